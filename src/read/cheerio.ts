import type { CheerioAPI } from "cheerio";
import type { Page } from "../page";
import type { Reading } from "./index";

/** A loaded Cheerio document: what `cheerio.load(html)` returns. */
export type CheerioDocument = CheerioAPI;

export const isCheerio = (input: unknown): input is CheerioDocument =>
  typeof input === "function" && "root" in input && typeof input.root === "function";

export function readCheerio(_document: CheerioDocument, { url, lang }: Reading): Page {
  return { source: "", format: "html", url, lang, meta: [], blocks: [], repairs: [] };
}
