import { type Block, GLUES, type Kind } from "../page";
import { type Attributes, Element, WordCache } from "./element";
import { findRule, glueRank, type Rule } from "./elements";
import { Line, type LineStart } from "./line";
import { PICTURES, Pictures } from "./pictures";
import { Statements } from "./statements";
import { Tables } from "./tables";

/** Browsers nest no deeper; what is inside shares the path of the element at this depth. */
const DEEPEST = 512;

/** No page has this many lines. Past it, lines run on as one with spaces between, to bound memory. */
const MOST_BLOCKS = 250_000;

const SPACE = glueRank(" ");
const LINE = glueRank("\n");
const PARAGRAPH = glueRank("\n\n");

interface Frame {
  readonly rule: Rule;
  readonly element: Element;
  readonly kind: Kind;
  readonly level: number | undefined;
  readonly pre: boolean;
  readonly silent: boolean;
  /** The innermost cell or item around, and how many lines had begun when it did. */
  readonly box: Box | null;
}

interface Box {
  readonly linesBefore: number;
}

/** Lays text out in blocks, as a browser lays it out in lines. Fed by a walk over a page's elements and text. */
export class Layout {
  readonly blocks: Block[] = [];
  readonly pictures = new Pictures();
  readonly statements: Statements;
  private readonly tables = new Tables();
  private readonly words = new WordCache();
  private readonly frames: Frame[] = [];
  private readonly line: Line;
  private lines = 0;
  private groups = 0;
  /** Rank of the glue that the next line needs; −1 while a line may go on. */
  private pending = PARAGRAPH;
  /** Line breaks (br) since the last visible character. */
  private breaks = 0;

  constructor(source: string) {
    this.statements = new Statements(source);
    this.line = new Line(
      source,
      () => this.startLine(),
      (block) => this.blocks.push(block),
    );
  }

  /** An element begins; its tag stands in the source from `at` to `end`. */
  open(name: string, attributes: Attributes, at: number, end: number, matches?: readonly string[]): void {
    if (name === "br") {
      this.breakLine();
      return;
    }
    const { href, shadowrootmode } = attributes;
    const outer = this.frames.at(-1);
    const rule = findRule(name);
    const parent = outer?.element ?? null;
    const element =
      parent && parent.depth >= DEEPEST
        ? parent
        : new Element(
            name,
            parent,
            attributes,
            rule.hidden === true && shadowrootmode === undefined,
            this.words,
            matches,
          );
    if (rule.glue) this.separate(this.rankWithin(rule, outer));
    else if (element.hidden !== (parent?.hidden ?? false)) this.separate(0);
    this.frames.push({
      rule,
      element,
      kind: rule.kind ?? outer?.kind ?? "paragraph",
      level: rule.kind ? rule.level : outer?.level,
      pre: rule.pre ?? outer?.pre ?? false,
      silent: rule.silent ?? outer?.silent ?? false,
      box: rule.box ? { linesBefore: this.lines } : (outer?.box ?? null),
    });
    if (rule.mark === "link") {
      if (href !== undefined) this.line.openMark("link", href, this.frames.length);
    } else if (rule.mark) this.line.openMark(rule.mark, undefined, this.frames.length);
    if (rule.glue) this.tables.open(element);
    this.statements.open(name, attributes, element, at, this.frames.length);
    if (PICTURES.has(name)) this.pictures.open(element, attributes, { start: at, end });
  }

  /** The innermost open element ends. */
  close(): void {
    const frame = this.frames.at(-1);
    if (!frame) return;
    this.statements.close(this.frames.length);
    if (frame.rule.mark) this.line.closeMark({ owner: this.frames.length });
    this.frames.pop();
    const outer = this.frames.at(-1);
    if (frame.rule.box && frame.rule.glue && frame.box && frame.box.linesBefore < this.lines) {
      this.line.flush();
      this.pending = glueRank(frame.rule.glue);
    } else if (frame.rule.glue) this.separate(this.rankWithin(frame.rule, outer));
    else if (frame.element.hidden !== (outer?.element.hidden ?? false)) this.separate(0);
  }

  /** The emphasis or link of the innermost such element ends, before the element itself. */
  endMark(name: string): void {
    const { mark } = findRule(name);
    if (mark) this.line.closeMark({ type: mark });
  }

  /** Characters of the source from `from` to `to` stand as text. */
  text(from: number, to: number): void {
    this.statements.text(from, to);
    const frame = this.frames.at(-1);
    if (frame?.silent) return;
    this.line.add(from, to, frame?.element ?? null, frame?.pre ?? false);
  }

  /** A character reference in the source from `from` to `to` stands for `decoded`. */
  entity(decoded: string, from: number, to: number): void {
    this.statements.entity(decoded);
    const frame = this.frames.at(-1);
    if (frame?.silent) return;
    this.line.addEntity(decoded, from, to, frame?.element ?? null, frame?.pre ?? false);
  }

  /** The page ends. */
  finish(): void {
    while (this.frames.length > 0) this.close();
    this.line.flush();
    this.tables.settle(this.blocks);
  }

  private breakLine(): void {
    this.breaks++;
    this.separate(this.breaks > 1 ? PARAGRAPH : LINE);
  }

  /** A list inside an item, or a table inside a cell, begins on the next line. */
  private rankWithin({ glue = "", nested }: Rule, outer: Frame | undefined): number {
    return nested && outer?.box ? LINE : glueRank(glue);
  }

  private separate(rank: number): void {
    const { box } = this.frames.at(-1) ?? { box: null };
    if (this.blocks.length >= MOST_BLOCKS) {
      this.line.pause();
      return;
    }
    this.line.flush();
    if (box && box.linesBefore === this.lines && this.pending >= 0) return;
    if (rank > this.pending) this.pending = rank;
  }

  private startLine(): LineStart {
    const frame = this.frames.at(-1);
    const rank = this.pending <= SPACE && this.line.spaced ? SPACE : Math.max(0, this.pending);
    if (rank === PARAGRAPH) this.groups++;
    this.lines++;
    this.pending = -1;
    this.breaks = 0;
    return {
      id: this.blocks.length,
      kind: frame?.kind ?? "paragraph",
      level: frame?.level,
      glue: GLUES[rank] ?? "\n",
      group: this.groups,
    };
  }
}
