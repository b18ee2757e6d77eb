import { describe, expect, it } from "vitest";
import { countSegments, scoreSegments, scoreWords } from "../../bench/score";
import { scoreMetadata } from "../../bench/score-metadata";

describe("word-F1", () => {
  it("compares words as bags, whatever their case and punctuation", () => {
    expect(scoreWords("The cat, the mat!", "the Cat sat on the mat")).toEqual({ p: 1, r: 4 / 6, f1: 0.8 });
  });

  it("counts a repeated word only as often as the gold has it", () => {
    expect(scoreWords("no no no no", "no").p).toBe(0.25);
  });

  it("is perfect where nothing is wanted and nothing found, and nil where something is found", () => {
    expect(scoreWords("", "").f1).toBe(1);
    expect(scoreWords("menu", "").f1).toBe(0);
    expect(scoreWords("", "text").f1).toBe(0);
  });

  it("knows words of any script", () => {
    expect(scoreWords("Привет, мир", "привет мир").f1).toBe(1);
  });
});

describe("segments", () => {
  it("finds segments across line breaks and counts forbidden ones as false alarms", () => {
    const hits = countSegments("One\n  two three. Share this", {
      with: ["two three.", "four"],
      without: ["Share this", "Cookies"],
    });
    expect(hits).toEqual({ tp: 1, fn: 1, fp: 1 });
    expect(scoreSegments([hits])).toEqual({ p: 0.5, r: 0.5, f1: 0.5 });
  });
});

describe("metadata", () => {
  const score = (found: [string, string, string], truth: [string, string, string]) => {
    const [a, b] = [found, truth].map(([title = "", author = "", date = ""]) => ({ title, author, date }));
    return a && b ? scoreMetadata([{ found: a, truth: b }]) : null;
  };

  it("takes titles as equal whatever their quotes and case, and knows one with the site's name", () => {
    const figures = score(["It's here | The Site", "", ""], ["It’s Here", "", ""]);
    expect(figures?.["title exact"].value).toBe(0);
    expect(figures?.["title contained"].value).toBe(1);
  });

  it("compares authors as sets of names", () => {
    expect(score(["t", "By Jane Doe", ""], ["t", "Doe, Jane", ""])?.["author set"].value).toBe(1);
  });

  it("reads a day in any common spelling", () => {
    for (const spelling of ["2024-03-05T10:00:00Z", "March 5, 2024", "5 Mar 2024", "03/05/2024"])
      expect(score(["t", "", spelling], ["t", "", "2024-03-05"])?.["date same day"].value).toBe(1);
  });

  it("counts a date as a false alarm where the page has none", () => {
    expect(score(["t", "", "2024-03-05"], ["t", "", ""])?.["date false alarms"].value).toBe(1);
  });
});
