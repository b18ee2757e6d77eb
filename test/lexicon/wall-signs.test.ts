import { describe, expect, it } from "vitest";
import { clean } from "../../src/index";
import { CAPTCHA, WALL_SIGNS, WALL_WORDS } from "../../src/lexicon/index";

/** A repetition without end. Where a sign may begin anywhere, each such word of a line is walked to the end of the line. */
const ENDLESS = /(?<!\\)[*+]|\{\d+,\}/;

describe("signs of walls", () => {
  it.each(Object.entries({ ...WALL_SIGNS, CAPTCHA, WALL_WORDS }))(
    "of %s repeat nothing without end, since the pages they are looked for on are short in words alone",
    (_, sign) => expect(sign.source).not.toMatch(ENDLESS),
  );
  it("are looked for in words of any length", () => {
    for (const word of ["attiva", "aktivier", "habilita", "zapn2", "сайт"]) {
      const { kind } = clean(word.repeat(20_000), { format: "text" });
      expect(kind.name).not.toBe("wall");
    }
  });
});
