import { type Memory, remember } from "./remember";

/** A half-open range [start, end) in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One element of an HTML page, linked to its parent; every block inside shares the same object. */
export interface Tag {
  /** Lower-case element name. */
  readonly name: string;
  readonly parent: Tag | null;
  /** Lower-case words of the class and id attributes, in their order; "post-content" gives two. */
  readonly words: readonly string[];
  /** The number of that list of words: elements of the same class and id have the same one. */
  readonly list: number;
  /** True of sections, headings and the like that have an id alone, for links to lead to: it names what they are about. */
  readonly target: boolean;
  /** ARIA role, "" when there is none. */
  readonly role: string;
  /** True when this element or one around it is not shown. */
  readonly hidden: boolean;
  /** The selectors asked of the reader that this element matches. */
  readonly matches?: readonly string[];
  /** 0 for the outermost element. */
  readonly depth: number;
  /** Position among `page.tags`; −1 when no block stands inside. */
  readonly index: number;
}

export const MARKS = ["link", "strong", "em", "code", "reading", "unseen"] as const;

/**
 * A stretch of a block's text that is a link, carries emphasis, says how characters are read or is seen by no reader, or a
 * link that its class makes look like a button, of which an Article says nothing; offsets are into `block.text`.
 */
export interface Mark extends Span {
  readonly type: (typeof MARKS)[number] | "button";
  readonly href?: string | undefined;
}

export const KINDS = ["paragraph", "heading", "item", "quote", "code", "cell", "caption"] as const;
export type Kind = (typeof KINDS)[number];

/** What a removed piece was. */
export const CATEGORIES = [
  "advert",
  "author-box",
  "boilerplate",
  "breadcrumb",
  "byline",
  "caption",
  "cms-residue",
  "comments",
  "cookies",
  "copyright",
  "date",
  "duplicate",
  "footer",
  "form",
  "hidden",
  "login",
  "navigation",
  "newsletter",
  "paywall",
  "related",
  "script",
  "search",
  "share",
  "shop",
  "source-link",
  "tags",
  "user-choice",
  "video",
  "widget",
] as const;
export type Category = (typeof CATEGORIES)[number];

/** The fields of an Article that a line of the page can become. */
export const FIELDS = [
  "title",
  "authors",
  "publishedAt",
  "modifiedAt",
  "originalSource",
  "credits",
  "section",
  "tags",
  "description",
  "url",
  "site",
] as const;
export type Field = (typeof FIELDS)[number];

/** Why a block is not in the body: it was dropped as boilerplate, or lifted into a field. */
export type Fate =
  | { readonly type: "drop"; readonly by: string; readonly why: string; readonly category: Category }
  | {
      readonly type: "lift";
      readonly by: string;
      readonly why: string;
      readonly field: Field;
      /** What goes into the field; several for authors, credits and tags. */
      readonly values: readonly string[];
    };

/** Separators from weakest to strongest: inside a word or line, between cells, lines, and paragraphs. */
export const GLUES = ["", " ", "\t", "\n", "\n\n"] as const;
export type Glue = (typeof GLUES)[number];

/** The smallest piece of a page that is kept, changed or dropped: what a browser would put on a line of its own. */
export interface Block {
  /** Position among `page.blocks`. */
  readonly id: number;
  readonly kind: Kind;
  /** Heading level, 1 to 6. */
  readonly level?: number | undefined;
  /** Of a cell in a table of HTML: the column it begins in, from 0; empty cells and those that span several count. */
  readonly column?: number | undefined;
  /** Never empty; white space is folded except in code. */
  readonly text: string;
  /** Number of words in it; in scripts that set no spaces, two characters count as one. */
  readonly words: number;
  /** Where the block stands in `page.source`. */
  readonly span: Span;
  /**
   * How `text` maps to the source: flat pairs (offset in text, offset in source), ascending; from each pair on
   * both advance together until the next pair.
   */
  readonly origin: readonly number[];
  /** What separates this block from the one before it when both are kept. */
  readonly glue: Glue;
  /** Blocks of one group stood together: lines between blank lines, items of one list, cells of one table. */
  readonly group: number;
  /** The innermost element around it; null on plain text, but for scripts that stand in it. */
  readonly tag: Tag | null;
  readonly marks: readonly Mark[];
  /** Probability that the block belongs to the article, where a cleaner has estimated it. */
  readonly probability?: number | undefined;
  /** Absent while the block is kept. */
  readonly fate?: Fate | undefined;
}

