import { findLeft } from "../evidence/left";
import type { Page } from "../page";

/** The kept blocks as plain text, separated as they were on the page. */
export const renderText = (page: Page): string =>
  findLeft(page)
    .blocks.map(({ glue, text }) => glue + text)
    .join("");
