import { expect, it } from "vitest";
import { clean, read } from "../../src/index";

const BEFORE = "<p>The gate of the lock opens only when the water stands level on both of its sides.</p>";
const AFTER = "<p>Whoever keeps the lock runs it once in the morning, before the first boat comes.</p>";
const around = (listing: string) => `<article>${BEFORE}${listing}${AFTER}</article>`;

const CODE = "if level:\n    open()\n\nwait()";

const LINES = ["if level:", "    open()", "", "wait()"];
const lines = (wrap: (line: string, number: number) => string, between = "\n") =>
  LINES.map((line, i) => wrap(line, i + 1)).join(between);
const spaced = (line: string) =>
  line.replaceAll("    ", '<code class="spaces">&nbsp;&nbsp;&nbsp;&nbsp;</code>');

it.each([
  [
    "of GitHub",
    `<table class="highlight js-file-line-container"><tbody>${lines(
      (line, n) =>
        `<tr>\n<td id="L${n}" class="blob-num js-line-number" data-line-number="${n}"></td>\n<td class="blob-code blob-code-inner js-file-line">${line === "" ? "\n" : line}</td>\n</tr>`,
    )}</tbody></table>`,
  ],
  [
    "of highlight.js, its numbers in text",
    `<pre><code class="hljs"><table class="hljs-ln"><tbody>${lines(
      (line, n) =>
        `<tr><td class="hljs-ln-line hljs-ln-numbers">${n}</td><td class="hljs-ln-line hljs-ln-code">${line}</td></tr>`,
      "",
    )}</tbody></table></code></pre>`,
  ],
  [
    "of SyntaxHighlighter",
    `<div class="syntaxhighlighter"><table><tbody><tr><td class="gutter">${lines((_, n) => `<div class="line number${n}">${n}</div>`)}</td><td class="code"><div class="container">${lines((line, n) => `<div class="line number${n} alt1">${spaced(line)}</div>`)}</div></td></tr></tbody></table></div>`,
  ],
  [
    "of the SyntaxHighlighter before",
    `<ol start="1" class="dp-py">${lines((line) => `<li class="alt"><span>${spaced(line)}</span></li>`)}</ol>`,
  ],
  [
    "of Prettify",
    `<pre class="prettyprint"><ol class="linenums">${lines((line, n) => `<li class="L${n}"><span class="pln">${line}</span></li>`, "")}</ol></pre>`,
  ],
  [
    "of Crayon",
    `<table class="crayon-table"><tr class="crayon-row"><td class="crayon-nums">${lines((_, n) => `<div class="crayon-num">${n}</div>`)}</td><td class="crayon-code"><div class="crayon-pre">${lines((line) => `<div class="crayon-line">${line}</div>`, "")}</div></td></tr></table>`,
  ],
  [
    "of Rouge",
    `<pre><code><table class="rouge-table"><tbody><tr><td class="rouge-gutter gl"><pre class="lineno">1\n2\n3\n4\n</pre></td><td class="rouge-code"><pre>${CODE}\n</pre></td></tr></tbody></table></code></pre>`,
  ],
  [
    "of Doxygen",
    `<div class="fragment">${lines((line, n) => `<div class="line"><a name="l${n}"></a><span class="lineno">    ${n}</span>&#160;${line}</div>`, "")}</div><!-- fragment -->`,
  ],
  ["of an editor", `<div class="cm-content">${lines((line) => `<div class="cm-line">${line}</div>`)}</div>`],
  [
    "that breaks its lines by tags",
    `<pre>${lines((line) => `<span class="token-line">${line}<br></span>`, "")}</pre>`,
  ],
  [
    "of an editor, its empty line with a break in it",
    `<div class="cm-content">${lines((line) => `<div class="cm-line">${line || "<br>"}</div>`)}</div>`,
  ],
  [
    "that an editor has styled",
    `<div style="color: #ccc; font-family: Consolas, 'Courier New', monospace; white-space: pre;">${lines((line) => (line === "" ? "<br>" : `<div><span>${line}</span></div>`), "")}</div>`,
  ],
  ["with a list in its pre", `<pre><ol>${lines((line) => `<li>${line}</li>`, "")}</ol></pre>`],
  ["that breaks its lines twice", `<pre>${LINES.join("<br />\n")}</pre>`],
  [
    "with numbers in its lines",
    `<pre>${lines((line, n) => `<span class="linenos"> ${n}</span>${line}\n`, "")}</pre>`,
  ],
])("a listing %s is one block of code, without the numbers of its lines", (_, listing) => {
  const { blocks } = clean(around(listing), { format: "html" });
  expect(blocks.map(({ kind, text }) => (kind === "code" ? text : kind))).toEqual([
    "paragraph",
    CODE,
    "paragraph",
  ]);
});

it("a number that goes from a line is accounted for", () => {
  const { repairs } = clean(
    around('<div class="fragment"><div class="line"><span class="lineno">7</span>&#160;go()</div></div>'),
    { format: "html" },
  );
  expect(repairs.map(({ from, by, why }) => [from, by, why])).toEqual([
    ["7\u00a0", "unseen-words", "the number of a line of code"],
  ]);
});

it("a long listing is cut between lines", () => {
  const rows = '<div class="cm-line">open(gate, level, keeper)</div>'.repeat(2_000);
  const { blocks } = read(`<div class="cm-content">${rows}</div>`, { format: "html" });
  expect(blocks.length).toBeGreaterThan(1);
  for (const { text } of blocks) expect(text).toMatch(/^open\(.*\)$/s);
  expect(
    blocks
      .map(({ glue, text }) => glue + text)
      .join("")
      .trim()
      .split("\n"),
  ).toHaveLength(2_000);
});

it.each([
  [
    "a slide that comes in pieces",
    '<div class="fragment"><div class="row">One.</div><div class="row">Two.</div></div>',
  ],
  ["a poem", '<div class="poem"><div class="line">One.</div><div class="line">Two.</div></div>'],
])("%s is no code", (_, html) => {
  expect(read(html, { format: "html" }).blocks.map(({ kind }) => kind)).toEqual(["paragraph", "paragraph"]);
});
