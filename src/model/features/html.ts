import type { Page } from "../../page";
import { type Cues, readCues } from "../cues";
import { Sheet } from "../sheet";
import { hashStated } from "../stated";
import { addCommon, type FeatureSet } from "./index";
import { addStated } from "./stated";
import { addStructure } from "./structure";

/** Features of HTML: those of its text, what the elements around each block say, and what the page states of itself. */
export const htmlFeatures: FeatureSet = {
  name: "html",
  compute(cues, tables, wanted = null) {
    const sheet = new Sheet(cues.rows, wanted);
    const lexical = addCommon(sheet, cues, tables);
    addStructure(sheet, cues, tables.path, lexical);
    addStated(sheet, cues);
    return sheet;
  },
};

/**
 * The cues of an HTML page. Its elements say so much that the model judges every block anew, those that cleaners have
 * dropped among them; what became a field is gone, and so is a page that is nothing but a wall.
 */
export const readHtmlCues = (page: Pick<Page, "blocks" | "meta">): Cues => ({
  ...readCues(page),
  stated: hashStated(page.meta),
  gone: new Uint8Array(
    page.blocks.map(({ fate }) => (fate?.type === "lift" || fate?.by === "walls" ? 1 : 0)),
  ),
});
