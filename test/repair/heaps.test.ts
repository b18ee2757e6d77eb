import { describe, expect, it } from "vitest";
import { COMMONEST, singleCodecs } from "../../src/repair/codecs";
import { heapIn } from "../../src/repair/heaps";
import { readAsOther } from "../../src/repair/other-pages";

const [western] = singleCodecs().filter(({ name }) => name === COMMONEST);
if (!western) throw new Error(`no ${COMMONEST}`);
const heap = (line: string) => heapIn(line, western);

describe("a heap of accents", () => {
  it("is proof where it is long and varied", () => {
    expect(heap("Ïðèâåò ìèð")).toEqual({ letters: 9, isMost: true, isProof: true });
    expect(heap("Ïðèâ")?.isProof).toBe(false);
  });

  it("is none where letters follow in the order of the alphabet, or stand apart", () => {
    expect(heap("ÀÁÂÃÄÅÆÇÈÉ")).toBeUndefined();
    expect(heap("Un café très déjà vu à Nîmes")).toBeUndefined();
    expect(heap("Ïðèâåò Привет")).toBeUndefined();
  });

  it("is no proof where few letters are most of it, as in UTF-8 that was misread, nor as one word among others", () => {
    expect(heap("ÀÈÎÖÀÈÎÖ")?.isProof).toBe(false);
    expect(heap("ÐÑÐÒÐÓÐÔÐÕÐÖ")?.isProof).toBe(false);
    expect(heap("The word Ïðèâåò was there")?.isProof).toBe(false);
    expect(heap("Café, thé, pâté, éclair et crêpes près de là, Ïðèâåò")?.isProof).toBe(false);
  });
});

describe("another page", () => {
  const all = new Set([
    "windows-1251",
    "koi8-r",
    "windows-1253",
    "windows-1255",
    "windows-1256",
    "gbk",
    "big5",
  ]);
  const read = (line: string, proven?: ReadonlySet<string>) => {
    const found = heap(line);
    return found && readAsOther(line, found, western, proven)?.parts.map(({ to }) => to);
  };

  it("reads what it makes likelier by far, and less once it is proven", () => {
    expect(read("Ïðèâåò ìèð")).toEqual(["Привет", "мир"]);
    expect(read("Èâàí")).toBeUndefined();
    expect(read("Èâàí", all)).toEqual(["Иван"]);
    expect(read("Èâàí", new Set(["windows-1253"]))).toBeUndefined();
  });

  it("reads no lists of letters and no cries", () => {
    for (const line of ["éèêëàâäùûüôö", "ÄÖÜäöüßéèàçÉÈÀÇñÑ", "ðþæöÐÞÆÖáíéóúý", "Ááá! Óóó! Úúú! Ééé! Ííí!"])
      expect(read(line, all), line).toBeUndefined();
  });
});
