import { readAddress } from "./markdown-address";

/** Links from which a text is Markdown; with a heading, pairs of double stars are enough. */
const LINKS = 3;
const STRONG = 2;
const LINK = /\]\((?:https?:|[/#.])/g;
const BOLD = /\*\*[^\s*][^*\n]{0,200}\*\*/g;
const HEADING = /^#{1,6}\s+\S/gm;
/** The line between the head of a table and its rows. */
export const RULE = /^[ \t]*\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/m;

export const countLinks = (text: string): number => text.match(LINK)?.length ?? 0;
export const countHeadings = (text: string): number => text.match(HEADING)?.length ?? 0;

/** The signs of a heading's level. */
export const HASHES = /^(#{1,6})\s+/;

/** How a text is written: in Markdown, so that its stars, ticks and backslashes are signs; with its links; or plain. */
export type Writing = "markdown" | "links" | "plain";

export function findWriting(source: string): Writing {
  const linked = source.includes("](");
  if (linked && countLinks(source) >= LINKS) return "markdown";
  if (findReferences(source).size > 0) return "markdown";
  const bold =
    source.includes("**") && countHeadings(source) > 0 && (source.match(BOLD)?.length ?? 0) >= STRONG;
  if (bold || (source.includes("|") && RULE.test(source))) return "markdown";
  return linked ? "links" : "plain";
}

/** Whether a line is a row of a table, in a text that is Markdown. */
export const isRow = (line: string): boolean => line.length > 2 && line.startsWith("|") && line.endsWith("|");

const NO_REFERENCES: ReadonlyMap<string, string> = new Map();
/** "[3]: https://example.org/ "Pier"": where the links with this label lead. */
const REFERENCE =
  /^[ \t]{0,8}\[([^[\]\n]{1,200})\]:[ \t]{1,8}(?:<[^<>\n]{0,2000}>|(?:https?:|mailto:|[/#.])\S{0,2000}|\w\S{0,2000}\.\w{2,5})(?:[ \t]+["'(].{0,300}["')])?[ \t]*\r?$/gm;
/** Addresses below the text from which it has links that are written so. */
const REFERENCES = 3;

/** The addresses that a text lists below, by their labels, where its links name those. */
export function findReferences(source: string): ReadonlyMap<string, string> {
  if (!source.includes("]: ") || !source.includes("][")) return NO_REFERENCES;
  const references = new Map<string, string>();
  for (const [line, label = ""] of source.matchAll(REFERENCE)) {
    const target = line.slice(line.indexOf("]:") + 2);
    references.set(label.toLowerCase(), readAddress(target));
  }
  return references.size < REFERENCES ? NO_REFERENCES : references;
}
