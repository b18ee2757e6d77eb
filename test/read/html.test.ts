import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { read } from "../../src/index";
import type { Block, Page } from "../../src/page";
import { readHtml } from "../../src/read/html/read-html";

const readPage = (source: string, selectors: string[] = []): Page =>
  readHtml(source, { url: null, lang: null, selectors });
const texts = (source: string) => readPage(source).blocks.map(({ text }) => text);
const path = ({ tag }: Block): string[] => {
  const names = [];
  for (let at = tag; at; at = at.parent) names.unshift(at.name);
  return names;
};
const glues = (source: string) => readPage(source).blocks.map(({ glue, text }) => glue + text);

describe("CDATA sections", () => {
  it("reads what they hold, at its place", () => {
    const source = "<![CDATA[<p>one</p><![CDATA[<p>two</p>]]><p>three</p>";
    expect(texts(source)).toEqual(["one", "two", "three"]);
    for (const { text, span } of readPage(source).blocks)
      expect(source.slice(span.start, span.end)).toBe(text);
  });
  it("reads on where one never ends", () => {
    expect(texts("<body><![CDATA[\n<p>one</p><p>two</p></body>")).toEqual(["one", "two"]);
  });
  it("does not show what scripts have in them", () => {
    expect(texts("<script>//<![CDATA[\nlet a = '<p>';\n//]]></script><p>one</p>")).toEqual(["one"]);
  });
});

describe("lines", () => {
  it("merges inline elements and folds white space", () => {
    expect(texts("<p>One <b>two</b>\n  <i>three</i>.</p>")).toEqual(["One two three."]);
    expect(texts("<p>foo<b> bar</b></p>")).toEqual(["foo bar"]);
  });
  it("takes custom elements for lines, but amid the words of a paragraph", () => {
    expect(texts("<p>Met on <relative-time>12 June</relative-time> in the hall</p>")).toEqual([
      "Met on 12 June in the hall",
    ]);
    expect(texts("<div>Ann wrote <relative-time>12 June</relative-time> · 2 replies</div>")).toEqual([
      "Ann wrote 12 June · 2 replies",
    ]);
    expect(texts("<a-list><a-line>One</a-line><a-line>Two</a-line></a-list>")).toEqual(["One", "Two"]);
  });

  it("parts paragraphs with a blank line, divs and line breaks without one", () => {
    expect(glues("<p>a<p>b<div>c</div><div>d<br>e<br><br>f</div>").slice(1)).toEqual([
      "\n\nb",
      "\n\nc",
      "\nd",
      "\ne",
      "\n\nf",
    ]);
  });
  it("puts the items of a list in one group", () => {
    const { blocks } = readPage("<p>x</p><ul><li><p>a</p></li><li>b<ul><li>c</ul><li>d</ul><p>y</p>");
    expect(blocks.map(({ kind }) => kind)).toEqual([
      "paragraph",
      "item",
      "item",
      "item",
      "item",
      "paragraph",
    ]);
    expect(new Set(blocks.slice(1, 5).map(({ group }) => group)).size).toBe(1);
    expect(new Set(blocks.map(({ group }) => group)).size).toBe(3);
  });
  it("parts cells with tabs and rows with line ends", () => {
    expect(glues("<table><tr><td>a<td><p>b</p><tr><th>c</th><td>d</table><p>e").slice(1)).toEqual([
      "\tb",
      "\nc",
      "\td",
      "\n\ne",
    ]);
  });
  it("keeps white space in code and marks it as such", () => {
    const [block] = readPage("<pre>\n  if x:\r\n    y &lt; 1\n</pre>").blocks;
    expect(block?.text).toBe("  if x:\n    y < 1");
    expect(block?.kind).toBe("code");
  });
  it("knows headings, quotes and captions", () => {
    const { blocks } = readPage(
      "<h2>h</h3><blockquote><p>q</blockquote><figure><img><figcaption>f</figcaption></figure>",
    );
    expect(blocks.map(({ kind, level }) => [kind, level])).toEqual([
      ["heading", 2],
      ["quote", undefined],
      ["caption", undefined],
    ]);
  });
  it("keeps no-break spaces inside a line and none at its ends", () => {
    expect(texts("<p>&nbsp;10&nbsp;km\u00a0</p><p>&nbsp;</p>")).toEqual(["10\u00a0km"]);
  });
  it("cuts very long blocks between words", () => {
    const { blocks } = readPage(`<p>${"word ".repeat(9_000)}</p>`);
    expect(blocks.map(({ text }) => text.length).every((length) => length <= 20_000)).toBe(true);
    expect(blocks.map(({ glue, text }) => (glue === " " ? glue : "") + text).join("")).toBe(
      "word ".repeat(9_000).trim(),
    );
  });
});

