import { describe, expect, it } from "vitest";
import { clean, closest, read } from "../../src/index";

const SENTENCE =
  "The ferry to Marrow Island left the lower quay on Monday morning for the first time in two years.";
const json = (value: object, type = "application/ld+json") =>
  `<script type="${type}">${JSON.stringify(value).replaceAll("<", "\\u003c")}</script>`;
const embedded = (html: string) =>
  read(html, { format: "html" }).blocks.filter((block) =>
    closest(block, ({ name }) => name.startsWith("json-")),
  );

describe("embedded text", () => {
  it("is read where the page shows hardly any, as if it were laid out, each character with its place", () => {
    const html = json({ "@type": "NewsArticle", articleBody: `<p>${SENTENCE}</p><p>“Two” — \n\nthree</p>` });
    const blocks = embedded(html);
    expect(blocks.map(({ text, glue }) => [glue, text])).toEqual([
      ["\n\n", SENTENCE],
      ["\n\n", "“Two” —"],
      ["\n\n", "three"],
    ]);
    expect(blocks.map(({ span }) => html.slice(span.start, span.end))).toEqual([
      SENTENCE,
      "“Two” —",
      "three",
    ]);
  });
  it("is the description of a product, and of nothing else", () => {
    const description = `${SENTENCE} ${SENTENCE}`;
    expect(embedded(json({ "@type": "Product", name: "Ferry", description }))).toHaveLength(1);
    expect(embedded(json({ "@type": "Organization", description }))).toEqual([]);
  });
  it("is the content of a page's state, not its labels", () => {
    const state = { props: { body: `${SENTENCE} `.repeat(5), consent: SENTENCE, url: "https://x.org" } };
    expect(embedded(json(state, "application/json")).map(({ text }) => text)).toEqual([
      `${SENTENCE} `.repeat(5).trim(),
    ]);
  });
  it("is left where it is when the page shows its text", () => {
    const shown = `<p>${`${SENTENCE} `.repeat(4)}</p>`;
    expect(embedded(json({ "@type": "NewsArticle", articleBody: SENTENCE.repeat(3) }) + shown)).toEqual([]);
  });
  it("is not doubled where a short text is shown, too", () => {
    const html = `${json({ "@type": "NewsArticle", articleBody: SENTENCE })}<article><p>${SENTENCE}</p></article>`;
    expect(clean(html, { format: "html" }).text).toBe(SENTENCE);
  });
  it("survives data that is cut off", () => {
    expect(embedded('<script type="application/ld+json">{"articleBody":"One two \\u12')).toHaveLength(1);
    expect(embedded('<script type="application/ld+json">{"articleBody')).toEqual([]);
  });
});
