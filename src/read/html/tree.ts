import {
  ABSENT,
  type AttributeName,
  type Attributes,
  type MutableAttributes,
  PICTURE_ATTRIBUTES,
} from "./attributes";
import { BR, type ElementType, type ElementTypes, HEAD, MATH, P, SVG } from "./element-types";
import { NameTable } from "./name-table";
import { type Endings, OpenElements } from "./open-elements";
import { PICTURES } from "./pictures";
import { type Decoded, decodeText, decodeValue } from "./references";
import { RAW_TEXT, Tokenizer, type Tokens } from "./tokenizer";

interface Range {
  readonly from?: number;
  readonly to?: number;
  /** Selectors that the element whose tag stands at an offset matches. */
  readonly matches?: ReadonlyMap<number, readonly string[]>;
}

/** What the elements and text of a page are built into. */
export interface Tree extends Endings, Decoded {
  readonly types: ElementTypes;
  /** Any element may end itself: "<lb/>". */
  readonly isXml?: boolean;
  /** An element begins; its tag stands in the source from `at` to `end`. A br ends at once. */
  open(type: ElementType, attributes: Attributes, at: number, end: number, matches?: readonly string[]): void;
}

/** Feeds the elements and text of HTML source to a tree, with the tags supplied that authors leave out. */
export function buildTree(
  source: string,
  tree: Tree,
  { from = 0, to = source.length, matches }: Range,
): void {
  const builder = new TreeBuilder(source, from, tree, matches);
  new Tokenizer(from === 0 && to === source.length ? source : source.slice(from, to), builder).run();
  builder.end();
}

/** Names of attributes; all others are passed over without a look at their value. */
type Wanted = NameTable<AttributeName>;
const want = (names: readonly AttributeName[]): Wanted => new NameTable(names.map((name) => [name, name]));
const NAMES = Object.keys(ABSENT) as AttributeName[];
const WANTED = want(NAMES.filter((name) => !PICTURE_ATTRIBUTES.has(name)));
const WANTED_OF_PICTURES = want(NAMES);

/**
 * V8 takes a property that has only ever had one value for a constant, and throws away all code built upon that once it
 * changes: with forty attributes, each rare, all of reading was compiled fifteen times over. So each changes at once.
 */
function makeAttributes(): MutableAttributes {
  const attributes: MutableAttributes = { ...ABSENT };
  for (const name of NAMES) attributes[name] = "";
  for (const name of NAMES) attributes[name] = undefined;
  return attributes;
}

class TreeBuilder implements Tokens {
  private type: ElementType = P;
  private at = 0;
  private wanted = WANTED;
  /** Written anew by each tag; an object for each would be the most of all that reading leaves to be collected. */
  private readonly attributes: MutableAttributes = makeAttributes();
  /** What the last tag has written beside the common ones. */
  private readonly rare: AttributeName[] = [];
  /** Inside a script or style sheet, "&" is just a character. */
  private raw = false;
  /** Where the next "&" stands; looked up once for all text before it. */
  private ampersand = -1;
  private readonly elements: OpenElements;

  constructor(
    private readonly source: string,
    private readonly offset: number,
    private readonly tree: Tree,
    private readonly matches: ReadonlyMap<number, readonly string[]> | undefined,
  ) {
    this.elements = new OpenElements(tree);
  }

  startTag(start: number, end: number): string {
    this.type = this.tree.types.read(this.source, this.offset + start, this.offset + end);
    this.at = this.offset + start - 1;
    this.forget();
    this.wanted = PICTURES.has(this.type.name) ? WANTED_OF_PICTURES : WANTED;
    return this.type.name;
  }

  attribute(start: number, end: number, valueStart: number, valueEnd: number): void {
    const name = this.wanted.find(this.source, this.offset + start, this.offset + end);
    if (name !== undefined) this.write(name, decodeValue(this.slice(valueStart, valueEnd)));
  }

  startTagEnd(last: number, slashed: boolean): void {
    const { type, elements, tree } = this;
    this.openElement(this.offset + last + 1);
    if (!slashed) return;
    // Only drawings and formulas have elements that end themselves; elsewhere browsers ignore the slash.
    const ends =
      tree.isXml === true || type === SVG || type === MATH || elements.has(SVG) || elements.has(MATH);
    // After a slash the tokenizer does not look for the end of raw text, so it must end here.
    if (ends || RAW_TEXT.has(type.name)) this.close(type);
  }

  endTag(start: number, end: number): void {
    const from = this.offset + start;
    const to = this.offset + end;
    const type = this.tree.types.read(this.source, from, to);
    if (type === BR || (type === P && !this.elements.has(P))) this.tree.open(BR, ABSENT, from, to);
    else this.close(type);
  }

  text(start: number, end: number): void {
    const from = this.offset + start;
    const to = this.offset + end;
    if (this.raw || this.findAmpersand(from) >= to) this.tree.text(from, to);
    else decodeText(this.source.slice(from, to), from, this.tree);
  }

  end(): void {
    this.elements.closeAll();
  }

  private openElement(end: number): void {
    const { type, elements, tree, at, attributes } = this;
    if ((type.root || type === HEAD) && elements.has(type)) return;
    if (type.void) {
      if (type.name === "hr") elements.close(P);
      tree.open(type, attributes, at, end);
      if (type !== BR) tree.close();
      return;
    }
    elements.open(type);
    tree.open(type, attributes, at, end, this.matches?.get(at));
    this.raw = type.name === "script" || type.name === "style";
  }

  private close(type: ElementType): void {
    this.raw = false;
    if (!type.void) this.elements.close(type);
  }

  /** The first of two attributes with one name counts. Nine in ten are spelled out, and take no search for the name. */
  private write(name: AttributeName, value: string): void {
    const { attributes } = this;
    switch (name) {
      case "class":
        attributes.class ??= value;
        break;
      case "href":
        attributes.href ??= value;
        break;
      case "id":
        attributes.id ??= value;
        break;
      case "style":
        attributes.style ??= value;
        break;
      default:
        if (attributes[name] !== undefined) return;
        attributes[name] = value;
        this.rare.push(name);
    }
  }

  private forget(): void {
    const { attributes, rare } = this;
    attributes.class = undefined;
    attributes.href = undefined;
    attributes.id = undefined;
    attributes.style = undefined;
    for (let name = rare.pop(); name; name = rare.pop()) attributes[name] = undefined;
  }

  private findAmpersand(from: number): number {
    if (this.ampersand < from) {
      const found = this.source.indexOf("&", from);
      this.ampersand = found < 0 ? Number.POSITIVE_INFINITY : found;
    }
    return this.ampersand;
  }

  private slice(start: number, end: number): string {
    return this.source.slice(this.offset + start, this.offset + end);
  }
}
