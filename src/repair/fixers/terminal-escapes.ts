import { ESCAPE } from "../suspect";
import type { Fixer } from "./fixer";

const SEQUENCE = /\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b\n]*(?:\x07|\x1b\\)|[@-Z\\^_=>])/g;

/** Colours and cursor moves that a terminal would have acted on. */
export const terminalEscapes: Fixer = {
  name: "terminal-escapes",
  doc: "Removes terminal escape sequences such as colours.",
  needs: ESCAPE,
  fix: (text) =>
    text.includes("\x1b")
      ? [...text.matchAll(SEQUENCE)].map(({ index, 0: found }) => ({
          start: index,
          end: index + found.length,
          to: "",
          why: "terminal escape sequence",
        }))
      : [],
};
