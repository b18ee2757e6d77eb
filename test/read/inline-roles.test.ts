import { expect, it } from "vitest";
import { read, run, unseenWords } from "../../src/index";

const lines = (html: string) => read(html, { format: "html" }).blocks.map(({ text }) => text);
const seen = (html: string) =>
  run(read(html, { format: "html" }), [unseenWords()]).blocks.map(({ text }) => text);

it.each([
  ['<p><span class="article__kicker">Reportage</span>Drills, ladders', "Reportage Drills, ladders"],
  ['<h1><span class="label label--primary">Heating</span>It rattles</h1>', "Heating It rattles"],
  ["<p>21 Jan 2024<time>18.05 GMT</time>Updated", "21 Jan 2024 18.05 GMT Updated"],
  ["<p>Java<b>Script</b> and <b>W</b>elcome", "JavaScript and Welcome"],
  ['<p><span class="tag">Sea</span>, sun', "Sea, sun"],
  ['<pre><span class="tag">get</span>Name', "getName"],
  ["<li><span>Members</span><span>140</span>", "Members 140"],
  ["<li><span>Fat 6g</span> <span>Salt</span><span>0.3</span>", "Fat 6g Salt 0.3"],
  [
    "<p>iPhone<span>15</span>, <span>CO</span><span>2</span>, <span>x</span><span>1</span>",
    "iPhone15, CO2, x1",
  ],
  ["<p>Covid<span><span>19</span></span>", "Covid19"],
])("words of labels and times stand apart: %s", (html, line) => {
  expect(lines(html)).toEqual([line]);
});

it("gives the source of a quotation its own line", () => {
  expect(lines("<blockquote>It has been broken since 2019<cite>Ann Doe, mayor</cite></blockquote>")).toEqual([
    "It has been broken since 2019",
    "Ann Doe, mayor",
  ]);
  expect(lines("<blockquote><cite>Quote from: ann</cite>Is it broken?</blockquote>")).toEqual([
    "Quote from: ann",
    "Is it broken?",
  ]);
  expect(lines("<blockquote>It is broken. — <cite>Ann Doe</cite></blockquote>")).toEqual([
    "It is broken. — Ann Doe",
  ]);
});

it.each([
  [
    '<p>Tea <span class="visually-hidden">Regular price</span><span class="price">£18.90</span>',
    "Tea £18.90",
  ],
  [
    '<p>129 € <span class="screen-reader-text">Price was: 129 €</span>99 €<span class="screen-reader-text">Price is: 99 €.</span>',
    "129 € 99 €",
  ],
  [
    '<p>See <a href="/g">the guide<span class="sr-only"> (elsewhere)</span></a> first.',
    "See the guide first.",
  ],
  ["<p>He said <span hidden>so</span>, hello.", "He said, hello."],
  ['<p>A <span class="sr-only">x</span> <span class="sr-only">y</span> B', "A B"],
  ['<p>Tea <span class="a-offscreen">$19.99</span><span>$19.99</span>', "Tea $19.99"],
  ['<p><span class="material-icons">local_shipping</span>Delivered by van', "Delivered by van"],
  ['<p><i class="material-symbols-outlined">eco</i> Timber', "Timber"],
  ['<p>Tea <span class="u-srOnly">new</span> and milk', "Tea and milk"],
  ['<p>Tea <span class="screen-reader-response">sent</span>', "Tea sent"],
  ['<p class="sr-only">All of a line', "All of a line"],
  ['<p>Wide <span class="sr-only sm:not-sr-only">enough</span>', "Wide enough"],
])("words for screen readers alone go from a line: %s", (html, line) => {
  expect(seen(html)).toEqual([line]);
});

it("leaves no mark of words that have gone", () => {
  const page = read('<p>List:<span class="a-offscreen">EUR 60</span><b>EUR 60</b>', { format: "html" });
  const [block] = run(page, [unseenWords()]).blocks;
  expect(block?.marks).toEqual([{ type: "strong", start: 6, end: 12 }]);
});

it("keeps the indent of a line whose blanks stand in an element of their own", () => {
  const code =
    '<pre><span class="l"><span>def send():</span><br></span><span class="l"><span>  </span><span>  </span><span>pass</span><br></span></pre>';
  const page = read(code, { format: "html" });
  expect(page.blocks.map(({ text }) => text)).toEqual(["def send():\n    pass"]);
});

it.each([
  ['<p><span class="name">Erik Malm</span><span class="role">Editor</span>', "Erik Malm Editor"],
  ["<p><a href=/a>Start the trial</a><a href=/b>Watch video</a>", "Start the trial Watch video"],
  ["<p><span>Step 1</span>Knead the dough", "Step 1 Knead the dough"],
  ["<p><span>i</span><span>Phone</span> and <span>e</span>Bay", "iPhone and eBay"],
  [
    "<p>a Linked<wbr>Hash<wbr>Map and <code><span>get</span><span>Name</span></code>",
    "a LinkedHashMap and getName",
  ],
])("words that begin with a capital stand apart where a template left out the space: %s", (html, line) => {
  expect(lines(html)).toEqual([line]);
});
