import type { Page } from "../page";
import { isArchiveToday } from "../read/html/addresses";

/** The page without what archive.today states of its copy: the time of the snapshot, and its own name for the site's. */
export function withoutArchive(page: Page): Page {
  const isCopy = page.meta.some(
    ({ from, key, value }) =>
      (key === "og:url" || (from === "link" && key === "canonical")) && isArchiveToday(value),
  );
  return isCopy ? { ...page, meta: page.meta.filter(({ key }) => !OF_COPY.has(key)) } : page;
}

const OF_COPY: ReadonlySet<string> = new Set([
  "article:published_time",
  "article:modified_time",
  "og:site_name",
  "twitter:site",
]);
