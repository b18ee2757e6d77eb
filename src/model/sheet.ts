/** What a family of features tells against a block being content; reasons are worded with it. */
export const FAMILIES = {
  words: "words of menus and notices",
  form: "not the form of prose",
  announced: "announced as boilerplate by a line above",
  neighbours: "boilerplate around it",
  place: "its place on the page",
  page: "the kind of page",
  body: "outside the main text",
  topic: "off the page's topic",
  rhythm: "part of a repeating list",
  structure: "the elements around it",
} as const;
export type Family = keyof typeof FAMILIES;

export interface Selection {
  readonly columns: readonly Float32Array[];
  readonly facts: readonly boolean[];
}

/**
 * The features of one page: a named column of numbers each, one number per block that is to be judged, in their order.
 * Where names are wanted, only their columns are kept, and those that no other column needs are not computed.
 */
export class Sheet {
  readonly names: string[] = [];
  readonly families: Family[] = [];
  readonly columns: Float32Array[] = [];
  private readonly places = new Map<string, number>();
  private readonly facts = new Set<string>();
  /** One array for all columns that are wanted: so many small ones are slow to make and to collect. */
  private readonly cells: Float32Array;
  private family: Family = "form";

  constructor(
    /** The numbers of the blocks that are to be judged. */
    private readonly judged: Int32Array,
    private readonly wanted: ReadonlySet<string> | null = null,
  ) {
    this.cells = new Float32Array((wanted?.size ?? 0) * judged.length);
  }

  get rows(): number {
    return this.judged.length;
  }

  /** The columns that follow belong to this family. */
  about(family: Family): void {
    this.family = family;
  }

  /** Adds a column of zeros and returns it to be filled. */
  add(name: string): Float32Array {
    const { rows, wanted, cells } = this;
    if (wanted && !wanted.has(name)) return new Float32Array(rows);
    const place = this.names.push(name) - 1;
    this.places.set(name, place);
    const column = wanted ? cells.subarray(place * rows, (place + 1) * rows) : new Float32Array(rows);
    this.families.push(this.family);
    this.columns.push(column);
    return column;
  }

  /** Adds a column of one number, which holds for all blocks. */
  addFact(name: string, value: number): void {
    if (!this.wants(name)) return;
    this.add(name).fill(value);
    this.facts.add(name);
  }

  /** Adds a column whose numbers come from a function of the block's number. */
  fill(name: string, value: (block: number) => number): void {
    if (!this.wants(name)) return;
    const { judged } = this;
    const column = this.add(name);
    for (let row = 0; row < column.length; row++) column[row] = value(judged[row] as number);
  }

  /** Adds a column of what was computed for every block of the page. */
  take(name: string, values: ArrayLike<number>): void {
    if (!this.wants(name)) return;
    const { judged } = this;
    const column = this.add(name);
    for (let row = 0; row < column.length; row++) column[row] = values[judged[row] as number] as number;
  }

  /** Adds a column of what the block so many lines further down has; `outside` where the page has none. */
  shift(name: string, values: ArrayLike<number>, step: number, outside: number): void {
    if (!this.wants(name)) return;
    const { judged } = this;
    const column = this.add(name);
    for (let row = 0; row < column.length; row++) {
      const at = (judged[row] as number) + step;
      column[row] = at >= 0 && at < values.length ? (values[at] as number) : outside;
    }
  }

  /** Adds a column of what each block's element, or whatever else `of` numbers, has. */
  spread(name: string, values: ArrayLike<number>, of: Int32Array): void {
    if (!this.wants(name)) return;
    const { judged } = this;
    const column = this.add(name);
    for (let row = 0; row < column.length; row++)
      column[row] = values[of[judged[row] as number] as number] as number;
  }

  /** What a column is about. */
  familyOf(name: string): Family {
    return this.families[this.places.get(name) ?? -1] ?? "form";
  }

  /** The column of a name. Throws when there is none: weights and features are of different versions. */
  find(name: string): Float32Array {
    const column = this.columns[this.places.get(name) ?? -1];
    if (!column) throw new Error(`The weights know a feature "${name}" that nobody computes: train again.`);
    return column;
  }

  /** The columns of some names, in their order, and which of them have one number for all blocks. */
  select(names: Iterable<string>): Selection {
    const columns: Float32Array[] = [];
    const facts: boolean[] = [];
    for (const name of names) {
      columns.push(this.find(name));
      facts.push(this.facts.has(name));
    }
    return { columns, facts };
  }

  /** Whether the column is to be kept. */
  wants(name: string): boolean {
    return this.wanted === null || this.wanted.has(name);
  }
}