/** A fact the page states about itself outside its text: a meta element, JSON-LD, a time element, a link. */
export interface Meta {
  /** Where it was stated. */
  readonly from:
    | "meta"
    | "json-ld"
    | "microdata"
    | "time"
    | "link"
    | "title"
    | "html"
    | "caller"
    | "json-state"
    | "class";
  /** Lower-case name, such as "og:title", "article.datepublished", "canonical". */
  readonly key: string;
  readonly value: string;
  /** Innermost element around it, where it stands in the body. */
  readonly tag?: Tag | null | undefined;
  readonly span?: Span | undefined;
}

/** A picture that the page shows; it is not part of its text. */
export interface Image {
  /** Address of its file: absolute where the page's own is known, else as the page gives it. */
  readonly src: string;
  /** What it shows, in the page's words; "" where the page has none. */
  readonly alt: string;
  /** Where its tag stands in `page.source`; empty in a loaded document, whose source has no tags. */
  readonly span: Span;
  /** Its own element. */
  readonly tag: Tag;
}

/** How a repair came about, where one cleaner makes several kinds of them. */
export interface Evidence {
  /** The codecs the text went through: "utf-8 → windows-874+1252". */
  readonly chain?: string;
  /** How much likelier the repaired text is than the damaged one, in bits. */
  readonly bits?: number;
}

/** What a cleaner asks for. `part` narrows a drop or lift to a stretch of the block's text; `run` then splits it. */
export type Edit =
  | {
      readonly type: "drop";
      readonly block: Block;
      readonly why: string;
      readonly category: Category;
      readonly part?: Span;
      readonly probability?: number;
    }
  | {
      readonly type: "lift";
      readonly block: Block;
      readonly why: string;
      readonly field: Field;
      /** What goes into the field; the block's text when absent. */
      readonly values?: readonly string[];
      readonly part?: Span;
    }
  | { readonly type: "keep"; readonly block: Block; readonly why: string; readonly probability?: number }
  | ({
      readonly type: "replace";
      readonly block: Block;
      readonly why: string;
      /** Range of `block.text` that is replaced. */
      readonly start: number;
      readonly end: number;
      readonly text: string;
      /** The part of the cleaner that made the repair; stands for the cleaner in the account. */
      readonly fixer?: string;
    } & Evidence);

/** A change to a block's text that `run` has made; the span is in the page's source. */
export interface Repair extends Evidence {
  readonly span: Span;
  readonly from: string;
  readonly to: string;
  readonly by: string;
  readonly why: string;
}

/** What a reader makes of an input, and every cleaner works on. Immutable: `run` returns new pages. */
export interface Page {
  readonly source: string;
  readonly format: "html" | "text";
  readonly url: string | null;
  /** Language the page or the caller declares (BCP 47), null when neither does. */
  readonly lang: string | null;
  readonly meta: readonly Meta[];
  readonly blocks: readonly Block[];
  /** The elements around the blocks, each after the one around it: whoever adds up what they hold goes backwards. */
  readonly tags: readonly Tag[];
  readonly images: readonly Image[];
  readonly repairs: readonly Repair[];
  /** What has been worked out of the page already, see `remember`; all versions of a page share one. */
  readonly memory: Memory;
}

/** The blocks that no cleaner has taken yet, in reading order. */
export const kept = remember(({ blocks }): readonly Block[] => blocks.filter(({ fate }) => !fate));

/** The closest element around a block or a fact, its own or an ancestor, that passes the test. */
export function closest({ tag: own = null }: Placed, test: (tag: Tag) => boolean): Tag | null {
  for (let tag = own; tag; tag = tag.parent) if (test(tag)) return tag;
  return null;
}

/** What stands in an element, if there are any. */
type Placed = { readonly tag?: Tag | null | undefined };

/** Whether a tag is an element, or stands inside it. */
export function isInside(tag: Tag | null, element: Tag | null | undefined): boolean {
  let around = tag;
  while (around && element && around.depth > element.depth) around = around.parent;
  return around !== null && around === element;
}

/** Share of the block's text, 0 to 1, that is inside links (link density; Kohlschütter et al., WSDM 2010). */
export function linkShare(block: Block): number {
  let linked = 0;
  for (const mark of block.marks) if (mark.type === "link") linked += mark.end - mark.start;
  return Math.min(1, linked / block.text.length);
}

export const holdsLink = ({ marks }: Pick<Block, "marks">): boolean =>
  marks.some(({ type }) => type === "link");
