import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { read } from "../../src/read/index";
import { renderText } from "../../src/render/text";

const SENTENCES = [
  "The council met again on Tuesday evening to weigh the plan for a new bridge across the river.",
  "It left at 3:58 p.m. EDT on that day, and nobody saw it leave the harbour!",
  "市议会周二晚上再次开会，讨论在河上修建新桥的计划，许多人早已盼望这座桥，而且已经等了三十年。",
  "「橋はいつできるのか。」と町の人々は毎年のように尋ねるが、市議会は今年もまた答えを先に延ばした。",
  "Совет снова собрался во вторник вечером, чтобы обсудить план нового моста через реку?",
] as const;

const pieces = (line: string): string[] => read(line, { format: "text" }).blocks.map(({ text }) => text);

describe("a page on one line", () => {
  it("is read into sentences that give the line again, in scripts with spaces and without", () => {
    const parts = fc.array(fc.tuple(fc.constantFrom(...SENTENCES), fc.constantFrom("", " ")), {
      minLength: 30,
      maxLength: 60,
    });
    fc.assert(
      fc.property(parts, (parts) => {
        const line = parts
          .map(([sentence, space]) => sentence + space)
          .join("")
          .trim();
        const page = read(line, { format: "text" });
        expect(page.blocks.length).toBeGreaterThan(5);
        expect(renderText(page)).toBe(line);
      }),
      { numRuns: 50 },
    );
  });

  it("is not cut in front of a time zone", () => {
    const line = `${SENTENCES[1]} `.repeat(20).trim();
    expect(pieces(line).some((text) => text.startsWith("EDT"))).toBe(false);
  });
});
