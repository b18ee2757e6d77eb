import { phraseBook } from "../../evidence/phrase-book";
import type { Topic } from "../../lexicon/index";

const DATE: ReadonlySet<Topic> = new Set(["date"]);
/** Words of the longest label: "Data de publicação:". */
const MOST_WORDS = 3;
const A_DAY = "Q";

/**
 * What stands before a date, without the label of the date at its end: "Jane Doe Data publikacji:". Elements side by side
 * have neither sign nor line between them.
 */
export function withoutDateLabel(head: string): string {
  const words = head.trim().split(" ");
  const phrases = phraseBook();
  // The name before it has a word at least.
  for (let count = Math.min(MOST_WORDS, words.length - 1); count > 0; count--) {
    const match = phrases.matchText(`${words.slice(-count).join(" ")} ${A_DAY}`, DATE);
    if (match?.how === "prefix" && match.rest === A_DAY) return words.slice(0, -count).join(" ");
  }
  return head;
}