describe("what is shown", () => {
  it("marks hidden text and keeps it apart from what surrounds it", () => {
    const { blocks } = readPage(
      '<div>a <span style="display: none">b</span> c</div><dialog>d</dialog><p hidden>e',
    );
    expect(blocks.map(({ text, glue, tag }) => [text, glue, tag?.hidden])).toEqual([
      ["a", "\n\n", false],
      ["b", " ", true],
      ["c", " ", false],
      ["d", "\n", true],
      ["e", "\n\n", true],
    ]);
  });
  it("marks hidden words amid those of a paragraph, and leaves its line whole", () => {
    const [block, ...others] = readPage(
      '<p>He said <span style="display:none">(see below)</span> hello.',
    ).blocks;
    expect([block?.text, others]).toEqual(["He said (see below) hello.", []]);
    expect(block?.marks).toEqual([{ type: "unseen", start: 8, end: 19 }]);
  });
  it("takes a custom element amid words for one of them, wherever they stand", () => {
    expect(texts("<ul><li>The tray of <claim-ref>claim 1</claim-ref>, made of tin</ul>")).toEqual([
      "The tray of claim 1, made of tin",
    ]);
    expect(texts("<div><x-a>Menu</x-a><x-b>Home</x-b></div>")).toEqual(["Menu", "Home"]);
  });
  it("leaves out programs, style sheets, drawings and the title", () => {
    expect(
      texts(
        "<title>t</title><style>a{}</style><script>x<p></script><svg><title>s</title><text>v</text></svg><p>b",
      ),
    ).toEqual(["b"]);
  });
  it("reads noscript and shadow roots, and hides other templates", () => {
    const { blocks } = readPage(
      "<noscript><div>post</div></noscript><template shadowrootmode=open><p>card</p></template><template>t</template>",
    );
    expect(blocks.map(({ text, tag }) => [text, tag?.hidden])).toEqual([
      ["post", false],
      ["card", false],
      ["t", true],
    ]);
  });
});

describe("tree", () => {
  it("supplies the tags that authors leave out", () => {
    const { blocks } = readPage(
      "<ul class=x><li>a<li>b</ul><dl><dt>c<dd>d</dl><select><option>e<option>f</select>",
    );
    expect(blocks.map((block) => path(block).join(" "))).toEqual([
      "ul li",
      "ul li",
      "dl dt",
      "dl dd",
      "select option",
      "select option",
    ]);
  });
  it("ignores end tags without a start, and those of formatting leave blocks open", () => {
    const { blocks } = readPage("<div></span></section><b>x<p>y</b>z</p></div>w");
    expect(blocks.map((block) => [block.text, path(block)[0]])).toEqual([
      ["x", "div"],
      ["yz", "div"],
      ["w", undefined],
    ]);
    expect(blocks[1]?.marks).toEqual([{ type: "strong", start: 0, end: 1 }]);
  });
  it("splits class and id into words", () => {
    const [block] = readPage('<div class="post-content relatedPosts" id="main_3"><p>x').blocks;
    expect(block?.tag?.parent?.words).toEqual(["post", "content", "related", "posts", "main"]);
  });
  it("lists the elements around text, each after the one around it", () => {
    const { tags, blocks } = readPage(
      "<main><ul><li>one<li></ul><div><i></i></div><p>two <b>three</b></main>",
    );
    expect(tags.map(({ name }) => name)).toEqual(["main", "ul", "li", "p"]);
    for (const [i, { index, parent }] of tags.entries()) {
      expect(index).toBe(i);
      expect(parent ? tags.indexOf(parent) : -1).toBeLessThan(i);
    }
    expect(blocks.map(({ tag }) => tag && tags[tag.index] === tag)).toEqual([true, true]);
  });

  it("gives a block the innermost element around all of it", () => {
    expect(
      readPage("<p><a href=/><i>a</i> b</a></p><p>c <i>d</i></p>").blocks.map((block) => path(block).at(-1)),
    ).toEqual(["a", "p"]);
  });
});

