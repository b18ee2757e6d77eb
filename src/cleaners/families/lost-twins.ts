import { addTo } from "../../add-to";
import { makeFinder } from "../../evidence/labels";
import { isLost } from "../../evidence/lost";
import { endsSentence, isProseBlock } from "../../evidence/shape";
import { type Block, holdsLink, type Page, type Tag } from "../../page";
import { holdsWord } from "../../words";

/** Most words of a line above a text, the least probability of it, and how many like it there must be, one of which stays. */
const HEAD_WORDS = 12;
const LIKELY_HEAD = 0.15;
const TWINS = 2;

/**
 * The last lines of runs that the model dropped, short ones right above running text that stays, where others in elements of the same classes stay above theirs:
 * the third question of an accordion, the name of a feature.
 */
export function listLostHeads(runs: readonly (readonly Block[])[], { blocks }: Page): readonly Block[] {
  const heads = runs.flatMap((run) => {
    const head = run.at(-1);
    return head && isLost(head) && isHead(head, blocks) ? [head] : [];
  });
  if (heads.length === 0) return [];
  const countTwins = makeCounter(heads, blocks, (block) => isHead(block, blocks));
  return heads.filter((head) => {
    const { staying, all } = countTwins(head);
    return (head.probability ?? 0) >= LIKELY_HEAD && staying > 0 && all > TWINS;
  });
}

interface Twins {
  /** Those that stay, and all of them, itself too. */
  staying: number;
  all: number;
}

/** Counts the blocks in elements of the same classes as one of the lost ones that are such blocks as well. */
function makeCounter(
  lost: readonly Block[],
  blocks: readonly Block[],
  isOne: (block: Block) => boolean,
): (block: Block) => Twins {
  const looks = new Map(lost.map((block): [string, Twins] => [lookOf(block), { staying: 0, all: 0 }]));
  for (const block of blocks) {
    if ((block.fate && !isLost(block)) || !isOne(block)) continue;
    const twins = looks.get(lookOf(block));
    if (!twins) continue;
    twins.all++;
    if (!block.fate) twins.staying++;
  }
  return (block) => looks.get(lookOf(block)) ?? { staying: 0, all: 0 };
}

function isHead(block: Block, blocks: readonly Block[]): boolean {
  const next = blocks[block.id + 1];
  if (!next || next.fate || !isProseBlock(next) || block.words > HEAD_WORDS) return false;
  if (!holdsWord(block.text) || holdsLink(block)) return false;
  return block.tag !== null && (isTitle(block.tag) || isTitle(block.tag.parent));
}

/** Whether the class of an element says that it names what stands below. */
const isTitle = (tag: Tag | null): boolean => tag?.words.some((word) => TITLES.has(word)) ?? false;
const TITLES: ReadonlySet<string> = new Set([
  "accordion",
  "head",
  "header",
  "heading",
  "label",
  "question",
  "title",
]);

const lookOf = ({ kind, tag }: Block): string =>
  `${kind} ${tag?.name} ${listClasses(tag)} in ${listClasses(tag?.parent)}`;

/** The words of a tag's class, without those that number an element or tell whether it is open. */
const listClasses = (tag: Tag | null | undefined): string =>
  tag?.words.filter((word) => !STATE.test(word)).join(" ") ?? "";
const STATE = /\d|^(?:active|closed?|collapsed|current|expanded|first|last|open|show|shown)$/;

/** The least probability of a part of a series, its twins that stay, and their share of all. */
const LIKELY_PART = 0.2;
const PARTS = 3;
const PART_SHARE = 0.5;

/** Short lines above what stays, most of whose twins in elements of the same classes do: "1933" of a timeline. */
export function listLostParts({ blocks, format }: Page): readonly Block[] {
  if (format === "text") return [];
  const lost = blocks.filter(
    (block) => isLost(block) && (block.probability ?? 0) >= LIKELY_PART && isPart(block, blocks),
  );
  if (lost.length === 0) return [];
  const countTwins = makeCounter(lost, blocks, isSeries);
  return lost.filter((block) => {
    const { staying, all } = countTwins(block);
    return staying >= PARTS && staying >= PART_SHARE * all;
  });
}

/** Whether its own element has a class, in one that has, too. */
const isSeries = ({ tag, kind }: Block): boolean =>
  tag !== null && kind !== "code" && tag.words.length > 0 && (tag.parent?.words.length ?? 0) > 0;

const isPart = (block: Block, blocks: readonly Block[]): boolean =>
  isSeries(block) &&
  block.words <= HEAD_WORDS &&
  !holdsLink(block) &&
  blocks[block.id + 1]?.fate === undefined;

/** The least probability of the text of an entry. */
const LIKELY_ENTRY = 0.2;

/** The text of article elements of which nothing stays, where others beside them do: the first entry of a live blog. */
export function listLostEntries({ blocks, format }: Page): readonly Block[] {
  if (format === "text") return [];
  const findArticle = makeFinder((tag) => (tag.name === "article" ? tag : null));
  const lost = new Map<Tag, Block[]>();
  const staying = new Set<Tag>();
  for (const block of blocks) {
    if (block.fate ? !isLost(block) : block.words === 0) continue;
    if (!isProseBlock(block)) continue;
    const article = findArticle(block.tag);
    if (!article) continue;
    if (!block.fate) staying.add(article);
    else if ((block.probability ?? 0) >= LIKELY_ENTRY) addTo(lost, article, block);
  }
  if (lost.size === 0) return [];
  const beside = new Map<Tag | null, number>();
  for (const { parent } of staying) beside.set(parent, (beside.get(parent) ?? 0) + 1);
  return [...lost].flatMap(([article, texts]) =>
    !staying.has(article) && (beside.get(article.parent) ?? 0) >= TWINS ? texts : [],
  );
}

/** Entries of a ticker of which something stays, at least; lines of one; and the least probability of its likeliest line. */
const STAYING = 3;
const LONGEST_ENTRY = 8;
const LIKELY_LINE = 0.06;
/** A time of day on a line of its own: "06:00 Uhr". */
const TIME = /^\d{1,2}[:.h]\d\d(?:\s[\p{L}.]+)?$/u;
const LONGEST_TIME = 14;

/**
 * On plain text, what the model dropped of a ticker several entries of which stay: an entry, "Good morning!" below its time,
 * or its time and its heading.
 */
export function listLostTimes({ blocks, format }: Page): readonly Block[] {
  if (format !== "text") return [];
  let staying = 0;
  const lost: Block[] = [];
  for (const block of blocks) {
    if (!isTime(block) || !(isLost(block) || !block.fate)) continue;
    const entry = [block];
    let next = blocks[block.id + 1];
    while (next && isLost(next) && !isTime(next) && entry.length < LONGEST_ENTRY) {
      entry.push(next);
      next = blocks[next.id + 1];
    }
    const stays = next !== undefined && !next.fate && !isTime(next);
    if (stays) staying++;
    // Below the last sentence stand lines of other articles.
    const end = stays ? entry.length : entry.findLastIndex(isLikelySentence) + 1;
    lost.push(...entry.slice(0, end).filter(isLost));
  }
  return staying >= STAYING ? lost : [];
}

const isTime = ({ text }: Block): boolean =>
  text.length <= LONGEST_TIME && text.charCodeAt(0) <= DIGIT_NINE && TIME.test(text);
const DIGIT_NINE = 0x39;

const isLikelySentence = ({ text, probability = 0 }: Block): boolean =>
  probability >= LIKELY_LINE && endsSentence(text);
