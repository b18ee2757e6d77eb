import { expect, it } from "vitest";
import { read } from "../../src/index";

const MATHML = `<math><semantics><mrow><mi>E</mi><mo>=</mo><mi>m</mi></mrow><annotation encoding="application/x-tex">E=m</annotation></semantics></math>`;
const SPACED = "<math>\n <mi>E</mi>\n <mo>=</mo>\n <mi>m</mi>\n</math>";
const GLYPHS = `<span class="katex-html" aria-hidden="true"><span class="mord">E</span><span class="mrel">=</span><span class="mord">m</span></span>`;

it.each([
  [
    "of MediaWiki, hidden beside its picture",
    `<span class="mwe-math-mathml-inline" style="display: none;">${MATHML}</span>`,
  ],
  [
    "of KaTeX, which draws it too",
    `<span class="katex"><span class="katex-mathml">${MATHML}</span>${GLYPHS}</span>`,
  ],
  ["of KaTeX without MathML", `<span class="katex">${GLYPHS}</span>`],
  [
    "of MathJax",
    `<mjx-container><svg></svg><mjx-assistive-mml>${MATHML}</mjx-assistive-mml></mjx-container>`,
  ],
])("a formula stands in its line once: one %s", (_whose, formula) => {
  const { blocks } = read(`<p>Hence ${formula}, as said.</p>`, { format: "html" });
  expect(blocks.map(({ text, tag }) => [text, tag?.hidden])).toEqual([["Hence E=m, as said.", false]]);
});

it("the spaces at its end are none of the line's", () => {
  const text = (html: string) => read(html, { format: "html" }).blocks.map((block) => block.text);
  expect(text(`<p>Hence ${SPACED}, as said.</p>`)).toEqual(["Hence E = m, as said."]);
  expect(text(`<p>Hence ${SPACED} <math> </math> holds.</p>`)).toEqual(["Hence E = m holds."]);
});
