import type { Block } from "../page";

/** Characters of an address that are read. */
const LONGEST = 500;
/** Fewest letters of the only word of a part. */
const LONG_WORD = 5;
/** Of a part of more words a line has so many at least, most of the part's and most of its own. */
const FEWEST = 3;
const SAID = 0.75;
const SHARE = 0.5;

/** What a page's address says of its headline. */
export interface Address {
  /** Its words, more than one mostly. */
  readonly words: ReadonlySet<string>;
  /** Whether a line has all of them. */
  isIn(block: Block): boolean;
  /** The line that has the same words, or most of them and few others, the last of several. */
  find(lines: readonly Block[]): Block | null;
}

/** The last part of a page's address that has words, where it may be a title; behind it some have the number of a record. */
export function readAddressed(url: string | null): Address | null {
  const path = PATH.exec((url ?? "").slice(0, LONGEST))?.[1] ?? "";
  const parts = path
    .split("/")
    .filter((part) => part !== "")
    .map((part) => new Set(listWords(decode(part.replace(ENDING, "")))));
  const words = parts.findLast(({ size }) => size > 0);
  if (!words || words.size < (words === parts.at(-1) ? 1 : FEWEST)) return null;
  const [first = ""] = words;
  if (words.size === 1 && first.length < LONG_WORD) return null;
  return {
    words,
    isIn: ({ text }) => countShared(words, new Set(listWords(text))) === words.size,
    find: (lines) => findBest(words, lines),
  };
}

function findBest(words: ReadonlySet<string>, lines: readonly Block[]): Block | null {
  let best: Block | null = null;
  let bestScore = 0;
  for (const block of lines) {
    if (HYPHENATED.test(block.text)) continue;
    const score = compare(words, new Set(listWords(block.text)));
    if (score === 0 || score < bestScore) continue;
    best = block;
    bestScore = score;
  }
  return best;
}

/** The address itself, as breadcrumbs and names of pictures have it. */
const HYPHENATED = /^[^\s-]+[-_][^\s]*[-_][^\s]*$/;

/** How much of two sets of words is the same: 1 where all is, 0 where they speak of something else. */
function compare(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const shared = countShared(words, others);
  if (shared === words.size && shared === others.size) return 1;
  if (shared === words.size && shared >= ALL && isSameButShort(words, others)) return ALIKE;
  const isNamed = shared >= FEWEST && shared >= SAID * words.size && shared >= SHARE * others.size;
  return isNamed ? (2 * shared) / (words.size + others.size) : 0;
}

/** Of a part of so many words and more a line may have all, and articles and prepositions beside them, which addresses leave out. */
const ALL = 2;
const SHORT = 3;
const ALIKE = 0.99;

function isSameButShort(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const word of others) if (word.length > SHORT && !words.has(word)) return false;
  return true;
}

function countShared(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of words) if (others.has(word)) shared++;
  return shared;
}

const PATH = /^https?:\/\/[^/?#]+\/([^?#]*)/i;
const ENDING = /\.[a-z]{2,5}$/i;

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Words as addresses write them: without accents, umlauts as one letter or as two; numbers are those of records. */
const listWords = (text: string): string[] =>
  fold(text)
    .split(BETWEEN)
    .filter((word) => word !== "" && !NUMBER.test(word));

const fold = (text: string): string => {
  const lower = text.toLowerCase();
  const plain = ASCII.test(lower)
    ? lower
    : lower.normalize("NFKD").replace(MARKS, "").replace(LETTERS, spell);
  return plain.replace(APOSTROPHE, "").replace(UMLAUTS, "$1");
};

const BETWEEN = /[^\p{L}\p{N}]+/u;
const NUMBER = /^\d{4,}$/;
const ASCII = /^[\0-\x7f]*$/;
const MARKS = /\p{M}+/gu;
const UMLAUTS = /([aou])e/g;
const APOSTROPHE = /['’]/g;
const LETTERS = /[łøđßæœı]/g;
const SPELLED: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
};
const spell = (letter: string): string => SPELLED[letter] ?? letter;
