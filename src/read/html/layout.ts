import { isSpace } from "../../origin";
import { type Block, GLUES } from "../../page";
import type { Attributes } from "./attributes";
import { ClassCache, type ClassSigns } from "./class-signs";
import { findListing } from "./code-lines";
import { DEEPEST, Element, WordCache } from "./element";
import {
  A,
  BR,
  CITE,
  type ElementType,
  ElementTypes,
  MATH,
  QUOTE,
  SECTION,
  SMALL,
  SPAN,
  TIME,
} from "./element-types";
import { Formulas, findPictured, findTex, isDisplayed, isTex } from "./formulas";
import { type Frame, Frames } from "./frames";
import type { InlineRole } from "./inline-roles";
import { Line } from "./line";
import type { LineStart } from "./line-block";
import { PICTURES, Pictures } from "./pictures";
import { Statements } from "./statements";
import { Tables } from "./tables";
import { isCodeStyle, keepsLinesByStyle } from "./white-space";

/** No page has this many lines. Past it, lines run on as one with spaces between, to bound memory. */
const MOST_BLOCKS = 250_000;

/** Elements that templates build lines of; others are emphasis, or part of a word: H<sub>2</sub>O. */
const LOOSE: ReadonlySet<ElementType> = new Set([A, SMALL, SPAN]);

/** A listing is cut at the end of a line past this, for blocks have a longest length. */
const LONG_LISTING = 16_000;

/** No further up from a line of code stands the element that holds its listing: a table, around its body and row. */
const HOLDER_REACH = 3;

const LINE_FEED = 10;
const NO_BREAK_SPACE = "\u00a0";

const SPACE = GLUES.indexOf(" ");
const LINE = GLUES.indexOf("\n");
const PARAGRAPH = GLUES.indexOf("\n\n");

/** Word writes the items of lists as paragraphs, and so marks their bullet or number. */
const MARKER_OF_WORD = /mso-list\s{0,4}:\s{0,4}ignore/i;

/** Where a line stood when a formula began. */
interface Place {
  readonly blocks: number;
  readonly begun: boolean;
  readonly length: number;
  readonly space: number;
  readonly preview: boolean;
}

/** What an element is laid out as: a custom element among words, `amid` them, is one of them. */
function findType(named: ElementType, names: string | undefined, amid: boolean): ElementType {
  if (named.custom && amid) return SPAN;
  // vBulletin 4 sets the text of a post in a quotation that is none.
  return named === QUOTE && names !== undefined && POST.test(names) ? SECTION : named;
}

/** Where a formula stands that its page has in TeX. */
const findTexRole = ({ type }: Attributes): InlineRole => (isDisplayed(type) ? "line" : "word");

const isMarked = (role: InlineRole): boolean => role === "unseen" || role === "number";

const POST = /(?:^|\s)postcontent(?:\s|$)/;

/** Lays text out in blocks, as a browser lays it out in lines. Fed by a walk over a page's elements and text. */
export class Layout {
  readonly blocks: Block[] = [];
  readonly pictures = new Pictures();
  readonly statements: Statements;
  readonly types = new ElementTypes();
  private readonly tables = new Tables();
  private readonly formulas = new Formulas();
  private readonly classes = new ClassCache();
  private readonly words = new WordCache();
  private readonly frames = new Frames();
  private readonly line: Line;
  private lines = 0;
  private groups = 0;
  /** Rank of the glue that the next line needs; −1 while a line may go on. */
  private pending = PARAGRAPH;
  /** Line breaks (br) since the last visible character. */
  private breaks = 0;
  /** Depth of the element that holds the lines of the listing under way; 0 outside of one. */
  private listing = 0;
  /** Its style says that it is one, and any element with a line of its own is one of its lines. */
  private styled = false;
  /** How long the line was when the number of a line of code ended. */
  private numbered = -1;
  /** Where the last drawing of a formula began, while nothing but it has come since. */
  private drawn: Place | null = null;

