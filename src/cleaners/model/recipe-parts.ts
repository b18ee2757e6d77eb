import type { Cleaner } from "../../cleaner";
import { kept, type Meta, type Page } from "../../page";

/** Where schema.org has the ingredients and the steps of a recipe; "ingredients" was their name before. */
const INGREDIENT = /^(?:recipe\.)?(?:recipeingredient|ingredients)$/;
const STEP = /^recipe\.recipeinstructions\b/;
/** Fewest letters of a line that is told by being a part of a step; a shorter one may be in any. */
const TELLING = 20;
/** Letters of all steps that are looked at; cookbooks need far fewer, and each line is looked for among them. */
const MOST = 10_000;
/** Drops that stand: what is not shown, and what is said a second time. */
const FINAL: ReadonlySet<string> = new Set(["hidden-elements", "repeated-passages", "repeated-lines"]);

export const recipeParts = (): Cleaner => ({
  name: "recipe-parts",
  doc: "Brings back the ingredients and steps of a recipe that the page states in its data: they stand in labels, side columns and cards.",
  *apply(page) {
    const recipe = readRecipe(page.meta);
    if (!recipe) return;
    const shown = new Set(kept(page).map(({ text }) => foldLetters(text)));
    for (const block of page.blocks) {
      if (block.fate?.type !== "drop" || FINAL.has(block.fate.by)) continue;
      const key = foldLetters(block.text);
      if (!isPart(key, recipe) || shown.has(key)) continue;
      shown.add(key);
      yield { type: "keep", block, why: "a part of the recipe that the page states" };
    }
  },
});

interface Recipe {
  readonly ingredients: ReadonlySet<string>;
  readonly steps: string;
}

/** What a page states of its recipe; null when it states none. */
function readRecipe(meta: Page["meta"]): Recipe | null {
  const list = (name: RegExp) =>
    meta.flatMap(({ from, key, value }) => (SOURCES.has(from) && name.test(key) ? foldLetters(value) : []));
  const ingredients = list(INGREDIENT);
  return ingredients.length === 0
    ? null
    : { ingredients: new Set(ingredients), steps: list(STEP).join(" ").slice(0, MOST) };
}

const SOURCES: ReadonlySet<Meta["from"]> = new Set(["json-ld", "microdata"]);

const isPart = (key: string, { ingredients, steps }: Recipe): boolean =>
  key !== "" && (ingredients.has(key) || (key.length >= TELLING && steps.includes(key)));

/** Letters alone: amounts are written "½" and "1/2", spaces and signs as each likes, some leave elements in their data. */
const foldLetters = (text: string): string =>
  text
    .replace(/<[^<>]{0,300}>|&#?\w{1,10};/g, " ")
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, "");
