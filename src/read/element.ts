import type { Block, Tag } from "../page";
import type { Attributes } from "./attributes";

/** A tag that splits its class words only when somebody asks. */
export class Element implements Tag {
  readonly role: string;
  readonly hidden: boolean;
  readonly depth: number;
  readonly target: boolean;
  index = -1;
  readonly matches?: readonly string[];
  private readonly label: string;
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
    this.hidden = hidden || (parent?.hidden ?? false) || isHidden(name, attributes);
    this.depth = parent ? parent.depth + 1 : 0;
    this.target = id !== "" && (names === "" ? TARGETS.has(name) : names === "section");
    this.label = id === "" ? names : `${names} ${id}`;
    if (matches) this.matches = matches;
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
  /** Where words are gathered. The list that is handed out is a copy, no larger than they are. */
  private readonly words: string[] = [];

  split(label: string): ClassWords {
    let found = this.known.get(label);
    if (!found) {
      splitWords(label.length > LONGEST_LABEL ? label.slice(0, LONGEST_LABEL) : label, this.words);
      found = { words: this.words.slice(), number: this.known.size };
      this.words.length = 0;
      this.known.set(label, found);
    }
    return found;
  }
}

/** Class attributes of generated style sheets run to some hundred characters; beyond this they say nothing. */
const LONGEST_LABEL = 2_000;

/** "post-content" gives post and content, "relatedPosts" related and posts; digits are left out. */
function splitWords(label: string, words: string[]): void {
  if (!ASCII.test(label)) {
    for (const word of label.match(WORD) ?? []) words.push(word.toLowerCase());
    return;
  }
  // Spelled out, for the pattern takes several times as long.
  const lower = label.toLowerCase();
  for (let i = 0; i < label.length; ) {
    const start = i;
    while (isUpper(label.charCodeAt(i))) i++;
    if (isLower(label.charCodeAt(i))) {
      // The last of several capitals begins the next word: "HTMLParser".
      const next = Math.max(start, i - 1);
      if (next > start) words.push(lower.slice(start, next));
      while (isLower(label.charCodeAt(i))) i++;
      words.push(lower.slice(next, i));
    } else if (i > start) words.push(lower.slice(start, i));
    else i++;
  }
}

const ASCII = /^[\0-\x7f]*$/;
const WORD = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lo}+/gu;
const isUpper = (code: number): boolean => code > 64 && code < 91;
const isLower = (code: number): boolean => code > 96 && code < 123;
