import type { Category } from "../../page";
import { type Cues, goneAs } from "../cues";
import type { Sheet } from "../sheet";
import { log } from "./sums";

const FAR = 300;

/** Categories that say the same about the lines near them. */
const GROUPS: Readonly<Record<string, readonly Category[]>> = {
  comments: ["comments"],
  related: ["related", "widget", "video"],
  prompts: ["newsletter", "share", "login", "paywall", "author-box"],
  shop: ["shop", "form", "search"],
  chrome: ["navigation", "footer", "copyright", "cookies", "breadcrumb", "advert"],
  facts: ["byline", "date", "tags", "source-link", "caption"],
};

/** How far a block is from what the phrase cleaners have recognised, in any language, above it and below. */
export function addGone(sheet: Sheet, { rows, gone }: Cues): void {
  sheet.about("announced");
  const groups = Object.entries(GROUPS).map(([name, categories]) => [name, categories.map(goneAs)] as const);
  for (const [name, numbers] of [...groups, ["fields", [1]] as const]) {
    const isHere = new Uint8Array(256);
    for (const number of numbers) isHere[number] = 1;
    const above = new Float32Array(rows);
    const below = new Float32Array(rows);
    for (let i = 0, distance = FAR; i < rows; i++) {
      distance = isHere[gone[i] as number] ? 0 : Math.min(FAR, distance + 1);
      above[i] = log(distance);
    }
    for (let i = rows - 1, distance = FAR; i >= 0; i--) {
      distance = isHere[gone[i] as number] ? 0 : Math.min(FAR, distance + 1);
      below[i] = log(distance);
    }
    sheet.take(`lines below ${name}`, above);
    sheet.take(`lines above ${name}`, below);
  }
}
