import { describe, expect, it } from "vitest";
import { clean, dateLines, read, run, siteNames, squashedLines, textRepair } from "../../src/index";

const SENTENCE =
  "The council met again on Tuesday evening to weigh the plan for a new bridge across the river.";

describe("text-repair", () => {
  it("repairs text and leaves code as it is", () => {
    const html = `<p>Ein schÃ¶ner Tag.</p><pre>"schÃ¶n".length</pre><p>Write <code>schÃ¶n</code> for schÃ¶n here.</p>`;
    const { blocks, repairs } = run(read(html), [textRepair()]);
    expect(blocks.map(({ text }) => text)).toEqual([
      "Ein schöner Tag.",
      '"schÃ¶n".length',
      "Write schÃ¶n for schön here.",
    ]);
    expect(repairs.map(({ by, span }) => [by, html.slice(span.start, span.end)])).toEqual([
      ["mojibake", "Ã¶"],
      ["mojibake", "Ã¶"],
    ]);
  });

  it("removes soft hyphens, unless told not to", () => {
    const text = (options?: Parameters<typeof textRepair>[0]) =>
      run(read("Seit Mon\u00adtag gesperrt", { format: "text" }), [textRepair(options)]).blocks[0]?.text;
    expect(text()).toBe("Seit Montag gesperrt");
    expect(text({ softHyphens: false })).toBe("Seit Mon\u00adtag gesperrt");
  });

  it("has a switch for each of its fixers", () => {
    const { blocks } = run(read("schÃ¶n &amp; gut", { format: "text" }), [textRepair({ mojibake: false })]);
    expect(blocks[0]?.text).toBe("schÃ¶n & gut");
  });
});

describe("site-names", () => {
  it("drops the site's name above the text, but not a headline of that name", () => {
    const page = (title: string) =>
      `<title>${title}</title><p>River Post</p><h1>A bridge</h1><p>${SENTENCE}</p>`;
    const kept = (html: string) =>
      run(read(html), [siteNames()])
        .blocks.filter(({ fate }) => !fate)
        .map(({ text }) => text);
    expect(kept(page("A bridge – River Post"))).toEqual(["A bridge", SENTENCE]);
    expect(kept(page("River Post"))).toEqual(["River Post", "A bridge", SENTENCE]);
    expect(kept("<title>Lamps | River Post</title><p>River Post</p><p>Bulbs Shades</p>")).toEqual([
      "Bulbs Shades",
    ]);
  });
});

describe("squashed-lines", () => {
  it("takes menu, title, byline and buttons out of a page that is one line", () => {
    const body = Array(40).fill(SENTENCE).join(" ");
    const article = clean(
      `Home News Contact us A bridge for the river By Jane Doe Published 3 March 2024 ${body} Share this article Leave a comment Privacy policy`,
      {
        cleaners: [squashedLines()],
      },
    );
    expect(article).toMatchObject({
      title: "A bridge for the river",
      authors: ["Jane Doe"],
      publishedAt: "2024-03-03",
      text: body,
    });
    expect(article.removed.map(({ text }) => text)).toEqual([
      "Home News Contact us",
      "Share this article Leave a comment Privacy policy",
    ]);
  });
});

describe("date-lines", () => {
  const dates = (line: string) =>
    clean(`A bridge\n\n${line}\n\n${SENTENCE} Again.`, { cleaners: [dateLines()] }).lifted.map(
      ({ field }) => field,
    );
  it("takes a day for that of a change where its label stands before it, not behind it", () => {
    expect(dates("Last updated 6 June 2013")).toEqual(["modifiedAt"]);
    expect(dates("6 June 2013 Last updated at 15:33 GMT")).toEqual(["publishedAt"]);
  });
});

describe("squashed-lines below the first sentence", () => {
  const body = Array.from({ length: 40 }, (_, i) => `${SENTENCE.slice(0, -1)} for the ${i}th time.`).join(
    " ",
  );
  const squashed = (head: string) => clean(`${head} ${body}`, { cleaners: [squashedLines()] });

  it("finds the byline with its date, and the title that the page repeats", () => {
    const menu = "Ferries and bridges. A bridge for the river and more. What else is new in the harbour?";
    const head = `${menu} Share A bridge for the river By JANE DOE, Harbour Times 3:58 p.m. EDT May 15, 2024`;
    expect(squashed(head)).toMatchObject({
      title: "A bridge for the river",
      authors: ["JANE DOE"],
      publishedAt: "2024-05-15T15:58:00-04:00",
      text: body,
    });
  });

  it("finds a date between two texts, but not in a sentence", () => {
    const weather = "The weather is fine today in the harbour and all around it.";
    expect(squashed(`${weather} Last updated 5 May 2024`).publishedAt).toBe("2024-05-05");
    expect(squashed(`${weather} The council of 5 May 2024 The Hague was the last.`).publishedAt).toBeNull();
  });

  it("takes a run of buttons from the front of a sentence", () => {
    const { text } = squashed(
      "Home News Contact us Log in Ferries leave at nine from the northern pier today.",
    );
    expect(text.startsWith("Ferries leave at nine")).toBe(true);
  });

  it("cuts the only line of a text earlier than one of several", () => {
    const line = `${body.slice(0, 1_500).replace(/\S*$/, "")}`.trim();
    expect(read(line, { format: "text" }).blocks.length).toBeGreaterThan(5);
    expect(read(`${line}\n\n${line}`, { format: "text" }).blocks).toHaveLength(2);
  });
});

describe("title-lines", () => {
  const statement = `<meta property="og:title" content="A bridge at last"><script type="application/ld+json">{"@type":"NewsArticle"}</script>`;
  const url = "https://example.org/news/2025/09/27/bridge.html";

  it("lifts an article's stated title below a teaser that reads like its text", () => {
    const html = `${statement}<p>${SENTENCE}</p><h1>A bridge at last</h1>${`<p>${SENTENCE} Again.</p>`.repeat(8)}`;
    const { title, removed, text } = clean(html, { url });
    expect(title).toBe("A bridge at last");
    expect(removed.map(({ text }) => text)).not.toContain("A bridge at last");
    expect(text).not.toContain("A bridge at last");
  });
});
