import { describe, expect, it } from "vitest";
import { linkTargets } from "../../src/cleaners/repair/link-targets";
import { markdownSigns } from "../../src/cleaners/repair/markdown-signs";
import { linkedLines } from "../../src/cleaners/trimmings/linked-lines";
import { clean, kept, read, renderMarkdown, run } from "../../src/index";
import { checkLaws } from "../../src/testing/index";

const SENTENCE =
  "The council met again on [Tuesday evening](https://example.org/agenda) to weigh the plan for a new bridge across the river.";
const URL = "https://example.org/news/2024/05/a-bridge-for-nordhaven";
const PLAIN = SENTENCE.replace(/\[|\]\(.*?\)/g, "");
const PROSE = [
  "The old one, built in 1912, has been closed to lorries since the floods of last spring, and to cars since June.",
  "Two of its piers have sunk by the width of a hand, and divers found that a third is held by little but habit.",
  "Work is to begin in May, when the ice is gone, and to end before the herring boats come home in the autumn.",
  "Until then, a ferry takes people on foot across the river every half hour, and those with bicycles on the hour.",
].join("\n\n");
const page = `[![Harbour Post](/logo.png)](/)

# A bridge for **Nordhaven**

By [Jane Doe](/authors/jane)

${SENTENCE}

${PROSE}

| Span | Length |
| --- | --- |
| North | 40 m |

\`\`\`sh
bridge --open
\`\`\`

It will stand on nine piers, which the harbour master says is two more than the tide there asks for.

## The **third** span

Nobody has yet said who is to pay for the third span, and the mayor would rather not be asked about it.
`;

describe("a page in Markdown", () => {
  const article = clean(page, { format: "text", url: URL });

  it("gives a title and text without signs", () => {
    expect(article.title).toBe("A bridge for Nordhaven");
    expect(article.authors).toEqual(["Jane Doe"]);
    expect(article.text).toContain(PLAIN);
    expect(article.text).not.toMatch(/\]\(|\*\*|logo/);
  });

  it("says what was taken out, and where", () => {
    const repair = article.repairs.find(({ from }) => from.includes("agenda"));
    expect(repair).toMatchObject({ by: "markdown-signs", from: "](https://example.org/agenda)", to: "" });
    expect(page.slice(repair?.span.start, repair?.span.end)).toBe(repair?.from);
    expect(checkLaws(page, { options: { format: "text", url: URL } })).toEqual([]);
  });

  it("comes out as Markdown again: links, emphasis, code and tables", () => {
    const markdown = renderMarkdown(article);
    expect(markdown).toContain(SENTENCE);
    expect(markdown).toContain("## The **third** span");
    expect(markdown).toContain("```sh\nbridge --open\n```");
    expect(markdown).toContain("| Span | Length |\n| --- | --- |\n| North | 40 m |");
  });
});

const keptBy = (text: string, ...cleaners: Parameters<typeof run>[1]) =>
  kept(run(read(text, { format: "text", url: URL }), cleaners)).map(({ text }) => text);

describe("link-targets", () => {
  const links = Array.from({ length: 6 }, (_, i) => `Entry ${i} [https://example.org/${i}]`);

  it("takes addresses behind links and pictures out of a flattened page", () => {
    const lines = [
      ...links,
      "Go to the pier [/pier/] by bus",
      "The pier at dawn [/img/pier.jpg]",
      "[quote] no [/quote]",
    ];
    expect(keptBy(lines.join("\n"), linkTargets()).slice(6)).toEqual([
      "Go to the pier by bus",
      "[quote] no [/quote]",
    ]);
  });

  it("takes the numbers of links out of a text browser's page, and leaves notes", () => {
    const lines = [
      "Link: [1]canonical",
      "[2]Home [3]News",
      "[4]",
      "The pier[5] is [6]closed[7].",
      "(BUTTON) Search",
    ];
    const list = Array.from({ length: 6 }, (_, i) => `  ${i + 1}. https://example.org/${i}`);
    const page = [...lines, "", "References", "", ...list].join("\n");
    expect(keptBy(page, linkTargets()).slice(0, 3)).toEqual([
      "Home News",
      "The pier[5] is closed[7].",
      "Search",
    ]);
    expect(keptBy(lines.join("\n"), linkTargets())).toEqual(lines);
  });

  it("takes the pictures of a text browser's page, however few they are in a long text", () => {
    const pictures = Array.from({ length: 5 }, (_, i) => `[pier-${i}.png] Pier ${i}`);
    const long = [...pictures, ...Array(60).fill(PLAIN), "Name it [pier.png] then."].join("\n\n");
    const kept = keptBy(long, linkTargets());
    expect(kept.slice(0, 5)).toEqual(["Pier 0", "Pier 1", "Pier 2", "Pier 3", "Pier 4"]);
    expect(kept.at(-1)).toBe("Name it [pier.png] then.");
    const few = [...pictures.slice(1), PLAIN];
    expect(keptBy(few.join("\n\n"), linkTargets())).toEqual(few);
  });

  it("leaves what an author cites", () => {
    const cited = `${PLAIN} [https://example.org/a]`;
    expect(keptBy(cited, linkTargets())).toEqual([cited]);
  });
});

describe("linked-lines", () => {
  const prose = PROSE.split("\n\n");
  const list = (count: number) => Array.from({ length: count }, (_, i) => `* [Story ${i}](/story/${i})`);
  const clean = (lines: readonly string[]) =>
    keptBy([...prose, ...lines].join("\n\n"), markdownSigns(), linkedLines()).slice(prose.length);

  it("drops a few links in a row, and neither one alone nor a long list", () => {
    expect(clean(list(3))).toEqual([]);
    expect(clean(["[Home](/) [News](/news) [Shop](/shop)"])).toEqual([]);
    expect(clean(list(1))).toEqual(["* Story 0"]);
    expect(clean(list(9))).toHaveLength(9);
  });

  it("leaves lines that say more than their link, and links that are most of the text", () => {
    const more = ["* [Story](/a), told by those who saw it", "* [Ferry](/b), and what comes after it"];
    expect(clean(more)).toHaveLength(2);
    expect(keptBy(list(5).join("\n"), markdownSigns(), linkedLines())).toHaveLength(5);
  });
});
