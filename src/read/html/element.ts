import type { Block, Tag } from "../../page";
import type { Attributes } from "./attributes";

/** How deep elements nest, as in browsers: what lies deeper belongs to the element at this depth. */
export const DEEPEST = 512;

/** A tag that splits its class words only when somebody asks. */
export class Element implements Tag {
  readonly role: string;
  hidden: boolean;
  readonly depth: number;
  readonly target: boolean;
  index = -1;
  readonly matches?: readonly string[];
  private readonly label: string;
  /** Whether it hides itself, and does not only stand inside what is hidden. */
  private readonly hides: boolean;
  private found: ClassWords | null = null;

  constructor(
    readonly name: string,
    readonly parent: Element | null,
    attributes: Attributes,
    hidden: boolean,
    private readonly cache: WordCache,
    matches?: readonly string[],
  ) {
    const { class: names = "", id = "", role } = attributes;
    this.role = role === undefined ? "" : role.trim().toLowerCase();
    this.hides = hidden || isHidden(name, attributes);
    this.hidden = this.hides || (parent?.hidden ?? false);
    this.depth = parent ? parent.depth + 1 : 0;
    this.target = id !== "" && (names === "" ? TARGETS.has(name) : names === "section");
    this.label = id === "" ? names : `${names} ${id}`;
    if (matches) this.matches = matches;
  }

  /** Shows this element as far as it is only hidden by the given one, which is shown from now on. */
  showFrom(wrapper: Element): void {
    const path: Element[] = [];
    for (let at: Element | null = this; at?.hidden; at = at.parent) path.push(at);
    for (const element of path.reverse())
      element.hidden = element !== wrapper && (element.hides || (element.parent?.hidden ?? false));
  }

  get words(): readonly string[] {
    return this.split().words;
  }

  get list(): number {
    return this.split().number;
  }

  private split(): ClassWords {
    this.found ??= this.cache.split(this.label);
    return this.found;
  }
}

/** Elements that have an id so that links lead to them; "section" is the class that manuals give those of their parts. */
const TARGETS: ReadonlySet<string> = new Set([
  "section",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "a",
  "dt",
  "p",
  "span",
]);

/** The elements around blocks, in the order in which their text begins, each after the one around it; numbers them so. */
export function numberElements(blocks: readonly Block[]): readonly Tag[] {
  const tags: Tag[] = [];
  const missing: Element[] = [];
  for (const { tag } of blocks) {
    for (let at = tag; at instanceof Element && at.index < 0; at = at.parent) missing.push(at);
    for (let at = missing.pop(); at; at = missing.pop()) at.index = tags.push(at) - 1;
  }
  return tags;
}

function isHidden(name: string, { hidden, style, open, class: names = "" }: Attributes): boolean {
  // Pages that fade in hide their body until a script has run.
  if (name === "body" || name === "html") return false;
  return (
    hidden !== undefined ||
    (name === "dialog" && open === undefined) ||
    (style !== undefined && HIDES.test(style) && !FORMULA.test(names))
  );
}

/** MediaWiki shows a formula as a picture and hides its text beside it: class="mwe-math-mathml-inline". */
const FORMULA = /mathml/;

const HIDES = /(?:^|[;\s])(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden)/i;

/** The words of a class and id, and the number of such lists that the page had before. */
interface ClassWords {
  readonly words: readonly string[];
  readonly number: number;
}

/** The words of class and id attributes; pages repeat the same few strings thousands of times. */
export class WordCache {
  private readonly known = new Map<string, ClassWords>();

  split(label: string): ClassWords {
    let found = this.known.get(label);
    if (!found) {
      found = { words: splitWords(label.slice(0, LONGEST_LABEL)), number: this.known.size };
      this.known.set(label, found);
    }
    return found;
  }
}

/** Class attributes of generated style sheets run to some hundred characters; beyond this they say nothing. */
const LONGEST_LABEL = 2_000;

/** "post-content" gives post and content, "relatedPosts" related and posts; digits are left out. */
function splitWords(label: string): readonly string[] {
  // Most are written small, and the simpler pattern takes half the time.
  if (!LARGE_OR_FOREIGN.test(label)) return label.match(SMALL_WORD) ?? NO_WORDS;
  const words = label.match(WORD) ?? [];
  // Written over, as what `map` gives is an array of another kind to V8.
  for (let i = 0; i < words.length; i++) words[i] = words[i]?.toLowerCase() ?? "";
  return words.length === 0 ? NO_WORDS : words;
}

/** To V8 an array of strings without any, where [] is one of numbers: code that has met one is compiled anew for the other. */
const NO_WORDS: readonly string[] = [""].slice(1);

const LARGE_OR_FOREIGN = /[A-Z\x80-\uffff]/;
const SMALL_WORD = /[a-z]+/g;
/** The last of several capitals begins the next word: "HTMLParser". */
const WORD = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lo}+/gu;

/** The innermost element around both. */
export function findCommon(one: Tag | null, other: Tag | null): Tag | null {
  let a = one;
  let b = other;
  while (a !== b) {
    if (!a || !b) return null;
    if (a.depth >= b.depth) a = a.parent;
    else b = b.parent;
  }
  return a;
}
