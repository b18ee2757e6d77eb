import type { Cleaner } from "../cleaner";
import { findKeptLists, isAmongPairs, isAnnouncedItem, LISTED } from "../evidence/kept-lists";
import { countWordsIn, isKept, isKeptProse } from "../evidence/running-text";
import { endsSentence, isProse } from "../evidence/shape";
import { type Block, closest, type Edit, isInside, kept, type Page, type Tag } from "../page";

interface Doubts {
  /** Cleaners whose drops are judgements of chance and may be taken back. */
  readonly judges?: readonly string[];
  /** Least probability at which running text between two kept paragraphs or listings comes back. */
  readonly between?: number;
  /** The same where all three stand side by side in one element. */
  readonly beside?: number;
  /** The same where headings, pictures and the like stand between it and the paragraphs beside it, above and below. */
  readonly amid?: number;
  /** Least probability at which a sentence comes back that stands below a kept paragraph, side by side with it. */
  readonly below?: number;
  /** The same where it is set apart in an element beside that paragraph: a note, a warning. */
  readonly aside?: number;
  /** The same of the notes and warnings of documentation, which are set apart by the class that its programs give them. */
  readonly noted?: number;
  /** The same of a quotation next to one that stays: runs of them are kept or dropped as one. */
  readonly quoted?: number;
  /** The same of the line that names whose words stay above it. */
  readonly sourced?: number;
  /** The same of one right below a kept paragraph, such as a post of somebody; others lead elsewhere as often. */
  readonly cited?: number;
  /** Least probability at which a heading comes back that stands above what stays. */
  readonly heading?: number;
  /** The same for a label, which must stand in the same element. */
  readonly label?: number;
  /** Least probability at which a part of a list comes back when another part stays, or what is above and below it. */
  readonly among?: number;
  /** Where no block is this likely, the page is unlike those that were learned, and chances count against each other. */
  readonly unlike?: number;
  /** Below this many words, too little is left: running text and lists half as likely as the best of them come back. */
  readonly least?: number;
  /** Nothing less probable comes back then: a page may have no content at all. */
  readonly doubted?: number;
  /** The same for lists, of which menus are made, too. */
  readonly listed?: number;
}

type Thresholds = Required<Doubts>;

const USUAL: Thresholds = {
  judges: ["block-model"],
  between: 0.15,
  beside: 0.08,
  amid: 0.3,
  below: 0.22,
  aside: 0.4,
  noted: 0.15,
  quoted: 0.3,
  sourced: 0.15,
  cited: 0.45,
  heading: 0.15,
  label: 0.3,
  among: 0.15,
  unlike: 0.5,
  least: 25,
  doubted: 0.08,
  listed: 0.16,
};

export const rescue = (doubts: Doubts = {}): Cleaner => {
  const thresholds = { ...USUAL, ...doubts };
  return {
    name: "rescue",
    doc: "Brings back what the model dropped beside or between kept paragraphs, or when nearly nothing is left.",
    *apply(page) {
      for (const block of page.blocks)
        if (isMenuWord(block) && headsWhatStays(block, page.blocks))
          yield toKeep(block, "a word of menus that heads what stays below it");
      const judged = page.blocks.filter((block) => isJudged(block, thresholds));
      if (judged.length === 0) return;
      const lists = findKeptLists(page);
      for (const block of judged) {
        const why = proveByNeighbours(block, page, lists, thresholds);
        if (!why) continue;
        yield toKeep(block, why);
        const over = page.blocks[block.id - 1];
        if (!over || !isJudged(over, thresholds)) continue;
        const { kind, probability = 0 } = over;
        if (kind === "heading" && block.kind !== "heading" && probability >= thresholds.heading)
          yield toKeep(over, "the heading of what comes back below it");
        else if (isLabelOf(over, block) && probability >= thresholds.label)
          yield toKeep(over, "a label of what comes back below it");
      }
      yield* findLastResort(page, judged, thresholds);
    },
  };
};

/** Whether it was dropped by a judgement of chance. */
const isJudged = ({ fate }: Block, { judges }: Thresholds): boolean =>
  fate?.type === "drop" && judges.includes(fate.by);

/**
 * "FAQ", "Tips", "Contact" are headings as well. Of those that head what stays 22 of 28 were wanted (WCXB, annotated pages,
 * recipes).
 */
const isMenuWord = ({ fate, kind, words }: Block): boolean =>
  kind === "heading" && words === 1 && fate?.type === "drop" && fate.by === MENUS;

const MENUS = "navigation-lines";

