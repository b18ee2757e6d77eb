import type { Tag } from "../page";

/** Attributes by lower-case name, entities decoded. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** A tag that splits its class words only when somebody asks. */
export class Element implements Tag {
  readonly role: string;
  readonly hidden: boolean;
  readonly depth: number;
  readonly matches?: readonly string[];
  private readonly label: string;

  constructor(
    readonly name: string,
    readonly parent: Element | null,
    { class: names = "", id = "", role = "", ...rest }: Attributes,
    hidden: boolean,
    private readonly words_: WordCache,
    matches?: readonly string[],
  ) {
    this.role = role.trim().toLowerCase();
    this.hidden = hidden || (parent?.hidden ?? false) || isHidden(name, rest);
    this.depth = parent ? parent.depth + 1 : 0;
    this.label = id === "" ? names : `${names} ${id}`;
    if (matches) this.matches = matches;
  }

  get words(): readonly string[] {
    return this.words_.split(this.label);
  }
}

function isHidden(name: string, { hidden, style, open }: Attributes): boolean {
  // Pages that fade in hide their body until a script has run.
  if (name === "body" || name === "html") return false;
  return (
    hidden !== undefined || (name === "dialog" && open === undefined) || (style ? HIDES.test(style) : false)
  );
}

const HIDES = /(?:^|[;\s])(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden)/i;

/** The words of class and id attributes; pages repeat the same few strings thousands of times. */
export class WordCache {
  private readonly known = new Map<string, readonly string[]>();

  split(label: string): readonly string[] {
    if (label === "") return NONE;
    let words = this.known.get(label);
    if (!words) {
      words = splitWords(label.length > LONGEST_LABEL ? label.slice(0, LONGEST_LABEL) : label);
      this.known.set(label, words);
    }
    return words;
  }
}

const NONE: readonly string[] = [];

/** Class attributes of generated style sheets run to some hundred characters; beyond this they say nothing. */
const LONGEST_LABEL = 2_000;

const WORD = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lo}+/gu;

/** "post-content" gives post and content, "relatedPosts" related and posts; digits are left out. */
const splitWords = (label: string): readonly string[] =>
  (label.match(WORD) ?? []).map((word) => word.toLowerCase());
