import type { Article } from "../article";
import type { Page } from "../page";

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
  | "sources"
>;

/** What is known of the article beside its body, and for each field the rule that found it. */
export function findMetadata(page: Page): Metadata {
  const lifted = (field: string) =>
    page.blocks.flatMap(({ fate }) => (fate?.type === "lift" && fate.field === field ? fate.values : []));
  return {
    title: lifted("title")[0] ?? null,
    authors: lifted("authors"),
    publishedAt: lifted("publishedAt")[0] ?? null,
    modifiedAt: lifted("modifiedAt")[0] ?? null,
    site: null,
    originalSource: lifted("originalSource")[0] ?? null,
    credits: lifted("credits"),
    url: page.url,
    lang: page.lang,
    description: null,
    image: null,
    section: lifted("section")[0] ?? null,
    tags: lifted("tags"),
    license: null,
    sources: {},
  };
}
