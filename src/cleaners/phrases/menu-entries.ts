import type { Cleaner } from "../../cleaner";
import type { Block, Page } from "../../page";

/** Longest entry, in words, and most unknown entries between two known ones. */
const WORDS = 4;
const RUN = 4;

const MENUS: ReadonlySet<string> = new Set(["navigation-lines", "login-prompts", "search-boxes"]);

export const menuEntries = (): Cleaner => ({
  name: "menu-entries",
  doc: "Drops short lines that stand between two entries of a menu.",
  *apply(page) {
    if (!page.blocks.some(isMenu)) return;
    let run: Block[] = [];
    let open = false;
    for (const block of page.blocks) {
      if (isMenu(block)) {
        if (open && run.length <= RUN && isTogether([...run, block], page)) yield* run.map(toDrop);
        open = true;
        run = [];
      } else if (block.fate || block.words > WORDS || block.kind === "heading") {
        open = false;
        run = [];
      } else run.push(block);
    }
  },
});

const isMenu = ({ fate }: Block): boolean => fate !== undefined && MENUS.has(fate.by);

/** The lines and the entry above them belong to one group: adjacent lines, or one list. */
function isTogether(lines: readonly Block[], { blocks }: Page): boolean {
  const group = blocks[(lines[0]?.id ?? 0) - 1]?.group;
  return lines.every((line) => line.group === group);
}

const toDrop = (block: Block) => ({
  type: "drop" as const,
  block,
  why: "between two entries of a menu",
  category: "navigation" as const,
});
