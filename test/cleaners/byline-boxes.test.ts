import { expect, it } from "vitest";
import { bylineBoxes } from "../../src/cleaners/trimmings/byline-boxes";
import { read, run } from "../../src/index";
import { kept } from "../../src/page";

const DECK =
  "Four boats, three nights and one broken lamp: how the harbour at Strand lived through the longest fog since records began";
const TEXT = `<p>The fog came in on Monday at noon, and nobody thought much of it until the horn on the mole fell silent.</p>
<p>By evening four boats were waiting outside, and the harbour master rowed out himself with a lamp on a pole.</p>`;
const clean = (html: string) =>
  kept(run(read(html, { format: "html" }), [bylineBoxes()])).map(({ text }) => text);

it("drops what a byline's element says above the text, whatever the language", () => {
  const meta = `<div class="rich_media_meta_list"><span>原创</span> <span>周晓禾</span></div>`;
  expect(clean(`<h1>The fog</h1>${meta}${TEXT}`)).not.toContain("原创 周晓禾");
});

it("keeps headings and decks in it, and what stands below the text's beginning", () => {
  const page = `<div class="article-meta"><h1>The fog</h1><div>${DECK}</div></div>${TEXT}<div class="post-meta">Seen from the mole</div>`;
  expect(clean(page)).toEqual(expect.arrayContaining(["The fog", DECK, "Seen from the mole"]));
});
