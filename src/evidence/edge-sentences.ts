import type { Match, Topic } from "../lexicon/index";
import { type Block, kept, type Page, type Span } from "../page";
import { remember } from "../remember";
import type { PhraseBook } from "./phrase-book";
import { findOuterSentences } from "./sentences";
import { isProseBlock } from "./shape";

/** Paragraphs from either end of the running text that may hold a note on where it comes from. */
const EDGE = 3;

export interface EdgeSentence {
  readonly block: Block;
  /** Absent when the sentence is the whole block. */
  readonly part?: Span;
  readonly match: Match;
}

/**
 * Notes of the given topics that are a line of their own, anywhere, or the first or last sentence of one of the
 * outer paragraphs of the running text.
 */
export function* findEdgeSentences(
  page: Page,
  topics: ReadonlySet<Topic>,
  phrases: PhraseBook,
): Generator<EdgeSentence> {
  const lines = new Set<Block>();
  for (const hit of phrases.hits(page, topics)) {
    lines.add(hit.block);
    yield hit;
  }
  for (const { block, part } of findEdges(page)) {
    if (lines.has(block)) continue;
    const match = phrases.matchText(block.text.slice(part.start, part.end), topics);
    if (match) yield { block, part, match };
  }
}

interface Edge {
  readonly block: Block;
  readonly part: Span;
}

/** The first and the last sentences of the outer paragraphs. Cleaners that look for different topics ask the same page. */
const findEdges = remember((page) => {
  const edges: Edge[] = [];
  for (const block of findOuterParagraphs(kept(page))) {
    const { first, last } = findOuterSentences(block.text);
    edges.push({ block, part: first }, { block, part: last });
  }
  return edges;
});

/** The first and the last paragraphs of the running text, each once. */
function findOuterParagraphs(blocks: readonly Block[]): ReadonlySet<Block> {
  const first: Block[] = [];
  for (let i = 0; i < blocks.length && first.length < EDGE; i++) addProse(first, blocks[i]);
  const last: Block[] = [];
  for (let i = blocks.length - 1; i >= 0 && last.length < EDGE; i--) addProse(last, blocks[i]);
  return new Set([...first, ...last.reverse()]);
}

function addProse(list: Block[], block: Block | undefined): void {
  if (block && block.kind !== "code" && isProseBlock(block)) list.push(block);
}
