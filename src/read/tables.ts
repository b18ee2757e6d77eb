import { type Block, closest, type Tag } from "../page";
import { toBlock } from "../to-block";
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
    const lengths = this.measure(blocks);
    let before: Tag | null = null;
    for (const [i, block] of blocks.entries()) {
      const table = block.kind === "cell" ? this.find(block.tag) : null;
      const cell = table && closest(block, isCell);
      if (table && this.places(table, lengths.get(table) ?? 0))
        blocks[i] = toBlock({ ...block, kind: "paragraph", glue: block.glue === "\t" ? "\n" : block.glue });
      else if (cell) {
        const glue = cell === before && block.glue !== "" ? " " : block.glue;
        blocks[i] = toBlock({ ...block, glue, column: this.columns.get(cell) });
      }
      before = cell;
    }
  }

  private places(table: Tag, length: number): boolean {
    const seen = this.seen.get(table);
    if (!seen || seen.data) return false;
    return seen.placing || seen.nests || seen.rows < 2 || seen.longest < 2 || length > LONG_CELL;
  }

  /** Mean length of the blocks in the cells of each table. */
  private measure(blocks: readonly Block[]): Map<Tag, number> {
    const sums = new Map<Tag, { length: number; blocks: number }>();
    for (const { kind, tag, text } of blocks) {
      const table = kind === "cell" ? this.find(tag) : null;
      if (!table) continue;
      const sum = sums.get(table) ?? { length: 0, blocks: 0 };
      sums.set(table, { length: sum.length + text.length, blocks: sum.blocks + 1 });
    }
    return new Map([...sums].map(([table, sum]) => [table, sum.length / sum.blocks]));
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
