import { guessLanguage } from "../lexicon/index";
import { kept, type Page } from "../page";
import { resolveAddress, unwrapArchive } from "../read/html/addresses";
import { type Facts, type Rule, state } from "./facts";
import { findListedTags } from "./listed-tags";

/** Language, as BCP 47. */
export const LANG: readonly Rule<string>[] = [
  { name: "html lang", find: ({ page }) => readLanguage(page.lang) },
  ...[
    state("meta", "content-language", "language", "dc.language", "dcterms.language"),
    state("meta", "og:locale"),
    state("json-ld", "article.inlanguage", "webpage.inlanguage"),
  ].map(({ name, find }): Rule<string> => ({ name, find: (facts) => readLanguage(find(facts)) })),
  { name: "the text itself", find: ({ page }) => guessLanguage(sampleText(page)) },
];

/** The page's own address. */
export const URL_: readonly Rule<string>[] = [
  address("canonical", ({ stated }) => stated("link", "canonical")),
  address("og:url", ({ stated }) => stated("meta", "og:url")),
  address("a line of the page", ({ lifted }) => lifted("url")),
  address("caller", ({ page }) => (page.url ? [page.url] : [])),
];

export const IMAGE: readonly Rule<string>[] = [
  { name: "caller", find: ({ stated }) => stated("caller", "image")[0] },
  address("og:image", ({ stated }) => stated("meta", "og:image", "og:image:url", "og:image:secure_url")),
  address("twitter:image", ({ stated }) => stated("meta", "twitter:image", "twitter:image:src")),
  address("json-ld article.image", ({ stated }) =>
    stated("json-ld", "article.image.url", "article.image", "article.thumbnailurl", "product.image"),
  ),
  address("image_src", ({ stated }) => stated("link", "image_src")),
];

const DESCRIPTIONS: readonly Rule<string>[] = [
  { name: "caller", find: ({ stated }) => stated("caller", "description")[0] },
  { name: "a line of the page", find: ({ lifted }) => lifted("description")[0] },
  state("meta", "og:description"),
  state("meta", "description", "twitter:description", "dc.description", "dcterms.description"),
  state("json-ld", "article.description", "webpage.description", "product.description"),
];

export const DESCRIPTION: readonly Rule<string>[] = DESCRIPTIONS.map(({ name, find }) => ({
  name,
  find: (facts) => withoutTags(find(facts)),
}));

/** Job boards and shops state their descriptions as HTML. */
const withoutTags = (text: string | null | undefined): string | null | undefined =>
  text?.includes("</")
    ? text
        .replace(/<[^<>]{1,300}>/g, " ")
        .replace(/\s+/g, " ")
        .trim()
    : text;

export const SECTION: readonly Rule<string>[] = [
  { name: "caller", find: ({ stated }) => stated("caller", "section")[0] },
  state(
    "meta",
    "article:section",
    "og:article:section",
    "section",
    "parsely-section",
    "cxenseparse:recs:category",
  ),
  state("json-ld", "article.articlesection"),
  state("microdata", "articlesection"),
  state("link", "category"),
  { name: "a line of the page", find: ({ lifted }) => lifted("section")[0] },
];

export const TAGS: readonly Rule<string[]>[] = [
  list("caller", ({ stated }) => stated("caller", "tags")),
  list("article:tag", ({ stated }) => stated("meta", "article:tag", "og:article:tag")),
  list("json-ld article.keywords", ({ stated }) => stated("json-ld", "article.keywords", "recipe.keywords")),
  list("keywords", ({ stated }) =>
    stated("meta", "keywords", "news_keywords", "parsely-tags", "sailthru.tags"),
  ),
  list("citation_keywords", ({ stated }) =>
    stated("meta", "citation_keywords", "dc.subject", "dcterms.subject"),
  ),
  list("microdata keywords", ({ stated }) => stated("microdata", "keywords")),
  list("rel=tag", ({ stated }) => stated("link", "tag")),
  list("a line of the page", ({ page, lifted }) => [...lifted("tags"), ...findListedTags(page)]),
];

export const LICENSE: readonly Rule<string>[] = [
  address("license", ({ stated }) => stated("link", "license")),
  state("meta", "dc.rights", "dcterms.license", "dcterms.rights"),
  state("json-ld", "article.license", "webpage.license"),
];

/** Enough of the body to tell its language, in characters. */
const SAMPLE = 1_500;

function sampleText(page: Page): string {
  let sample = "";
  for (const { text, kind } of kept(page)) {
    if (kind !== "code") sample += `${text}\n`;
    if (sample.length > SAMPLE) break;
  }
  return sample;
}

function readLanguage(value: string | null | undefined): string | null {
  const tag = value?.trim().split(",")[0]?.replaceAll("_", "-") ?? "";
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag) ? tag : null;
}

/** An address, made absolute where the page's own is known; what cannot be one is passed over. */
function address(name: string, find: (facts: Facts) => string[]): Rule<string> {
  return {
    name,
    find: (facts) => {
      for (const value of find(facts)) {
        const url = resolveAddress(unwrapArchive(value), facts.page.url);
        if (url) return url;
      }
      return null;
    },
  };
}

const MOST_TAGS = 50;

/** Tags come one by one or as a list with commas; each is named once. */
function list(name: string, find: (facts: Facts) => string[]): Rule<string[]> {
  return {
    name,
    find: (facts) => {
      const seen = new Map<string, string>();
      for (const tag of find(facts).flatMap((value) => value.split(/[,;]/))) {
        const text = tag.trim();
        if (text !== "" && text.length <= 100 && !seen.has(text.toLowerCase()))
          seen.set(text.toLowerCase(), text);
      }
      return seen.size > 0 ? [...seen.values()].slice(0, MOST_TAGS) : null;
    },
  };
}
