import fc from "fast-check";

/** What the lines of scraped pages are made of: prose, standing phrases, residue, damage and odd spaces. */
const LINES = [
  "The ferry had left before the harbour master woke, and nobody could say who had untied it.",
  "“We looked everywhere,” said the cook, who had not.",
  "Share on Facebook",
  "Share this:",
  "Read more",
  "Related articles",
  "You may also like",
  "Leave a comment",
  "3 Comments",
  "By Orla Quince",
  "12 March 2024",
  "Published: 2024-03-12 08:15",
  "Home > News > Harbour",
  "HomeNewsHarbour Ferry leaves without its crew",
  "Source link",
  "Advertisement",
  "We use cookies to make this page better. Accept",
  "Subscribe to our newsletter",
  "© 2024 The Harbour Post. All rights reserved.",
  "Tags: ferry, harbour",
  "msid 103701815,imgsize 46524",
  "Tam Ferris contributed reporting.",
  "This article originally appeared in The Harbour Post.",
  "Itâ€™s a long way, Indiaâ€™s port â€“ Ã¼ber â‚¬5",
  "Indiaโ€™s โ‚น16,000",
  "Fish &amp; chips &lt;b&gt; &#8217;s",
  "\ufeffzero\u200bwidth\u00ad and\u00a0no-break",
  "- an item of a list",
  "1. a numbered item",
  "# A heading",
  "Name\tSize\tPrice",
  "var _gaq = _gaq || []; _gaq.push(['_trackPageview']);",
  "Die Fähre fuhr, bevor der Hafenmeister erwachte; niemand wusste, wer sie losgebunden hatte.",
  "Паром ушёл раньше, чем проснулся начальник порта.",
  "渡し船は港長が目を覚ます前に出ていた。誰が綱を解いたのかは分からない。",
  "غادرت العبّارة قبل أن يستيقظ مدير الميناء.",
  "",
  "",
  "   ",
];

const ENDS = ["\n", "\n", "\n\n", "\r\n", "\r", " ", "\n \n"];

/** Texts of mixed lines, as flatteners leave them. */
export const lines = fc
  .array(fc.tuple(fc.constantFrom(...LINES), fc.constantFrom(...ENDS)), { maxLength: 25 })
  .map((parts) => parts.flat().join(""));

/** Names, dates, numbers, prices: what lists and filters of shops are made of. */
const LABELS = [
  "Gannet Bay",
  "3/13/2026",
  "12",
  "$14.99",
  "Brass bells",
  "Bell, 12 cm",
  "Lessons",
  "•",
  "4.5 (61)",
];

/** A few short lines, over and over, with or without a text above them. */
export const repeats = fc
  .tuple(
    fc.constantFrom("", `${LINES[0]}\n\n`),
    fc.uniqueArray(fc.constantFrom(...LABELS), { minLength: 1, maxLength: 4 }),
    fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 7 }),
    fc.integer({ min: 2, max: 200 }),
    fc.constantFrom("\n", "\n\n"),
  )
  .map(
    ([above, labels, order, count, glue]) =>
      above +
      Array.from({ length: count }, (_, i) => labels[(order[i % order.length] ?? 0) % labels.length]).join(
        glue,
      ),
  );

const TAGS = [
  "p",
  "div",
  "article",
  "nav",
  "aside",
  "h2",
  "ul",
  "li",
  "table",
  "tr",
  "td",
  "a href='/x'",
  "b",
  "pre",
  "blockquote",
  "script",
  "style",
  "template",
  "noscript",
  "svg",
  "br",
  "img alt=x",
  "span hidden",
  "div class='share widget'",
];

const pieces = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...LINES) },
  { weight: 4, arbitrary: fc.constantFrom(...TAGS).map((tag) => `<${tag}>`) },
  { weight: 3, arbitrary: fc.constantFrom(...TAGS).map((tag) => `</${tag.split(" ")[0]}>`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "<!--",
      "-->",
      "<![CDATA[",
      "&nbsp;",
      "&#0;",
      "&",
      "<",
      "</",
      "<a href=",
      '"',
      "<meta charset=utf-8>",
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 10 }) },
);

/** Tags opened, closed and forgotten at random, with lines between them. */
export const htmlSoup = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(""));