/** What the blocks next to one say for it; null when they say nothing. */
function proveByNeighbours(
  block: Block,
  { blocks }: Page,
  lists: ReadonlySet<number>,
  { between, beside, amid, below, aside, noted, quoted, sourced, cited, heading, label, among }: Thresholds,
): string | null {
  const { id, text, tag, group, kind, probability = 0 } = block;
  const above = blocks[id - 1];
  const next = blocks[id + 1];
  const afterProse = isKeptProse(above);
  const level = isBeside(block, above);
  if (isAnchor(above) && isAnchor(next) && isProse(text)) {
    const enough = level && isBeside(block, next) ? beside : between;
    return probability >= enough ? "running text between two kept paragraphs or listings" : null;
  }
  if (probability >= amid && tag && isProse(text) && isAmid(block, blocks))
    return "running text amid the paragraphs beside it";
  if (afterProse && level && probability >= below && (tag ? endsSentence(text) : isShortSentence(text)))
    return "a sentence below a kept paragraph";
  if (afterProse && level && !tag && probability >= UNLEARNED && endsSentence(text) && isFarScript(text))
    return "a sentence below a kept paragraph, in a script that few learned pages have";
  const over = above?.fate && above.words <= LABEL ? blocks[id - 2] : above;
  if (isKeptProse(over) && probability >= aside && endsSentence(text) && isInside(tag, over?.tag?.parent))
    return "a sentence set apart below a kept paragraph";
  if (probability >= noted && closest(block, isAdmonition)) return "a note of documentation";
  if (probability >= noted && isValue(block, above)) return "the value below a label that stays";
  if (
    kind === "quote" &&
    probability >= quoted &&
    [above, next].some((other) => isKept(other) && other.kind === kind)
  )
    return "a quotation next to one that stays";
  if (probability >= below && tag && isKept(above) && above.text.endsWith("?") && isSentences(text))
    return "an answer below a question that stays";
  if (probability >= sourced && block.words <= SOURCE && namesSource(block, blocks))
    return "who said what stays above it";
  if (kind === "quote" && probability >= cited && afterProse) return "a quotation below a kept paragraph";
  if (kind === "caption" && probability >= among && endsSentence(text) && isAmongSlides(block, blocks))
    return "a sentence of a gallery whose other captions stay";
  if (
    kind === "caption" &&
    probability >= beside &&
    isKept(next) &&
    isInside(next.tag, tag?.parent) &&
    next.kind === "cell"
  )
    return "the caption of a table that stays";
  if (kind === "heading" && probability >= heading && headsWhatStays(block, blocks))
    return "the heading of what stays below it";
  if (probability >= heading && isKeptProse(next) && isQuestionInButton(block, above))
    return "a question in a button, with its answer below";
  if (probability >= label && isKept(next) && isLabelOf(block, next))
    return "a label of what stays below it, in the same element";
  if (LISTED.has(kind) && lists.has(group) && probability >= among)
    return "in a list or table of which a part stays, or what is around it";
  if (probability >= among && isAnnouncedItem(block, blocks)) return "in a list that a kept line announces";
  if (probability >= among && tag === null && isAmongPairs(block, blocks))
    return "among names and values of which one stays";
  return null;
}

/**
 * Among the pages that the model learned from hardly any are in Hebrew, Arabic and the scripts of Asia: of their last
 * paragraphs it knows little more than the place. Chosen by hand, for want of labelled pages: losing is worse than keeping.
 */
const UNLEARNED = 0.1;
const FIRST_FAR = 0x590;

/** Whether a text begins in such a script; a quotation mark or a name in Latin letters may stand first. */
function isFarScript(text: string): boolean {
  let far = 0;
  for (let i = 0; i < OPENING; i++) {
    const code = text.charCodeAt(i);
    // Typographic signs lie among the scripts.
    if (code >= FIRST_FAR && (code < 0x2000 || code > 0x2bff)) far++;
  }
  return far > OPENING / 2;
}

const OPENING = 16;

/** What Sphinx, MkDocs, Docusaurus and Asciidoctor call their notes; GitHub says "markdown-alert". */
const ADMONITIONS = new Set(["admonition", "admonitionblock"]);

const isAdmonition = ({ words }: Tag): boolean =>
  words.some((word, at) => ADMONITIONS.has(word) || (word === "alert" && words[at - 1] === "markdown"));

/** In the boxes of facts that Fandom writes: class="pi-data-label" above "pi-data-value". */
const isValue = ({ tag }: Block, above: Block | undefined): boolean =>
  isKept(above) && closest({ tag }, isData) !== null && closest(above, isData) === closest({ tag }, isData);

const isData = ({ words }: Tag): boolean =>
  words[0] === "pi" && words.some((word, at) => word === "data" && !VALUED.has(words[at + 1] ?? ""));
const VALUED: ReadonlySet<string> = new Set(["label", "value"]);

/** Whether the nearest paragraphs that stay, above and below, stand side by side with a block. */
function isAmid(block: Block, blocks: readonly Block[]): boolean {
  const above = blocks.slice(Math.max(0, block.id - REACH), block.id).findLast(isKeptProse);
  const below = blocks.slice(block.id + 1, block.id + 1 + REACH).find(isKeptProse);
  return isBeside(block, above) && isBeside(block, below);
}