  constructor(private readonly source: string) {
    this.statements = new Statements(source);
    this.line = new Line(
      source,
      () => this.startLine(),
      (block) => this.blocks.push(block),
    );
  }

  /** An element begins; its tag stands in the source from `at` to `end`. */
  open(
    named: ElementType,
    attributes: Attributes,
    at: number,
    end: number,
    matches?: readonly string[],
  ): void {
    if (named === BR) {
      this.openBreak(at);
      return;
    }
    const { class: names, style } = attributes;
    const signs = this.classes.read(names);
    const outer = this.frames.top;
    const tex = isTex(named.name, attributes.type);
    const type = tex ? SPAN : findType(named, names, this.line.begun || outer?.type.holdsWords === true);
    const element = this.makeElement(named, type, attributes, matches);
    const coded = this.openCode(type, element, signs, style, at);
    if (type.block) this.separate(this.rankWithin(type, outer));
    const amid = this.openHidden(type, element, outer);
    if (style !== undefined && MARKER_OF_WORD.test(style) && !this.line.begun) this.frames.startItem();
    const told = this.openFormula(named.name, signs, tex);
    const silent =
      (type.silent && !told) ||
      (outer?.silent ?? false) ||
      this.formulas.isDrawing(names, outer?.element ?? null);
    const role = tex ? findTexRole(attributes) : amid ? "unseen" : this.findRole(type, signs, outer);
    this.setApart(role, type, true);
    const breaks = keepsLinesByStyle(style) ?? signs.keepsLines;
    const frame = this.frames.push(type, element, silent, role, breaks, this.lines);
    if (coded) {
      frame.kind = "code";
      frame.coded = true;
      frame.breaks = false;
      frame.pre = true;
    }
    // What is laid out as something else is no quotation, and no item of the list around it.
    if (named === QUOTE && type !== QUOTE) frame.kind = "paragraph";
    this.openMarks(frame, signs, attributes.href);
    if (type.block) this.tables.open(element, attributes);
    else if (type === MATH) this.formulas.start = at;
    this.statements.open(named.name, attributes, element, at, this.frames.depth);
    if (!type.block && signs.person !== null)
      this.statements.openPerson(signs.person, element, at, this.frames.depth);
    const formula = named.name === "img" ? findPictured(attributes) : null;
    if (formula !== null && !silent) this.line.addEntity(formula, at, end, element, false);
    if (PICTURES.has(named.name)) this.pictures.open(element, attributes, { start: at, end });
  }

  private openBreak(at: number): void {
    // A line of its own needs no break; editors put one into those that are empty.
    if (this.listing > 0 && !this.styled) return;
    const inside = this.frames.top;
    if (inside?.pre && inside.kind === "code") this.line.breakCode(at, true);
    else this.breakLine();
  }

  /** The element within the innermost open one; past the deepest level the one above stands for it. */
  private makeElement(
    { name }: ElementType,
    { hidden }: ElementType,
    attributes: Attributes,
    matches: readonly string[] | undefined,
  ): Element {
    const parent = this.frames.top?.element ?? null;
    const deep = parent !== null && parent.depth >= DEEPEST;
    if (deep && !matches) return parent;
    const hides = hidden && attributes.shadowrootmode === undefined;
    return new Element(name, deep ? parent.parent : parent, attributes, hides, this.words, matches);
  }

  /** Sets hidden words apart from shown ones; whether they stand amid the words of a paragraph, where they part no line. */
  private openHidden({ block }: ElementType, element: Element, outer: Frame | undefined): boolean {
    if (!element.hidden || outer?.element.hidden || block) return false;
    const amid = outer?.type.holdsWords === true && this.line.begun;
    if (!amid) this.separate(0);
    return amid;
  }

