import { CAPTCHA, WALL_SIGNS, WALL_WORDS, type Wall } from "../lexicon/index";
import type { Block, Page } from "../page";
import { isProse } from "./shape";

export type { Wall };

/** Pages with more words than these are no walls, whatever they say. */
const STUB_WORDS = 250;

/** Of these a page says so much about itself that its length tells nothing. */
const WORDY: ReadonlySet<Wall> = new Set(["consent-wall"]);
/** With this much running text of something else beside its sign, in words, a page is no wall: it works without, or reports of one. */
const MOST_BESIDE_NOTICE = 40;

/** What guards a form keeps spam out. */
const GUARDS_FORM = /spam|protected by|forms?\b/;

const WALLS = Object.entries(WALL_SIGNS) as readonly (readonly [Wall, RegExp])[];

/**
 * The walls that the given lines of a short page show signs of, surest first; none for a page long enough to hold an
 * article.
 */
export function findWalls({ blocks }: Page, lines: readonly Block[] = blocks): Wall[] {
  let total = 0;
  for (const { words } of blocks) {
    total += words;
    if (total > STUB_WORDS) return [];
  }
  const shown = lines.map(({ text }) => text.toLowerCase()).join("\n");
  return WALLS.flatMap(([wall, sign]) =>
    (sign.test(shown) && (WORDY.has(wall) || !isNotice(lines, sign))) ||
    (wall === "block-page" && lines.some(asksForProof))
      ? [wall]
      : [],
  );
}

/** Whether a line asks for a captcha before it lets anyone on. */
function asksForProof({ text }: Block): boolean {
  const line = text.toLowerCase();
  return line.includes("captcha") && CAPTCHA.test(line) && !GUARDS_FORM.test(line);
}

/** Forums ask for JavaScript, or a login, above threads that can be read without it; papers report of robots and blocked roads. */
function isNotice(lines: readonly Block[], sign: RegExp): boolean {
  let beside = 0;
  for (const { text, words } of lines)
    if (isProse(text) && !isOfWall(text.toLowerCase(), sign)) beside += words;
  return beside >= MOST_BESIDE_NOTICE;
}

const isOfWall = (line: string, sign: RegExp): boolean => sign.test(line) || WALL_WORDS.test(line);
