import { type Block, closest, isInside, linkShare, type Page } from "../page";
import { isKept } from "./running-text";
import { endsSentence, isProseBlock } from "./shape";

/** How far below a heading its text is looked for, in blocks that stay. */
const REACH = 5;
/** A line of so many words that closes like a sentence is text in a part that has a heading of its own. */
const TEXT = 5;
/** So many words are text whatever closes them: in encyclopedias the number of a note. */
const LONG = 15;
/** What is linked further is a teaser, or an entry of a menu. */
const MOST_LINKED = 0.5;

/**
 * Whether a heading of markup has running text of its own: right below it, or in the first part below a heading of a
 * lower level, where names and offices may come first ("Meet the team"). Headings of menus have links below them.
 */
export function headsText(block: Block, { blocks }: Page, isPhrase: (block: Block) => boolean): boolean {
  if (block.kind !== "heading" || block.tag === null || linkShare(block) > 0) return false;
  // A heading with a section of its own heads what a program will put there: a list of what is on the page.
  const section = closest(block, ({ name }) => SECTIONS.has(name));
  let part = false;
  let seen = 0;
  for (let id = block.id + 1; id < blocks.length && seen < REACH; id++) {
    const next = blocks[id];
    if (!isKept(next)) continue;
    if (linkShare(next) > MOST_LINKED || isPhrase(next) || (section && !isInside(next.tag, section)))
      return false;
    if (isProseBlock(next) || next.words >= LONG || (part && next.words >= TEXT && endsSentence(next.text)))
      return true;
    const isHeading = next.kind === "heading";
    if (isHeading ? !isBelow(next, block) : !part) return false;
    part = true;
    seen++;
  }
  return false;
}

const SECTIONS: ReadonlySet<string> = new Set(["article", "aside", "footer", "nav", "section"]);

const isBelow = (part: Block, heading: Block): boolean => (part.level ?? 1) > (heading.level ?? 1);

/** Whether a heading of markup stands right above a table, or a list of terms and what they are. */
export function headsDetails(block: Block, { blocks }: Page): boolean {
  if (block.kind !== "heading" || block.tag === null) return false;
  const next = blocks[block.id + 1];
  return isKept(next) && (next.kind === "cell" || isTerm(next));
}

/**
 * Whether a label has its value below it: the term of a list of terms, or what stands above a time or a code, as "SKU"
 * does above a number, and the Turkish for "log in", which is "arrival" too, above the hour.
 */
export function labelsValue(block: Block, { blocks }: Page): boolean {
  const next = blocks[block.id + 1];
  if (!isKept(next) || linkShare(block) > 0 || linkShare(next) > 0) return false;
  return isTerm(block) || TIME.test(next.text) || (CODE.test(next.text) && /\d/.test(next.text));
}

const TIME = /^\d{1,2}[:.]\d{2}(?!\d)/;
const CODE = /^[A-Z\d][A-Z\d._/-]{3,}$/;

/** Whether what stands in a block names what the next one says. */
const isTerm = ({ tag }: Block): boolean =>
  [tag, tag?.parent].some((around) => around?.name === "dt" || around?.name === "th");
