import { describe, expect, it } from "vitest";
import { hiddenElements } from "../../src/cleaners/markup/hidden-elements";
import { pageForms } from "../../src/cleaners/markup/page-forms";
import { recipeParts } from "../../src/cleaners/model/recipe-parts";
import { kept, read, run } from "../../src/index";

const STEP = "Rinse the barley until the water is no longer cloudy.";
const RECIPE = {
  "@type": "Recipe",
  recipeIngredient: ["1/2 cup pearl barley", "2&nbsp;carrots", "salt"],
  recipeInstructions: [{ "@type": "HowToStep", text: `${STEP} Simmer it for fifty minutes.` }],
};

/** What is kept of the labels of a form. */
const left = (labels: readonly string[], recipe: object = RECIPE, more = "") => {
  const statement = `<script type="application/ld+json">${JSON.stringify(recipe)}</script>`;
  const html = statement + labels.map((label) => `<li><label>${label}</label></li>`).join("") + more;
  return kept(run(read(html, { format: "html" }), [hiddenElements(), pageForms(), recipeParts()])).map(
    ({ text }) => text,
  );
};

describe("recipe-parts", () => {
  it("brings back the ingredients and steps that a page states, however it writes amounts", () => {
    const labels = ["½ cup pearl barley", "2 carrots", STEP];
    expect(left([...labels, "Your name", "barley"])).toEqual(labels);
  });
  it("reads microdata, too", () => {
    const ingredient = '<p itemprop="recipeIngredient">1 smoked sausage</p>';
    expect(left(["1 smoked sausage"], {}, `<div hidden>${ingredient}</div>`)).toEqual(["1 smoked sausage"]);
  });
  it("brings back nothing that stays elsewhere, is hidden or is no recipe's", () => {
    expect(left(["2 carrots"], RECIPE, "<p>2 carrots</p>")).toEqual(["2 carrots"]);
    expect(left([], RECIPE, "<p>A pot of barley soup</p><p hidden>2 carrots</p>")).toEqual([
      "A pot of barley soup",
    ]);
    expect(left(["2 carrots"], { "@type": "Product", name: "2 carrots" })).toEqual([]);
  });
});
