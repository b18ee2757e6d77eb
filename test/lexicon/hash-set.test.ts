import { describe, expect, it } from "vitest";
import { HashSet } from "../../src/lexicon/hash-set";

describe("HashSet", () => {
  it("has what was added and nothing else, though strangers share a bit with it", () => {
    const set = new HashSet();
    const members = [0, 1, 31, 32, -1, 123_456_789, -2_147_483_648];
    for (const hash of members) set.add(hash);
    for (const hash of members) expect(set.has(hash)).toBe(true);
    const sameBit = members.map((hash) => hash ^ (1 << 30));
    for (const hash of [2, 33, -2, ...sameBit]) expect(set.has(hash)).toBe(false);
  });
});
