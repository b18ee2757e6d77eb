import { changeBlocks } from "./change";
import { UnboilError } from "./errors";
import { CATEGORIES, type Edit, FIELDS, type Meta, type Page } from "./page";
import { withFacts } from "./to-page";

/** One stage of the pipeline: judges blocks and says why. It reads the page; only `run` changes one. */
export interface Cleaner {
  /** kebab-case, equal to the name of its file. */
  readonly name: string;
  /** One sentence; the README's table and `unboil cleaners` print it. */
  readonly doc: string;
  /**
   * Edits on blocks of this page; all of them take effect together when the cleaner is done. `before` are the cleaners
   * that the page has been through.
   */
  apply(page: Page, before?: readonly Cleaner[]): Iterable<Edit>;
  /** What the page states about itself, where the cleaner puts some of it right; undefined where all of it is. */
  facts?(page: Page): readonly Meta[] | undefined;
}

/** A cleaner threw, or asked for an edit that cannot be made. */
export class CleanerError extends UnboilError {
  override readonly name = "CleanerError";
  constructor(
    /** Name of the cleaner at fault. */
    readonly cleaner: string,
    problem: string,
    cause?: unknown,
  ) {
    super("cleaner", `Cleaner "${cleaner}" ${problem}. Mend it, or leave it out of options.cleaners.`, cause);
  }
}

/** Sends the page through the cleaners in their order and returns the page they leave. */
export function run(page: Page, cleaners: readonly Cleaner[]): Page {
  let current = page;
  const before: Cleaner[] = [];
  for (const cleaner of cleaners) {
    const edits = collect(cleaner, current, before);
    const facts = restate(cleaner, current);
    if (edits.length > 0) current = changeBlocks(current, edits, cleaner.name);
    if (facts) current = withFacts(current, facts);
    before.push(cleaner);
  }
  return current;
}

function collect(cleaner: Cleaner, page: Page, before: readonly Cleaner[]): Edit[] {
  const edits: Edit[] = [];
  try {
    const asked: Iterable<Edit> = cleaner.apply(page, before);
    if (typeof asked?.[Symbol.iterator] !== "function")
      throw new TypeError("apply() gave nothing to iterate over");
    for (const edit of asked) edits.push(edit);
  } catch (cause) {
    throw thrownBy(cleaner, cause);
  }
  for (const edit of edits) {
    const problem = findProblem(edit, page);
    if (problem) throw new CleanerError(cleaner.name, problem);
  }
  return edits;
}

function restate(cleaner: Cleaner, page: Page): readonly Meta[] | undefined {
  try {
    return cleaner.facts?.(page);
  } catch (cause) {
    throw thrownBy(cleaner, cause);
  }
}

const thrownBy = ({ name }: Cleaner, cause: unknown): CleanerError =>
  new CleanerError(name, `threw: ${cause instanceof Error ? cause.message : String(cause)}`, cause);

/** What is wrong with an edit; a cleaner may be written in JavaScript, and ask for anything. */
function findProblem(edit: Edit, page: Page): string | null {
  const shape = findMisshape(edit);
  if (shape) return shape;
  if (page.blocks[edit.block.id] !== edit.block)
    return `edited a block that is not on the page: "${edit.block.text.slice(0, 40)}"`;
  const range = edit.type === "replace" ? edit : edit.type === "keep" ? undefined : edit.part;
  if (!range) return null;
  const { start, end } = range;
  const inside =
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    start >= 0 &&
    start <= end &&
    end <= edit.block.text.length;
  return inside ? null : `asked for ${start}–${end} of a block of ${edit.block.text.length} characters`;
}

function findMisshape(edit: Partial<Edit> | null | undefined): string | null {
  if (typeof edit !== "object" || edit === null)
    return `gave ${edit === null ? "null" : typeof edit} for an edit`;
  const { type, block, why } = edit;
  if (type === undefined || !EDITS.has(type)) return `asked for an edit of type "${String(type)}"`;
  if (typeof block !== "object" || block === null) return `asked for a "${type}" without a block`;
  if (typeof why !== "string") return `asked for a "${type}" without saying why`;
  if (edit.type === "drop" && !KNOWN_CATEGORIES.has(edit.category ?? ""))
    return `dropped a block as "${String(edit.category)}", which is no category`;
  if (edit.type === "lift" && !KNOWN_FIELDS.has(edit.field ?? ""))
    return `lifted a block into "${String(edit.field)}", which is no field`;
  return null;
}

const EDITS: ReadonlySet<string> = new Set(["drop", "keep", "lift", "replace"] satisfies Edit["type"][]);
const KNOWN_CATEGORIES: ReadonlySet<string> = new Set(CATEGORIES);
const KNOWN_FIELDS: ReadonlySet<string> = new Set(FIELDS);
