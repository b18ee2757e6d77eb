import type { Cleaner } from "../cleaner";
import type { Choice } from "../options";
import { type Block, closest } from "../page";

interface UserChoice extends Cleaner {
  /** The strings that may be CSS selectors; the HTML reader looks for them. */
  readonly selectors: readonly string[];
}

export const userChoice = ({
  keep = [],
  drop = [],
}: {
  keep?: readonly Choice[];
  drop?: readonly Choice[];
} = {}): UserChoice => ({
  name: "user-choice",
  doc: "Keeps and drops the blocks that the caller's keep and drop options pick; keep wins.",
  selectors: [...keep, ...drop].filter((choice) => typeof choice === "string"),
  *apply(page) {
    if (keep.length + drop.length === 0) return;
    const selecting = new Set(page.blocks.flatMap((block) => (block.tag ? [...matchesAround(block)] : [])));
    const picks = (choices: readonly Choice[], block: Block) =>
      choices.find((choice) => isPicked(block, choice, selecting));
    for (const block of page.blocks) {
      if (picks(keep, block) !== undefined) {
        if (block.fate) yield { type: "keep", block, why: "options.keep", probability: 1 };
      } else if (picks(drop, block) !== undefined) {
        yield { type: "drop", block, why: "options.drop", category: "user-choice" };
      }
    }
  },
});

function* matchesAround(block: Block): Generator<string> {
  for (let tag = block.tag; tag; tag = tag.parent) if (tag.matches) yield* tag.matches;
}

/** A string that selects elements on this page is a selector and nothing else: "form" must not match the word. */
function isPicked(block: Block, choice: Choice, selecting: ReadonlySet<string>): boolean {
  if (typeof choice === "function") return choice(block);
  if (selecting.has(choice)) return closest(block, (tag) => tag.matches?.includes(choice) ?? false) !== null;
  return choice !== "" && block.text.includes(choice);
}
