import { describe, expect, it } from "vitest";
import { clean, read } from "../../src/index";
import { toSource } from "../../src/origin";
import { looksLikeHtml } from "../../src/read/detect";

const FIRST =
  "The ferry crosses the sound twice a day, and on Sundays it waits until the last singer has come down.";
const SECOND =
  "In winter it carries the post as well, and the schoolchildren of the outer islands, who do their homework on board.";
const BODY = `<p>${FIRST}</p>\n<p>${SECOND}</p>`;
const TEXT = `${FIRST}\n\n${SECOND}`;

describe("a record of JSON", () => {
  it.each([
    [
      "WordPress gives",
      {
        date: "2024-01-02T10:00:00",
        link: "https://sound.example/ferry",
        title: { rendered: "The ferry" },
        content: { rendered: BODY, protected: false },
        excerpt: { rendered: `<p>${FIRST}</p>` },
      },
      [],
    ],
    [
      "Ghost gives",
      {
        posts: [
          {
            title: "The ferry",
            html: BODY,
            published_at: "2024-01-02T10:00:00.000+00:00",
            url: "https://sound.example/ferry/",
            primary_author: { name: "Jane Doe" },
          },
        ],
      },
      ["Jane Doe"],
    ],
    [
      "a JSON Feed gives",
      {
        version: "https://jsonfeed.org/version/1.1",
        title: "Harbour news",
        items: [
          {
            url: "https://sound.example/ferry",
            title: "The ferry",
            content_html: BODY,
            date_published: "2024-01-02T10:00:00Z",
            authors: [{ name: "Jane Doe" }],
          },
        ],
      },
      ["Jane Doe"],
    ],
  ])("that %s is read like the data of a page", (_, record, authors) => {
    const article = clean(JSON.stringify(record).replaceAll("</", "<\\/"));
    expect(article).toMatchObject({ title: "The ferry", text: TEXT, authors });
    expect(article.publishedAt).toMatch(/^2024-01-02T10:00:00/);
  });

  it("that JSON-LD is gives the article it describes", () => {
    const record = { "@type": "NewsArticle", headline: "The ferry", articleBody: TEXT };
    expect(clean(JSON.stringify(record))).toMatchObject({ title: "The ferry", text: TEXT });
  });

  it("that a crawler wrote of a page is read as that page, all of it where the record has it", () => {
    const html = `<!doctype html>\n<html><head><title>The ferry</title></head><body><nav class="menu"><a href="/">Home</a></nav><h1>The ferry</h1>${BODY}</body></html>`;
    const source = JSON.stringify({ url: "https://sound.example/ferry", status: 200, html });
    expect(looksLikeHtml(source)).toBe(true);
    expect(clean(source)).toMatchObject({
      title: "The ferry",
      url: "https://sound.example/ferry",
      text: TEXT,
    });
    const { blocks } = read(source);
    expect(blocks.map(({ tag }) => tag?.parent?.words)).toContainEqual(["menu"]);
    for (const block of blocks)
      for (const [i, char] of [...block.text].entries())
        if (/\w/.test(char)) expect(source[toSource(block, i)]).toBe(char);
  });

  it("of anything else stays text, and so does text in brackets", () => {
    for (const source of [
      JSON.stringify({ items: [{ name: "Red kettle", price: 12.5 }] }),
      `[${FIRST} <b>${SECOND}</b></p>]`,
      `{${BODY}`,
    ])
      expect(
        read(source, { format: "auto" })
          .blocks.map(({ text }) => text)
          .join(""),
      ).not.toBe("");
    expect(looksLikeHtml(JSON.stringify({ items: [{ name: "Red kettle" }] }))).toBe(false);
  });
});
