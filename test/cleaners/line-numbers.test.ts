import { expect, it } from "vitest";
import { kept, lineNumbers, read, run } from "../../src/index";

const CODE = "const a = 1;\nconsole.log(a);";
const left = (html: string) =>
  kept(run(read(html, { format: "html" }), [lineNumbers()])).map(({ text }) => text);

it.each([
  [
    "Rouge",
    `<table><tr><td class="rouge-gutter gl"><pre class="lineno">1\n2</pre><td><pre>${CODE}</pre></table>`,
  ],
  [
    "Sphinx",
    `<table><tr><td class="linenos"><div class="linenodiv"><pre>1\n2</pre></div><td><pre>${CODE}</pre></table>`,
  ],
  [
    "Chroma",
    `<table><tr><td class="lntd"><pre><code><span class="lnt">1\n</span><span class="lnt">2</span></code></pre><td><pre>${CODE}</pre></table>`,
  ],
])("drops the column beside a listing: %s", (_by, html) => {
  expect(left(html)).toEqual([CODE]);
});

it("leaves listings of numbers, and code in a gutter", () => {
  expect(left("<pre>1\n2</pre>")).toEqual(["1\n2"]);
  expect(left(`<div class="gutter"><pre>${CODE}</pre></div>`)).toEqual([CODE]);
});