/** Whether two sentences beside other pictures stay above a caption, in elements like its own. */
function isAmongSlides({ id, tag }: Block, blocks: readonly Block[]): boolean {
  const slides = blocks
    .slice(Math.max(0, id - SLIDES), id)
    .filter(
      (other) =>
        isKept(other) &&
        other.kind === "caption" &&
        other.tag?.name === tag?.name &&
        other.tag?.parent?.list === tag?.parent?.list &&
        endsSentence(other.text),
    );
  return slides.length > 1;
}

/** Two slides above reach as far: each has its number, heading, credit and buttons. */
const SLIDES = 16;

/** So many blocks away are the nearest paragraphs looked for. */
const REACH = 8;

/** What comes back where too little was left, or where nothing on the page was certain. */
function* findLastResort(
  page: Page,
  judged: readonly Block[],
  { unlike, least, doubted, listed }: Thresholds,
): Generator<Edit> {
  const surest = findSurest(page.blocks);
  const left = countWordsIn(kept(page));
  if (left >= least && surest >= unlike) return;
  const rest = judged.filter((block) => isText(block) || (left < least && LISTED.has(block.kind)));
  const share = left < least ? findSurest(rest) / 2 : surest / 4;
  const lists = new Map<number, number>();
  for (const { kind, group, probability = 0 } of rest)
    if (LISTED.has(kind)) lists.set(group, Math.max(lists.get(group) ?? 0, probability));
  for (const block of rest) {
    const { kind, group, probability = 0 } = block;
    const chance = (LISTED.has(kind) && lists.get(group)) || probability;
    if (chance >= Math.max(isText(block) ? doubted : listed, share))
      yield toKeep(block, "running text or a list where too little was left, or nothing was certain");
  }
}

/** So many words are text, even where they end with an address. */
const LONG = 40;
const isText = ({ text, words }: Block): boolean => isProse(text) || words >= LONG;

/** "Note", "Warning", "Definition": labels of what stands below them have at most so many words. */
const LABEL = 3;

/** Whether what stands below a heading stays: text, a list, a table, but no other heading, of whose text nothing is known. */
function headsWhatStays({ id, tag }: Block, blocks: readonly Block[]): boolean {
  let next = blocks[id + 1];
  // Links to itself stand in the heading.
  while (next?.fate && isInside(next.tag, tag)) next = blocks[next.id + 1];
  return isKept(next) && next?.kind !== "heading";
}

/** Sections that open and close have their headings in buttons, of which dumps of text browsers have the sign. */
const isQuestionInButton = ({ text, glue }: Block, above: Block | undefined): boolean =>
  text.endsWith("?") && glue === " " && above?.fate?.by === "browser-marks";

/** Whether a short line heads the sentence below it, in one element; "4 / 5" is the number of a picture. */
const isLabelOf = ({ tag, text, words }: Block, next: Block): boolean =>
  words <= LABEL && /\p{L}/u.test(text) && endsSentence(next.text) && isInside(next.tag, tag?.parent);

/** Blocks that nobody has judged are kept for certain, or dropped. */
const findSurest = (blocks: readonly Block[]): number =>
  blocks.reduce((most, { fate, probability = fate ? 0 : 1 }) => Math.max(most, probability), 0);

const toKeep = (block: Block, why: string) => ({ type: "keep" as const, block, why });

const isSentences = (text: string): boolean => isProse(text) && endsSentence(text);

/** Words of a name and an office. */
const SOURCE = 12;

/** Whether an element made for it names whose words stand above it in the same quotation: <cite>, the caption of a figure without a picture. */
function namesSource(block: Block, blocks: readonly Block[]): boolean {
  const source = closest(block, isSource);
  if (!source?.parent) return false;
  let over = blocks[block.id - 1];
  while (over && isInside(over.tag, source)) over = blocks[over.id - 1];
  return (
    isKept(over) && (over.kind === "quote" || endsSentence(over.text)) && isInside(over.tag, source.parent)
  );
}

const isSource = ({ name, parent }: Tag): boolean =>
  name === "cite" ||
  (name === "figcaption" && parent?.name === "figure") ||
  (name === "footer" && parent?.name === "blockquote");

/** Whether both are of one kind in one element, next to each other; lines of a text are side by side. */
const isBeside = ({ tag, kind }: Block, other: Block | undefined): boolean =>
  other?.kind === kind && other.tag?.name === tag?.name && other.tag?.parent === tag?.parent;

/** On text a longer one at the edge may be a teaser, a comment, a box about the author. */
const isShortSentence = (text: string): boolean => endsSentence(text) && !isProse(text);

/** What running text of an article stands between. */
const isAnchor = (block: Block | undefined): boolean =>
  isKeptProse(block) || (block?.kind === "code" && isKept(block));
