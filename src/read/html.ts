import type { Page } from "../page";
import type { Reading } from "./index";

export function readHtml(source: string, { url, lang }: Reading): Page {
  return { source, format: "html", url, lang, meta: [], blocks: [], repairs: [] };
}
