import { describe, expect, it } from "vitest";
import { read } from "../../src/index";

const blocks = (text: string) => read(text, { format: "text" }).blocks;
const texts = (text: string) => blocks(text).map(({ text }) => text);

describe("readText", () => {
  it("makes a block of each line, whatever ends it", () => {
    expect(texts("one\ntwo\r\nthree\rfour")).toEqual(["one", "two", "three", "four"]);
    expect(texts("one\u2028 two\r\nthree \u2029four\rfive")).toEqual(["one", "two", "three", "four", "five"]);
  });

  it("groups lines that no blank line parts, and remembers what parted them", () => {
    expect(blocks("a\nb\n\n \nc").map(({ group, glue }) => [group, glue])).toEqual([
      [0, "\n"],
      [0, "\n"],
      [1, "\n\n"],
    ]);
  });

  it("joins a hard-wrapped paragraph and maps each character to its source", () => {
    const source = [
      "The meeting about the harbour project that was planned for Tuesday has",
      "been moved to Thursday because the surveyors need more time for the last",
      "measurements at the northern pier, which were delayed by the spring tide",
      "and by the wind.",
    ].join("\n  ");
    const [block, ...rest] = blocks(source);
    expect(rest).toEqual([]);
    expect(block?.text).toBe(source.replace(/\s+/g, " "));
    expect(block?.span).toEqual({ start: 0, end: source.length });
  });

  it("leaves short lines, list items and verses as their author broke them", () => {
    const poem = "The pier is old,\nthe tide is cold,\nthe lamps along the quay\nare lit for you, not me.";
    expect(texts(poem)).toEqual(poem.split("\n"));
    const list = "* oak planks for the deck of the northern pier, forty of them in all\n* tar\n* nails";
    expect(texts(list)).toEqual(list.split("\n"));
    expect(blocks(list).map(({ kind }) => kind)).toEqual(["item", "item", "item"]);
  });

  it("cuts a page squashed into one line after its sentences, glued as they stood", () => {
    const sentence = "The board agreed to close the pier for half a year while divers look at it. ";
    const page = blocks(sentence.repeat(60).trim());
    expect(page).toHaveLength(60);
    expect(new Set(page.slice(1).map(({ glue }) => glue))).toEqual(new Set([" "]));
  });

  it("keeps tabs between cells and folds other white space", () => {
    expect(texts("Berth\t  Length   in metres")).toEqual(["Berth\tLength in metres"]);
  });

  it("keeps no-break spaces, which a repair may need", () => {
    expect(texts("NEW DELHI:\u00a0By")).toEqual(["NEW DELHI:\u00a0By"]);
  });

  it("keeps the indentation of code, and takes no indented list for code", () => {
    const code = "for boat in fleet:\n    if boat.leaks:\n        pump(boat)\n    paint(boat)";
    expect(blocks(`Then run:\n\n${code}\n\nThat is all.`).map(({ kind, text }) => [kind, text])).toEqual([
      ["paragraph", "Then run:"],
      ["code", code],
      ["paragraph", "That is all."],
    ]);
    expect(texts("* Home\n    + About\n    + Contact")).toEqual(["* Home", "+ About", "+ Contact"]);
  });

  it("joins paragraphs whose first line is set in, and no heading with its underline", () => {
    const text = [
      "    The harbour board agreed on Tuesday to close the northern pier for the",
      "six months in which divers will look at the piles that carry its crane.",
      "    Skippers were told by telephone, one after the other, and most of them",
      "had moved their boats before the barriers went up on Sunday evening.",
      "",
      "What the divers found out about the piles of oak that carry the old crane",
      "-------------------------------------------------------------------------",
    ].join("\n");
    expect(texts(text).map((line) => line.slice(0, 12))).toEqual([
      "The harbour ",
      "Skippers wer",
      "What the div",
      "------------",
    ]);
  });

  it("joins the paragraphs of a text that wraps nothing else", () => {
    const note = [
      "* The pier is closed from Monday on, since the planks near the second",
      "  lamp are rotten, and since nobody has looked under them for at least",
      "  nine years.",
      "* New lamps.",
    ].join("\n");
    const table =
      "A line that is far longer than any of the others, as lines of tables and addresses are wont to be";
    expect(texts(`${table}\n\n${table}\n\n${note}`).slice(2)).toEqual([
      "* The pier is closed from Monday on, since the planks near the second lamp are rotten, and since nobody has looked under them for at least nine years.",
      "* New lamps.",
    ]);
  });

  it("joins paragraphs of two lines where longer ones tell how wide the text is", () => {
    const table =
      "A line that is far longer than any of the others, as lines of tables and addresses are wont to be";
    const long = [
      "The pier is closed from Monday on, since the planks near the second",
      "lamp are rotten, and since nobody has looked under them for at least",
      "nine years, which the board calls an oversight and the town a shame.",
    ];
    const short = ["The yard had to wait for oak from Gdansk, and the lorry that brought", "it was stopped."];
    const heads = ["A Pier Without Lamps and a Board Without Any Idea", "Read all of it"];
    const source = [table, table, long, long, short, heads].map((lines) => [lines].flat().join("\n"));
    expect(texts(source.join("\n\n")).slice(4)).toEqual([short.join(" "), ...heads]);
  });

  it("joins lines of about one length, as PDFs have them, up to a line that is clearly shorter", () => {
    const first = [
      "The pier is closed from Monday on, since the planks",
      "near the second lamp are rotten, and since nobody has looked",
      "under them for at least nine years. The board calls that",
      "an oversight and the town a shame.",
    ];
    const second = [
      "New lamps will be hung as soon as the harbour has been",
      "paid by the insurer, which has asked for pictures of each of",
      "the old ones, and for the names of all who have ever lit",
      "them. Some are dead, others at sea.",
    ];
    const third = [
      "The last lamp was bought in Gdansk by a captain who",
      "could not pay for his berth, and it has never been given back",
      "though he asked for it.",
    ];
    expect(texts([first, second, third].map((lines) => lines.join("\n")).join("\n\n"))).toEqual([
      first.join(" "),
      second.join(" "),
      third.join(" "),
    ]);
  });

  it("joins paragraphs of two lines among the menus of a text browser", () => {
    const menu = [
      "   * Tides",
      "   * Boats and the people who own them, by name and by berth, with telephone",
    ];
    const pairs = [
      ["The pier is closed from Monday on, since the planks near the second", "lamp are rotten."],
      ["The yard had to wait for oak from Gdansk, and the lorry that brought", "it was stopped."],
      ["Nobody knows who has the key of the third lamp, which has been lit by", "day for a week."],
    ];
    const source = [menu, menu, ...pairs, menu].map((lines) => lines.join("\n")).join("\n\n");
    expect(texts(source).slice(4, 7)).toEqual(pairs.map((pair) => pair.join(" ")));
  });

  it("tells the width of a text of a hundred thousand paragraphs and more", () => {
    const paragraph = [
      "The pier is closed from Monday on, since the planks",
      "near the lamp are rotten, and since nobody has looked",
      "under them for nine years.",
    ].join("\n");
    const table =
      "A line that is far longer than any of the others, as lines of tables and addresses are wont to be";
    const some = [...Array(4).fill(paragraph), `${table}, again`].join("\n\n");
    expect(blocks(Array(40_000).fill(some).join("\n\n"))).toHaveLength(200_000);
  });

  it("keeps code between fences in one piece, blank lines and all", () => {
    const code = "```js\nconst pier = 1;\n\n  // done\n```";
    expect(blocks(`Run:\n${code}\nThat is all.`).map(({ kind, text }) => [kind, text])).toEqual([
      ["paragraph", "Run:"],
      ["code", code],
      ["paragraph", "That is all."],
    ]);
    expect(texts("```\nnever closed\n~~~")).toEqual(["```", "never closed", "~~~"]);
  });

  it("reads rows of Markdown tables as cells, and takes a list of links for no code", () => {
    expect(blocks("| a | b |\n|---|---|\n| 1 | 2 |").map(({ kind }) => kind)).toEqual([
      "cell",
      "cell",
      "cell",
    ]);
    expect(texts("- [Install](#install)\n  - [From source](#source)")).toHaveLength(2);
  });
});
