import type { Codec } from "./codecs";
import { peel } from "./layers";
import { costOf, type Model } from "./model";
import { type Page, pagesFor } from "./pages";
import { familiesIn, scanAll } from "./suspect";

/** Code pages in the order in which they are to be undone: the last damage first. */
export type Chain = readonly Codec[];

const DEEPEST = 5;
const WIDTH = 3;
const PROMISING = 4;
/** Half bits by which a chain may come out dearer than the best one and still be weighed. */
const HOPELESS = 60;
/** A page that undoes less than this share of what the best one undoes is not tried. */
const HOPEFUL = 0.3;
/** Half bits for each layer more than one. */
const LAYER = 8;

interface Candidate {
  chain: Chain;
  text: string;
  /** Characters that the last page of the chain does not have. */
  strangers: number;
  cost: number;
}

/** Half bits that a chain needs before any evidence. */
export const chainPrior = (chain: Chain): number =>
  chain.reduce((sum, { prior }) => sum + prior, 0) + (chain.length - 1) * LAYER;

/** The chains worth weighing for a line, best first: layers are undone blindly and only what comes out is judged. */
export function promisingChains(model: Model, line: string): Chain[] {
  const pages = pagesFor(model, line);
  if (pages.length === 0) return [];
  const start: Candidate = { chain: [], text: line, strangers: 0, cost: 0 };
  const seen = new Map([[line, start]]);
  const found: Candidate[] = [];
  let frontier: Candidate[] = [start];
  for (let depth = 0; depth < DEEPEST && frontier.length > 0; depth++) {
    const next = frontier
      .flatMap((candidate) =>
        expand(model, candidate, depth === 0 ? pages : pagesFor(model, candidate.text), seen),
      )
      .sort(byCost);
    found.push(...next);
    if (next[0] && isDone(next[0].text)) break;
    frontier = next.slice(0, WIDTH);
  }
  found.sort(byCost);
  const dearest = (found[0]?.cost ?? 0) + HOPELESS;
  const chains = found
    .slice(0, PROMISING)
    .filter(({ cost }) => cost <= dearest)
    .map(({ chain }) => chain);
  const [best] = chains;
  if (!best) return tornEmoji(line, pages);
  // Undone blindly, a last layer may be healthy text misread for damage.
  return best.length > 1 ? [...chains, best.slice(0, -1)] : chains;
}

/** The commonest page that shows the beginning of an emoji, where its end was lost and nothing else is damaged. */
function tornEmoji(line: string, pages: readonly Page[]): Chain[] {
  const page = pages.find(({ codec }) => !codec.wide && showsEmoji(codec, line));
  return page ? [[page.codec]] : [];
}

function showsEmoji({ bytes }: Codec, line: string): boolean {
  for (let index = 1; index < line.length; index++)
    if (bytes[line.charCodeAt(index)] === 0x9f && bytes[line.charCodeAt(index - 1)] === 0xf0) return true;
  return false;
}

/** Nothing is left to undo. */
const isDone = (text: string): boolean => familiesIn(scanAll(text)) === 0;

const byCost = (a: Candidate, b: Candidate): number => a.cost - b.cost;

function expand(
  model: Model,
  { chain, text }: Candidate,
  pages: readonly Page[],
  seen: Map<string, Candidate>,
): Candidate[] {
  const least = Math.max(1, pages.reduce((most, { units }) => Math.max(most, units), 0) * HOPEFUL);
  const found: Candidate[] = [];
  for (const { codec, units } of pages) {
    if (units < least) continue;
    const peeled = peel(text, codec);
    const longer = [...chain, codec];
    const same = seen.get(peeled.text);
    if (same) {
      // Of pages that read alike, the one that knows every character; where others are healthy, none does.
      if (peeled.strangers > 0 || same.strangers === 0 || longer.length > same.chain.length) continue;
      same.chain = longer;
      same.strangers = peeled.strangers;
      continue;
    }
    const candidate: Candidate = {
      chain: longer,
      text: peeled.text,
      strangers: peeled.strangers,
      cost: costOf(model, peeled.text) + chainPrior(longer),
    };
    seen.set(peeled.text, candidate);
    found.push(candidate);
  }
  return found;
}