  private openMarks({ type, role }: Frame, signs: ClassSigns, href: string | undefined): void {
    const { depth } = this.frames;
    if (isMarked(role)) this.line.openMark("unseen", undefined, depth);
    if (type.mark === "link") {
      if (href !== undefined) this.line.openMark("link", href, depth);
      if (signs.isButton) this.line.openMark("button", undefined, depth);
    } else if (type.mark) this.line.openMark(type.mark, undefined, depth);
  }

  /** The innermost open element ends. */
  close(): void {
    const frame = this.frames.top;
    if (!frame) return;
    const { type, element, box, role } = frame;
    this.statements.close(this.frames.depth);
    if (type.mark || isMarked(role)) this.line.closeMark(this.frames.depth);
    else if (type === MATH) this.line.dropSpace(this.formulas.start);
    this.setApart(role, type, false);
    this.formulas.close(this.frames.depth);
    if (role === "number") this.numbered = this.line.length;
    if (this.listing === this.frames.depth) this.endListing();
    this.frames.pop();
    const outer = this.frames.top;
    if (this.listing > 0) return;
    if (type.box && box < this.lines) {
      this.line.flush();
      this.pending = type.rank;
    } else if (type.block) this.separate(this.rankWithin(type, outer));
    else if (role !== "unseen" && element.hidden !== (outer?.element.hidden ?? false)) this.separate(0);
  }

  /** The emphasis or link of the innermost such element ends, before the element itself. */
  endMark({ mark }: ElementType): void {
    if (mark) this.line.closeMarkOf(mark);
  }

  /** Characters of the source from `from` to `to` stand as text. */
  text(from: number, to: number): void {
    this.statements.text(from, to);
    const frame = this.frames.top;
    if (frame?.silent || (this.listing > 0 && !frame?.coded && this.isSpace(from, to))) return;
    if (this.drawn && !this.formulas.isOpen && !this.isSpace(from, to)) this.drawn = null;
    const span = { start: from, end: to };
    const { start, end } = frame?.element.name === "script" ? findTex(this.source, span) : span;
    if (frame?.breaks) this.addLines(start, end, frame);
    else this.line.add(start, end, frame?.element ?? null, frame?.pre ?? false);
  }

  /** Between elements with lines of their own, such breaks are no more than white space. */
  private addLines(from: number, to: number, { element }: Frame): void {
    let start = from;
    for (let at = from; at < to; at++) {
      if (this.source.charCodeAt(at) !== LINE_FEED) continue;
      this.line.add(start, at, element, false);
      if (this.line.begun || this.breaks > 0) this.breakLine();
      start = at + 1;
    }
    this.line.add(start, to, element, false);
  }

  /** A character reference in the source from `from` to `to` stands for `decoded`. */
  entity(decoded: string, from: number, to: number): void {
    this.statements.entity(decoded);
    const frame = this.frames.top;
    if (frame?.silent) return;
    if (!this.formulas.isOpen) this.drawn = null;
    // Programs that show code indent it so. Doxygen sets one behind the number of a line, which goes with it.
    const indents = frame?.coded && decoded === NO_BREAK_SPACE && this.numbered !== this.line.length;
    this.line.addEntity(indents ? " " : decoded, from, to, frame?.element ?? null, frame?.pre ?? false);
  }

  /** The page ends. */
  finish(): void {
    while (this.frames.depth > 0) this.close();
    this.line.flush();
    this.tables.settle(this.blocks);
  }

  /**
   * Times are never part of the word beside them; what stands in code always may be, as emphasis may. Whom a quotation is
   * from stands on a line of its own, unless there is a space before.
   */
  private findRole(type: ElementType, signs: ClassSigns, outer: Frame | undefined): InlineRole {
    if ((this.listing > 0 || outer?.pre) && signs.codePart === "number") return "number";
    if (type.block || outer?.pre) return "word";
    if (type === CITE && outer?.type === QUOTE && !this.line.spaced) return "line";
    if (type === TIME) return "apart";
    const { role } = signs;
    return role === "loose" && (!LOOSE.has(type) || this.line.inCode) ? "word" : role;
  }

