import { describe, expect, it } from "vitest";
import { ingredientLists } from "../../src/cleaners/trimmings/ingredient-lists";
import { readAmount } from "../../src/evidence/kitchen-measures";
import { type Cleaner, kept, read, run } from "../../src/index";

describe("readAmount", () => {
  it.each([
    "2 tbsp olive oil",
    "1/2 cup (120 ml) milk",
    "½ tsp. salt",
    "1 ½ cups flour",
    "2-3 cloves garlic",
    "▢ 1 (14-ounce) can chickpeas",
    "a pinch of salt",
    "250g self-raising flour",
    "0,5 TL Salz",
    "eine Prise Salz",
    "2 c. à s. d'huile d'olive",
    "1 pincée de sel",
    "2 cucharadas de aceite",
    "1 cucchiaio di zucchero",
    "1 colher (sopa) de mostarda",
    "2 msk smör",
    "2 łyżki masła",
    "2 ст. л. сахара",
  ])("finds a measure in %s", (line) => {
    expect(readAmount(line)).toBe("measure");
  });
  it.each(["2 large eggs", "1 Zwiebel"])("finds a number in %s", (line) => {
    expect(readAmount(line)).toBe("number");
  });
  it.each(["salt", "500 g", "500 g - £2.98", "12oz • 354ml", "250 g Beutel 4,99 €", "2024", "G major"])(
    "finds nothing in %s",
    (line) => {
      expect(readAmount(line)).toBeNull();
    },
  );
});

describe("ingredient-lists", () => {
  const LIST = ["You need", "200 g pearl barley", "salt", "2 carrots", "2 tbsp butter", "1 sprig thyme"];
  /** Drops everything, as a cleaner would. */
  const drop = (name: string): Cleaner => ({
    name,
    doc: "",
    *apply({ blocks }) {
      for (const block of blocks) yield { type: "drop", block, why: "", category: "boilerplate" };
    },
  });
  const left = (lines: readonly string[], by = "block-model") =>
    kept(run(read(lines.join("\n"), { format: "text" }), [drop(by), ingredientLists()])).map(
      ({ text }) => text,
    );

  it("brings back a list with measures, what stands between them, and its heading", () => {
    expect(left(["Home", "Recipes", ...LIST, "Print"])).toEqual(LIST);
  });
  it("leaves two measures, and measures among other lines", () => {
    expect(left(["200 g pearl barley", "2 tbsp butter"])).toEqual([]);
    const menu = LIST.flatMap((line) => [line, "Barley", "Soups", "Stews"]);
    expect(left(menu)).toEqual([]);
  });
  it("leaves what was dropped for what it is", () => {
    expect(left(LIST, "reader-comments")).toEqual([]);
  });
});
