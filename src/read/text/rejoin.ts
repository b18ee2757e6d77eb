import { findLeft, join } from "../../evidence/left";
import { endsSentence } from "../../evidence/shape";
import { JOINING } from "../../lexicon/joining-words";
import { type Block, type Glue, kept, type Page } from "../../page";
import { copyBlock } from "../../to-block";
import { withBlocks } from "../../to-page";
import { isBlob } from "./blob";
import { findLines } from "./lines";
import { FORM_FEED } from "./page-furniture";
import { joinWrapped, makeWrapFinder, type Wrap } from "./wrapped";

/** Joined paragraphs may show that others are wrapped; two looks are enough for nearly all pages. */
const LOOKS = 4;

/**
 * The page with wrapped paragraphs joined that show themselves as such only when the menus and lists around them are
 * gone: so that reading what is left changes nothing.
 */
export function rejoin(page: Page): Page {
  if (page.format !== "text") return page;
  let current = page;
  for (let look = 0; look < LOOKS; look++) {
    const joints = findJoints(current);
    if (joints.size === 0) break;
    current = withBlocks(current, joinAt(current.blocks, joints));
  }
  return current;
}

/** The kept blocks that go on with the paragraph of the kept one before them. */
function findJoints(page: Page): Set<Block> {
  const joints = findTorn(page);
  const blocks = kept(page);
  const starts = new Map<number, Block>();
  let text = "";
  findLeft(page).blocks.forEach(({ glue, text: own, kind }, i) => {
    text += glue;
    const block = blocks[i];
    if (block && kind !== "code") starts.set(text.length, block);
    text += own;
  });
  const lines = findLines(text);
  const wrapAt = makeWrapFinder(lines, text);
  let wrap: Wrap | null = null;
  for (let i = 0, opens = true; i < lines.length; i++) {
    const line = lines[i];
    if (!line || line.start === line.end) {
      opens = true;
      continue;
    }
    if (opens) wrap = wrapAt(i);
    opens = false;
    if (wrap === null || !starts.has(line.start)) continue;
    const last = joinWrapped(lines, i, wrap, text);
    for (; i < last; i++) {
      const block = starts.get(lines[i + 1]?.start ?? 0);
      if (block) joints.add(block);
    }
  }
  return joints;
}

/** Fewer characters are a heading or a label, which end at no full stop either. */
const SHORTEST = 40;
const LOWER = /^\p{Ll}/u;

/** The blocks that go on with a sentence which the end of a page has torn. */
function findTorn({ blocks, source }: Page): Set<Block> {
  const torn = new Set<Block>();
  let before: Block | null = null;
  let isTurned = false;
  for (const block of blocks) {
    if (block.fate) {
      isTurned ||= block.fate.by === HEADS;
      continue;
    }
    if (before && (isTurned || source.slice(before.span.end, block.span.start).includes(FORM_FEED)))
      if (isTorn(before, block)) torn.add(block);
    before = block;
    isTurned = false;
  }
  return torn;
}

const HEADS = "running-heads";

const isTorn = (before: Block, { kind, text }: Block): boolean =>
  kind === "paragraph" &&
  before.kind !== "code" &&
  before.kind !== "cell" &&
  before.text.length >= SHORTEST &&
  LOWER.test(text) &&
  !endsSentence(before.text);

/** A word that the end of a page has cut. */
const CUT = /\p{L}[-‐]$/u;

/** What parts a block from the one it goes on with: nothing within a word. */
function glueOf(before: Block | undefined, { text }: Block): Glue {
  const next = /^\p{L}+/u.exec(text.slice(0, 40))?.[0] ?? "";
  return before && CUT.test(before.text.slice(-2)) && LOWER.test(next) && !JOINING.has(next) ? "" : " ";
}

/** The blocks with each of those joined to the kept one before it, by a space alone where something stood between the two. */
function joinAt(blocks: readonly Block[], joints: ReadonlySet<Block>): readonly Block[] {
  const joined: Block[] = [];
  const place = (block: Block, glue: Glue, probability = block.probability) => {
    const same = block.id === joined.length && block.glue === glue && block.probability === probability;
    joined.push(same ? block : copyBlock(block, joined.length, { fate: block.fate, probability, glue }));
  };
  let between: Block[] = [];
  let last: Block | undefined;
  for (const block of blocks) {
    if (block.fate) {
      between.push(block);
      continue;
    }
    const before = joined.at(-1);
    const isJoint = joints.has(block);
    if (isJoint && before && between.length === 0 && fitsOn(before, block)) {
      joined.pop();
      last = block;
      place(join(before, block, glueOf(before, block)), before.glue, before.probability);
      continue;
    }
    const glue = isJoint ? glueOf(last, block) : block.glue;
    for (const gone of between) place(gone, isJoint ? glue : gone.glue);
    between = [];
    place(block, glue);
    last = block;
  }
  for (const gone of between) place(gone, gone.glue);
  return joined;
}

const fitsOn = (before: Block, { text }: Block): boolean =>
  !isBlob(before.text.length + text.length + 1, false);
