import { closest, type Page, type Tag } from "../../page";

const LIVE = "LiveBlogPosting";

/** Whether a page says that it reports as things happen, entry by entry. */
export const isLiveBlog = ({ meta }: Page): boolean =>
  meta.some(
    ({ from, key, value }) =>
      (from === "json-ld" && key === "article.@type" && value === LIVE) ||
      (from === "microdata" && key === "item" && value.endsWith(`/${LIVE}`)),
  );

/** The entries of a live blog: what microdata calls so, and the innermost articles that state a time. */
export function listEntries({ meta, tags }: Page): readonly Tag[] {
  const around = new Set<Tag>();
  for (const tag of tags) {
    const outer = isArticle(tag) ? closest({ tag: tag.parent }, isArticle) : null;
    if (outer) around.add(outer);
  }
  const entries = new Set<Tag>();
  for (const fact of meta) {
    const entry =
      fact.from === "time" ? closest(fact, isArticle) : fact.key === "liveblogupdate" ? fact.tag : null;
    if (entry && !around.has(entry)) entries.add(entry);
  }
  return [...entries];
}

const isArticle = ({ name }: Tag): boolean => name === "article";
