import { GLUES, type Kind, type Mark } from "../../page";
import {
  ENDS_DRAWING,
  ENDS_PARAGRAPH,
  FORMATTING,
  findRule,
  HOLDS_WORDS,
  isCustom,
  RULED,
  SCOPE,
  VOID,
} from "./elements";
import { IMPLIED, type Implied, SCOPES } from "./implied-ends";
import { NameTable } from "./name-table";

/**
 * All that the reader knows of the elements of a name, in one record: the rules and lists of `elements` and
 * `implied-ends`. A page has thousands of elements, and each is asked for most of it.
 */
export interface ElementType {
  readonly name: string;
  /** Counts up from 0, so that what is kept per type fits an array. */
  readonly number: number;
  /** Rank of the glue at its start and end; −1 for inline elements, beyond which an inline end tag reaches. */
  readonly rank: number;
  readonly block: boolean;
  /** Of a name that HTML leaves to authors: it is a block unless it stands amid words. */
  readonly custom: boolean;
  /** It holds words, which custom elements in it are among. */
  readonly holdsWords: boolean;
  readonly kind: Kind | undefined;
  readonly level: number | undefined;
  readonly mark: Mark["type"] | undefined;
  readonly box: boolean;
  readonly nested: boolean;
  readonly pre: boolean;
  readonly hidden: boolean;
  readonly silent: boolean;
  readonly void: boolean;
  /** A page has one, which its end tag does not end: what stands behind it still belongs to it. */
  readonly root: boolean;
  readonly formatting: boolean;
  readonly endsParagraph: boolean;
  readonly endsDrawing: boolean;
  readonly implied: Implied | undefined;
  /** Where the search for the start of its end tag stops. */
  readonly scope: ReadonlySet<string>;
}

function describe(name: string, number: number): ElementType {
  const { glue, kind, level, mark, box, nested, pre, hidden, silent } = findRule(name);
  return {
    name,
    number,
    rank: glue === undefined ? -1 : GLUES.indexOf(glue),
    block: glue !== undefined,
    custom: isCustom(name),
    holdsWords: HOLDS_WORDS.has(name),
    kind,
    level,
    mark,
    box: box === true,
    nested: nested === true,
    pre: pre === true,
    hidden: hidden === true,
    silent: silent === true,
    void: VOID.has(name),
    root: name === "html" || name === "body",
    formatting: FORMATTING.has(name),
    endsParagraph: ENDS_PARAGRAPH.has(name),
    endsDrawing: ENDS_DRAWING.has(name),
    implied: IMPLIED.get(name),
    scope: SCOPES.get(name) ?? SCOPE,
  };
}

const LISTS = [RULED, VOID, ENDS_PARAGRAPH, FORMATTING, SCOPE, ENDS_DRAWING, ["math", "time"]];
const NAMES = new Set(LISTS.flatMap((names) => [...names]));
const TYPES = new Map([...NAMES].map((name, number) => [name, describe(name, number)]));
const TABLE = new NameTable(TYPES);

/** The types of the elements of one page, among them those of names that HTML does not know. */
export class ElementTypes {
  private readonly strange = new Map<string, ElementType>();

  /** The type of a name in lower case. */
  find(name: string): ElementType {
    const known = TYPES.get(name) ?? this.strange.get(name);
    if (known) return known;
    const type = describe(name, TYPES.size + this.strange.size);
    this.strange.set(name, type);
    return type;
  }

  /** The type of a name as it stands in the source. */
  read(source: string, start: number, end: number): ElementType {
    return TABLE.find(source, start, end) ?? this.find(source.slice(start, end).toLowerCase());
  }
}

const common = new ElementTypes();
export const A = common.find("a");
export const SMALL = common.find("small");
/** What a custom element amid words is laid out as. */
export const SPAN = common.find("span");
export const BR = common.find("br");
export const CITE = common.find("cite");
export const HEAD = common.find("head");
export const MATH = common.find("math");
export const P = common.find("p");
export const QUOTE = common.find("blockquote");
export const SECTION = common.find("section");
export const SVG = common.find("svg");
export const TIME = common.find("time");
export const HEADINGS = [1, 2, 3, 4, 5, 6].map((level) => common.find(`h${level}`));

/** Whether a browser gives elements of this name lines of their own. */
export const isBlock = (name: string): boolean => findRule(name).glue !== undefined;
