import { expect, it } from "vitest";
import { emptyScan, hashWord, scanText } from "../../src/model/scan";

function scan(text: string) {
  const counts = emptyScan();
  const words: number[] = [];
  scanText(text, counts, (hash) => words.push(hash));
  return { ...counts, hashes: words };
}

it("counts words, numbers, capitals and sentence ends", () => {
  const { words, numbers, capitalised, shouted, ends, commas } = scan(
    "NASA said, on 3 May, that it can't. Really?",
  );
  expect({ words, numbers, capitalised, shouted, ends, commas }).toEqual({
    words: 9,
    numbers: 1,
    capitalised: 3,
    shouted: 1,
    ends: 2,
    commas: 2,
  });
});

it("hashes a word alike in any case, in Latin, Greek and Cyrillic", () => {
  for (const word of ["share", "übersicht", "поделиться", "κοινοποίηση"]) {
    expect(scan(word).hashes).toEqual([hashWord(word)]);
    expect(scan(word.toUpperCase()).hashes).toEqual([hashWord(word.toUpperCase())]);
    expect(scan(`${word.charAt(0).toUpperCase()}${word.slice(1)}`).hashes).toEqual([hashWord(word)]);
  }
});

it("takes all numbers for one word", () => {
  expect(scan("1999").hashes).toEqual(scan("24").hashes);
});

it("counts scripts without spaces by pairs of characters", () => {
  expect(scan("日本語の文章です").words).toBe(4);
  expect(scan("日本語の文章です").particles).toBe(3);
});
