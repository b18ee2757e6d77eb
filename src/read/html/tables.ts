import { type Block, closest, type Tag } from "../../page";
import { toBlock } from "../../to-block";
import type { Attributes } from "./attributes";
import { TableGrid } from "./table-grid";

/** What has been seen of a table. */
interface Seen {
  /** It says that it is one of data: headers, a caption, a role. */
  data: boolean;
  /** It says that it only places things. */
  placing: boolean;
  nests: boolean;
  rows: number;
  /** Cells of the row under way, and of the longest one. */
  cells: number;
  longest: number;
  readonly grid: TableGrid;
}

/** What stands in the cells of a table. */
interface Size {
  /** Characters and blocks in all. */
  length: number;
  blocks: number;
  /** Two paragraphs stand one below the other in a cell. */
  running: boolean;
}

/** Longer than what a row says in two lines. */
const LONG_LINE = 150;

/** Cells with this much text in all, on the average of those that have any, hold an article's text and not its figures. */
const LONG_CELL = 250;

/**
 * Tells tables of data from those that place things on a page, by the signs that browsers go by when they describe a
 * page to a screen reader: what the table says of itself, tables inside it, its rows and columns, its cells' length.
 */
export class Tables {
  private readonly seen = new Map<Tag, Seen>();
  private readonly tables = new Map<Tag, Tag | null>();
  /** The column of each cell, from 0. */
  private readonly columns = new Map<Tag, number>();

  /** An element begins that may belong to a table. */
  open(element: Tag, { colspan, rowspan }: Attributes): void {
    if (element.name === "table") {
      const outer = this.around(element.parent);
      if (outer) outer.nests = true;
      this.seen.set(element, {
        data: DATA_ROLES.has(element.role),
        placing: PLACING_ROLES.has(element.role),
        nests: false,
        rows: 0,
        cells: 0,
        longest: 0,
        grid: new TableGrid(),
      });
      return;
    }
    const table = PARTS.has(element.name) ? this.around(element.parent) : null;
    if (!table) return;
    if (HEADERS.has(element.name)) table.data = true;
    if (element.name === "tr") {
      table.rows++;
      table.cells = 0;
      table.grid.openRow();
    } else if (isCell(element)) {
      table.longest = Math.max(table.longest, ++table.cells);
      this.columns.set(element, table.grid.openCell(colspan, rowspan));
    }
  }

  /**
   * The blocks with the cells of layout tables as what they are to a reader, lines and paragraphs; those of data know
   * their column, and the lines of one such cell stand in one row.
   */
  settle(blocks: Block[]): void {
    if (this.seen.size === 0) return;
    const sizes = this.measure(blocks);
    let before: Tag | null = null;
    for (const [i, block] of blocks.entries()) {
      const table = block.kind === "cell" ? this.find(block.tag) : null;
      const cell = table && closest(block, isCell);
      if (table && this.places(table, sizes.get(table)))
        blocks[i] = toBlock({ ...block, kind: "paragraph", glue: block.glue === "\t" ? "\n" : block.glue });
      else if (cell) {
        const glue = cell === before && block.glue !== "" ? " " : block.glue;
        blocks[i] = toBlock({ ...block, glue, column: this.columns.get(cell) });
      }
      before = cell;
    }
  }

  private places(table: Tag, size: Size | undefined): boolean {
    const seen = this.seen.get(table);
    if (!seen || seen.data) return false;
    const holdsText = size !== undefined && (size.length / size.blocks > LONG_CELL || size.running);
    return seen.placing || seen.nests || seen.rows < 2 || seen.longest < 2 || holdsText;
  }

  /** How much stands in the cells of each table. */
  private measure(blocks: readonly Block[]): Map<Tag, Size> {
    const sizes = new Map<Tag, Size>();
    let before: Tag | null = null;
    for (const block of blocks) {
      const { kind, tag, text } = block;
      const table = kind === "cell" ? this.find(tag) : null;
      if (!table) continue;
      const size = sizes.get(table) ?? { length: 0, blocks: 0, running: false };
      size.length += text.length;
      size.blocks++;
      const cell = text.length > LONG_LINE ? closest(block, isCell) : null;
      if (cell && cell === before) size.running = true;
      before = cell;
      sizes.set(table, size);
    }
    return sizes;
  }

  private around(tag: Tag | null): Seen | undefined {
    const table = this.seen.size > 0 ? this.find(tag) : null;
    return table ? this.seen.get(table) : undefined;
  }

  /** The innermost table around a tag; each element is looked at once. */
  private find(tag: Tag | null): Tag | null {
    if (!tag || tag.name === "table") return tag;
    let table = this.tables.get(tag);
    if (table === undefined) {
      table = this.find(tag.parent);
      this.tables.set(tag, table);
    }
    return table;
  }
}

const isCell = ({ name }: Tag): boolean => name === "td" || name === "th";
const DATA_ROLES = new Set(["grid", "table", "treegrid"]);
const PLACING_ROLES = new Set(["none", "presentation"]);
const PARTS = new Set(["tr", "td", "th", "caption", "thead", "tfoot"]);
const HEADERS = new Set(["th", "caption", "thead", "tfoot"]);
