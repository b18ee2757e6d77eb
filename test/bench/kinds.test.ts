import { expect, it } from "vitest";
import { toKindFigures } from "../../bench/kinds";
import { PAGE_KINDS, type PageKind } from "../../src/index";

const judged = (type: string, name: PageKind) => ({
  type,
  kind: {
    name,
    probability: 1,
    probabilities: Object.fromEntries(PAGE_KINDS.map((kind) => [kind, kind === name ? 1 : 0])) as Record<
      PageKind,
      number
    >,
  },
});

it("counts who was taken for whom and leaves out pages of no known kind", () => {
  const figures = toKindFigures([
    judged("article", "article"),
    judged("article", "article"),
    judged("article", "listing"),
    judged("forum", "forum"),
    judged("", "forum"),
  ]);
  expect(figures).toContain("accuracy 0.7500, macro recall 0.8333");
  expect(figures).toContain("(4 pages)");
  expect(figures).toMatch(/^article +2 +0 +0 +0 +1 +0 +0$/m);
});
