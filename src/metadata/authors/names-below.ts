import type { Block } from "../../page";
import { isName, JOINING } from "./names";

const JOINT = new RegExp(`^(?:,|&|${JOINING})$`, "iu");
const OPEN_END = new RegExp(`(?:,|\\s(?:&|${JOINING}))$`, "iu");

/** The names that stand on lines of their own from a line on, and the words between them: "Jane Doe", "and", "John Roe". */
export function listNamesBelow(lines: readonly Block[], from: number): readonly Block[] {
  const found: Block[] = [];
  for (let i = from; isFreeName(lines[i]); i += 2) {
    found.push(...lines.slice(from + found.length, i + 1));
    if (!JOINT.test(lines[i + 1]?.text ?? "") || lines[i + 1]?.fate) break;
  }
  return found;
}

const isFreeName = (block: Block | undefined): boolean =>
  block !== undefined && !block.fate && isName(block.text);

/** A byline without the word at its end that leads on to a name on the next line; the same where none does. */
export const withoutOpenEnd = (text: string): string => text.replace(OPEN_END, "");
