import { describe, expect, it } from "vitest";
import { findDate, isAmerican, primaryLanguage } from "../../src/lexicon/index";

describe("primaryLanguage", () => {
  it.each([
    ["fil", "tl"],
    ["fil-PH", "tl"],
    ["fi", "fi"],
    ["zh-Hant", "zh"],
    ["pt_BR", "pt"],
    ["EN", "en"],
    ["nb-NO", "no"],
    ["", ""],
    [null, ""],
    [undefined, ""],
  ])("of %s is %s", (tag, language) => {
    expect(primaryLanguage(tag)).toBe(language);
  });
});

it("reads no times of Finnish on pages in Filipino", () => {
  const text = "Enero 5, 2024 6.30";
  expect(findDate(text, "fi")?.iso).toBe("2024-01-05T06:30:00");
  expect(findDate(text, "fil")?.iso).toBe("2024-01-05");
});

it("puts the month first in English of the United States", () => {
  expect(["en", "EN-us", "en_US"].every(isAmerican)).toBe(true);
  expect(["en-GB", "es-US", "", null].some(isAmerican)).toBe(false);
});
