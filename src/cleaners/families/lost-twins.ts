import { addTo } from "../../add-to";
import { makeFinder } from "../../evidence/labels";
import { isLost } from "../../evidence/lost";
import { isProseBlock } from "../../evidence/shape";
import type { Block, Page, Tag } from "../../page";
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
  const looks = new Map(heads.map((head) => [lookOf(head), { staying: 0, all: 0 }]));
  for (const block of blocks) {
    if ((block.fate && !isLost(block)) || !isHead(block, blocks)) continue;
    const count = looks.get(lookOf(block));
    if (!count) continue;
    count.all++;
    if (!block.fate) count.staying++;
  }
  return heads.filter((head) => {
    const { staying, all } = looks.get(lookOf(head)) ?? { staying: 0, all: 0 };
    return (head.probability ?? 0) >= LIKELY_HEAD && staying > 0 && all > TWINS;
  });
}

function isHead(block: Block, blocks: readonly Block[]): boolean {
  const next = blocks[block.id + 1];
  if (!next || next.fate || !isProseBlock(next) || block.words > HEAD_WORDS) return false;
  if (!holdsWord(block.text) || block.marks.some(({ type }) => type === "link")) return false;
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
