import { type Chain, chainPrior, promisingChains } from "./chains";
import type { Codec } from "./codecs";
import { couldGain } from "./doubt";
import { type Edit, splice } from "./edits";
import type { Fixer } from "./fixers/fixer";
import { healthy, type Model } from "./model";
import { Lattice, type Mend } from "./path";
import { mayShow } from "./remains";
import { isSpecimen } from "./specimen";
import { familiesIn, marks, scan, scanAll } from "./suspect";

/** Half bits that a line has to gain before a repair is believed. */
const BAR = 16;
/** What it takes before a line is weighed at all. */
const LEAST_GAIN = 7;
/** A line that lost more than this share of its characters is left as it is, for someone with the source to mend. */
const MOST_LOST = 0.14;
/** The bar once another line has proven the chain. */
const PROVEN_BAR = 4;
const CLOSE = 2;
/** Lines longer than this are weighed in pieces, so that memory stays bounded. */
const LONGEST_LINE = 20_000;

interface Line {
  text: number;
  start: number;
  end: number;
  /** What made the line worth a look. */
  bits: number;
  mends?: Mend[];
  chain?: Chain;
  /** Characters beyond ASCII that the mends leave. */
  left?: number;
}

/** A chain and how many lines have proven it. */
export interface Proof {
  chain: Chain;
  lines: number;
}

/** A document is damaged in one way or a few; of more chains the ones proven oftenest are tried. */
const MOST_PROOFS = 4;
/** Chains tried before any search. */
const FAVOURITES = 1;

/** What the pieces of a document share: the chains proven so far. */
export interface Document {
  proven: Proof[];
  strict: boolean;
}

/** UTF-8 that was read as another code page, once or more often. */
export const mojibake: Fixer = {
  name: "mojibake",
  doc: "Repairs UTF-8 that was read as another code page, however many times.",
  fix: (text) => mendMojibake([text], { proven: [], strict: false })[0] ?? [],
};

/** The edits of every piece of a document; adds to the chains that the document has proven. */
export function mendMojibake(
  texts: readonly string[],
  document: Document,
  bits?: readonly number[], // the scan of each text, if it is known
): Edit[][] {
  const { proven } = document;
  const model = healthy();
  const isSuspect = texts.map((text, index) => familiesIn(bits?.[index] ?? scanAll(text)) !== 0);
  const edits = texts.map((): Edit[] => []);
  if (proven.length === 0 && !isSuspect.includes(true)) return edits;
  const lines = texts.flatMap((text, index) => (isSuspect[index] ? linesOf(text, index, familiesAt) : []));
  const longest = texts.reduce((most, text) => Math.max(most, text.length), 0);
  const lattice = new Lattice(model, Math.min(longest, LONGEST_LINE));
  for (const line of lines) judge(model, lattice, textOf(texts, line), line, document);
  if (proven.length > 0) {
    const judged = new Set(lines.filter(({ chain }) => chain).map(({ text, start }) => `${text} ${start}`));
    const others = texts.flatMap((text, index) => linesOf(text, index, leadsAt));
    for (const line of others) {
      if (judged.has(`${line.text} ${line.start}`)) continue;
      reconsider(lattice, textOf(texts, line), line, document);
      lines.push(line);
    }
    lines.sort((a, b) => a.text - b.text || a.start - b.start);
  }
  const filled = pagesFilled(texts, lines);
  for (const line of lines)
    if (line.chain) edits[line.text]?.push(...explain(texts[line.text] ?? "", line, line.chain, filled));
  return edits;
}

/** The lines of a text in which `look` finds something. */
function linesOf(
  text: string,
  index: number,
  look: (text: string, start: number, end: number) => number,
): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf("\n", start);
    let end = found < 0 ? text.length : found;
    if (end - start > LONGEST_LINE) {
      const space = text.lastIndexOf(" ", start + LONGEST_LINE);
      end = space > start ? space : start + LONGEST_LINE;
    }
    const bits = look(text, start, end);
    if (bits !== 0) lines.push({ text: index, start, end, bits });
    start = end === found ? end + 1 : end;
  }
  return lines;
}

/** Families of pages whose lead byte is followed by one of their continuation bytes. */
const familiesAt = (text: string, start: number, end: number): number => familiesIn(scan(text, start, end));

/** Whether any page shows a lead byte. */
function leadsAt(text: string, start: number, end: number): number {
  const table = marks();
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7f && familiesIn(table[code] ?? 0) !== 0) return 1;
  }
  return 0;
}

