import type { Cleaner } from "../cleaner";
import { type PhraseOptions, phraseBook } from "../evidence/phrase-book";
import { findFieldLines } from "../evidence/top";
import { findDate, type Topic } from "../lexicon/index";
import type { Block, Field, Page } from "../page";

const TOPICS: ReadonlySet<Topic> = new Set(["date"]);
const LONGEST = 120;
/** Letters beside the date that a date line may have: a weekday, a time zone, "at". */
const OTHER_LETTERS = 22;
const MODIFIED =
  /updat|modif|edited|revis|aktualis|geändert|mis à jour|actualiza|atualiza|aggiorna|bijgewerkt|uppdatera|opdater|oppdater|päivitet|zaktualiz|обновл|оновл|更新|수정/iu;

export const dateLines = ({ phrases = phraseBook() }: PhraseOptions = {}): Cleaner => ({
  name: "date-lines",
  doc: "Lifts lines above the text that only say when it was published or changed.",
  *apply(page) {
    const found = new Set<Field>();
    const lines = findFieldLines(page);
    const signed = lines.some(isByline);
    for (const [i, block] of lines.entries()) {
      if (block.fate || block.text.length > LONGEST) continue;
      const date = findDate(block.text, page.lang ?? undefined);
      const match = phrases.match(page, block, TOPICS);
      // Below a first paragraph that may be no deck, a bare date may belong to the text.
      if (i < block.id && !match && !signed) continue;
      if (!date) {
        if (match)
          yield { type: "drop", block, why: `is "${match.phrase}" (${match.lang})`, category: "date" };
        continue;
      }
      if (!match && isHeading(block, page)) continue;
      const rest = block.text.slice(0, date.start) + block.text.slice(date.end);
      if (!match && rest.replace(/[^\p{L}]+/gu, "").length > OTHER_LETTERS) continue;
      // "6 June 2024 Last updated at 15:33": what stands behind the day is about its hours.
      const field = MODIFIED.test(block.text.slice(0, date.start)) ? "modifiedAt" : "publishedAt";
      if (found.has(field)) yield { type: "drop", block, why: "one more date of the page", category: "date" };
      else
        yield { type: "lift", block, field, values: [date.iso], why: `the date ${date.iso} and little else` };
      found.add(field);
    }
  },
});

const isByline = ({ fate }: Block): boolean => fate?.type === "lift" && fate.field === "authors";

/** Bare dates that go on below the top head the entries of a diary or a change log. */
function isHeading(block: Block, { blocks, lang }: Page): boolean {
  const below = blocks.filter(({ id, text, fate }) => id > block.id && !fate && text.length <= 40);
  const dates = below.filter(({ text }) => {
    const date = findDate(text, lang ?? undefined);
    return date !== null && date.end - date.start >= text.length - 2;
  });
  return dates.length >= 1 && block.text.length <= 40;
}
