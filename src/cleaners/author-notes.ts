import type { Cleaner } from "../cleaner";
import { isProse } from "../evidence/shape";
import { judgeKind } from "../kind/judge";
import type { KindOptions } from "../kind/model";
import { type Block, kept, type Page } from "../page";

/** Words of running text, and share of it, that stand above a note on an author named in the byline. */
const ENOUGH = 120;
const BELOW = 0.8;
/** The share where only a heading gives the name. */
const BELOW_ALL = 0.9;
/** How likely the page must be an article: products have names, too, and below those their descriptions. */
const SURE = 0.75;
/** Two to four words that begin with capitals; "Reuters" may be what the article is about. */
const NAME = /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3}$/u;

export const authorNotes = ({ kinds }: KindOptions = {}): Cleaner => ({
  name: "author-notes",
  doc: "Drops, at the end of an article, paragraphs about its author: they begin with a name that the byline or a heading gives.",
  *apply(page) {
    const notes = findNotes(page);
    if (notes.length === 0 || judgeKind(page, kinds).probabilities.article < SURE) return;
    for (const { block, name } of notes)
      yield { type: "drop", block, why: `about ${name}`, category: "author-box" };
  },
});

interface Note {
  readonly block: Block;
  readonly name: string;
}

function findNotes(page: Page): readonly Note[] {
  const authors = listAuthors(page);
  const lines = kept(page);
  const total = lines.reduce((sum, line) => sum + countProse(line), 0);
  const notes: Note[] = [];
  let above = 0;
  for (const [i, block] of lines.entries()) {
    const words = countProse(block);
    if (words === 0) continue;
    const before = lines[i - 1];
    const heading = before && NAME.test(before.text) && beginsWith(block, before.text) ? before : null;
    const share = above < ENOUGH ? 0 : above / total;
    above += words;
    const author = share >= BELOW ? authors.find((name) => beginsWith(block, name)) : undefined;
    const headed = share >= BELOW_ALL ? heading?.text : undefined;
    const last = notes.at(-1);
    // The paragraphs below go on with the first name.
    const again =
      last?.block === before && last && beginsWith(block, firstWord(last.name)) ? last.name : undefined;
    const name = author ?? headed ?? again;
    if (name === undefined) continue;
    if (heading) notes.push({ block: heading, name });
    notes.push({ block, name });
  }
  return notes;
}

const listAuthors = ({ blocks }: Page): readonly string[] =>
  blocks
    .flatMap(({ fate }) => (fate?.type === "lift" && fate.field === "authors" ? fate.values : []))
    .filter((name) => NAME.test(name));

const countProse = ({ text, words }: Block): number => (isProse(text) ? words : 0);

const beginsWith = ({ text }: Block, name: string): boolean =>
  text.startsWith(name) && !/^\p{L}/u.test(text.slice(name.length));

const firstWord = (text: string): string => text.split(" ", 1)[0] ?? text;
