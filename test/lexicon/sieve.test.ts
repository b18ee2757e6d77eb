import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/lexicon/fold";
import { hash } from "../../src/lexicon/hash";
import { hashFirstWords, hashLastWords, makeSieve } from "../../src/lexicon/sieve";

/** Characters of lines as they are, and of scripts and forms that fold in ways of their own. */
const characters = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(..."abcé ABC 0123 ,.':;!?()[]#-–’»· \u00a0ßЁё") },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 0x2100 }).map((code) => String.fromCharCode(code)) },
  { weight: 1, arbitrary: fc.constantFrom("\u0301", "ﬁ", "１", "漢", "😀", "\u3000") },
);
const lines = fc.array(characters, { maxLength: 16 }).map((parts) => parts.join(""));

interface Phrases {
  readonly wholes?: readonly string[];
  readonly prefixes?: readonly string[];
  readonly suffixes?: readonly string[];
}

const sieve = ({ wholes = [], prefixes = [], suffixes = [] }: Phrases) =>
  makeSieve({
    wholes: new Set(wholes.map((phrase) => hash(phrase))),
    starts: new Set(prefixes.map(hashFirstWords)),
    ends: new Set(suffixes.map(hashLastWords)),
  });

describe("makeSieve", () => {
  it("lets every line pass that folds to a phrase, or begins or ends with one", () => {
    fc.assert(
      fc.property(fc.array(lines, { minLength: 1, maxLength: 20 }), (lines) => {
        const folded = lines.map(fold);
        const heads = folded.map((line) => line.split(" ").slice(0, -1));
        const prefixes = [1, 2, 3].flatMap((count) => heads.map((words) => words.slice(0, count).join(" ")));
        const tails = folded.map((line) => line.split(" ").slice(1));
        const suffixes = [1, 2, 3].flatMap((count) => tails.map((words) => words.slice(-count).join(" ")));
        const whole = sieve({ wholes: folded });
        const labels = folded.map((line) => /^[^:]+(?=:[^ :;!?])/.exec(line)?.[0] ?? "");
        const labelled = sieve({ prefixes: labels });
        const begins = sieve({ prefixes: prefixes.map((phrase) => phrase.replace(/:$/, "")) });
        const ends = sieve({ suffixes });
        for (const [i, line] of lines.entries()) {
          if (folded[i] === "") continue;
          expect(whole(line), `${line} is a phrase`).toBe(true);
          if (heads[i]?.length) expect(begins(line), `${line} begins with one`).toBe(true);
          if (labels[i]) expect(labelled(line), `${line} has a label`).toBe(true);
          if (tails[i]?.length) expect(ends(line), `${line} ends with one`).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("holds back other lines, symbols at their ends or not", () => {
    const passes = sieve({
      wholes: ["share this"],
      prefixes: ["by", "read also"],
      suffixes: ["contributed reporting"],
    });
    for (const line of [
      "» Share this",
      "By: Jane Doe",
      "Read also: the pier",
      "By:Jane Doe",
      "Read also:the pier",
      "Jane Doe contributed reporting.",
    ])
      expect(passes(line), line).toBe(true);
    for (const line of [
      "Share this bread",
      "Read it also",
      "She was reporting",
      "The ship sails at 12:30",
      "Standby:Jane Doe",
      "By",
    ])
      expect(passes(line), line).toBe(false);
  });
});
