import type { Page, Span } from "../../page";
import { remember } from "../../remember";
import { scriptsOf } from "../scripts/scripts";
import { findLines, trimSpan } from "./lines";

/** The lines of a page of text, see `findLines`; a script is an empty line, with what stands beside it on lines of its own. */
export const linesOf = remember(
  (page: Page): readonly Span[] => cutAround(scriptsOf(page), findLines(page.source), page.source),
  ({ source }) => source,
);

function cutAround(scripts: readonly Span[], lines: readonly Span[], source: string): readonly Span[] {
  if (scripts.length === 0) return lines;
  const cut: Span[] = [];
  let next = 0;
  let done = 0;
  for (const line of lines) {
    if (line.end < done || (line.end === done && line.start < done)) continue;
    let start = Math.max(line.start, done);
    for (let script = scripts[next]; script && script.start < line.end; script = scripts[next]) {
      if (start < script.start) cut.push(trimSpan(source, start, script.start));
      cut.push({ start: script.start, end: script.start });
      done = script.end;
      start = done;
      next++;
    }
    if (start < line.end || line.start === line.end)
      cut.push(trimSpan(source, start, Math.max(start, line.end)));
  }
  return cut;
}
