/** Shorter lines stand twice on many pages. */
const REPEAT = 8;
/** Lines that begin or end with the same so many characters are one line and a longer one. */
const PART = 15;

/** What a page's short lines, folded, have to do with each other. */
export interface Lines {
  /** How often a line stands there, once at least. */
  count(line: string): number;
  /** Whether another line begins or ends with this one: titles of tabs and trails of breadcrumbs do. */
  isPart(line: string): boolean;
}

export function compareLines(lines: readonly string[]): Lines {
  const counts = new Map<string, number>();
  const longest = new Map<string, number>();
  for (const line of lines) {
    if (line.length < REPEAT) continue;
    counts.set(line, (counts.get(line) ?? 0) + 1);
    for (const edge of edgesOf(line)) longest.set(edge, Math.max(longest.get(edge) ?? 0, line.length));
  }
  return {
    count: (line) => counts.get(line) ?? 1,
    isPart: (line) => edgesOf(line).some((edge) => (longest.get(edge) ?? 0) > line.length),
  };
}

const edgesOf = (line: string): string[] =>
  line.length < PART ? [] : [line.slice(0, PART), line.slice(-PART)];
