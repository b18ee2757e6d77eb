import type { Span } from "../../page";

const FENCE = /^(?:`{3,}[^`]*|~{3,}.*)$/;
const CLOSING = /^(?:`{3,}|~{3,})$/;
/** What follows the opening fence names the language, and is short. */
const LONGEST = 100;

/**
 * Code between fences, as Markdown has it (CommonMark 0.31, fenced code blocks): for the index of each opening line
 * that of the closing one. A fence that is never closed is a line like any other.
 */
export function pairFences(lines: readonly Span[], source: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  if (!source.includes("```") && !source.includes("~~~")) return pairs;
  let opening = "";
  let start = -1;
  for (const [i, line] of lines.entries()) {
    if (line.end - line.start < 3 || line.end - line.start > LONGEST) continue;
    const text = source.slice(line.start, line.end);
    if (start < 0) {
      if (!FENCE.test(text)) continue;
      opening = /^[`~]+/.exec(text)?.[0] ?? "";
      start = i;
    } else if (CLOSING.test(text) && text.startsWith(opening)) {
      pairs.set(start, i);
      start = -1;
    }
  }
  return pairs;
}
