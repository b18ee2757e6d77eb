import type { Article } from "../article";
import { closest, type Page, type Tag } from "../page";
import { withoutArchive } from "./archived-copies";
import { AUTHORS } from "./authors/authors";
import { dayOf } from "./dates/date-value";
import { addTime, MODIFIED, PUBLISHED } from "./dates/dates";
import { applyRules, type Found, gatherFacts, type Rule } from "./facts";
import { findImages } from "./images";
import { DESCRIPTION, IMAGE, LANG, LICENSE, SECTION, TAGS, URL_ } from "./page-facts";
import { findPosts } from "./posts/posts";
import { SITE } from "./site";
import { nearTitle } from "./title/near-title";
import { TITLE } from "./title/title";

type Metadata = Pick<
  Article,
  | "title"
  | "authors"
  | "publishedAt"
  | "modifiedAt"
  | "site"
  | "originalSource"
  | "credits"
  | "url"
  | "lang"
  | "description"
  | "image"
  | "section"
  | "tags"
  | "license"
  | "images"
  | "posts"
  | "sources"
>;

/** What is known of the article beside its body, and for each field the rule that found it. */
export function findMetadata(stated: Page): Metadata {
  const page = withoutArchive(stated);
  const facts = gatherFacts(page, (facts) => nearTitle(facts, title?.value ?? null));
  // What stands near the title is asked for later, by the rules of other fields.
  const title = applyRules(TITLE, facts);
  const sources: Record<string, string> = {};
  const data = findData(page);
  if (data) sources["text"] = data.name;
  const note = <T>(field: keyof Metadata, found: Found<T> | null): T | null => {
    if (found) sources[field] = found.rule;
    return found?.value ?? null;
  };
  const find = <T>(field: keyof Metadata, rules: readonly Rule<T>[]) => note(field, applyRules(rules, facts));
  const publishedAt = find("publishedAt", PUBLISHED);
  // A journal says when a manuscript was revised, before it was published.
  const changed = applyRules(MODIFIED, facts);
  const isLater = !publishedAt || !changed || dayOf(changed.value) >= dayOf(publishedAt);
  return {
    title: note("title", title),
    authors: find("authors", AUTHORS) ?? [],
    publishedAt: addTime(publishedAt, facts),
    modifiedAt: addTime(note("modifiedAt", isLater ? changed : null), facts),
    site: find("site", SITE),
    originalSource: find("originalSource", ORIGINAL_SOURCE),
    credits: find("credits", CREDITS) ?? [],
    url: find("url", URL_),
    lang: find("lang", LANG),
    description: find("description", DESCRIPTION),
    image: find("image", IMAGE),
    section: find("section", SECTION),
    tags: find("tags", TAGS) ?? [],
    license: find("license", LICENSE),
    images: findImages(page),
    posts: findPosts(page),
    sources,
  };
}

/** The elements in which the reader puts text that stands only in a page's data. */
const DATA = new Set(["json-ld", "json-state"]);

function findData({ blocks }: Page): Tag | null {
  for (const block of blocks) {
    const data = block.fate ? null : closest(block, ({ name }) => DATA.has(name));
    if (data) return data;
  }
  return null;
}

const ORIGINAL_SOURCE: readonly Rule<string>[] = [
  { name: "a line of the page", find: ({ lifted }) => lifted("originalSource")[0] },
];
const CREDITS: readonly Rule<string[]>[] = [
  {
    name: "a line of the page",
    find: ({ lifted }) => {
      const credits = lifted("credits");
      return credits.length > 0 ? credits : null;
    },
  },
];
