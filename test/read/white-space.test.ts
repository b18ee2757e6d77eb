import { expect, it } from "vitest";
import { read } from "../../src/index";

const lines = (html: string) => read(html, { format: "html" }).blocks.map(({ glue, text }) => glue + text);

it.each([
  ["by style", 'style="color: red; white-space: pre-wrap"'],
  ["by style, its indents folded", 'style="white-space:pre-line"'],
  ["by class", 'class="mt-2 whitespace-pre-wrap"'],
  ["as a board's screen", 'class="bbs-screen bbs-content"'],
])("an element that keeps line breaks %s has lines", (_, attribute) => {
  expect(lines(`<div ${attribute}>\nRoses,\n   <b>red</b>\nones.\n\nViolets.\n</div>`)).toEqual([
    "\n\nRoses,",
    "\nred",
    "\nones.",
    "\n\nViolets.",
  ]);
});

it.each([
  ["has another white space", 'style="white-space: nowrap"'],
  ["keeps them on large screens alone", 'class="lg:whitespace-pre-wrap"'],
])("one that %s has none", (_, attribute) => {
  expect(lines(`<div ${attribute}>Roses,\nred\nones.</div>`)).toEqual(["\n\nRoses, red ones."]);
});

it("what stands inside may end it, and elements are as far apart as ever", () => {
  const inner =
    '<p>Roses,\nred.</p>\n\n<p style="white-space: normal">Violets,\nblue.</p>\n<ul>\n<li>One</li>\n\n<li>Two</li></ul>';
  expect(lines(`<div style="white-space: pre-wrap">${inner}</div>`)).toEqual([
    "\n\nRoses,",
    "\nred.",
    "\n\nViolets, blue.",
    "\n\nOne",
    "\nTwo",
  ]);
});
