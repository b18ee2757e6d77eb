import { expect, it } from "vitest";
import { clean, read } from "../../src/index";
import { toSource } from "../../src/origin";
import { looksLikeHtml } from "../../src/read/detect";

const escapeHtml = (html: string): string =>
  html.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const HTML = `<p>Tea &amp; <b>salt</b>&nbsp;go <a href="/over?a=1&amp;b=2">over</a> the pass.</p><p>Nobody waits.</p>`;

it.each([
  ["once", escapeHtml(HTML)],
  ["twice", escapeHtml(escapeHtml(HTML))],
  ["in numbers", HTML.replaceAll("<", "&#60;").replaceAll(">", "&#x3E;")],
])("HTML that is escaped %s is read as HTML, and all of it stands where the source has it", (_, source) => {
  expect(looksLikeHtml(source)).toBe(true);
  const page = read(source);
  const { blocks } = page;
  expect(page.source).toBe(source);
  expect(blocks.map(({ text }) => text)).toEqual(["Tea & salt\u00a0go over the pass.", "Nobody waits."]);
  expect(blocks[0]?.marks.map(({ type, href }) => href ?? type)).toEqual(["strong", "/over?a=1&b=2"]);
  for (const block of blocks) {
    const { start, end } = block.span;
    expect(source.slice(start, end)).toMatch(/^(?:Tea.+pass|Nobody waits)\.$/);
    for (const [i, char] of [...block.text].entries())
      if (/\w/.test(char)) expect(source[toSource(block, i)]).toBe(char);
  }
});

it.each([
  ["a string of JSON", JSON.stringify(HTML)],
  ["one without its quotation marks", HTML.replaceAll("<", "\\u003c").replaceAll('"', '\\"')],
  [
    "an element of a feed",
    `<rss version="2.0"><item><description>\n${escapeHtml(HTML)}</description></item></rss>`,
  ],
])("HTML in %s is read as HTML", (_, source) => {
  expect(looksLikeHtml(source)).toBe(true);
  const { blocks } = read(source);
  expect(blocks.map(({ text }) => text)).toContain("Nobody waits.");
  for (const { text, span } of blocks) {
    const words = text.split(/\W+/);
    const part = source.slice(span.start, span.end);
    expect(part.startsWith(words[0] ?? "")).toBe(true);
    expect(part).toMatch(new RegExp(`${words.findLast((word) => word !== "")}\\W?$`));
  }
});

it.each([
  ["an article about tags", "The &lt;p&gt; tag ends with &lt;/p&gt; and the &lt;b&gt; tag with &lt;/b&gt;."],
  ["a tag and what is said of it", "&lt;br&gt; breaks a line, and nothing else does."],
  ["a listing on a page", `<div>${escapeHtml("<div><ul><li>a</li><li>b</li></ul></div>").repeat(9)}</div>`],
  ["a page that shows some", "<pre>&lt;p&gt;Text&lt;/p&gt;&lt;p&gt;More&lt;/p&gt;</pre>"],
])("%s stays as it is", (_, source) => {
  expect(clean(source, { format: "html" }).text).toContain("<");
});
