import type { Span } from "../../page";
import { listStrings } from "./json-strings";

/** A record of JSON that holds a page, or an article of one, as crawlers and the interfaces of systems give them. */
export interface PageRecord {
  /** Where the string stands that is a whole document of HTML; null where the record is what a system says of an article. */
  readonly document: Span | null;
  /** The address that it says the document has. */
  readonly url: string | null;
}

const BEGINS = /^\s*[[{]/;
const ENDS = /[\]}]\s*$/;
/** HTML within a string; a slash may be escaped. */
const HTML =
  /<\\?\/(?:p|div|article|body|h[1-6])>|\\u003c\\?\/(?:p|div|article|body|h[1-6])\\u003e|"articleBody"/i;
const DOCUMENT = /^(?:\s|\\[nrt])*(?:<|\\u003c)(?:!doctype\s+html|html[\s>\\])/i;
const ADDRESS = /^(?:url|link|uri|source_?url|page_?url)$/i;
const WEB = /^https?:\\?\/\\?\//;
/** Longest string that is an address, in characters. */
const LONGEST = 2_000;

/** The record that a whole input is; null for others, and for records of other things. */
export function findRecord(source: string): PageRecord | null {
  if (!BEGINS.test(source) || !ENDS.test(source.slice(-100)) || !HTML.test(source) || !isJson(source))
    return null;
  let document: Span | null = null;
  let url: string | null = null;
  for (const { key, start, end } of listStrings(source, { start: 0, end: source.length })) {
    if (!document && DOCUMENT.test(source.slice(start, start + 100))) document = { start, end };
    if (!url && ADDRESS.test(key) && end - start <= LONGEST && WEB.test(source.slice(start, start + 10)))
      url = source.slice(start, end).replaceAll("\\/", "/");
    if (document && url) break;
  }
  return { document, url: document && url };
}

function isJson(source: string): boolean {
  try {
    JSON.parse(source);
    return true;
  } catch {
    return false;
  }
}
