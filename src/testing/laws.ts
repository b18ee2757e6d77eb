import { isDeepStrictEqual } from "node:util";
import { type Article, ArticleSchema } from "../article";
import { clean } from "../clean";
import type { CleanOptions } from "../options";
import { looksLikeHtml } from "../read/detect";
import type { Input } from "../read/index";
import { findMail } from "../read/mail/mail";
import { findGaps, findOverlaps, listPieces, type Piece, quote } from "./account";
import { replay } from "./replay";

export type Law = keyof typeof LAWS;

export interface LawOptions {
  /** What is put to the test; the library's own `clean` when absent. */
  readonly clean?: (input: Input, options: CleanOptions) => Article;
  /** Options that each call gets. */
  readonly options?: CleanOptions;
  /** Laws that a pipeline of your own does not promise. */
  readonly skip?: readonly Law[];
}

/**
 * What is wrong with the Article of an input, by the laws that every Article obeys; empty when nothing is. Each
 * problem begins with the law's name.
 */
export function checkLaws(
  input: Input,
  { clean: run = clean, options = {}, skip = [] }: LawOptions = {},
): string[] {
  const again = (other: Input, extra: CleanOptions = {}) => run(other, { ...options, ...extra });
  try {
    const article = again(input);
    const format = options.format ?? "auto";
    const isText =
      typeof input === "string" &&
      (format === "text" || (format === "auto" && !looksLikeHtml(input) && !findMail(input)));
    const trial: Trial = { input, article, again, isText, pieces: listPieces(article) };
    return Object.entries(LAWS).flatMap(([law, check]) =>
      skip.some((name) => name === law) ? [] : few(check(trial)).map((problem) => `${law}: ${problem}`),
    );
  } catch (error) {
    return [`total: clean threw ${String(error)}`];
  }
}

interface Trial {
  readonly input: Input;
  readonly article: Article;
  readonly again: (input: Input, options?: CleanOptions) => Article;
  readonly isText: boolean;
  readonly pieces: readonly Piece[];
}

/** Each law and how it is checked. */
const LAWS = {
  /** The Article is what its schema says. */
  valid({ article }: Trial): string[] {
    const { success, error } = ArticleSchema.safeParse(article);
    return success ? [] : [error.message];
  },
  /** Same input, same options, same bytes. */
  deterministic({ input, article, again }: Trial): string[] {
    const first = JSON.stringify(article);
    return JSON.stringify(again(input)) === first ? [] : ["the same call gave another Article"];
  },
  /** A document that Cheerio has loaded is read, not changed. */
  untouched({ input, again }: Trial): string[] {
    if (typeof input === "string") return [];
    const before = input.html();
    again(input);
    return input.html() === before ? [] : ["the document was changed"];
  },
  /** Cleaning what is clean changes nothing. Of HTML this is not asked: its text alone says less than the page did. */
  idempotent({ article, again, isText }: Trial): string[] {
    if (!isText) return [];
    const twice = again(article.text, { format: "text" }).text;
    return twice === article.text ? [] : [`cleaned again, ${showChange(article.text, twice)}`];
  },
  /** Pieces stand in the input, in its order, and none in another. */
  ordered({ input, article, pieces }: Trial): string[] {
    const length = typeof input === "string" ? input.length : Number.POSITIVE_INFINITY;
    return findOverlaps(article, pieces, length);
  },
  /** Every visible character of a text is in one piece, or a repair took it. */
  covered({ input, article, pieces, isText }: Trial): string[] {
    return isText && typeof input === "string" ? findGaps(input, pieces, article.repairs) : [];
  },
  /** A piece of a text is what the input has there, with the recorded repairs made: nothing is invented. */
  honest({ input, article, pieces, isText }: Trial): string[] {
    if (!isText || typeof input !== "string") return [];
    return pieces.flatMap((piece) => replay(piece, input, article.repairs));
  },
  /** The text is the kept blocks, joined by their glue. */
  joined({ article }: Trial): string[] {
    const joined = article.blocks.map(({ glue, text }) => glue + text).join("");
    return joined === article.text ? [] : [`the blocks joined differ: ${showChange(article.text, joined)}`];
  },
  /** The counts are the lengths of what they count. */
  counted({ input, article }: Trial): string[] {
    const sum = (pieces: readonly { text: string }[]) =>
      pieces.reduce((total, { text }) => total + text.length, 0);
    const { text, lifted, removed, counts } = article;
    const expected = {
      input: typeof input === "string" ? input.length : counts.input,
      kept: text.length,
      lifted: sum(lifted),
      removed: sum(removed),
    };
    return isDeepStrictEqual(counts, expected)
      ? []
      : [`counts are ${JSON.stringify(counts)}, expected ${JSON.stringify(expected)}`];
  },
};

/** One broken law breaks everywhere; the first few places tell the story. */
const few = (problems: readonly string[]): string[] =>
  problems.length <= 3 ? [...problems] : [...problems.slice(0, 3), `… and ${problems.length - 3} more`];

function showChange(before: string, after: string): string {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at++;
  const from = Math.max(0, at - 20);
  return `at ${at}: ${quote(before.slice(from))} became ${quote(after.slice(from))}`;
}
