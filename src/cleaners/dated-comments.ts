import type { Cleaner } from "../cleaner";
import { isKeptProse } from "../evidence/running-text";
import { judgeKind } from "../kind/judge";
import type { KindOptions } from "../kind/model";
import { findDate } from "../lexicon/index";
import { type Block, kept, type Page } from "../page";

/** Longest line that says when a comment was written, and the letters beside its date and time: "at", a weekday. */
const LONGEST = 48;
const OTHER_LETTERS = 6;
/** Longest name of who wrote it, "says" included. */
const NAME_WORDS = 5;
/** Words of running text above, without which dates head the posts of a thread or the entries of a diary. */
const ENOUGH = 120;
/** Comments of so many days: the entries of a live blog have authors and times, too, but are of one day. */
const DAYS = 2;
/** How WordPress names the author of a comment in its larger languages; with this word one comment is enough. */
const SAYS =
  /(?:^|\s)(?:says|sagt|schreibt|dit|dice|dijo|ha detto|scrive|disse|diz|zegt|schreef|skriver|siger|sier|sanoo|pisze|mówi|napsal|píše|hovorí|говорит|пишет|коментує|diyor ki|spune|λέει|说道|說道)\s?[:：]?$/iu;

export const datedComments = ({ kinds }: KindOptions = {}): Cleaner => ({
  name: "dated-comments",
  doc: "Drops, below an article, the comments that begin with a name, a date and a time, and what follows them.",
  *apply(page) {
    const first = findFirst(page);
    if (!first || judgeKind(page, kinds).name === "forum") return;
    const why = `from the comment of ${first.text} on`;
    const start = findName(first, page);
    for (const block of kept(page))
      if (block.id >= start) yield { type: "drop", block, why, category: "comments" };
  },
});

/** The line with the date of the first comment below an article. */
function findFirst(page: Page): Block | null {
  let above = 0;
  let first: Block | null = null;
  let sure = false;
  const days = new Set<string>();
  for (const block of page.blocks) {
    const day = readStamp(block, page);
    const name = page.blocks[block.id - 1];
    if (day === null) {
      if (!first && isKeptProse(block)) above += block.words;
    } else if (above < ENOUGH) {
      return null;
    } else if (name && isName(name)) {
      first ??= block;
      days.add(day);
      sure ||= SAYS.test(name.text);
    }
  }
  return sure || days.size >= DAYS ? first : null;
}

/** The day of a line that says day and time and hardly more. */
function readStamp({ text, kind }: Block, { lang }: Page): string | null {
  if (text.length > LONGEST || !text.includes(":") || kind === "code") return null;
  const date = findDate(text, lang ?? undefined);
  if (!date?.iso.includes("T")) return null;
  const beside = (text.slice(0, date.start) + text.slice(date.end)).replace(/[^\p{L}\p{N}]+/gu, "");
  // The posts of forums have their number beside the date.
  return beside.length <= OTHER_LETTERS && !/\p{N}/u.test(beside) ? date.iso.slice(0, 10) : null;
}

const isName = ({ words }: Block): boolean => words <= NAME_WORDS;

/** Where the comment begins: with the name, which stands above where "says" has a line of its own. */
function findName({ id }: Block, { blocks }: Page): number {
  const name = blocks[id - 1];
  const above = blocks[id - 2];
  return name?.words === 1 && SAYS.test(name.text) && above && isName(above) ? id - 2 : id - 1;
}
