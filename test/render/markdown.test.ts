import { describe, expect, it } from "vitest";
import type { Article } from "../../src/article";
import { clean } from "../../src/clean";
import { renderMarkdown } from "../../src/index";

type ArticleBlock = Article["blocks"][number];

const article = (
  blocks: readonly (Partial<ArticleBlock> & { text: string })[],
  title: string | null = null,
): Article => ({
  ...clean("", { cleaners: [] }),
  title,
  blocks: blocks.map((block) => ({
    kind: "paragraph",
    glue: "\n\n",
    span: { start: 0, end: 0 },
    confidence: 1,
    ...block,
  })),
});

describe("renderMarkdown", () => {
  it("writes headings, paragraphs, items, quotes and code in Markdown's syntax", () => {
    const markdown = renderMarkdown(
      article([
        { kind: "heading", level: 3, text: "Steps" },
        { text: "First this." },
        { kind: "item", text: "one" },
        { kind: "item", glue: "\n", text: "• two" },
        { kind: "item", glue: "\n", text: "3. three" },
        { kind: "quote", text: "Said she." },
        { kind: "code", text: "a = `b`\n```" },
      ]),
    );
    expect(markdown).toBe(
      "### Steps\n\nFirst this.\n\n- one\n- two\n3. three\n\n> Said she.\n\n````\na = `b`\n```\n````\n",
    );
  });

  it("puts the title first, once", () => {
    expect(renderMarkdown(article([{ text: "Body." }], "A *title*"))).toBe("# A \\*title\\*\n\nBody.\n");
    expect(renderMarkdown(article([{ kind: "heading", level: 1, text: "Same" }], "Same"))).toBe("# Same\n");
  });

  it("makes a table of cells, one row per line", () => {
    const markdown = renderMarkdown(
      article([
        { kind: "cell", text: "Name" },
        { kind: "cell", glue: "\t", text: "Size" },
        { kind: "cell", glue: "\n", text: "a|b" },
      ]),
    );
    expect(markdown).toBe("| Name | Size |\n| --- | --- |\n| a\\|b |  |\n");
  });

  it("joins the pieces of one line again", () => {
    expect(renderMarkdown(article([{ text: "One." }, { glue: " ", text: "Two." }]))).toBe("One. Two.\n");
  });

  it("turns marks into links and emphasis, nested ones too", () => {
    const markdown = renderMarkdown(
      article([
        {
          text: "See the big page now, code x.",
          marks: [
            { type: "link", start: 4, end: 16, href: "https://example.org/a b" },
            { type: "strong", start: 8, end: 11 },
            { type: "code", start: 27, end: 28 },
          ],
        },
      ]),
    );
    expect(markdown).toBe("See [the **big** page](<https://example.org/a%20b>) now, code `x`.\n");
  });

  it("leaves a link that would run code as text", () => {
    const marks = [{ type: "link" as const, start: 0, end: 5, href: " javascript:alert(1)" }];
    expect(renderMarkdown(article([{ text: "Click", marks }]))).toBe("Click\n");
  });

  it("escapes text that Markdown would read as syntax", () => {
    const lines = [
      "# no heading",
      "- no item",
      "1. no list",
      "> no quote",
      "--- ---",
      "<b>no tag</b>",
      "snake_case stays, _this_ too",
    ];
    expect(
      renderMarkdown(article(lines.map((text) => ({ text }))))
        .trimEnd()
        .split("\n\n"),
    ).toEqual([
      "\\# no heading",
      "\\- no item",
      "1\\. no list",
      "\\> no quote",
      "\\--- ---",
      "\\<b>no tag\\</b>",
      "snake_case stays, \\_this\\_ too",
    ]);
  });
});
