import { describe, expect, it } from "vitest";
import { run } from "../../src/cleaner";
import { readerComments } from "../../src/cleaners/context/reader-comments";
import { commentPrompts } from "../../src/cleaners/phrases/comment-prompts";
import { shareBars } from "../../src/cleaners/phrases/share-bars";
import { kept, type Page } from "../../src/page";
import { read } from "../../src/read/index";

const SENTENCE =
  "The council met again on Tuesday evening to weigh the plan for a new bridge across the river.";
const ARTICLE = Array(8).fill(SENTENCE);
const comment = (name: string, stamp: string, text: string) => [name, stamp, text];

const textsOf = (page: Page): string[] => kept(page).map(({ text }) => text);

/** What is kept of lines below an article, on a page that shows buttons, too. */
const below = (lines: readonly string[], article: readonly string[] = ARTICLE): string[] => {
  const page = read([...article, "Share this:", ...lines].join("\n\n"), { format: "text" });
  return textsOf(run(page, [shareBars(), readerComments()])).slice(article.length);
};

/** The same of a page that says it is an article. */
const belowStory = (lines: readonly string[]): string[] => {
  const statement = `<script type="application/ld+json">{"@type":"NewsArticle"}</script>`;
  const html = statement + [...ARTICLE, ...lines].map((line) => `<p>${line}</p>`).join("");
  const page = read(html, { format: "html", url: "https://example.org/news/2011/09/27/bridge.html" });
  return textsOf(run(page, [commentPrompts(), readerComments()])).slice(ARTICLE.length);
};

describe("reader-comments", () => {
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

  it("drops comments of a page that shows today's date above its text", () => {
    const comments = [
      ...comment("Chris S", "December 19, 2025 at 13:01", SENTENCE),
      ...comment("Bo", "December 20, 2025 at 14:01", SENTENCE),
    ];
    expect(below(comments, ["Monday, December 22, 2025 / 14:34", ...ARTICLE])).toEqual([]);
  });

  it("keeps a letter that another one answers", () => {
    const letter = ["On 2 Jun 2025, at 21:03, Ned Corrigan <ned@example.org> wrote:", SENTENCE];
    expect(below(letter)).toEqual(letter);
  });

  it("keeps what looks like comments where nothing else is on the page: it may be what is left of a thread", () => {
    const comments = [
      ...comment("Chris S", "December 19, 2025 at 13:01", SENTENCE),
      ...comment("Bo", "December 20, 2025 at 14:01", SENTENCE),
    ];
    const page = read([...ARTICLE, ...comments].join("\n\n"), { format: "text" });
    expect(textsOf(run(page, [readerComments()]))).toEqual([...ARTICLE, ...comments]);
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

  it("drops comments that are signed and dated on one line, above or below them", () => {
    const above = [
      "Comment by Amy on October 29, 2012 at 3:46 pm",
      "Thank you for the long report.",
      "Comment by Chris S on October 30, 2012 at 4:01 pm",
      "About time, too.",
    ];
    expect(belowStory(above)).toEqual([]);
    const under = [
      "About time, too.",
      "Posted by: Amy, 27 Sep 2011 | 15:22",
      "Thank you for the long report.",
      "Posted by: Chris S, 28 Sep 2011 | 09:05",
    ];
    expect(belowStory(under)).toEqual(under.slice(0, 1));
  });

  it("takes one line on which somebody said something for enough, without a year too", () => {
    expect(belowStory(["Amy on Sep 21, 3:38 PM said:", "About time, too."])).toEqual([]);
    expect(belowStory(["Amy on Monday said:", "About time, too."])).toHaveLength(2);
  });

  it("begins where comments are announced, which makes one enough", () => {
    const lines = ["12 comments", "About time, too.", "Posted by: Amy, 27 Sep 2011 | 15:22", "Harbour Post"];
    expect(belowStory(lines)).toEqual([]);
    expect(belowStory(lines.slice(1))).toEqual(lines.slice(1));
  });

  it("keeps what is dated on one line in threads, in logs and letters", () => {
    const posts = ["Amy May 3, 2025 6:30pm 2", SENTENCE, "Chris S May 4, 2025 7:30pm 3", SENTENCE];
    expect(belowStory(posts)).toEqual(posts);
    const letters = [
      "Date: Fri, 1 Feb 2002 11:53:40 -0500",
      SENTENCE,
      "Date: Sat, 2 Feb 2002 09:53:40 -0500",
      SENTENCE,
    ];
    expect(belowStory(letters)).toEqual(letters);
    const log = [
      "The ferry left. 27 Sep 2011 15:22",
      SENTENCE,
      "The ferry came back. 28 Sep 2011 09:05",
      SENTENCE,
    ];
    expect(belowStory(log)).toEqual(log);
  });

  it("takes three signs of comment software for enough on what surely is an article", () => {
    const thread = (sign: (name: string) => string) =>
      ["amyroe", "bo77", "kim"].flatMap((name) => [sign(name), "About time, too."]);
    expect(belowStory(thread((name) => `${name} 5pts 2 Like`))).toEqual([]);
    expect(belowStory(thread((name) => `${name} • 3 years ago`))).toEqual([]);
    expect(belowStory(thread((name) => `${name} vor 2 Tagen`))).toEqual([]);
    const two = thread((name) => `${name} wrote:`).slice(0, 4);
    expect(belowStory(two)).toEqual(two);
    const ages = thread((name) => `${name} is 3 years old`);
    expect(belowStory(ages)).toEqual(ages);
  });

  it("keeps what the days of publication stand above", () => {
    const lines = [
      "Published Jul 19, 2013 01:01:04AM",
      SENTENCE,
      "Published Jul 18, 2013 11:21:03PM",
      SENTENCE,
    ];
    expect(belowStory(lines)).toEqual(lines);
  });

  it("begins with the first comment where a date and a button to complain stand below each", () => {
    const lines = [
      "amyroe wrote:",
      "About time, too.",
      "May 15, 2013 10:53am EDT -- Report as abuse",
      "bo77 wrote:",
      "And how long it took.",
      "May 15, 2013 10:58am EDT -- Report as abuse",
    ];
    expect(belowStory(lines)).toEqual([]);
  });
});