/** Looks for a chain that makes the line so much likelier that damage is the better explanation. */
function judge(model: Model, lattice: Lattice, text: string, line: Line, { strict, proven }: Document): void {
  if (!couldGain(model, text, line.bits, LEAST_GAIN)) return;
  let best = 0;
  const weigh = (chain: Chain): boolean => {
    const { gain, mends, left } = lattice.read(text, chain, { strict, proven: false });
    const surplus = gain - chainPrior(chain) - BAR;
    if (mends.length === 0 || surplus <= best) return false;
    best = surplus;
    line.chain = chain;
    line.mends = mends;
    line.left = left;
    return left === 0;
  };
  const settles = (chain: Chain): boolean => weigh(chain) && isSteady(text, line);
  if (!proven.slice(0, FAVOURITES).some(({ chain }) => settles(chain)))
    promisingChains(model, text).some(settles);
  if (!line.chain) return;
  if (isAboutMojibake(text, line)) {
    delete line.chain;
    return;
  }
  if (line.left !== 0) line.mends = lattice.read(text, line.chain, { strict, proven: true }).mends;
  if (lostShare(line) > MOST_LOST) line.mends = [];
  else prove(proven, line.chain);
}

/** Every mend stands alone between quotes: a text that shows mojibake, not one that suffers from it. */
const isAboutMojibake = (text: string, { mends = [] }: Line): boolean =>
  mends.length > 0 && mends.length < MANY && mends.every(({ start, end }) => isSpecimen(text, start, end));

/** More specimens than this in a line are none. */
const MANY = 6;

function lostShare(line: Line): number {
  let lost = 0;
  let size = line.end - line.start;
  for (const { start, end, to } of line.mends ?? []) {
    size += to.length - (end - start);
    for (const char of to) if (char === "\ufffd") lost++;
  }
  return lost / Math.max(1, size);
}

/** Counts one more line for a chain; the list stays ordered by lines. */
function prove(proven: Proof[], chain: Chain): void {
  let at = proven.findIndex(
    (proof) =>
      proof.chain.length === chain.length && proof.chain.every((page, level) => page === chain[level]),
  );
  if (at < 0) at = proven.push({ chain, lines: 0 }) - 1;
  const proof = proven[at];
  if (!proof) return;
  proof.lines++;
  for (; at > 0; at--) {
    const above = proven[at - 1];
    if (!above || above.lines >= proof.lines) break;
    proven[at] = above;
    proven[at - 1] = proof;
  }
}

/** Whether nothing in the mended line looks like damage any more. */
const isSteady = (text: string, { mends }: Line): boolean =>
  familiesIn(scanAll(splice(text, mends ?? []))) === 0;

/** Looks at a line again with the chains that other lines have proven. */
function reconsider(lattice: Lattice, text: string, line: Line, { strict, proven }: Document): void {
  let best = PROVEN_BAR;
  for (const { chain } of proven.slice(0, MOST_PROOFS)) {
    if (!chain[0] || !mayShow(text, chain[0])) continue;
    const { gain, mends } = lattice.read(text, chain, { strict, proven: false });
    if (mends.length === 0 || gain <= best) continue;
    best = gain;
    line.chain = chain;
    line.mends = mends;
  }
}

const textOf = (texts: readonly string[], { text, start, end }: Line): string =>
  (texts[text] ?? "").slice(start, end);

/** The code pages in whose stead windows-1252 showed some byte, anywhere in the document. */
function pagesFilled(texts: readonly string[], lines: readonly Line[]): Set<Codec> {
  const filled = new Set<Codec>();
  for (const { chain, mends, text, start } of lines)
    for (const codec of chain ?? [])
      for (const mend of mends ?? [])
        for (let index = start + mend.start; index < start + mend.end; index++)
          if (codec.filled.has(texts[text]?.charCodeAt(index) ?? 0)) filled.add(codec);
  return filled;
}

function explain(text: string, line: Line, chain: Chain, filled: ReadonlySet<Codec>): Edit[] {
  const pages = chain.map((codec) => (filled.has(codec) ? `${codec.name}+1252` : codec.name)).reverse();
  const why = `UTF-8 read as ${chain
    .map(({ name }) => name)
    .reverse()
    .join(", then as ")}`;
  const edits: Edit[] = [];
  for (const mend of line.mends ?? []) {
    const start = line.start + mend.start;
    const end = line.start + mend.end;
    const last = edits.at(-1);
    const bits = mend.gain / 2;
    if (last && start - last.end <= CLOSE) {
      last.to += text.slice(last.end, start) + mend.to;
      last.end = end;
      last.bits = (last.bits ?? 0) + bits;
    } else edits.push({ start, end, to: mend.to, why, chain: `utf-8 → ${pages.join(" → utf-8 → ")}`, bits });
  }
  return edits;
}
