import type { Page } from "../page";
import { judgeKind } from "./judge";
import type { KindModel } from "./model";
import type { PageKind } from "./page-kinds";

const LISTS: ReadonlySet<PageKind> = new Set(["listing", "collection"]);

/** Whether a page of HTML lists others: its first byline and date are those of one entry, and not its own. */
export const isList = (page: Page, kinds?: KindModel): boolean =>
  page.format === "html" && LISTS.has(judgeKind(page, kinds).name);