  /** Begins a line of code, and with the first one its listing; tells whether the element is such a line. */
  private openCode(
    type: ElementType,
    element: Element,
    { codePart }: ClassSigns,
    style: string | undefined,
    at: number,
  ): boolean {
    const inPre = element.name === "li" && this.frames.top?.pre === true;
    const holder = inPre ? element.parent : findListing(element, codePart);
    if (this.listing > 0) {
      // Of a row, the number may come first.
      if (this.styled ? type.block : element.name === "tr" || (holder && element.name !== "td"))
        this.breakCode(at);
    } else if (type.block && !type.pre && !type.root && isCodeStyle(style)) {
      this.separate(PARAGRAPH);
      this.listing = this.frames.depth + 1;
      this.styled = true;
      return true;
    } else if (holder) {
      this.separate(PARAGRAPH);
      this.listing = this.frames.find(holder, HOLDER_REACH);
    }
    return holder !== null && this.listing > 0;
  }

  /** Takes back what has been drawn of a formula where its text follows; tells whether the element holds that text. */
  private openFormula(name: string, signs: ClassSigns, tex: boolean): boolean {
    const part = this.formulas.open(name, signs, tex, this.frames.depth + 1);
    if (part === null) return false;
    const { drawn } = this;
    if (drawn && (part === "text" || drawn.preview)) this.takeBack(drawn);
    const { begun, length, pendingSpace: space } = this.line;
    if (part !== "text")
      this.drawn = { blocks: this.blocks.length, begun, length, space, preview: part === "preview" };
    return part === "text";
  }

  private takeBack({ blocks, begun, length, space }: Place): void {
    if (blocks === this.blocks.length) this.line.cutBack(length, space);
    else if (!begun && !this.line.begun) {
      // It stood on lines of its own.
      this.blocks.length = blocks;
      this.pending = PARAGRAPH;
    }
  }

  private endListing(): void {
    this.listing = 0;
    this.styled = false;
    this.separate(PARAGRAPH);
  }

  private breakCode(at: number): void {
    if (this.line.length < LONG_LISTING) {
      this.line.breakCode(at);
      return;
    }
    this.line.flush();
    this.pending = LINE;
  }

  private isSpace(from: number, to: number): boolean {
    let at = from;
    while (at < to && isSpace(this.source.charCodeAt(at))) at++;
    return at === to;
  }

  /** Where an inline element begins and ends. */
  private setApart(role: InlineRole, { mark }: ElementType, begins: boolean): void {
    if (this.listing > 0) return;
    if (role === "line") this.separate(LINE);
    else if (role !== "word" && role !== "number") this.line.part(role !== "loose", begins);
    else if (mark === "strong") this.line.touch(begins);
  }

  private breakLine(): void {
    this.breaks++;
    this.separate(this.breaks > 1 ? PARAGRAPH : LINE);
  }

  /** A list inside an item, or a table inside a cell, begins on the next line. */
  private rankWithin({ rank, nested }: ElementType, outer: Frame | undefined): number {
    return nested && outer && outer.box >= 0 ? LINE : rank;
  }

  private separate(rank: number): void {
    if (this.listing > 0) return;
    const box = this.frames.top?.box ?? -1;
    if (this.blocks.length >= MOST_BLOCKS) {
      this.line.pause();
      return;
    }
    this.line.flush();
    if (box === this.lines && this.pending >= 0) return;
    if (rank > this.pending) this.pending = rank;
  }

  private startLine(): LineStart {
    const frame = this.frames.top;
    const rank = this.pending <= SPACE && this.line.spaced ? SPACE : Math.max(0, this.pending);
    if (rank === PARAGRAPH) this.groups++;
    this.lines++;
    this.pending = -1;
    this.breaks = 0;
    return {
      id: this.blocks.length,
      kind: this.listing > 0 ? "code" : (frame?.kind ?? "paragraph"),
      level: frame?.level,
      glue: GLUES[rank] ?? "\n",
      group: this.groups,
    };
  }
}
