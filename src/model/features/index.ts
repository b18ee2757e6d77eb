import type { Cues } from "../cues";
import { Sheet } from "../sheet";
import { emptyTable, type Table } from "../table";
import { addBody } from "./body";
import { addContext } from "./context";
import { addFunctional } from "./functional";
import { addGone } from "./gone";
import { addLexical } from "./lexical";
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
  compute(cues: Cues, tables: Tables): Sheet;
}

/** What text and HTML have in common. */
export function computeCommon(cues: Cues, { say, announce }: Tables): Sheet {
  const sheet = new Sheet(cues.rows);
  addOwn(sheet, cues);
  const lexical = addLexical(sheet, cues, say, announce);
  addContext(sheet, cues, lexical);
  addPosition(sheet, cues);
  addPage(sheet, cues, lexical);
  addBody(sheet, cues, lexical);
  addRhythm(sheet, cues);
  return sheet;
}

/** Features of plain text. */
export const textFeatures: FeatureSet = {
  name: "text",
  compute(cues, tables) {
    const sheet = computeCommon(cues, tables);
    addFunctional(sheet, cues);
    addGone(sheet, cues);
    return sheet;
  },
};

export const noTables = (): Tables => ({ say: emptyTable(), announce: emptyTable(), path: emptyTable() });
