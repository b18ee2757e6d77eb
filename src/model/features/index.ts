import type { Cues } from "../cues";
import { Sheet } from "../sheet";
import { emptyTable, type Table } from "../table";
import { addBody } from "./body";
import { addContext } from "./context";
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

/** Features of plain text; HTML has them all and its own besides. */
export const textFeatures: FeatureSet = {
  name: "text",
  compute(cues, { say, announce }) {
    const sheet = new Sheet(cues.rows);
    addOwn(sheet, cues);
    const lexical = addLexical(sheet, cues, say, announce);
    addContext(sheet, cues, lexical);
    addPosition(sheet, cues);
    addPage(sheet, cues, lexical);
    addBody(sheet, cues, lexical);
    addRhythm(sheet, cues);
    return sheet;
  },
};

export const noTables = (): Tables => ({ say: emptyTable(), announce: emptyTable(), path: emptyTable() });
