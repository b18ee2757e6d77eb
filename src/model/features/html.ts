import type { Page } from "../../page";
import { type Cues, readCues } from "../cues";
import { type FeatureSet, textFeatures } from "./index";
import { addStructure } from "./structure";

/** Features of HTML: those of its text, and what the elements around each block say. */
export const htmlFeatures: FeatureSet = {
  name: "html",
  compute(cues, tables) {
    const sheet = textFeatures.compute(cues, tables);
    addStructure(sheet, cues, tables.path);
    return sheet;
  },
};

/**
 * The cues of an HTML page. Its elements say so much that the model judges every block anew, those that cleaners have
 * dropped among them; only what became a field is gone.
 */
export function readHtmlCues(page: Pick<Page, "blocks">): Cues {
  return {
    ...readCues(page),
    gone: Uint8Array.from(page.blocks, ({ fate }) => (fate?.type === "lift" ? 1 : 0)),
  };
}
