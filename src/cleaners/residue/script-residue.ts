import type { Cleaner } from "../../cleaner";
import { type Block, kept, type Page } from "../../page";
import { isData } from "../../read/scripts/script-signs";
import { findScripts } from "../../read/scripts/scripts";

/** How programs begin that tutorials show as well: on HTML, where code stands in elements of its own, and only whole lines. */
const PROGRAM =
  /^(?:[(!;]{1,2}function\s?\(|\(\(\)\s?=>|(?:document|window)\.addEventListener\(|(?:\$|jQuery)\((?:document|window|function)\b|var \w{1,40}\s?=\s?[{[(])/;

/** Share of a text's characters that must be a script's before the whole is taken for one. */
const MOSTLY = 0.9;

export const scriptResidue = (): Cleaner => ({
  name: "script-residue",
  doc: "Drops script calls of advertisements and analytics, and data of widgets, that ended up in the text, and only them.",
  *apply(page) {
    for (const block of kept(page)) {
      if (block.kind === "code" && !isBare(block, page)) continue;
      const what = classify(block, page.format);
      if (what) {
        yield { type: "drop", block, why: `is ${what}: ${headOf(block.text)}`, category: "script" };
        continue;
      }
      const parts = page.format === "html" ? findScripts(block.text) : [];
      const [first] = parts;
      if (!first) continue;
      const covered = parts.reduce((sum, { start, end }) => sum + end - start, 0);
      const why = `holds a script: ${headOf(block.text.slice(first.start))}`;
      if (covered >= MOSTLY * block.text.length) yield { type: "drop", block, why, category: "script" };
      else for (const part of parts) yield { type: "drop", block, why, category: "script", part };
    }
  },
});

/** Scripts in plain text read like code that somebody shows; code between fences is shown. */
const isBare = ({ text, tag }: Block, { format }: Page): boolean =>
  format === "text" && (tag === null || tag.name === "script") && !FENCED.test(text);
const FENCED = /^\s*(?:```|~~~)/;

const headOf = (text: string): string => `${text.slice(0, 24).replace(/\s+/g, " ")}…`;

/** What a line is as a whole, where it is no text. */
function classify({ text, tag }: Block, format: Page["format"]): string | null {
  if (tag?.name === "script") return "a script";
  if (isWholeData(text) || isScrambled(text)) return "data";
  if (format !== "html") return null;
  if (text.startsWith("<iframe ") && text.endsWith(">")) return "a player's code to embed";
  return isProgram(text) ? "a program" : null;
}

/** A line of JSON as programs write it for programs, without spaces; none was in a gold text of WCXB. */
function isWholeData(text: string): boolean {
  if (!isData(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Shorter code may be an example that an author gives. */
const LEAST = 100;

/** A long line that begins like a program and ends like one. */
const isProgram = (text: string): boolean => text.length >= LEAST && PROGRAM.test(text) && CLOSED.test(text);
const CLOSED = /[;})]$/;

/** Random numbers (UUIDs) with single letters between them: shops hide the word "Sponsored" so from ad blockers. */
function isScrambled(text: string): boolean {
  if (text.length < LEAST || !(text.charAt(8) === "-" || text.charAt(9) === "-")) return false;
  const rest = text.replace(UUID, "");
  return text.length - rest.length >= MOSTLY * text.length;
}

const UUID = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/g;
