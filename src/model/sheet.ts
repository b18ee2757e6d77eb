/** What a family of features tells, against and for a block being content; reasons are worded with it. */
export const FAMILIES = {
  words: ["words of menus and notices", "words of prose"],
  form: ["not the form of prose", "the form of prose"],
  announced: ["announced as boilerplate by a line above", "announced as content by a line above"],
  neighbours: ["boilerplate around it", "content around it"],
  place: ["its place on the page", "its place on the page"],
  page: ["the kind of page", "the kind of page"],
  body: ["outside the main text", "inside the main text"],
  topic: ["off the page's topic", "on the page's topic"],
  rhythm: ["part of a repeating list", "no repeating list"],
  structure: ["the elements around it", "the elements around it"],
} as const;
export type Family = keyof typeof FAMILIES;

/** The features of one page: a named column of numbers each, one number per block. */
export class Sheet {
  readonly names: string[] = [];
  readonly families: Family[] = [];
  readonly columns: Float32Array[] = [];
  private family: Family = "form";

  constructor(readonly rows: number) {}

  /** The columns that follow belong to this family. */
  about(family: Family): void {
    this.family = family;
  }

  /** Adds a column of zeros and returns it to be filled. */
  add(name: string): Float32Array {
    const column = new Float32Array(this.rows);
    this.names.push(name);
    this.families.push(this.family);
    this.columns.push(column);
    return column;
  }

  /** Adds a column whose numbers come from a function of the block's index. */
  fill(name: string, value: (row: number) => number): Float32Array {
    const column = this.add(name);
    for (let i = 0; i < column.length; i++) column[i] = value(i);
    return column;
  }
}
