import { expect, it } from "vitest";
import { lostDetails } from "../../src/cleaners/model/lost-details";
import { type Cleaner, kept, read, run } from "../../src/index";

const TEXT = "The forged head goes into heavy soil, and the handle is long enough for tall gardeners.";
const DETAILS = ["Head: drop-forged carbon steel", "Handle: ash, FSC certified", "Weight: 780 g"];
const SHOP = [
  "Add to cart",
  "$48.00",
  "In stock",
  "SKU: 4411",
  "Quantity",
  "Customers also bought",
  "Garden fork",
  "$39.00",
];
const judge = (probability: number): Cleaner => ({
  name: "block-model",
  doc: "",
  *apply({ blocks }) {
    for (const block of blocks)
      if (/^[A-Z]\w+: /.test(block.text))
        yield { type: "drop", block, why: "", category: "boilerplate", probability };
  },
});
const left = (lines: readonly string[], probability = 0.3, type = "Product") => {
  const statement = `<script type="application/ld+json">${JSON.stringify({ "@type": type })}</script>`;
  const html = statement + lines.map((line) => `<p>${line}</p>`).join("");
  const url = `https://example.org/${type === "Product" ? "products/grubber" : "blog/soil"}`;
  return kept(run(read(html, { format: "html", url }), [judge(probability), lostDetails()]))
    .map(({ text }) => text)
    .filter((text) => DETAILS.includes(text));
};

it("brings back the details of a product below its description", () => {
  expect(left([TEXT, ...DETAILS, ...SHOP])).toEqual(DETAILS);
});

it("leaves a pair of them, and what the model was sure of", () => {
  expect(left([TEXT, ...DETAILS.slice(1), ...SHOP])).toEqual([]);
  expect(left([TEXT, ...DETAILS, ...SHOP], 0.1)).toEqual([]);
});

it("leaves labels and values on other pages", () => {
  expect(left([TEXT, TEXT, ...DETAILS, TEXT], 0.3, "BlogPosting")).toEqual([]);
});

it("brings back facts with their labels in bold below any text, but for whom to call", () => {
  const bold = (facts: readonly string[]) =>
    facts.map((fact) => `<p>${fact.replace(/^(\w+:)/, "<b>$1</b>")}</p>`).join("");
  const keptOf = (facts: readonly string[]) =>
    kept(run(read(`<div><p>${TEXT}</p>${bold(facts)}</div>`), [judge(0.25), lostDetails()])).length - 1;
  expect(keptOf(["When: 5 May, 7 pm", "Admission: free"])).toBe(2);
  expect(keptOf(["Admission: free"])).toBe(0);
  const above = `<div>${bold(["When: 5 May, 7 pm", "Admission: free"])}<p>${TEXT}</p></div>`;
  expect(kept(run(read(above), [judge(0.25), lostDetails()]))).toHaveLength(3);
  expect(keptOf(["Press: Ray Tolliver", "Phone: 555-010-0178"])).toBe(0);
});