describe("marks and selectors", () => {
  it("marks links with their address as written", () => {
    const [block] = readPage('<p>See <a href="/a?b=1&amp;c=2"> the <b>page</b></a>.').blocks;
    expect(block?.marks).toEqual([
      { type: "strong", start: 8, end: 12 },
      { type: "link", start: 4, end: 12, href: "/a?b=1&c=2" },
    ]);
  });
  it("tells which elements match a selector, and takes an invalid one for text", () => {
    const { blocks } = readPage("<div><p class=x>a</p></div><p>b</p>", ["p.x", "not a [selector"]);
    expect(blocks.map(({ tag }) => tag?.matches)).toEqual([["p.x"], undefined]);
  });
});

const checkLaws = (source: string) => {
  const page = readPage(source);
  let end = 0;
  for (const [id, block] of page.blocks.entries()) {
    expect(block.id).toBe(id);
    expect(block.text).not.toBe("");
    expect(block.span.start).toBeGreaterThanOrEqual(end);
    expect(block.span.end).toBeGreaterThan(block.span.start);
    end = block.span.end;
    for (let i = 0; i < block.origin.length; i += 2) {
      const [from = 0, at = 0, to = block.text.length] = block.origin.slice(i, i + 3);
      for (let k = from; k < to; k++) {
        const there = source[at + k - from] ?? "";
        const same = there === block.text[k] || there === "&" || /\s/.test(block.text[k] ?? "");
        expect(same || source[at + k - from - 1] === "&").toBe(true);
      }
    }
    for (const { start, end: to } of block.marks) {
      expect(start).toBeLessThan(to);
      expect(to).toBeLessThanOrEqual(block.text.length);
    }
  }
  expect(end).toBeLessThanOrEqual(source.length);
  return page;
};

describe("laws", () => {
  const piece = fc.constantFrom(
    ..."<p>,</p>,<div class=a>,</div>,<b>,</b>,<a href=x>,</a>,<ul>,<li>,</ul>,<table>,<tr>,<td>,</table>,<br>,<pre>,</pre>,<span hidden>,</span>,<h1>,</h1>,&amp;,&eacute;,&#8217;,&nbsp;, ,  ,\n,word,x,é,😀,< ,&,<!-- c -->,<noscript>,</noscript>,\0".split(
      ",",
    ),
  );
  it("maps every character to its source, blocks in order, spans disjoint, no text lost", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const page = checkLaws(pieces.join(""));
        const count = (text: string) => text.split("word").length;
        expect(count(page.blocks.map(({ text }) => text).join(""))).toBe(count(pieces.join("")));
      }),
      { numRuns: 500 },
    );
  });
  it.each([
    ["200,000 nested elements", `${"<div>".repeat(200_000)}x`, 1],
    ["a class attribute of a megabyte", `<p class="${"a-b ".repeat(250_000)}">x</p>`, 1],
    ["100,000 open links", `${"<a href=x>".repeat(100_000)}x`, 1],
    ["open emphasis over many lines", "<b>".repeat(50_000) + "<p>x".repeat(1_000), 1_000],
    ["NUL characters", "<p>a\0b</p>\0", 1],
    ["an unclosed comment", `<p>x</p><!--${"<p>x".repeat(100_000)}`, 1],
    ["nothing but angle brackets", "<".repeat(19_000), 1],
  ])("reads %s", (_, source, blocks) => {
    expect(checkLaws(source).blocks.length).toBe(blocks);
  });
});

describe("a page that a browser has saved", () => {
  it.each([
    "<!DOCTYPE html>\n<!-- saved from url=(0031)https://sound.example/ferry.htm -->\n<html>",
    "<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: https://sound.example/ferry.htm \n saved date: Sun Oct 08 2023\n-->",
  ])("has the address that %j says", (head) => {
    expect(read(`${head}<body><p>The ferry.</p></body></html>`).url).toBe("https://sound.example/ferry.htm");
  });
});
