import { expect, it } from "vitest";
import { kept, read, relatedHeadings, relatedParts, run } from "../../src/index";

const OFFER = { "@type": "Product", name: "Brass ship's bell", offers: { "@type": "Offer", price: "48.00" } };
const HEAD = `<meta property="og:type" content="product"><script type="application/ld+json">${JSON.stringify(OFFER)}</script>`;
const SIMILAR = `<section><div><h2>Similar items</h2><a href="/all">See all</a></div>
  <ul><li><h3><a href="/2">Copper ship's bell, polished</a></h3><b>$39.00</b></li>
  <li><h3><a href="/3">Brass door bell with bracket</a></h3><b>$22.50</b></li></ul></section>`;
const left = (head: string, body: string) =>
  kept(run(read(`${head}<body>${body}`, { format: "html" }), [relatedHeadings(), relatedParts()])).map(
    ({ text }) => text,
  );

const BELL = `<h1>Brass ship's bell</h1><p>$48.00</p><button>Add to cart</button>`;
const DETAILS = "<section><h2>Details</h2><p>Rings in a clear A.</p></section>";
const bell = ["Brass ship's bell", "$48.00", "Add to cart", "Details", "Rings in a clear A."];

it("drops the part of a product's page that a heading of similar products begins, and nothing below it", () => {
  expect(left(HEAD, `<main>${BELL}${SIMILAR}${DETAILS}</main>`)).toEqual(bell);
});

it("takes no part that holds the product's own name", () => {
  expect(left(HEAD, `<main><h2>Similar items</h2>${BELL}${DETAILS}</main>`)).toEqual(bell);
});

const PROSE =
  "<p>The bell maker of the harbour has cast his last bell, after forty years at the furnace.</p>";
const article = Array(6).fill(PROSE.slice(3, -4));

it("does the same below an article, where no running text goes along", () => {
  const news = `<article><h1>The last bell</h1>${PROSE.repeat(6)}`;
  expect(left("", `${news}</article>${SIMILAR}`)).toEqual(["The last bell", ...article]);
  expect(left("", `${news}<div><h2>Similar items</h2>${PROSE}</div></article>`)).toEqual([
    "The last bell",
    ...article,
    article[0],
  ]);
});

it("takes the excerpts of linked headlines along, and no text below others", () => {
  const news = `<article><h1>The last bell</h1>${PROSE.repeat(6)}</article>`;
  const card = `<h3><a href="/2">A bell for the school</a></h3>${PROSE}`;
  const all = ["The last bell", ...article];
  expect(left("", `${news}<div><h2>Similar items</h2>${card}</div>`)).toEqual(all);
  const open = `${news}<div><h2>Similar items</h2>${card.replace(/<.?a[^>]*>/g, "")}</div>`;
  expect(left("", open)).toContain("A bell for the school");
});

it("leaves pages alone that are about others", () => {
  const shelf = `<h1>Bells</h1><ul class="products">${"<li><a href='/1'>Bell</a> <b>$9.00</b> <button>Add to cart</button></li>".repeat(20)}</ul>`;
  expect(left("", `<body class="archive tax-product_cat woocommerce">${shelf}${SIMILAR}`)).toContain(
    "Copper ship's bell, polished",
  );
});
