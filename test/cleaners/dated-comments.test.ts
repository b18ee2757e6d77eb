import { describe, expect, it } from "vitest";
import { run } from "../../src/cleaner";
import { datedComments } from "../../src/cleaners/dated-comments";
import { kept } from "../../src/page";
import { read } from "../../src/read/index";

const SENTENCE =
  "The council met again on Tuesday evening to weigh the plan for a new bridge across the river.";
const ARTICLE = Array(8).fill(SENTENCE);
const comment = (name: string, stamp: string, text: string) => [name, stamp, text];

/** What is kept of lines below an article. */
const below = (lines: readonly string[], article: readonly string[] = ARTICLE): string[] => {
  const page = read([...article, ...lines].join("\n\n"), { format: "text" });
  return kept(run(page, [datedComments()]))
    .map(({ text }) => text)
    .slice(article.length);
};

describe("dated-comments", () => {
  it("drops comments that begin with a name, a date and a time, and what follows", () => {
    const lines = [
      "Read on in the next issue.",
      ...comment("Amy", "December 18, 2025 at 9:46 pm", "I know what you mean."),
      ...comment("Chris S", "December 19, 2025 at 13:01", "About time, and thank you for the long report."),
      "Harbour Post, 2025",
    ];
    expect(below(lines)).toEqual(["Read on in the next issue."]);
  });

  it("takes one comment for enough where somebody says something", () => {
    expect(below(comment("Amy says:", "December 18, 2025 at 9:46 pm", "I know."))).toEqual([]);
    expect(below(["Amy", ...comment("sagt:", "18. Dezember 2025 um 21:46", "Genau.")])).toEqual([]);
    const update = comment("Update", "December 18, 2025 at 9:46 pm", SENTENCE);
    expect(below(update)).toEqual(update);
  });

  it("keeps the entries of one day, as live blogs have them", () => {
    const blog = [
      ...comment("By Jane Doe", "December 18, 2025 at 9:46 pm", SENTENCE),
      ...comment("By Jane Doe", "December 18, 2025 at 9:12 pm", SENTENCE),
    ];
    expect(below(blog)).toEqual(blog);
  });

  it("keeps posts, of which the first has its date above it, too", () => {
    const posts = [
      ...comment("Chris S", "December 19, 2025 at 13:01", SENTENCE),
      ...comment("Bo", "December 20, 2025 at 14:01", SENTENCE),
    ];
    expect(below(posts, ["Amy", "December 18, 2025 at 9:46 pm", ...ARTICLE])).toEqual(posts);
    const numbered = posts.map((line) => line.replace("13:01", "13:01 2").replace("14:01", "14:01 3"));
    expect(below(numbered)).toEqual(numbered);
  });

  it("keeps dates that say more, or stand below running text", () => {
    const log = [
      "Amy",
      "Shipped on December 18, 2025 at 9:46 pm from the northern pier",
      "Bo",
      "Shipped on December 19, 2025 at 9:46 pm from the southern pier",
    ];
    expect(below(log)).toEqual(log);
    const diary = [
      SENTENCE,
      "December 18, 2025 at 9:46 pm",
      SENTENCE,
      "December 19, 2025 at 9:46 pm",
      SENTENCE,
    ];
    expect(below(diary)).toEqual(diary);
  });
});
