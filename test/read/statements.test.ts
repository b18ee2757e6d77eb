import { describe, expect, it } from "vitest";
import { readHtml } from "../../src/read/html/read-html";

const facts = (source: string) =>
  readHtml(source, { url: null, lang: null, selectors: [] }).meta.map(
    ({ from, key, value }) => `${from} ${key}: ${value}`,
  );
const jsonLd = (json: string) => facts(`<script type="application/ld+json">${json}</script>`);

describe("what a page states about itself", () => {
  it("collects title, meta elements and links", () => {
    expect(
      facts(
        '<html lang=pl><title>A\n &amp; b</title><meta property="og:Title" content="T"><meta name=author content=" Jo  Doe "><link rel=canonical href=/x><link rel=stylesheet href=/y>',
      ),
    ).toEqual([
      "html lang: pl",
      "title title: A & b",
      "meta og:title: T",
      "meta author: Jo Doe",
      "link canonical: /x",
    ]);
  });
  it("takes microdata, times and author links from attributes or text", () => {
    expect(
      facts(
        '<time datetime="2024-05-01">May 1</time><time>2 May 2024</time><span itemprop="author">Ann <b>Lee</b></span><a rel="author" href=/a>Bo</a>',
      ),
    ).toEqual([
      "time time: 2024-05-01",
      "time time: 2 May 2024",
      "microdata author: Ann Lee",
      "link author: Bo",
    ]);
  });
  it("takes dates from attributes of elements that state nothing else", () => {
    expect(
      facts(
        '<abbr title="2024-05-01T10:00">1h</abbr><div data-date="2024-05-02">2 May</div><relative-time datetime="2024-05-03">then</relative-time><span title="Top 2024">x</span>',
      ),
    ).toEqual(["time time: 2024-05-01T10:00", "time time: 2024-05-02", "time time: 2024-05-03"]);
  });
  it("flattens JSON-LD, calls every article an article and follows references", () => {
    expect(
      jsonLd(
        '{"@graph":[{"@type":"NewsArticle","headline":"H","author":{"@id":"#p"},"datePublished":"2024-01-02"},{"@type":"Person","@id":"#p","name":"Zoë"}]}',
      ),
    ).toEqual(
      expect.arrayContaining([
        "json-ld article.headline: H",
        "json-ld article.author.name: Zoë",
        "json-ld article.datepublished: 2024-01-02",
      ]),
    );
  });
  it("mends JSON that is nearly right and mines what is not", () => {
    expect(jsonLd('<!-- {"@type":"Article","headline":"A\nB",} -->')).toContain(
      "json-ld article.headline: A B",
    );
    expect(jsonLd('{"@type":"Article" "datePublished":"2024-01-02"')).toContain(
      "json-ld article.datepublished: 2024-01-02",
    );
  });
  it("bears hostile JSON-LD", () => {
    expect(jsonLd("[".repeat(100_000))).toEqual([]);
    expect(
      jsonLd('{"@type":"Article","author":{"@id":"#a","name":"N","knows":{"@id":"#a"}},"@id":"#a"}'),
    ).toContain("json-ld article.author.name: N");
  });
});
