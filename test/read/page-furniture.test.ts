import { describe, expect, it } from "vitest";
import { findLines } from "../../src/read/text/lines";
import { findFurniture } from "../../src/read/text/page-furniture";

const find = (text: string): string[] => {
  const lines = findLines(text);
  return [...findFurniture(lines, text)]
    .sort((a, b) => a - b)
    .map((i) => text.slice(lines[i]?.start, lines[i]?.end));
};
const WORDS = "lamp stair keeper harbour winter boat oil mast chart reef bell rope".split(" ");
let count = 0;
/** A page of text, another one each time. */
const page = (): string =>
  Array.from({ length: 6 }, (_, i) => {
    count++;
    return `The ${WORDS[count % 12]} of the coast was older than the ${WORDS[i]} of number ${count}, they said.`;
  }).join("\n");

describe("findFurniture", () => {
  it("finds what stands at the edges of pages between form feeds, and no chapter's number", () => {
    expect(
      find(
        `Notes\n1\nChapter 1\n${page()}\n\fNotes\n2\n${page()}\n\fNotes\n3\n${page()}\n\fNotes\n4\nChapter 2\n${page()}`,
      ),
    ).toEqual(["Notes", "1", "Notes", "2", "Notes", "3", "Notes", "4"]);
  });

  it("leaves the first line of the first page that heads but one other: it is the title", () => {
    expect(find(`Bats in Churches\n${page()}\n1\n\fBats in Churches\n${page()}\n2`)).toEqual([
      "1",
      "Bats in Churches",
      "2",
    ]);
  });

  it("finds lines that count pages without form feeds", () => {
    expect(find(`${page()}\nReport · Page 1\n${page()}\nReport · Page 2\n${page()}`)).toEqual([
      "Report · Page 1",
      "Report · Page 2",
    ]);
    expect(
      find(`${page()}\n\nBats in old churches\n\n2\n\n${page()}\n\nBats in old churches\n\n3\n\n${page()}`),
    ).toHaveLength(4);
  });

  it("finds the heads of facing pages, and those that number a volume", () => {
    const heads = ["72 THE CARPENTER.", "THE CARPENTER. 73", "74 THE CARPENTER."];
    expect(find(heads.map((head) => `${head}\n\n${page()}`).join("\n\n"))).toEqual(heads);
    const journal = "Coastal Quarterly   Vol. 22, No. 3";
    expect(find([1, 2, 3].map((number) => `${journal}\n\n${page()}\n\n${number}`).join("\n"))).toHaveLength(
      6,
    );
  });

  it.each([
    [
      "headings in capitals",
      [1, 2, 3, 4, 5, 6].map((number) => `${number}. PICK A ${WORDS[number]} TODAY\n${page()}`).join("\n"),
    ],
    ["chapters of a novel", `1\n\n${page()}\n\n2\n\n${page()}\n\n3\n\n${page()}`],
    [
      "posts below their date",
      `Jan 11, 2024\n#1\n${page()}\nJan 11, 2024\n#2\n${page()}\nJan 11, 2024\n#3\n${page()}`,
    ],
    ["what heads two facing pages alone", `72 THE CARPENTER.\n\n${page()}\n\nTHE CARPENTER. 73\n\n${page()}`],
    [
      "lines in capitals with odd numbers on the left",
      [71, 73, 75].map((number) => `${number} THE CARPENTER.\n\n${page()}`).join("\n\n"),
    ],
    [
      "lines in capitals with numbers far apart",
      [12, 40, 96].map((number) => `${number} THE CARPENTER.\n\n${page()}`).join("\n\n"),
    ],
    ["places in a list in capitals", "2 THE CARPENTER.\nRed\n4 THE CARPENTER.\nBlue\n6 THE CARPENTER.\nRed"],
    ["chapters with a heading", `Chapter 1\n${page()}\nChapter 2\n${page()}\nChapter 3\n${page()}`],
    [
      "places in a list",
      `1\nAdd to the basket\nRed\n\nBlue\nOpen\n\n2\nAdd to the basket\nRed\n\nBlue\n\n3\nAdd to the basket`,
    ],
  ])("leaves %s", (_name, text) => {
    expect(find(text)).toEqual([]);
  });
});
