import { phraseBook } from "../../evidence/phrase-book";
import type { Topic } from "../../lexicon/index";
import { CHECKED, TRANSLATED } from "../../lexicon/not-written-by";
import { closest } from "../../page";
import type { Facts } from "../facts";
import { listSiteNames } from "../site";
import { cutAffiliation } from "./affiliations";
import { cutDate, isForeign, LONGEST } from "./author-lines";
import { readNames } from "./names";

const BYLINE: ReadonlySet<Topic> = new Set(["byline"]);

/**
 * The names behind the words of a byline on a line near the title: "Ein Gastbeitrag von Jane Doe". Above the text a cleaner
 * has lifted such lines; below a deck it looks at none.
 */
export function findPhrased(facts: Facts): string[] {
  const phrases = phraseBook();
  for (const block of facts.near()) {
    const { level, text, words } = block;
    if (level !== undefined || words < FEWEST_WORDS || text.length > LONGEST || closest(block, isForeign))
      continue;
    const match = phrases.matchText(text, BYLINE);
    if (match?.how !== "prefix" || !match.rest || OTHERS.test(match.phrase)) continue;
    const names = readNames(cutAffiliation(cutDate(match.rest).replace(NAMES_END, ""), listSiteNames(facts)));
    if (names?.every((name) => name.includes(" "))) return names;
  }
  return [];
}

/** "By" and two names. */
const FEWEST_WORDS = 3;
/** Who has not written the text: those who checked it, edited it, put it up or into another language. */
const OTHERS = new RegExp(`${CHECKED}|${TRANSLATED}|edit|updat|upload`, "u");
const NAMES_END = /\s*(?:[|•·([]|\s[-–—]\s).*$/u;
