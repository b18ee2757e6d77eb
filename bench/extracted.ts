import { Readability } from "@mozilla/readability";
import { JSDOM, VirtualConsole } from "jsdom";

/** The text that scrapers have who send a page through Mozilla's Readability first; none where it finds no article. */
export function extract(html: string): string {
  if (html.length > LONGEST) return "";
  const dom = new JSDOM(html.replace(STYLES, ""), { virtualConsole: new VirtualConsole() });
  const text = new Readability(dom.window.document).parse()?.textContent;
  dom.window.close();
  return text?.trim() ?? "";
}

/** A page of a megabyte takes jsdom many seconds. */
const LONGEST = 800_000;
/** These, too, take it long. */
const STYLES = /<style\b[^>]*>[^<]*<\/style\s*>/gi;
