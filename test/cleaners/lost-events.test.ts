import { expect, it } from "vitest";
import { lostEvents } from "../../src/cleaners/model/lost-events";
import { type Cleaner, kept, read, run } from "../../src/index";

const TEXT =
  "Songs of the harbour for two voices and a squeezebox, with soup in the break and dancing afterwards.";
const NAMES = ["9 May, 20:30", "Songs of the harbour", "16 May, 20:30", "An evening of knots"];
/** Drops all that is short. */
const judge: Cleaner = {
  name: "block-model",
  doc: "",
  *apply({ blocks }) {
    for (const block of blocks)
      if (block.words < 10) yield { type: "drop", block, why: "", category: "boilerplate", probability: 0.1 };
  },
};
const entry = (time: string, name: string, text = TEXT) =>
  `<article class="listed-event"><time>${time}</time><h3><a href="/e">${name}</a></h3><p>${text}</p><a href="/e">Find out more</a></article>`;
const left = (html: string) =>
  kept(run(read(html, { format: "html" }), [judge, lostEvents()]))
    .map(({ text }) => text)
    .filter((text) => text !== TEXT);
const [nine = "", songs = "", sixteen = "", knots = ""] = NAMES;

it("brings back times and names of the events of a list", () => {
  expect(left(entry(nine, songs) + entry(sixteen, knots))).toEqual(NAMES);
});

it("leaves those of one event, of events of which nothing is said, and of other entries", () => {
  expect(left(entry(nine, songs))).toEqual([]);
  expect(left(entry(nine, songs, "Soup") + entry(sixteen, knots, "Rope"))).toEqual([]);
  expect(left((entry(nine, songs) + entry(sixteen, knots)).replaceAll("listed-event", "card"))).toEqual([]);
});
