import { expect, it } from "vitest";
import { repeatedPassages } from "../../src/cleaners/copies/repeated-passages";
import { read, run } from "../../src/index";

const keptOf = (lines: readonly string[], format: "html" | "text" = "text") =>
  run(read(lines.join(format === "text" ? "\n\n" : ""), { format }), [repeatedPassages()])
    .blocks.filter(({ fate }) => !fate)
    .map(({ text }) => text);

const POST =
  "The new firmware stops the fan from howling at night, but it takes a reset before it shows any effect.";
const ANSWER =
  "Thank you, holding both buttons for ten seconds did it here, and the fan has been quiet ever since.";

it("keeps a passage once and drops where it is quoted", () => {
  expect(keptOf([POST, "Anna wrote:", POST, ANSWER])).toEqual([POST, "Anna wrote:", ANSWER]);
});

it("drops the short lines of a copy with its running text", () => {
  const slide = ["Maria Silva", POST, "Five stars"];
  expect(keptOf([...slide, ...slide, ANSWER])).toEqual([...slide, ANSWER]);
});

it("keeps short lines and refrains without stops, however often they come", () => {
  const refrain = "And the river runs on and the river runs down to the sea where the gulls fly over my town";
  const song = ["Verse one", refrain, "Verse two", refrain, "Size: 12 cm", "Size: 12 cm"];
  expect(keptOf(song)).toEqual(song);
});

it("keeps what a reference says of several things", () => {
  const entry = (name: string) =>
    `<h2 id="${name}">${name}()</h2><pre><code>${name}(a, b)</code></pre><p>${POST}</p>`;
  const page = [
    '<html class="docs-wrapper"><head><title>API reference — Library documentation</title>',
    '<meta name="generator" content="Docusaurus v3.1"></head><body class="docs-doc-page"><h1>API reference</h1>',
    ...["open", "close", "read", "write"].map(entry),
  ];
  expect(keptOf(page, "html").filter((text) => text === POST)).toHaveLength(4);
});

it("drops every copy after the first", () => {
  expect(keptOf(Array.from({ length: 600 }, (_, i) => [POST, ANSWER, "On"][i % 3] ?? ""))).toEqual([
    POST,
    ANSWER,
    "On",
  ]);
});
