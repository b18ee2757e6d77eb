import { describe, expect, it } from "vitest";
import type { Cleaner } from "../../src/cleaner";
import { clean, renderTrace } from "../../src/index";

const sample: Cleaner = {
  name: "sample",
  doc: "Drops, lifts and repairs one line each.",
  *apply(page) {
    for (const block of page.blocks) {
      if (block.text.startsWith("Share")) yield { type: "drop", block, why: "says share", category: "share" };
      if (block.text.startsWith("By "))
        yield { type: "lift", block, why: "a byline", field: "authors", value: "Ada" };
      const start = block.text.indexOf("teh");
      if (start >= 0) yield { type: "replace", block, why: "a slip", start, end: start + 3, text: "the" };
    }
  },
};

const article = clean("By Ada\nOn teh hill.\nShare this", { cleaners: [sample] });

describe("renderTrace", () => {
  it("shows every line in the page's order with its fate, the cleaner and the reason", () => {
    expect(renderTrace(article).split("\n").slice(0, 6)).toEqual([
      "→ authors │ By Ada",
      "          ╰ sample: a byline",
      "keep 0.50 │ On the hill.",
      '          ╰ sample: "teh" → "the", a slip',
      "✗ sample  │ Share this",
      "          ╰ share: says share",
    ]);
  });

  it("colors only when asked", () => {
    expect(renderTrace(article)).not.toContain("\u001b");
    expect(renderTrace(article, { color: true })).toContain("\u001b[31m✗ sample");
  });

  it("cuts lines to the width of a terminal", () => {
    const long = clean("word ".repeat(100), { cleaners: [] });
    expect(renderTrace(long, { width: 40 }).split("\n")[0]).toHaveLength(40);
  });

  it("knows that some scripts fill two columns a character", () => {
    const [line = ""] = renderTrace(clean("港長が目を覚ます前に出ていた。", { cleaners: [] }), {
      width: 30,
    }).split("\n");
    expect(line).toBe("keep 0.50 │ 港長が目を覚ます…");
  });

  it("keeps a page's control characters away from the terminal", () => {
    expect(renderTrace(clean("a\u001b[2Jb", { cleaners: [] }))).not.toContain("\u001b");
  });

  it("shows which character a repair put in that shows nothing", () => {
    const spaces: Cleaner = {
      name: "spaces",
      doc: "Makes a space one that does not break.",
      *apply({ blocks: [block] }) {
        if (block) yield { type: "replace", block, why: "unit", start: 1, end: 2, text: "\u00a0" };
      },
    };
    expect(renderTrace(clean("5 km", { cleaners: [spaces] }))).toContain('" " → "\\u00a0"');
  });

  it("says in two lines what all a cleaner took out of one", () => {
    const trace = renderTrace(clean("See [a](/a), [b](/b).", { format: "text" })).split("\n");
    expect(
      trace.filter((line) => line.includes("markdown-signs")).map((line) => line.replace(/^ *╰ /, "")),
    ).toEqual([
      'markdown-signs: "[" → "", begins a link',
      'markdown-signs: takes out "](/a)" "[" "](/b)", too',
    ]);
  });

  it("ends with the account and the warnings", () => {
    expect(renderTrace(article)).toContain("removed by: sample 1");
    expect(renderTrace(clean(""))).toContain("warning empty-input");
  });
});
