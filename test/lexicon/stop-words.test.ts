import { describe, expect, it } from "vitest";
import { fold } from "../../src/lexicon/fold";
import { languagesOfStopWord, stopWordLanguages, stopWordsOf } from "../../src/lexicon/stop-words";

describe("stop words", () => {
  it.each(stopWordLanguages())("are folded and unique in %s", (lang) => {
    const words = stopWordsOf(lang);
    expect(words).toEqual(words.map(fold).filter(Boolean));
    expect(words).toEqual([...new Set(words)]);
  });

  it("belong to every language that has them", () => {
    expect(languagesOfStopWord("die")).toContain("de");
    expect(languagesOfStopWord("de")).toEqual(expect.arrayContaining(["es", "fr", "nl"]));
    expect(languagesOfStopWord("unboil")).toEqual([]);
    expect(stopWordsOf("ja")).toEqual([]);
  });
});
