import { expect, it } from "vitest";
import { linkNotes, read, run } from "../../src/index";

const texts = (text: string) =>
  run(read(text, { format: "text" }), [linkNotes()]).blocks.map((block) => block.text);

it.each([
  ["The full report (opens in new tab) was published.", "The full report was published."],
  ["Der Bericht (öffnet in neuem Fenster) liegt vor.", "Der Bericht liegt vor."],
  ["Le rapport (S’ouvre dans une nouvelle fenêtre) est paru.", "Le rapport est paru."],
  ["The door (opens in winter) was shut.", "The door (opens in winter) was shut."],
])("takes out what is for screen readers: %s", (line, rest) => {
  expect(texts(line)).toEqual([rest]);
});
