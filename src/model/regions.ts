import type { Tag } from "../page";
import type { Cues } from "./cues";

/** What the elements of a page hold, counted once each; element 0 stands for the page as a whole. */
export interface Regions {
  readonly tags: readonly (Tag | null)[];
  /** For each block the number of its innermost element. */
  readonly of: Int32Array;
  /** For each block the number of the element so many steps out, up to FURTHEST. */
  readonly around: readonly Int32Array[];
  /** For each element the one around it; of element 0, itself. */
  readonly parent: Int32Array;
  readonly depth: Int32Array;
  /** For each element the first one of the same name, role, class and id words; itself where it is the first. */
  readonly looks: Int32Array;
  /** Sums over all blocks inside an element. */
  readonly words: Float64Array;
  readonly linked: Float64Array;
  readonly prose: Float64Array;
  readonly blocks: Float64Array;
}

/** Elements further out are looked at as wholes only. */
const FURTHEST = 5;

/** Linear in blocks and elements. `linked` and `prose` are words per block that are linked, and in running text. */
export function findRegions(
  { blocks, rows, counts }: Cues,
  linked: Float32Array,
  prose: Float32Array,
): Regions {
  const tags: (Tag | null)[] = [null];
  const parents = [0];
  const depths = [0];
  /** The last element of each depth: blocks stand in the order of elements, so one that was left does not come again. */
  const last: number[] = [];
  const missing: Tag[] = [];
  const of = new Int32Array(rows);
  for (let i = 0; i < rows; i++) {
    let around = blocks[i]?.tag ?? null;
    for (; around && tags[last[around.depth] ?? 0] !== around; around = around.parent) missing.push(around);
    let number = around ? (last[around.depth] ?? 0) : 0;
    for (let tag = missing.pop(); tag; tag = missing.pop()) {
      parents.push(number);
      depths.push((depths[number] ?? 0) + 1);
      number = tags.push(tag) - 1;
      last[tag.depth] = number;
    }
    of[i] = number;
  }
  const parent = new Int32Array(parents);
  const around: Int32Array[] = [of];
  while (around.length <= FURTHEST) around.push(stepOut(around.at(-1) ?? of, parent));
  const sum = (values: Float32Array) => sumUp(values, of, parent);
  return {
    tags,
    of,
    around,
    parent,
    depth: new Int32Array(depths),
    looks: findLooks(tags),
    words: sum(counts.words),
    linked: sum(linked),
    prose: sum(prose),
    blocks: sum(new Float32Array(rows).fill(1)),
  };
}

function stepOut(of: Int32Array, parent: Int32Array): Int32Array {
  const outer = new Int32Array(of.length);
  for (let i = 0; i < of.length; i++) outer[i] = parent[of[i] as number] as number;
  return outer;
}

/** Adds up what blocks have, for each element over all blocks inside. */
export function sumUp(values: Float32Array | Float64Array, of: Int32Array, parent: Int32Array): Float64Array {
  const sums = new Float64Array(parent.length);
  for (let i = 0; i < values.length; i++) {
    const at = of[i] as number;
    sums[at] = (sums[at] as number) + (values[i] as number);
  }
  // An element has a higher number than the one around it.
  for (let at = parent.length - 1; at > 0; at--) {
    const outer = parent[at] as number;
    sums[outer] = (sums[outer] as number) + (sums[at] as number);
  }
  return sums;
}

function findLooks(tags: readonly (Tag | null)[]): Int32Array {
  const looks = new Int32Array(tags.length);
  /** By the number of an element's words, which is that of all elements of its class and id. */
  const known: Map<string, number>[] = [];
  for (let at = 0; at < tags.length; at++) {
    const tag = tags[at];
    if (!tag) continue;
    const { name, role, list } = tag;
    const key = role === "" ? name : `${name} ${role}`;
    const alike = known[list] ?? new Map<string, number>();
    known[list] = alike;
    const first = alike.get(key) ?? at;
    if (first === at) alike.set(key, at);
    looks[at] = first;
  }
  return looks;
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
