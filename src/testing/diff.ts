/** Beyond this many comparisons, two texts count as wholly different: such a diff helps nobody. */
const MOST = 4_000_000;

/** What changed in a field, for people: lines that are gone after "-", new ones after "+", the same ones left out. */
export function diffField(field: string, before: unknown, after: unknown): string {
  const changes = diffLines(toLines(before), toLines(after));
  return [`${field} changed`, ...changes.map((line) => `  ${line}`)].join("\n");
}

/** Texts by their lines, lists by their items, anything else as one line of JSON. */
function toLines(value: unknown): string[] {
  if (typeof value === "string") return value.split("\n");
  if (Array.isArray(value) && value.length > 0) return value.map((item) => JSON.stringify(item));
  return [value === undefined ? "(nothing)" : JSON.stringify(value)];
}

/** Removed and added lines, by the longest common subsequence of what lies between the equal ends. */
function diffLines(before: readonly string[], after: readonly string[]): string[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  const shorter = Math.min(before.length, after.length) - start;
  while (end < shorter && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return diffMiddle(before.slice(start, before.length - end), after.slice(start, after.length - end));
}

function diffMiddle(before: readonly string[], after: readonly string[]): string[] {
  const width = after.length + 1;
  const isHuge = before.length * after.length > MOST;
  const common = isHuge ? null : measureCommon(before, after, width);
  const out: string[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const down = common?.[(i + 1) * width + j] ?? 0;
    const right = common?.[i * width + j + 1] ?? 0;
    if (common && i < before.length && j < after.length && before[i] === after[j]) {
      i++;
      j++;
    } else if (i < before.length && (j >= after.length || down >= right)) out.push(`- ${before[i++]}`);
    else out.push(`+ ${after[j++]}`);
  }
  return out;
}

/** Length of the longest common subsequence of each pair of tails. */
function measureCommon(before: readonly string[], after: readonly string[], width: number): Uint32Array {
  const common = new Uint32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      common[i * width + j] =
        before[i] === after[j]
          ? 1 + (common[(i + 1) * width + j + 1] ?? 0)
          : Math.max(common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0);
    }
  }
  return common;
}
