import { makeFinder } from "../../evidence/labels";
import { endsSentence } from "../../evidence/shape";
import { isSpace } from "../../origin";
import type { Block, Kind, Tag } from "../../page";
import { copies } from "../families/copies";

/** A copy comes within so many lines. */
const NEAR = 4;
/** A pull quote stands within so many lines of what it is taken from. */
const PULLED = 40;
/** Single words and letters recur in any list. */
const FEWEST_WORDS = 2;
/** Words from which a line says something by itself. */
const SENTENCE = 4;
/** Cells may say the same of several things, quotations repeat on purpose. */
const FREE: ReadonlySet<Kind> = new Set(["cell", "code", "quote"]);

/** "Thank you." may be said twice, by two. */
const isAnswer = ({ text, words }: Block): boolean => words < SENTENCE && endsSentence(text);

/** Of two copies the later one; but a heading stays one. */
function findCopies(blocks: readonly Block[]): readonly Block[] {
  const found = new Set<Block>();
  const last = new Map<string, number>();
  for (const [i, block] of blocks.entries()) {
    if (!block.tag || block.words < FEWEST_WORDS || FREE.has(block.kind) || isAnswer(block)) continue;
    const before = last.get(block.text);
    const original = before === undefined || i - before > NEAR ? undefined : blocks[before];
    if (original && (isOfAnotherLook(original, block) || isNextSlide(original, block)))
      found.add(
        block.kind === "heading" && original.kind !== "heading" && !found.has(original) ? original : block,
      );
    last.set(block.text, i);
  }
  for (const block of findPullQuotes(blocks)) found.add(block);
  return [...found];
}

/** What is set in large type beside the text that says it: its class says so, or it is nothing but a quotation. */
function findPullQuotes(blocks: readonly Block[]): readonly Block[] {
  const isPulled = makeFinder((tag) => isPullQuote(tag) || null);
  const pulled = new Set(
    blocks.filter((block) => block.words >= SENTENCE && (isPulled(block.tag) || isQuotation(block))),
  );
  if (pulled.size === 0) return [];
  return blocks.filter((block, i) => {
    if (!pulled.has(block)) return false;
    const said = unquote(block.text);
    const around = blocks.slice(Math.max(0, i - PULLED), i + PULLED);
    return around.some((other) => !pulled.has(other) && other.text.includes(said));
  });
}

/**
 * Shorter quotations are headings, too, and repeat themselves. Of those of 12 words and more that a paragraph nearby
 * contains, 34 of 40 were pull quotes (articles of WCXB and the annotated pages, flattened).
 */
const QUOTATION = 12;

const isQuotation = ({ text, words, kind }: Block): boolean =>
  words >= QUOTATION &&
  kind !== "code" &&
  QUOTES.has(text.charAt(0)) &&
  QUOTES.has(text.charAt(text.length - 1));

const isPullQuote = ({ words }: Tag): boolean =>
  words.some(
    (word, i) => word.startsWith("pullquote") || (word === "pull" && words[i + 1]?.startsWith("quote")),
  );

const QUOTES: ReadonlySet<string> = new Set("\"'“”‘’„«»");

/** The text without the marks around it. No pattern, which would look at a run of marks from each of them anew. */
function unquote(text: string): string {
  let start = 0;
  let end = text.length;
  const isAround = (at: number) => QUOTES.has(text.charAt(at)) || isSpace(text.charCodeAt(at));
  while (start < end && isAround(start)) start++;
  while (end > start && isAround(end - 1)) end--;
  return text.slice(start, end);
}

/** Lines of one look may be meant twice: a refrain, answers to several questions. */
const isOfAnotherLook = ({ tag: a }: Block, { tag: b }: Block): boolean =>
  a?.name !== b?.name || a?.words.join(" ") !== b?.words.join(" ");

/** The line right above says the same in a parent of its own, as slides do, and is no mere label. */
const isNextSlide = (original: Block, { id, tag, words }: Block): boolean =>
  original.id === id - 1 && words >= SENTENCE && original.tag?.parent !== tag?.parent;

export const repeatedLines = copies({
  name: "repeated-lines",
  doc: "Drops lines of HTML that have just been said in an element of another look, copies for other screens, pull quotes.",
  why: "is said a few lines away, in another element",
  find: findCopies,
});
