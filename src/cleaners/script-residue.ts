import type { Cleaner } from "../cleaner";
import { type Block, kept, type Page, type Span } from "../page";

/**
 * How calls of advertising and analytics scripts begin; nothing an author writes outside code. After one of them
 * the statement's brackets are followed to their end.
 */
const OPENERS = [
  "(adsbygoogle",
  "adsbygoogle.push",
  "googletag.cmd.push",
  "googletag.display(",
  "window.dataLayer",
  "dataLayer.push(",
  "gtag('",
  'gtag("',
  "fbq('",
  'fbq("',
  "__gaTracker(",
  "var _gaq",
  "_gaq.push(",
  "ga('create'",
  "ga('send'",
  "window._taboola",
  "_taboola.push(",
  "OBR.extern",
  "(function(d, s, id)",
  "(function(d,s,id)",
  "(function(w,d,s,l,i)",
  "document.write(",
  "amzn_assoc_",
  "jwplayer(",
  "_sf_async_config",
  "OneSignal.push(",
  "atOptions = {",
  "var _comscore",
  "var disqus_",
  "window.disqus_",
] as const;

/** How programs begin that tutorials show as well: on HTML, where code stands in elements of its own, and only whole lines. */
const PROGRAM =
  /^(?:[(!;]{1,2}function\s?\(|\(\(\)\s?=>|(?:document|window)\.addEventListener\(|(?:\$|jQuery)\((?:document|window|function)\b|var \w{1,40}\s?=\s?[{[(])/;

/** Share of a text's characters that must be a script's before the whole is taken for one. */
const MOSTLY = 0.9;
/** Statements are followed this far at most, in characters. */
const REACH = 5_000;

export const scriptResidue = (): Cleaner => ({
  name: "script-residue",
  doc: "Drops script calls of advertisements and analytics, and data of widgets, that ended up in the text, and only them.",
  *apply(page) {
    for (const block of kept(page)) {
      if (block.kind === "code" && !isBare(block, page)) continue;
      const what = classify(block.text, page.format);
      if (what) {
        yield { type: "drop", block, why: `is ${what}: ${block.text.slice(0, 24)}…`, category: "script" };
        continue;
      }
      const parts = findCalls(block.text);
      if (parts.length === 0) continue;
      const covered = parts.reduce((sum, { start, end }) => sum + end - start, 0);
      const why = `calls ${block.text.slice(parts[0]?.start, (parts[0]?.start ?? 0) + 24)}…`;
      if (covered >= MOSTLY * block.text.length) yield { type: "drop", block, why, category: "script" };
      else for (const part of parts) yield { type: "drop", block, why, category: "script", part };
    }
  },
});

/** Scripts in plain text read like code that somebody shows; code between fences is shown. */
const isBare = ({ text, tag }: Block, { format }: Page): boolean =>
  format === "text" && tag === null && !FENCED.test(text);
const FENCED = /^\s*(?:```|~~~)/;

/** What a line is as a whole, where it is no text. */
function classify(text: string, format: Page["format"]): string | null {
  if (isData(text) || isScrambled(text)) return "data";
  if (format !== "html") return null;
  if (text.startsWith("<iframe ") && text.endsWith(">")) return "a player's code to embed";
  return isProgram(text) ? "a program" : null;
}

/** Shorter JSON may be an example that an author gives. */
const LEAST_DATA = 100;

/** A line of JSON as programs write it for programs, without spaces; none was in a gold text of WCXB. */
function isData(text: string): boolean {
  if (text.length < LEAST_DATA || !DATA.test(text) || SPACED.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const DATA = /^(?:\[{1,3}\{?|\{)"/;
const SPACED = /"[:,] /;

/** A long line that begins like a program and ends like one. */
const isProgram = (text: string): boolean =>
  text.length >= LEAST_DATA && PROGRAM.test(text) && CLOSED.test(text);
const CLOSED = /[;})]$/;

/** Random numbers (UUIDs) with single letters between them: shops hide the word "Sponsored" so from ad blockers. */
function isScrambled(text: string): boolean {
  if (text.length < LEAST_DATA || !(text.charAt(8) === "-" || text.charAt(9) === "-")) return false;
  const rest = text.replace(UUID, "");
  return text.length - rest.length >= MOSTLY * text.length;
}

const UUID = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/g;

function findCalls(text: string): Span[] {
  const calls: Span[] = [];
  if (!STATEMENT.test(text)) return calls;
  let done = 0;
  for (const { index } of text.matchAll(OPENER)) {
    if (index < done) continue;
    const end = findStatementEnd(text, index);
    const last = calls.at(-1);
    if (last && text.slice(last.end, index).trim() === "")
      calls[calls.length - 1] = { start: last.start, end };
    else calls.push({ start: index, end });
    done = end;
  }
  return calls;
}

/** Every opener is part of a call or an assignment: most prose is done with after this look. */
const STATEMENT = /[(_=]/;
const OPENER = new RegExp(
  OPENERS.map((opener) => opener.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|"),
  "g",
);

/** Follows brackets to the end of the statement, and on over directly chained calls such as ").push();". */
function findStatementEnd(text: string, start: number): number {
  const limit = Math.min(text.length, start + REACH);
  let depth = 0;
  let end = start + 1;
  for (let i = start; i < limit; i++) {
    const char = text.charAt(i);
    if (char === "(" || char === "[" || char === "{") depth++;
    else if (char === ")" || char === "]" || char === "}") depth--;
    else if (depth <= 0 && char === ";") return i + 1;
    if (depth <= 0 && (char === ")" || char === "}" || char === "]")) {
      end = i + 1;
      if (!/[.;(=[]/.test(text.charAt(end))) return end;
    }
  }
  return Math.max(end, depth > 0 ? limit : end);
}
