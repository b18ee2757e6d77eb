import { describe, expect, it } from "vitest";
import { fold } from "../../src/lexicon/fold";
import { countStopWords, stopWordLanguages, stopWordsOf } from "../../src/lexicon/stop-words";

describe("stop words", () => {
  it.each(stopWordLanguages())("are folded and unique in %s", (lang) => {
    const words = stopWordsOf(lang);
    expect(words).toEqual(words.map(fold).filter(Boolean));
    expect(words).toEqual([...new Set(words)]);
  });

  it("are counted for every language that has them", () => {
    const { words, hits } = countStopWords("die katze de la maison");
    const of = (lang: string) => hits[stopWordLanguages().indexOf(lang)];
    expect(words).toBe(5);
    expect([of("de"), of("fr"), of("es"), of("pl")]).toEqual([1, 2, 2, 0]);
  });

  it("are none in languages that are unknown", () => {
    expect(stopWordsOf("xx")).toEqual([]);
  });
});
