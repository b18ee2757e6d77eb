import type { Page } from "../../page";
import { type Cues, readCues } from "../cues";
import { Sheet } from "../sheet";
import { computeCommon, type FeatureSet } from "./index";
import { addStructure } from "./structure";

/** Features of HTML: those of its text that still tell something, and what the elements around each block say. */
export const htmlFeatures: FeatureSet = {
  name: "html",
  compute(cues, tables) {
    const text = computeCommon(cues, tables);
    const sheet = new Sheet(cues.rows);
    for (const [i, name] of text.names.entries()) {
      const family = text.families[i];
      if (!family || LITTLE.has(name)) continue;
      sheet.about(family);
      sheet.add(name).set(text.columns[i] ?? []);
    }
    const says = text.columns[text.names.indexOf("words' mean")] ?? new Float32Array(cues.rows);
    addStructure(sheet, cues, tables.path, says);
    return sheet;
  },
};

/** Of these the trees made least when elements are known; a node can name 254 features. */
const LITTLE = new Set([
  ...["same line 1", "same line 2", "same line -2", "gap 1", "gap 2", "gap -2", "gap after", "line"],
  ...["closed 1", "closed 2", "closed -1", "closed -2", "numbers 2", "numbers -2", "capitals 2", "kind 2"],
  ...["sentence ends -3", "sentence ends -2", "sentence ends 2", "sentence ends 3", "commas of 10 below"],
  ...["breaks off", "starts with a number", "ends with a colon", "inside the dense stretch"],
  ...["dropped of 10 above", "dropped of 10 below", "sentence ends of 4 above"],
]);

/**
 * The cues of an HTML page. Its elements say so much that the model judges every block anew, those that cleaners have
 * dropped among them; what became a field is gone, and so is a page that is nothing but a wall.
 */
export const readHtmlCues = (page: Pick<Page, "blocks">): Cues => ({
  ...readCues(page),
  gone: Uint8Array.from(page.blocks, ({ fate }) => (fate?.type === "lift" || fate?.by === "walls" ? 1 : 0)),
});
