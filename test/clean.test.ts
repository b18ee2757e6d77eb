import { load } from "cheerio";
import { describe, expect, it } from "vitest";
import { ArticleSchema, articleJsonSchema, clean, safeClean, standard, UnboilError } from "../src/index";

const PROSE = [
  "The harbour board agreed on Tuesday to close the northern pier for six months while divers examine its foundations.",
  "Fishing boats will be moved to the southern basin, where the town has rented forty berths from a private marina.",
].join("\n");

describe("clean", () => {
  it.each([
    ["number", 7],
    ["null", null],
    ["undefined", undefined],
    ["object", { html: "" }],
    ["Uint8Array", new Uint8Array(2)],
  ])("names a %s that is no page", (_, input) => {
    const attempt = () => clean(input as unknown as string);
    expect(attempt).toThrow(UnboilError);
    expect(attempt).toThrow(expect.objectContaining({ code: "input" }));
  });

  it("names an option it does not know, and one of the wrong type", () => {
    expect(() => clean("x", { formt: "html" } as never)).toThrow(/formt/);
    expect(() => clean("x", { format: "pdf" } as never)).toThrow(/format/);
    expect(() => clean("x", { cleaners: [standard] } as never)).toThrow(/call its factory/);
  });

  it("refuses an input longer than maxLength and says how long it is", () => {
    expect(() => clean("12345", { maxLength: 4 })).toThrow(expect.objectContaining({ code: "too-long" }));
    const loaded = load("<p>One</p><p>two</p>");
    expect(() => clean(loaded, { maxLength: 4 })).toThrow(expect.objectContaining({ code: "too-long" }));
    expect(clean(loaded, { maxLength: 6 }).text).toBe("One\n\ntwo");
    expect(() => clean("12345", { maxLength: 4 })).toThrow(/5 characters.*maxLength \(4\)/);
  });

  it.each([
    ["nothing", ""],
    ["white space", " \n\t\u00a0\r\n"],
    ["NULs", "\0\0\0"],
    ["a lone surrogate", "a \ud800 b"],
    [
      "bytes read as text",
      Array.from({ length: 400 }, (_, i) => String.fromCharCode((i * 37) % 256)).join(""),
    ],
    ["markup without text", "<html><head></head><body><div></div></body></html>"],
    ["an unclosed tag", "<p>text <a href="],
  ])("makes an Article of %s", (_, input) => {
    expect(() => ArticleSchema.parse(clean(input))).not.toThrow();
  });

  it("says when there is nothing to clean", () => {
    expect(clean(" \n ").warnings.map(({ code }) => code)).toEqual(["empty-input"]);
    expect(clean("Share this:\nCookie settings").warnings.map(({ code }) => code)).toContain("nothing-found");
  });

  it("gives the caller's keep the last word over every cleaner and over drop", () => {
    const text = `${PROSE}\nShare this:\nPier closed`;
    expect(clean(text).text).not.toContain("Share this:");
    expect(clean(text, { keep: "Share this:" }).text).toContain("Share this:");
    expect(clean(text, { drop: "Pier closed" }).text).not.toContain("Pier closed");
    expect(clean(text, { drop: "Pier closed", keep: ({ text }) => text === "Pier closed" }).text).toContain(
      "Pier closed",
    );
  });

  it("lets the caller's metadata win", () => {
    const article = clean(PROSE, {
      metadata: { title: "Pier closed", authors: ["Jane Doe"], publishedAt: "2024-03-05" },
    });
    expect(article).toMatchObject({ title: "Pier closed", authors: ["Jane Doe"], publishedAt: "2024-03-05" });
  });

  it("gives links in full where it knows the page's address, as it does pictures", () => {
    const link = (href: string, head = "", options = {}) =>
      clean(`${head}<p>See <a href="${href}">the plan</a>.</p>`, { cleaners: [], format: "html", ...options })
        .blocks[0]?.marks?.[0]?.href;
    const url = "https://harbour.example/news/pier";
    expect(link("../plan.html")).toBe("../plan.html");
    expect(link("../plan.html", "", { url })).toBe("https://harbour.example/plan.html");
    expect(link("plan.html", "<base href='/old/'>", { url })).toBe("https://harbour.example/old/plan.html");
    expect(link("mailto:a@b.example", "", { url })).toBe("mailto:a@b.example");
  });

  it("leaves no space at an edge, and no second one where a picture was", () => {
    expect(clean(`${PROSE}&nbsp;`).text).toBe(PROSE);
    const links = "[a](https://a.example) [b](https://b.example) [c](https://c.example)";
    expect(clean(`${PROSE} A pier ![x](y.png) it is. ${links}`, { cleaners: standard() }).text).toContain(
      "A pier it is.",
    );
  });

  it("takes an empty field of the caller's for none", () => {
    expect(clean("<title>Pier closed</title><p>Gulls</p>", { metadata: { title: " " } }).title).toBe(
      "Pier closed",
    );
  });

  it("runs the cleaners it is given and no others", () => {
    const article = clean(`${PROSE}\nShare this:`, { cleaners: [] });
    expect(article.text).toContain("Share this:");
    expect(article.removed).toEqual([]);
  });

  it("leaves out the kinds of blocks the caller does not want", () => {
    const html = `<article><h1>Pier closed</h1>${PROSE.split("\n")
      .map((line) => `<p>${line}</p>`)
      .join("")
      .repeat(3)}
      <figure><img src="a.jpg"><figcaption>The pier in March.</figcaption></figure><pre>x = 1</pre></article>`;
    const kinds = (output = {}) => new Set(clean(html, { output }).blocks.map(({ kind }) => kind));
    expect(kinds()).toEqual(new Set(["paragraph", "caption", "code"]));
    expect(kinds({ captions: false, code: false })).toEqual(new Set(["paragraph"]));
  });

  it("gives readers' comments apart from the body, only where the caller asks for them", () => {
    const html = `<article><h1>Pier closed</h1>${PROSE.split("\n")
      .map((line) => `<p>${line}</p>`)
      .join("")}</article>
      <div id="comments"><h3>1 Comment</h3><div class="comment"><div class="author">Finn Roe</div><time datetime="2024-03-06">2 days ago</time><p>My father built that pier, and he was proud of it all his life.</p><a>Reply</a></div></div>`;
    expect(clean(html).comments).toEqual([]);
    const { text, comments } = clean(html, { output: { comments: true } });
    expect(text).not.toContain("My father");
    expect(comments).toMatchObject([
      {
        author: "Finn Roe",
        publishedAt: "2024-03-06",
        text: "My father built that pier, and he was proud of it all his life.",
      },
    ]);
  });

  it("counts what it was given, kept and removed", () => {
    const { counts, text, removed } = clean(`${PROSE}\nShare this:`);
    expect(counts).toEqual({
      input: PROSE.length + 12,
      kept: text.length,
      lifted: 0,
      removed: removed[0]?.text.length,
    });
  });
});

describe("safeClean", () => {
  it("answers in zod's convention and never throws", () => {
    expect(safeClean(PROSE)).toMatchObject({ success: true, data: { text: PROSE } });
    expect(safeClean(7 as unknown as string)).toMatchObject({ success: false, error: { code: "input" } });
    expect(
      safeClean(PROSE, {
        drop: () => {
          throw new Error("mine");
        },
      }),
    ).toMatchObject({ success: false, error: { code: "cleaner" } });
  });
});

it("describes an Article to other languages", () => {
  expect(articleJsonSchema).toMatchObject({
    type: "object",
    properties: { title: {}, blocks: { type: "array" } },
  });
});
