import { expect, it } from "vitest";
import { isHalfCleaned } from "../../src/evidence/half-cleaned";
import { read } from "../../src/index";

const SENTENCES = [
  "Die Fähre fährt zweimal am Tag über den Sund und wartet sonntags auf den letzten Sänger.",
  "Im Winter bringt sie auch die Post und die Schulkinder von den äußeren Inseln hinüber.",
  "Der Kapitän hat einen zweiten Ofen bestellt, denn die Kinder machen an Bord ihre Aufgaben.",
  "Lesen Sie auch: Neue Brücke",
];

const judge = (text: string): boolean => isHalfCleaned(read(text, { format: "text" }));

it("takes a short text of sentences for what others have cleaned, in languages that the model has hardly seen", () => {
  expect(judge(SENTENCES.join("\n"))).toBe(true);
  expect(
    judge(
      "The ferry crosses the sound twice a day.\nOn Sundays it waits until the last singer has come.\nIn winter it carries the post as well.",
    ),
  ).toBe(false);
});

it("does not take a page for it that stands on one line: its menus are cut into sentences, too", () => {
  const page = `Startseite Nachrichten Sport Kultur ${SENTENCES.join(" ")} Impressum Datenschutz `.repeat(3);
  const { length } = read(page, { format: "text" }).blocks;
  expect([length > 1, length < 30]).toEqual([true, true]);
  expect(judge(page)).toBe(false);
});
