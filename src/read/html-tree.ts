import type { Attributes } from "./element";
import { readName, VOID } from "./elements";
import { decodeText, decodeValue } from "./html-references";
import type { Layout } from "./layout";
import { OpenElements } from "./open-elements";
import { PICTURE_ATTRIBUTES, PICTURES } from "./pictures";
import { DATE_ATTRIBUTES } from "./time-statements";
import { RAW_TEXT, Tokenizer, type Tokens } from "./tokenizer";

interface Range {
  readonly from?: number;
  readonly to?: number;
  /** Selectors that the element whose tag stands at an offset matches. */
  readonly matches?: ReadonlyMap<number, readonly string[]>;
}

/** Feeds the elements and text of HTML source to a layout, with the tags supplied that authors leave out. */
export function buildTree(
  source: string,
  layout: Layout,
  { from = 0, to = source.length, matches }: Range,
): void {
  const builder = new TreeBuilder(source, from, layout, matches);
  new Tokenizer(from === 0 && to === source.length ? source : source.slice(from, to), builder).run();
  builder.end();
}

const NO_ATTRIBUTES: Attributes = {};

/** An attribute's first letter, of either case, and its length: enough to pass most of them over without a string. */
const shapeOf = (first: number, length: number): number => (first | LOWER_CASE) + length * LETTERS;
const LOWER_CASE = 0x20;
const LETTERS = 0x10000;

/** Names of attributes by shape; all others are passed over without a look at their value. */
type Wanted = ReadonlyMap<number, readonly string[]>;

function want(names: readonly string[]): Wanted {
  const wanted = new Map<number, string[]>();
  for (const name of names) {
    const shape = shapeOf(name.charCodeAt(0), name.length);
    wanted.set(shape, [...(wanted.get(shape) ?? []), name]);
  }
  return wanted;
}

/** The attributes that tell something about text. */
const TELLING = [
  ..."class id role hidden style open href rel type lang name property content itemprop itemtype datetime pubdate title http-equiv shadowrootmode xml:lang".split(
    " ",
  ),
  ...DATE_ATTRIBUTES,
];
const WANTED = want(TELLING);
const WANTED_OF_PICTURES = want([...TELLING, ...PICTURE_ATTRIBUTES]);

class TreeBuilder implements Tokens {
  private name = "";
  private at = 0;
  private wanted = WANTED;
  private attributes: Record<string, string | undefined> | null = null;
  /** Inside a script or style sheet, "&" is just a character. */
  private raw = false;
  /** Where the next "&" stands; looked up once for all text before it. */
  private ampersand = -1;
  private readonly elements: OpenElements;

  constructor(
    private readonly source: string,
    private readonly offset: number,
    private readonly layout: Layout,
    private readonly matches: ReadonlyMap<number, readonly string[]> | undefined,
  ) {
    this.elements = new OpenElements(layout);
  }

  startTag(start: number, end: number): string {
    this.name = readName(this.slice(start, end));
    this.at = this.offset + start - 1;
    this.attributes = null;
    this.wanted = PICTURES.has(this.name) ? WANTED_OF_PICTURES : WANTED;
    return this.name;
  }

  attribute(start: number, end: number, valueStart: number, valueEnd: number): void {
    const at = this.offset + start;
    const alike = this.wanted.get(shapeOf(this.source.charCodeAt(at), end - start));
    if (!alike) return;
    const name = alike.find((one) => this.source.startsWith(one, at)) ?? this.slice(start, end).toLowerCase();
    if (!alike.includes(name)) return;
    this.attributes ??= {};
    // The first of two attributes with one name counts.
    this.attributes[name] ??= decodeValue(this.slice(valueStart, valueEnd));
  }

  startTagEnd(last: number, slashed: boolean): void {
    const { name, elements } = this;
    this.openElement(this.offset + last + 1);
    if (!slashed) return;
    // Only drawings and formulas have elements that end themselves; elsewhere browsers ignore the slash.
    const ends = name === "svg" || name === "math" || elements.has("svg") || elements.has("math");
    // After a slash the tokenizer does not look for the end of raw text, so it must end here.
    if (ends || RAW_TEXT.has(name)) this.close(name);
  }

  endTag(start: number, end: number): void {
    const name = readName(this.slice(start, end));
    if (name === "br" || (name === "p" && !this.elements.has("p")))
      this.layout.open("br", NO_ATTRIBUTES, this.offset + start, this.offset + end);
    else this.close(name);
  }

  text(start: number, end: number): void {
    const from = this.offset + start;
    const to = this.offset + end;
    if (this.raw || this.findAmpersand(from) >= to) this.layout.text(from, to);
    else decodeText(this.source.slice(from, to), from, this.layout);
  }

  end(): void {
    this.elements.closeAll();
  }

  private openElement(end: number): void {
    const { name, elements, layout, at } = this;
    const attributes = this.attributes ?? NO_ATTRIBUTES;
    if (ONCE.has(name) && elements.has(name)) return;
    if (VOID.has(name)) {
      if (name === "hr") elements.close("p");
      layout.open(name, attributes, at, end);
      if (name !== "br") layout.close();
      return;
    }
    elements.open(name);
    layout.open(name, attributes, at, end, this.matches?.get(at));
    this.raw = name === "script" || name === "style";
  }

  private close(name: string): void {
    this.raw = false;
    if (!VOID.has(name)) this.elements.close(name);
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

const ONCE = new Set(["html", "head", "body"]);
