import { expect, it } from "vitest";
import { repeatedLines } from "../../src/cleaners/copies/repeated-lines";
import { clean, read, run } from "../../src/index";

const keptOf = (html: string) =>
  run(read(html, { format: "html" }), [repeatedLines()]).blocks.filter(({ fate }) => !fate);
const textsOf = (html: string) => keptOf(html).map(({ text }) => text);

it("keeps a title once that stands on a picture and below it", () => {
  const card = (name: string) =>
    `<div><span class="overlay">${name}</span><h3>${name}</h3><p>From 20 €</p></div>`;
  const blocks = keptOf(card("Storm lantern") + card("Deck lamp"));
  expect(blocks.map(({ text }) => text)).toEqual(["Storm lantern", "From 20 €", "Deck lamp", "From 20 €"]);
  expect(blocks.filter(({ kind }) => kind === "heading")).toHaveLength(2);
});

it("keeps once what is written for small screens and for large ones, and a slide that follows itself", () => {
  expect(textsOf('<p class="small">Our winter sale</p><p class="large">Our winter sale</p>')).toHaveLength(1);
  expect(
    textsOf("<div><p>The lamp of the year</p></div><div><p>The lamp of the year</p></div>"),
  ).toHaveLength(1);
});

it("keeps one of three, the first heading", () => {
  const lines = "<h2>Storm lantern</h2><p>Storm lantern</p><h3>Storm lantern</h3>";
  expect(keptOf(lines).map(({ level }) => level)).toEqual([2]);
});

it("keeps refrains, answers, cells, quotations and what comes again further down", () => {
  for (const html of [
    "<p>And the river runs</p><p>And the river runs</p>",
    "<h3>Is it free?</h3><p>Yes, it is.</p><h3>Is it new?</h3><p>Yes, it is.</p>",
    "<table><tr><th>Silver</th><th>Gold</th></tr><tr><td class='a'>Not included</td><td class='b'>Not included</td></tr></table>",
    "<p>Who closed the old pier?</p><blockquote>Who closed the old pier?</blockquote>",
    "<p>B</p><li>B</li>",
    "<p><b>Thank you.</b></p><p>Thank <i>you</i>.</p>",
    `<h2>Our winter sale</h2>${"<p>One more lamp.</p><p>And another one.</p>".repeat(3)}<p>Our winter sale</p>`,
  ])
    expect(textsOf(html), html).toEqual(read(html, { format: "html" }).blocks.map(({ text }) => text));
});

it("says of a copy why it went", () => {
  const prose = `<p>${"The ferry left the pier at nine, as it does on every morning of the year. ".repeat(8)}</p>`;
  const { removed } = clean(
    `<h1>The ferry</h1>${prose}<div class="a">A word of thanks</div><p>A word of thanks</p>`,
    {
      format: "html",
      cleaners: [repeatedLines()],
    },
  );
  expect(removed).toMatchObject([{ by: "repeated-lines", category: "duplicate" }]);
});

it("drops pull quotes, which the text says, and keeps quotations", () => {
  const text = "<p>Maes sat at the window. She learned the valley by its breathing. Nobody rang.</p>";
  const quote = "<p>“She learned the valley by its breathing.”</p>";
  for (const name of ["pullquote", "wp-block-pullquote", "article__pull-quote"])
    expect(textsOf(`${text}<aside class="${name}">${quote}</aside>`), name).toHaveLength(1);
  expect(textsOf(`${text}<blockquote>${quote}</blockquote>`)).toHaveLength(2);
  const other = "<p>“Nobody asked the valley whether it would.”</p>";
  expect(textsOf(`${text}<aside class="pullquote">${other}</aside>`)).toHaveLength(2);
});

it("keeps a quotation once that is set beside the paragraph it is taken from", () => {
  const said = "Nobody on the quay could say when the first crack was seen, or by whom.";
  const paragraph = `The harbour master shook his head. “${said}” Then he went home.`;
  const lines = [
    paragraph,
    `“${said}”`,
    "“Or by whom.”",
    "“Nobody asked the skippers of the ferry what they had seen from the water.”",
  ];
  const left = run(read(lines.join("\n\n"), { format: "text" }), [repeatedLines()]).blocks.filter(
    ({ fate }) => !fate,
  );
  expect(left.map(({ text }) => text)).toEqual([lines[0], lines[2], lines[3]]);
});
