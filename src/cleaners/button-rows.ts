import type { Cleaner } from "../cleaner";
import { isButtonRow } from "../evidence/button-row";
import { kept } from "../page";

export const buttonRows = (): Cleaner => ({
  name: "button-rows",
  doc: "Drops lines that are nothing but the labels of share buttons, glued or not, with or without counts.",
  *apply(page) {
    for (const block of kept(page)) {
      if (block.kind !== "code" && isButtonRow(block.text))
        yield { type: "drop", block, category: "share", why: "nothing but labels of share buttons" };
    }
  },
});
