import type { Codec } from "./codecs";
import type { Model } from "./model";

/** What a whole line says about how its bytes were lost. */
export interface Losses {
  /** No-break spaces survived, so a space is hardly one of them. */
  keepsNbsp: boolean;
  /** Two spaces stand in a row, so spaces were not collapsed. */
  keepsRuns: boolean;
  keepsSoftHyphens: boolean;
  /** What stands alone between two small letters: leads, whose second bytes must have been invisible. */
  inWords: ReadonlySet<number>;
  /** Controls survived, as which most pages show the bytes that they leave undefined. */
  keepsControls: boolean;
  /** The page that its bytes went through is known. */
  proven: boolean;
  strict: boolean;
}

const IN_WORD = /[a-z][^\0-\x7f](?=[a-z])/g;
const CONTROL = /[\u0080-\u009f]/;

export const lossesOf = (text: string, strict: boolean, proven: boolean): Losses => ({
  keepsNbsp: text.includes("\u00a0"),
  keepsRuns: text.includes("  "),
  keepsSoftHyphens: text.includes("\u00ad"),
  keepsControls: CONTROL.test(text),
  inWords: new Set(proven ? [...text.matchAll(IN_WORD)].map(({ 0: found }) => found.charCodeAt(1)) : []),
  proven,
  strict,
});

/** The character before a place and what `cost` remembers of the text so far. */
export interface Company {
  last: number;
  memory: number;
}

/** A byte that begins a UTF-8 sequence, at a place where the rest of that is not to be seen. */
export interface Torn {
  model: Model;
  text: string;
  start: number;
  codec: Codec;
  lead: number;
  company: Company;
  losses: Losses;
}

/** What a text goes on with that ends. */
export const LINE_END = 0x0a;
