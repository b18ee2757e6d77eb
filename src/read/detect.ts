import { isEscaped, isFeed, isString } from "./html/escaped";
import { findScripts } from "./scripts/scripts";
import { findRecord } from "./state/records";
import { countHeadings, countLinks } from "./text/markdown-writing";

/** How much of an input is looked at; real pages show a tag well before. */
const LOOK = 50_000;

const OPENING =
  /^\s*(?:<!doctype\s+html|<\?xml|<!--|<(?:html|head|body|meta|title|article|main|section|div|p|h[1-6]|ul|ol|table|span|a|img|br|script|style|link|figure|blockquote|pre|nav|header|footer|strong|em|b|i)(?=[\s/>]))/i;

const TAG =
  /<\/?(?:html|head|body|article|main|section|div|p|h[1-6]|ul|ol|li|table|tr|td|span|a|img|br|hr|figure|blockquote|pre|strong|em|b|i|u|iframe)(?:\s[^<>]{0,2000})?\/?>/gi;

/** What only documents have; a converter may leave the doctype. */
const DOCUMENT = /<(?:html|head|body)[\s>]/i;
/** Links and headings, of which Markdown has most. */
const FEWEST = 3;

/** Whether Markdown outweighs the tags: read-me files begin with a centred heading, and have tags where signs fall short. */
function isMarkdown(head: string): boolean {
  if (!head.includes("](") || DOCUMENT.test(head)) return false;
  const count = countLinks(head) + countHeadings(head);
  return count >= FEWEST && count > (head.match(BLOCK)?.length ?? 0);
}

/** Ends of what HTML makes pages of. */
const BLOCK = /<\/(?:p|div|li|td|section|article)>/gi;

/**
 * Whether a string is HTML: it opens with a tag, has several tags and at least one that closes, or is nothing but
 * HTML with its signs escaped. An article that names a tag or two in passing stays text, as does Markdown.
 */
export function looksLikeHtml(input: string, record = findRecord(input)): boolean {
  const head = input.slice(0, LOOK);
  if (isMarkdown(head)) return false;
  if (OPENING.test(head) || isFeed(head) || isEscaped(input) || isString(input) || record) return true;
  let tags = 0;
  let closing = 0;
  let length = 0;
  for (const [tag] of head.matchAll(TAG)) {
    tags++;
    length += tag.length;
    if (tag[1] === "/") closing++;
  }
  return tags >= 4 && closing >= 2 && length > head.length / 50 && !isFlattened(head);
}

/** Whether scripts stand in a text without their elements: a page's whole text, whose tags are those that scripts write. */
const isFlattened = (text: string): boolean => findScripts(text).length > 0 && !SCRIPT.test(text);
const SCRIPT = /<script\b[^<>]{0,2000}>(?!["'`]|<\\\/)/i;
