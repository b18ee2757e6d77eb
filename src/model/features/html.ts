import type { Page } from "../../page";
import { type Cues, listRows, readCues } from "../cues";
import { Sheet } from "../sheet";
import { hashStated } from "../stated";
import { SURE_CLEANERS } from "../sure-cleaners";
import { addCommon, type FeatureSet } from "./index";
import { addStated } from "./stated";
import { addStructure } from "./structure";

/** Features of HTML: those of its text, what the elements around each block say, and what the page states of itself. */
export const htmlFeatures: FeatureSet = {
  name: "html",
  compute(cues, tables, wanted = null) {
    const sheet = new Sheet(cues.judged, wanted);
    const lexical = addCommon(sheet, cues, tables);
    addStructure(sheet, cues, tables.path, lexical);
    addStated(sheet, cues);
    return sheet;
  },
};

/**
 * The cues of an HTML page. Its elements say so much that the model judges anew what cleaners have dropped, unless they
 * are sure of it; what became a field is gone, and so is a page that is nothing but a wall.
 */
export function readHtmlCues(page: Pick<Page, "blocks" | "meta">, sure = SURE_CLEANERS): Cues {
  const gone = new Uint8Array(page.blocks.length);
  for (const { id, fate } of page.blocks) if (fate?.type === "lift" || fate?.by === "walls") gone[id] = 1;
  const judged = listRows(page.blocks, ({ id, fate }) => !gone[id] && !(fate && sure.has(fate.by)));
  return readCues(page, { stated: hashStated(page.meta), gone, judged });
}
