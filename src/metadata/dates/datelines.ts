import { isKeptProse } from "../../evidence/running-text";
import { mayHoldDate } from "../../lexicon/index";
import type { Facts } from "../facts";
import { readShown } from "./known-days";

/** The date behind the place that a report or a release begins with: "DENBY, Oct. 4, 2022 – ", "Paris, le 4 octobre 2022 – ". */
export function findDateline({ page, days }: Facts): string | null {
  const opening = page.blocks.find(isKeptProse)?.text.slice(0, REACH) ?? "";
  if (!mayHoldDate(opening)) return null;
  const date = readShown(opening, days());
  return date && isPlace(opening.slice(0, date.start)) && END.test(opening.slice(date.end)) ? date.iso : null;
}

/** Characters within which place and date stand. */
const REACH = 110;
const END = /^\)?,?\s?(?:[–—-]\s?|\/{1,2}\s?\p{Lu}|\()/u;

/** One or more words in capitals, and no sentence that begins with a word for "on". */
function isPlace(text: string): boolean {
  const words = text.split(/[\s,/()–—-]+/u).filter((word) => word !== "");
  const [first = ""] = words;
  return (
    words.length > 0 &&
    words.length <= MOST_WORDS &&
    !OPENING.test(first) &&
    words.every((word) => /^\p{Lu}/u.test(word) || SMALL.has(word))
  );
}

const MOST_WORDS = 7;
const OPENING =
  /^(?:on|in|at|by|since|from|until|after|before|am|im|seit|le|la|el|il|en|em|op|updated|posted|published)$/iu;
const SMALL: ReadonlySet<string> = new Set(
  "am an der den de la le les sur del di do da y e og i zu".split(" "),
);
