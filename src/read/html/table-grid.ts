/** Cells further to the right share the last column, so that each row is looked through in bounded time. */
const MOST_COLUMNS = 256;

/** The most that the HTML Standard (§4.9.11) lets a cell span. */
const MOST_SPANNED = 1_000;

/** Where the cells of a table stand, by the rules of the HTML Standard for forming a table (§4.9.12). */
export class TableGrid {
  /** For each column, how many rows the cell above still reaches down, the row under way among them. */
  private readonly reach: number[] = [];
  /** Column of the cell under way, and how many it takes. */
  private at = 0;
  private width = 0;

  openRow(): void {
    this.at = 0;
    this.width = 0;
    for (const [column, rows] of this.reach.entries()) if (rows > 0) this.reach[column] = rows - 1;
  }

  /** The column, from 0, of the next cell in the row. */
  openCell(colspan: string | undefined, rowspan: string | undefined): number {
    let column = this.at + this.width;
    while ((this.reach[column] ?? 0) > 0) column++;
    this.at = Math.min(column, MOST_COLUMNS - 1);
    this.width = readSpan(colspan);
    const rows = readSpan(rowspan);
    if (rows > 1)
      for (let i = this.at; i < Math.min(this.at + this.width, MOST_COLUMNS); i++) this.reach[i] = rows;
    return this.at;
  }
}

/** How many columns or rows a cell spans; one where it does not say so in digits. */
function readSpan(value: string | undefined): number {
  const span = value === undefined ? 1 : Number.parseInt(value, 10);
  return span >= 1 ? Math.min(span, MOST_SPANNED) : 1;
}
