import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { repair } from "../../src/repair/index";

const FOLDER = new URL("../../fixtures/repair/healthy/", import.meta.url);

describe("healthy text that looks odd", () => {
  for (const file of readdirSync(FOLDER))
    it(`stays as it is: ${file.replace(".txt", "").replaceAll("-", " ")}`, () => {
      const text = readFileSync(new URL(file, FOLDER), "utf8");
      const { repairs } = repair(text);
      expect(repairs).toEqual([]);
    });
});

describe("sizes that hurt", () => {
  it("takes a megabyte of lead bytes, of ampersands, of escapes and of quotes in its stride", () => {
    for (const piece of ["Ã", "â€", "&", "&amp", "\u001b[", 'é"', "๑เก", "e\u0301", "鈥", "\ufffd"]) {
      const text = piece.repeat(1_000_000 / piece.length);
      const { text: output } = repair(text);
      expect(repair(output).text).toBe(output);
    }
  }, 120_000);
});
