import { type Codec, codecs } from "./codecs.js";
import { peel } from "./layers.js";
import { cost, type Model, specialAfter } from "./model.js";
import { familiesIn, scan } from "./suspect.js";

/** Code pages in the order in which they are to be undone: the last damage first. */
export type Chain = readonly Codec[];

const DEEPEST = 5;
const WIDTH = 3;
const PROMISING = 4;
/** Half bits for each layer more than one. */
const LAYER = 8;

interface Candidate {
  chain: Chain;
  text: string;
  cost: number;
}

/** Half bits that a chain needs before any evidence. */
export const chainPrior = (chain: Chain): number =>
  chain.reduce((sum, { prior }) => sum + prior, 0) + (chain.length - 1) * LAYER;

/** The chains worth weighing for a line, best first: layers are undone blindly and only what comes out is judged. */
export function promisingChains(model: Model, line: string): Chain[] {
  const seen = new Set([line]);
  const found: Candidate[] = [];
  let frontier: Candidate[] = [{ chain: [], text: line, cost: 0 }];
  for (let depth = 0; depth < DEEPEST && frontier.length > 0; depth++) {
    const next = frontier.flatMap((candidate) => expand(model, candidate, seen)).sort(byCost);
    found.push(...next);
    frontier = next.slice(0, WIDTH);
  }
  return found
    .sort(byCost)
    .slice(0, PROMISING)
    .map(({ chain }) => chain);
}

const byCost = (a: Candidate, b: Candidate): number => a.cost - b.cost;

function expand(model: Model, { chain, text }: Candidate, seen: Set<string>): Candidate[] {
  const families = familiesIn(scan(text, 0, text.length));
  if (families === 0) return [];
  return codecs().flatMap((codec) => {
    if ((families & (1 << codec.family)) === 0) return [];
    const peeled = peel(text, codec);
    if (peeled.units === 0 || seen.has(peeled.text)) return [];
    seen.add(peeled.text);
    const longer = [...chain, codec];
    return [{ chain: longer, text: peeled.text, cost: costOf(model, peeled.text) + chainPrior(longer) }];
  });
}

function costOf(model: Model, text: string): number {
  let total = 0;
  let previous = 10;
  let special = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.codePointAt(index) ?? 0;
    if (code > 0xffff) index++;
    if (code > 0x7f || previous > 0x7f) total += cost(model, previous, code, special);
    special = specialAfter(model, special, code);
    previous = code;
  }
  return total;
}
