import type { Tag } from "../page";
import type { Cues } from "./cues";

/** What the elements of a page hold, counted once each; element 0 stands for the page as a whole. */
export interface Regions {
  readonly tags: readonly (Tag | null)[];
  /** For each block the number of its innermost element. */
  readonly of: Int32Array;
  /** For each element the one around it; of element 0, itself. */
  readonly parent: Int32Array;
  readonly depth: Int32Array;
  /** Sums over all blocks inside an element. */
  readonly words: Float64Array;
  readonly linked: Float64Array;
  readonly prose: Float64Array;
  readonly blocks: Float64Array;
}

/** Linear in blocks and elements. `linked` and `prose` are words per block that are linked, and in running text. */
export function findRegions(
  { blocks, rows, counts }: Cues,
  linked: Float32Array,
  prose: Float32Array,
): Regions {
  const tags: (Tag | null)[] = [null];
  const parents = [0];
  const depths = [0];
  const numbers = new Map<Tag, number>();
  const numberOf = (tag: Tag | null): number => {
    const path: Tag[] = [];
    let around = tag;
    let known: number | undefined;
    for (; around; around = around.parent) {
      known = numbers.get(around);
      if (known !== undefined) break;
      path.push(around);
    }
    let number = known ?? 0;
    for (const inner of path.reverse()) {
      parents.push(number);
      depths.push((depths[number] ?? 0) + 1);
      number = tags.push(inner) - 1;
      numbers.set(inner, number);
    }
    return number;
  };
  const of = new Int32Array(rows);
  for (let i = 0; i < rows; i++) of[i] = numberOf(blocks[i]?.tag ?? null);
  const sums = () => new Float64Array(tags.length);
  const regions = {
    tags,
    of,
    parent: Int32Array.from(parents),
    depth: Int32Array.from(depths),
    words: sums(),
    linked: sums(),
    prose: sums(),
    blocks: sums(),
  };
  const columns = [
    [regions.words, counts.words],
    [regions.linked, linked],
    [regions.prose, prose],
    [regions.blocks, null],
  ] as const;
  for (const [sum, column] of columns) {
    for (let i = 0; i < rows; i++) {
      const at = of[i] ?? 0;
      sum[at] = (sum[at] ?? 0) + (column ? (column[i] ?? 0) : 1);
    }
    // An element has a higher number than the one around it.
    for (let at = tags.length - 1; at > 0; at--) {
      const outer = parents[at] ?? 0;
      sum[outer] = (sum[outer] ?? 0) + (sum[at] ?? 0);
    }
  }
  return regions;
}

/** The innermost element that holds at least a share of a sum over the page; 0 is the page. */
export function findHolder({ tags, depth }: Regions, sum: Float64Array, share: number): number {
  const least = share * (sum[0] ?? 0);
  let best = 0;
  for (let at = 1; at < tags.length; at++) {
    if ((sum[at] ?? 0) >= least && (depth[at] ?? 0) > (depth[best] ?? 0)) best = at;
  }
  return best;
}

/** For each element the depth at which it parts from another one's path: how much of the way in they share. */
export function findMeeting({ parent, depth }: Regions, target: number): Int32Array {
  const meeting = new Int32Array(parent.length).fill(-1);
  for (let at = target; ; at = parent[at] ?? 0) {
    meeting[at] = depth[at] ?? 0;
    if (at === 0) break;
  }
  for (let at = 1; at < parent.length; at++) {
    if ((meeting[at] ?? -1) < 0) meeting[at] = meeting[parent[at] ?? 0] ?? 0;
  }
  return meeting;
}
