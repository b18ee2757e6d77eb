import { barFor } from "./bars";
import { type Chain, chainPrior, promisingChains } from "./chains";
import type { Codec } from "./codecs";
import { couldGain } from "./doubt";
import { type Edit, splice } from "./edits";
import { Findings } from "./findings";
import type { Fixer } from "./fixers/fixer";
import { eachLine, familiesAt, hasLead, LONGEST_LINE, type Stretch } from "./lines";
import { healthy } from "./model";
import { joined, Lattice, type Mend } from "./path";
import { mayShow } from "./remains";
import { isAboutMojibake } from "./specimen";
import { EVERY_FAMILY, familiesIn, scanAll } from "./suspect";

/** A line that lost more than this share of its characters is left as it is, for someone with the source to mend. */
const MOST_LOST = 0.14;
/** The bar once another line has proven the chain. */
const PROVEN_BAR = 4;
const CLOSE = 2;
interface Line extends Stretch {
  mends?: Mend[];
  chain?: Chain;
  /** Characters beyond ASCII that the mends leave. */
  left?: number;
}

/** A chain and how many lines have proven it. */
interface Proof {
  chain: Chain;
  lines: number;
}

interface Document {
  proven: Proof[];
  strict: boolean;
  findings: Findings;
}

/** A document is damaged in one way or a few; of more chains the ones proven oftenest are tried. */
const MOST_PROOFS = 4;
/** The chain that so many lines have proven is tried before any search. */
const LINES_OF_FAVOURITE = 3;

/** UTF-8 that was read as another code page, once or more often. */
export const mojibake: Fixer = {
  name: "mojibake",
  doc: "Repairs UTF-8 that was read as another code page, however many times.",
  needs: EVERY_FAMILY,
  fix: (text) => mendMojibake([{ text, bits: scanAll(text) }], false)[0] ?? [],
};

/** One text of a document and its scan. */
export interface Scanned {
  readonly text: string;
  readonly bits: number;
}

/**
 * The edits of every text of a document, which vouch for each other; no lists at all where nothing is in doubt.
 * `findings` carry over from round to round.
 */
export function mendMojibake(
  texts: readonly Scanned[],
  strict: boolean,
  findings = new Findings(),
): Edit[][] {
  findings.beginRound();
  const lines: Line[] = [];
  let longest = 0;
  for (let index = 0; index < texts.length; index++) {
    const { text = "", bits = 0 } = texts[index] ?? {};
    if (text.length > longest) longest = text.length;
    if (familiesIn(bits) !== 0) doubtfulLines(text, index, bits, findings, lines);
  }
  if (lines.length === 0) return [];
  const lattice = new Lattice(healthy(), Math.min(longest, LONGEST_LINE));
  const document: Document = { proven: [], strict, findings };
  for (const line of lines) judge(lattice, textOf(texts, line), line, document);
  if (document.proven.length > 0)
    for (const line of reconsidered(texts, lines, lattice, document)) lines.push(line);
  const edits = texts.map((): Edit[] => []);
  const filled = pagesFilled(texts, lines);
  for (const line of lines)
    if (line.chain)
      edits[line.text]?.push(...explain(texts[line.text]?.text ?? "", line, line.chain, filled));
  for (const list of edits) list.sort((a, b) => a.start - b.start);
  return edits;
}

/** Adds the lines of a text that could hide damage. */
function doubtfulLines(text: string, index: number, bits: number, findings: Findings, lines: Line[]): void {
  const model = healthy();
  if (text.length <= LONGEST_LINE && !text.includes("\n")) {
    if (couldGain(model, text, 0, text.length, familiesIn(bits)))
      lines.push({ text: index, start: 0, end: text.length });
    return;
  }
  eachLine(text, (start, end) => {
    const families = familiesAt(text, start, end);
    if (families === 0 || findings.isKnownNoise(text.slice(start, end))) return;
    if (couldGain(model, text, start, end, families)) lines.push({ text: index, start, end });
  });
}

/** Looks for a chain that makes the line so much likelier that damage is the better explanation. */
function judge(lattice: Lattice, text: string, line: Line, { strict, proven, findings }: Document): void {
  if (findings.isNoise(text)) return;
  let best = 0;
  const weigh = (chain: Chain): boolean => {
    const { gain, mends, left } = lattice.read(text, chain, { strict });
    const worth = gain - chainPrior(chain);
    if (mends.length === 0 || worth <= Math.max(best, barFor(text, chain, mends, left))) return false;
    best = worth;
    line.chain = chain;
    line.mends = mends;
    line.left = left;
    return left === 0;
  };
  const settles = (chain: Chain): boolean => weigh(chain) && isSteady(text, line);
  const favourite = proven[0];
  const isTried = favourite && favourite.lines >= LINES_OF_FAVOURITE && mayShow(text, favourite.chain[0]);
  if ((!isTried || !settles(favourite.chain)) && !findings.isBarren(text)) {
    promisingChains(healthy(), text).some(settles);
    if (!line.chain) findings.addBarren(text);
  }
  if (!line.chain) return;
  if (isAboutMojibake(text, joined(line.mends ?? []))) {
    delete line.chain;
    return;
  }
  if (line.left !== 0)
    line.mends = lattice.read(text, line.chain, { strict, torn: beginnings(text, line), proven: true }).mends;
  if (lostShare(line) > MOST_LOST) line.mends = [];
  else prove(proven, line.chain);
  line.mends = joined(line.mends ?? []);
}

const beginnings = (text: string, { mends = [] }: Line): Set<number> =>
  new Set(mends.map(({ start }) => text.charCodeAt(start)));

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

/** All lines but the mended ones, looked at again with the chains that those have proven. */
function reconsidered(
  texts: readonly Scanned[],
  judged: readonly Line[],
  lattice: Lattice,
  document: Document,
): Line[] {
  const mended = new Set(judged.filter(({ chain }) => chain).map(({ text, start }) => `${text} ${start}`));
  const found: Line[] = [];
  for (const [index, { text }] of texts.entries())
    eachLine(text, (start, end) => {
      if (!hasLead(text, start, end) || mended.has(`${index} ${start}`)) return;
      const line: Line = { text: index, start, end };
      const content = text.slice(start, end);
      if (document.findings.isNoise(content)) return;
      reconsider(lattice, content, line, document);
      if (line.chain) found.push(line);
    });
  return found;
}

function reconsider(lattice: Lattice, text: string, line: Line, { strict, proven }: Document): void {
  let best = PROVEN_BAR;
  for (const { chain } of proven.slice(0, MOST_PROOFS)) {
    if (!mayShow(text, chain[0])) continue;
    const { gain, mends } = lattice.read(text, chain, { strict, proven: true });
    if (mends.length === 0 || gain <= best) continue;
    best = gain;
    line.chain = chain;
    line.mends = joined(mends);
  }
  if (isAboutMojibake(text, line.mends ?? [])) delete line.chain;
}

const textOf = (texts: readonly Scanned[], { text, start, end }: Line): string =>
  (texts[text]?.text ?? "").slice(start, end);

/** The code pages in whose stead windows-1252 showed some byte, anywhere in the document. */
function pagesFilled(texts: readonly Scanned[], lines: readonly Line[]): Set<Codec> {
  const filled = new Set<Codec>();
  for (const { chain, mends, text, start } of lines)
    for (const codec of chain ?? [])
      for (const mend of mends ?? [])
        for (let index = start + mend.start; index < start + mend.end; index++)
          if (codec.filled.has(texts[text]?.text.charCodeAt(index) ?? 0)) filled.add(codec);
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
