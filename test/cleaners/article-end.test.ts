import { expect, it } from "vitest";
import {
  articleEnd,
  commentPrompts,
  kept,
  newsletterPrompts,
  read,
  relatedHeadings,
  run,
} from "../../src/index";

const SENTENCE =
  "The lantern burns for nine hours on one filling, and its handle stays cool for all of them.";
const REVIEW =
  "I took it on board for a month, and it has not gone out in any wind that we had to sail through.";
const page = (url: string, head: string) => {
  const lines = [...Array(8).fill(SENTENCE), "Customer reviews", ...Array(30).fill(REVIEW)];
  const html = `${head}<main>${lines.map((line) => `<p>${line}</p>`).join("")}</main>`;
  return kept(run(read(html, { format: "html", url }), [commentPrompts(), articleEnd()])).map(
    ({ text }) => text,
  );
};

it("ends a product's page at what customers say, however much that is", () => {
  const offer = { "@type": "Product", name: "Brass lantern", offers: { "@type": "Offer", price: "48.00" } };
  const head = `<meta property="og:type" content="product"><script type="application/ld+json">${JSON.stringify(offer)}</script>`;
  expect(page("https://example.org/products/brass-lantern", head)).toEqual(Array(8).fill(SENTENCE));
});

it("asks for most of the text above on other pages", () => {
  const head = `<meta property="og:type" content="article">`;
  expect(page("https://example.org/blog/brass-lantern", head)).toHaveLength(38);
});

it("takes a single loanword for no mark: it heads the column of a table as well", () => {
  const line = "この橋は三年の工事を経て火曜日に開通し、市長が最初の車で渡った。";
  const close = (mark: string) => {
    const source = [...Array(12).fill(line), mark, "終わりに書いておくことがある。"].join("\n\n");
    return kept(run(read(source, { format: "text" }), [commentPrompts(), articleEnd()])).length;
  };
  expect(close("コメント")).toBe(13);
  expect(close("コメントを残す")).toBe(12);
});

it("ends nothing where the text goes on below, in the same element or the next of its kind", () => {
  const keptIn = (inside: (text: string) => string) => {
    const half = Array(12).fill(`<p>${SENTENCE}</p>`).join("");
    const html = `${inside(half)}<div class="form"><p>Leave a comment</p></div>${inside(`<p>${REVIEW}</p>`)}`;
    const page = read(`<main>${html}</main>`, { format: "html" });
    return kept(run(page, [commentPrompts(), articleEnd()])).some(({ text }) => text === REVIEW);
  };
  expect(keptIn((text) => text)).toBe(true);
  expect(keptIn((text) => `<section class="chapter">${text}</section>`)).toBe(true);
  expect(keptIn((text) => `<section>${text}</section>`)).toBe(false);
});

it("goes on below other products, where a shop lists the properties of its own", () => {
  const shown = (type: string) => {
    const lines = [...Array(12).fill(SENTENCE), "Frequently bought together", "Weight: 780 g"];
    const html = `<meta property="og:type" content="${type}">${lines.map((line) => `<p>${line}</p>`).join("")}`;
    const url = `https://example.org/${type === "product" ? "products" : "blog"}/brass-lantern`;
    const page = run(read(html, { format: "html", url }), [relatedHeadings(), articleEnd()]);
    return kept(page).some(({ text }) => text === "Weight: 780 g");
  };
  expect(shown("product")).toBe(true);
  expect(shown("article")).toBe(false);
});

it("ends no article at the field of a newsletter that stands in the midst of it", () => {
  const close = (form: readonly string[]) => {
    const lines = [...Array(12).fill(SENTENCE), ...form, ...Array(9).fill(REVIEW)];
    const cleaners = [commentPrompts(), newsletterPrompts(), articleEnd()];
    return kept(run(read(lines.join("\n\n"), { format: "text" }), cleaners)).length;
  };
  expect(close(["Your email address", "Subscribe to our newsletter"])).toBe(21);
  expect(close(["Your email address"])).toBe(12);
});
