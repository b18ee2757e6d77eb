import type { Page, Tag } from "../page";
import { remember } from "../remember";

/**
 * Finds what the closest telling element around a tag says. Asked for the blocks of a page in their order, it looks at
 * each element once: what lies around a block lies around the one before it too, but for the innermost elements.
 */
export function makeFinder<T>(look: (tag: Tag) => T | null): (tag: Tag | null) => T | null {
  /** The elements around the last tag, by depth, and what was found for each. */
  const path: Tag[] = [];
  const known: (T | null)[] = [];
  return (tag) => {
    let found: T | null = null;
    let end = tag;
    for (; end && path[end.depth] !== end && found === null; end = end.parent) found = look(end);
    if (found === null && end) found = known[end.depth] ?? null;
    for (let at = tag; at && at !== end; at = at.parent) {
      path[at.depth] = at;
      known[at.depth] = found;
    }
    return found;
  };
}

type Words = Tag["words"];

export interface Labels {
  /** By its first word, each label as its words, short ones first. */
  readonly byStart: ReadonlyMap<string, readonly Words[]>;
  /** By shape, whether a word may begin a label: most words of a page do not, and this tells without a look-up. */
  readonly starts: Uint8Array;
}

/** Words, or runs of words, of a class or id that say what an element holds; "related posts" fits "related-posts". */
export function compileLabels(labels: readonly string[]): Labels {
  const byStart = new Map<string, Words[]>();
  const starts = new Uint8Array(SHAPES);
  for (const words of labels.map((label) => label.split(" ")).sort((a, b) => a.length - b.length)) {
    const [start = ""] = words;
    byStart.set(start, [...(byStart.get(start) ?? []), words]);
    starts[shapeOf(start)] = 1;
  }
  return { byStart, starts };
}

/** Length, first and last letter of a word, which tell most words apart. */
const shapeOf = (word: string): number =>
  (word.charCodeAt(0) * 7 + word.charCodeAt(word.length - 1) * 59 + word.length * 17) & (SHAPES - 1);
const SHAPES = 2048;

/**
 * Finds the first label among the words of an element around a block; null where no element of the page has one. Looks
 * at each list of words once, however many elements have it. A chapter on cookies has the id "cookies", too: what only
 * links lead to says nothing.
 */
export function readLabels(page: Page, labels: Labels): ((tag: Tag) => string | null) | null {
  const { lists, begins, shapes, ofWord, ofTag } = listClasses(page);
  const found = new Map<number, string>();
  for (let at = 0; at < shapes.length; at++) {
    if (!labels.starts[shapes[at] ?? 0]) continue;
    const list = ofWord[at] ?? 0;
    if (found.has(list)) continue;
    const label = findAt(labels, lists[list] ?? [], at - (begins[list] ?? 0));
    if (label !== null) found.set(list, label);
  }
  if (found.size === 0) return null;
  return ({ index, target }) => (target ? null : (found.get(ofTag[index] ?? -1) ?? null));
}

/**
 * The label that begins at a place among words. WordPress gives a post the names of its categories and tags: what is
 * "hentry category-newsletter tag-vegan-cookie" is an article about them.
 */
function findAt({ byStart }: Labels, words: Words, at: number): string | null {
  const label = byStart
    .get(words[at] ?? "")
    ?.find((label) => label.every((word, i) => words[at + i] === word));
  if (!label || isAbout(words, at) || NAMED.has(words[at + label.length] ?? "")) return null;
  return label.join(" ");
}

/** Behind such a word a label is what the text is about: "newsletter-features". */
const NAMED: ReadonlySet<string> = new Set(["feature", "features"]);

/** Whether the words from a place on are the name of a category or a tag. */
function isAbout(words: Words, at: number): boolean {
  if (ABOUT.has(words[at - 1] ?? "")) return true;
  const post = words.indexOf(POST);
  return post >= 0 && post < at && words.slice(post, at).some((word) => ABOUT.has(word));
}

const ABOUT: ReadonlySet<string> = new Set(["category", "tag", "topic"]);
/** The class of a post; those of its categories and tags follow. */
const POST = "hentry";

/** The class words of a page. */
interface Classes {
  /** Each list of words by its number; elements of the same class and id share theirs. */
  readonly lists: readonly Words[];
  /** The number of each element's list, by its index. */
  readonly ofTag: Int32Array;
  /** The shapes of all words, list after list, the list of each, and where those of each list begin. */
  readonly shapes: Uint16Array;
  readonly ofWord: Int32Array;
  readonly begins: Int32Array;
}

/** Every cleaner that goes by labels asks. */
const listClasses = remember(gatherClasses, ({ tags }) => tags);

function gatherClasses({ tags }: Page): Classes {
  const lists: Words[] = [];
  const ofTag = new Int32Array(tags.length);
  let length = 0;
  for (const { list, words, index } of tags) {
    ofTag[index] = list;
    if (lists[list]) continue;
    lists[list] = words;
    length += words.length;
  }
  const begins = new Int32Array(lists.length);
  const shapes = new Uint16Array(length);
  const ofWord = new Int32Array(length);
  let at = 0;
  for (let list = 0; list < lists.length; list++) {
    begins[list] = at;
    // Lists of elements without blocks are not asked for.
    for (const word of lists[list] ?? []) {
      ofWord[at] = list;
      shapes[at++] = shapeOf(word);
    }
  }
  return { lists, ofTag, shapes, ofWord, begins };
}
