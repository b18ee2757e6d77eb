import { load } from "cheerio/slim";
import { DomHandler } from "htmlparser2";
import { addTo } from "../../add-to";
import type { Attributes } from "./attributes";
import { DEEPEST } from "./element";
import { type ElementType, ElementTypes } from "./element-types";
import { decodeValue } from "./references";
import { Tokenizer, type Tokens } from "./tokenizer";
import { buildTree, type Tree } from "./tree";

const NOTHING: ReadonlyMap<number, readonly string[]> = new Map();

/** For each element that one of the selectors finds: the offset of its tag, and the selectors. */
export function findMatches(
  source: string,
  selectors: readonly string[],
): ReadonlyMap<number, readonly string[]> {
  if (selectors.length === 0) return NOTHING;
  const document = new DocumentTree(source);
  buildTree(source, document, {});
  const $ = load(document.finish());
  const matches = new Map<number, string[]>();
  for (const selector of new Set(selectors)) {
    for (const { startIndex } of select($, selector)) {
      if (startIndex !== null && startIndex !== undefined) addTo(matches, startIndex, selector);
    }
  }
  return matches;
}

/** The elements a selector finds: none if it is none, for it may be plain text to look for. */
export function select($: ReturnType<typeof load>, selector: string) {
  try {
    return $(selector).toArray();
  } catch {
    return [];
  }
}

/**
 * Grows the document that selectors search, of the very elements that the page is read from. Cheerio's own way there,
 * htmlparser2, takes time that grows with the square of the depth.
 */
class DocumentTree implements Tree {
  readonly types = new ElementTypes();
  private readonly place = { startIndex: 0, endIndex: 0 };
  private readonly handler = new DomHandler(undefined, { withStartIndices: true });
  private readonly reader = new AttributeReader();
  private depth = 0;

  constructor(private readonly source: string) {
    this.handler.onparserinit(this.place);
  }

  open({ name }: ElementType, _: Attributes, at: number, end: number): void {
    this.place.startIndex = at;
    if (this.depth >= DEEPEST) this.handler.onclosetag();
    this.handler.onopentag(name, this.reader.read(this.source.slice(at, end)));
    this.depth++;
    if (name === "br") this.close();
  }

  close(): void {
    if (this.depth > 0) this.depth--;
    if (this.depth < DEEPEST) this.handler.onclosetag();
  }

  endMark(): void {}

  text(from: number, to: number): void {
    this.handler.ontext(this.source.slice(from, to));
  }

  entity(decoded: string): void {
    this.handler.ontext(decoded);
  }

  finish() {
    this.handler.onend();
    return this.handler.root;
  }
}

/** Reads all attributes of a tag; the first of two with one name counts. */
class AttributeReader implements Tokens {
  private tag = "";
  private attributes = new Map<string, string>();

  read(tag: string): Record<string, string> {
    this.tag = tag;
    this.attributes = new Map();
    new Tokenizer(tag, this).run();
    return Object.fromEntries(this.attributes);
  }

  startTag(start: number, end: number): string {
    return this.tag.slice(start, end).toLowerCase();
  }

  attribute(start: number, end: number, valueStart: number, valueEnd: number): void {
    const name = this.tag.slice(start, end).toLowerCase();
    if (!this.attributes.has(name))
      this.attributes.set(name, decodeValue(this.tag.slice(valueStart, valueEnd)));
  }

  startTagEnd(): void {}
  endTag(): void {}
  text(): void {}
}
