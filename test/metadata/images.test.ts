import { describe, expect, it } from "vitest";
import { clean, pageChrome, relatedBoxes, renderMarkdown, unwantedKinds } from "../../src/index";

const FIRST = "<p>Divers came up on Monday with a bronze bell that nobody had missed for ninety years.</p>";
const LAST = "<p>It will be cleaned over the summer and shown in the customs house from September.</p>";
const cleaners = [pageChrome(), relatedBoxes(), unwantedKinds({ kinds: ["caption"] })];

const shown = (html: string) =>
  clean(`<body>${html}`, { format: "html", cleaners }).images.map(({ src }) => src);

describe("the pictures of an article", () => {
  it.each([
    ["inside a paragraph", FIRST.replace("bell", '<img src="a.png"> bell') + LAST],
    ["between two paragraphs", `${FIRST}<div><img src="a.png"></div>${LAST}`],
    [
      "after the last paragraph",
      `<div>${FIRST}${LAST}<p><img src="a.png"></p></div><footer>Contact us</footer>`,
    ],
    [
      "that a click enlarges",
      `<div>${FIRST}<figure><div role="button"><img src="a.png"></div></figure>${LAST}</div>`,
    ],
    [
      "with a caption that the caller does not want",
      `<div>${FIRST}<figure><img src="a.png"><figcaption>The bell</figcaption></figure></div>`,
    ],
  ])("are those %s", (_place, html) => {
    expect(shown(html)).toEqual(["a.png"]);
  });
  it.each([
    ["a menu", `<nav><img src="a.png"><a href="/">Start</a></nav>${FIRST}${LAST}`],
    [
      "a box of other articles",
      `${FIRST}${LAST}<div class="related-posts"><img src="a.png"><a href="/b">Board closes the pier</a></div>`,
    ],
    ["a footer without text", `${FIRST}${LAST}<footer><img src="a.png"></footer>`],
    ["a portrait", `${FIRST}<div class="author-avatar"><img src="a.png"></div>${LAST}`],
    ["a share button", `${FIRST}<a class="share"><img src="a.png"></a>${LAST}`],
  ])("are not those of %s", (_place, html) => {
    expect(shown(html)).toEqual([]);
  });
  it("stand in Markdown where they stand on the page, and not in the text", () => {
    const html = `<body><h1>The bell</h1><img src="a.png" alt="On the [quay]">${FIRST}<figure><img src="b c.png" alt="Diver"><figcaption>Mira Holt</figcaption></figure>
      <ul><li>rope</li><li>lamp<img src="d.png"></li><li>log</li></ul>
      <table><tr><td>1934</td><td><img src="e.png"> lost</td></tr><tr><td>2024</td><td>found</td></tr></table>`;
    const article = clean(html, { format: "html", cleaners: [] });
    expect(article.text).not.toContain("png");
    expect(renderMarkdown(article).split("\n\n")).toEqual([
      "# The bell",
      "![On the \\[quay\\]](a.png)",
      FIRST.slice(3, -4),
      "![Diver](<b%20c.png>)",
      "Mira Holt",
      "- rope\n- lamp",
      "![](d.png)",
      "- log",
      "| 1934 | lost |\n| --- | --- |\n| 2024 | found |",
      "![](e.png)\n",
    ]);
  });
});

describe("pictures that are none of the article's", () => {
  it.each([
    '<img src="t.png" style="width:1px;height:1px">',
    '<img src="https://secure.gravatar.com/avatar/abc?s=64">',
    '<img src="/u/avatars/alice.png">',
    '<img src="/img/share-facebook.svg" alt="Share">',
    '<img src="/img/icons/twitter.png">',
    '<img src="https://www.facebook.com/tr?id=1&ev=PageView">',
    '<img src="https://pixel.example.com/b.gif">',
  ])("are portraits, icons and pixels: %s", (image) => {
    expect(shown(`<div>${FIRST}${image}${LAST}</div>`)).toEqual([]);
  });
});
