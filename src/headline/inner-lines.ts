import type { Block } from "../page";
import { isSmall } from "../words";

/**
 * Whether the questions of a text are those of an interview or a list of questions with answers: there are several, and its
 * first line is none.
 */
export function isAskedBelow(blocks: readonly Block[]): boolean {
  let questions = 0;
  for (const block of blocks) {
    if (block.fate) continue;
    if (block.id === 0 && isQuestion(block)) return false;
    if (isQuestion(block) && ++questions === SEVERAL) return blocks[0]?.fate === undefined;
  }
  return false;
}

const SEVERAL = 2;
export const isQuestion = ({ text }: Block): boolean => QUESTION_MARKS.includes(text.charAt(text.length - 1));
const QUESTION_MARKS = "?？؟";

/** Who speaks in a line of a play, a debate, an interview; "" in lines that name nobody. */
export function readSpeaker(text: string): string {
  const end = text.indexOf(": ");
  if (end >= 1 && end <= LONGEST_NAME) return text.slice(0, end).replace(/ \(.*$/, "");
  // Most lines begin with a word of small letters.
  if (isSmall(text.charCodeAt(1))) return "";
  return IN_CAPITALS.exec(text)?.[1]?.trimEnd() ?? "";
}

/** Plays set who speaks in capitals, with a full stop or a stage direction behind: "VERA. Enough.", "VERA (softly). Enough." */
const IN_CAPITALS = /^(\p{Lu}[\p{Lu} '’-]{1,40})[.(]/u;

const LONGEST_NAME = 60;

/** Those who speak more than once in what stays. */
export function findSpeakers(blocks: readonly Block[]): ReadonlySet<string> {
  const once = new Set<string>();
  const speakers = new Set<string>();
  for (const { fate, text } of blocks) {
    const name = fate ? "" : readSpeaker(text);
    if (name !== "") (once.has(name) ? speakers : once).add(name);
  }
  return speakers;
}

/** Headings that a list of contents names: two lines, one below the other, that stand again below, with text between them. */
export function findContents(top: readonly Block[]): ReadonlySet<string> {
  const first = new Map<string, number>();
  const listed = new Map<number, Block>();
  for (const [i, block] of top.entries()) {
    const { fate } = block;
    const text = withoutBullet(block);
    if (text.length > LONGEST_ENTRY) continue;
    const above = first.get(text);
    if (above === undefined) first.set(text, i);
    else if (!fate && i > above + 1) listed.set(above, block);
  }
  const contents = new Set<string>();
  for (const [at, { id, text }] of listed) {
    const next = listed.get(at + 1);
    if (!next || next.id < id + 2) continue;
    contents.add(text);
    contents.add(withoutBullet(next));
  }
  return contents;
}

/** What an item says. */
export const withoutBullet = ({ kind, text }: Block): string =>
  kind === "item" ? text.replace(BULLET, "") : text;

const BULLET = /^[*+•–-]\s/;

const LONGEST_ENTRY = 100;
