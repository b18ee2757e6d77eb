import type { Cues } from "../cues";
import { Sheet } from "../sheet";
import { emptyTable, type Table } from "../table";
import { addBody } from "./body";
import { addContext } from "./context";
import { addFunctional } from "./functional";
import { addGone } from "./gone";
import { addLexical, type Lexical } from "./lexical";
import { addOwn } from "./own";
import { addPage } from "./page";
import { addPosition } from "./position";
import { addRhythm } from "./rhythm";

/** The learned lexicons that features look into; an empty one knows nothing. */
export interface Tables {
  /** What the words of a line say. */
  readonly say: Table;
  /** What a short line announces for those below. */
  readonly announce: Table;
  /** What the names, classes and ids of the elements around a block say; empty for text. */
  readonly path: Table;
}

/** Turns the cues of a page into numbers. Training and scoring call the same one; nothing else computes features. */
export interface FeatureSet {
  readonly name: "text" | "html";
  /** Only the columns that are wanted, in the set's own order; all of them when nothing is said. */
  compute(cues: Cues, tables: Tables, wanted?: ReadonlySet<string> | null): Sheet;
}

/** What text and HTML have in common. */
export function addCommon(sheet: Sheet, cues: Cues, { say, announce }: Tables): Lexical {
  addOwn(sheet, cues);
  const lexical = addLexical(sheet, cues, say, announce);
  addContext(sheet, cues, lexical);
  addPosition(sheet, cues);
  addPage(sheet, cues, lexical);
  addBody(sheet, cues, lexical);
  addRhythm(sheet, cues);
  addFunctional(sheet, cues);
  return lexical;
}

/** Features of plain text. */
export const textFeatures: FeatureSet = {
  name: "text",
  compute(cues, tables, wanted = null) {
    const sheet = new Sheet(cues.judged, wanted);
    addCommon(sheet, cues, tables);
    addGone(sheet, cues);
    return sheet;
  },
};

export const noTables = (): Tables => ({ say: emptyTable(), announce: emptyTable(), path: emptyTable() });
