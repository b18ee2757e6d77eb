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

const DRAWN = `<span class="MathJax" style="position: relative;"><nobr aria-hidden="true"><span class="math"><span class="mi">x</span><span class="mn">2</span></span></nobr>`;
const ASSISTIVE = `<span class="MJX_Assistive_MathML" role="presentation"><math><msup><mi>x</mi><mn>2</mn></msup></math></span>`;
const TEX = `<script type="math/tex">x^2 < y</script>`;

it.each([
  ["drawn by MathJax 2", `<span class="MathJax_Preview"></span>${DRAWN}${ASSISTIVE}</span>${TEX}`, "x^2 < y"],
  ["that MathJax 2 has not drawn yet", `<span class="MathJax_Preview">[math]</span>${TEX}`, "x^2 < y"],
  ["whose script is gone", `<span class="MathJax_Preview">x^2</span>${DRAWN}${ASSISTIVE}</span>`, "x2"],
  ["of Jekyll", `<script type="math/tex">% <![CDATA[\nx^2 < y %]]></script>`, "x^2 < y"],
  [
    "of KaTeX",
    `<span class="katex"><span class="katex-mathml"><math><semantics><msup><mi>x</mi><mn>2</mn></msup><annotation encoding="application/x-tex">x^2</annotation></semantics></math></span>${GLYPHS}</span>`,
    "x^2",
  ],
])("a formula stands in TeX where its page has it: one %s", (_, formula, text) => {
  const { blocks } = read(`<p>Hence ${formula} and <b>then</b> ${formula}${formula}.</p>`, {
    format: "html",
  });
  expect(blocks.map((block) => block.text)).toEqual([`Hence ${text} and then ${text}${text}.`]);
  const bold = `Hence ${text} and `.length;
  expect(blocks[0]?.marks).toEqual([{ type: "strong", start: bold, end: bold + 4 }]);
});

it("a formula on a line of its own stands there once", () => {
  const drawn = `<div class="MathJax_Display">${DRAWN}</span></div>`;
  const html = `<div>We know<span class="MathJax_Preview"></span>${drawn}<script type="math/tex; mode=display">x^2</script>of old.</div>`;
  const { blocks } = read(html, { format: "html" });
  expect(blocks.map(({ id, text }) => [id, text])).toEqual([
    [0, "We know"],
    [1, "x^2"],
    [2, "of old."],
  ]);
});

it("a formula in a picture is what its page says for those who cannot see it", () => {
  const html =
    '<p>It is <img class="latex" alt="x^2 + y" src="/a.png">, or <img src="https://s0.wp.com/latex.php?latex=z" alt="z">; <img class="cat" alt="a cat"> sleeps.</p>';
  expect(read(html, { format: "html" }).blocks.map(({ text }) => text)).toEqual([
    "It is x^2 + y, or z; sleeps.",
  ]);
});
