import { expect, it } from "vitest";
import { readCues } from "../../src/model/cues";
import { hashWord, mix } from "../../src/model/scan";
import { read } from "../../src/read/index";
import type { Sample } from "../../train/samples";
import { WordWeights } from "../../train/word-weights";

/** Words of lines of more than eight words are known by their own hash. */
const REST = "and so on it goes for a while here";
const KNOWN = ["river", "flood", "bridge", "cookie", "banner"].map(hashWord);

/** A page of which some lines are content. */
function makeSample(fold: number, content: readonly string[], other: readonly string[]): Sample {
  const lines = [...content, ...other].map((words) => `${words} ${REST}`);
  const cues = readCues(read(lines.join("\n\n"), { format: "text" }));
  const labels = Float32Array.from(lines, (_, i) => (i < content.length ? 1 : 0));
  return { id: `${fold}`, renderer: "soup", type: "article", fold, cues, labels, wanted: 0 };
}

const pages = Array.from({ length: 40 }, (_, i) =>
  makeSample(i % 4, ["river flood", "river flood", "bridge"], ["cookie", "banner"]),
);
const weigh = (samples: readonly Sample[], without: readonly number[] = []) =>
  new Map(new WordWeights(samples, KNOWN).weigh(new Set(without), 64));

it("gives words of content weights above 0, words of boilerplate weights below", () => {
  const weights = weigh(pages);
  for (const word of ["river", "flood", "bridge"])
    expect(weights.get(hashWord(word)), word).toBeGreaterThan(0.5);
  for (const word of ["cookie", "banner"]) expect(weights.get(hashWord(word)), word).toBeLessThan(-0.5);
});

it("lets words that always stand together share what they tell", () => {
  const together = weigh(pages).get(hashWord("river")) ?? 0;
  const alone = weigh(
    Array.from({ length: 40 }, (_, i) =>
      makeSample(i % 4, ["river", "river", "bridge"], ["cookie", "banner"]),
    ),
  ).get(hashWord("river"));
  expect(together).toBeLessThan(alone ?? 0);
});

it("learns nothing from the folds that are left out", () => {
  const misleading = Array.from({ length: 80 }, () => makeSample(4, ["cookie", "banner"], ["river flood"]));
  expect(weigh([...pages, ...misleading], [4])).toEqual(weigh(pages, [4]));
  expect(weigh([...pages, ...misleading]).get(hashWord("cookie"))).toBeGreaterThan(0);
});

it("weighs no word that it was not told to", () => {
  const weights = weigh(pages);
  expect(weights.has(hashWord("while"))).toBe(false);
  expect(weights.has(mix(hashWord("river"), hashWord("flood")))).toBe(false);
});
