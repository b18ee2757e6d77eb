import { describe, expect, it } from "vitest";
import type { Cleaner } from "../../src/cleaner";
import { run } from "../../src/cleaner";
import { mainContainer } from "../../src/cleaners/context/main-container";
import { titleLines } from "../../src/cleaners/fields/title-lines";
import { commentThreads } from "../../src/cleaners/markup/comment-threads";
import { customerReviews } from "../../src/cleaners/markup/customer-reviews";
import { disclaimers } from "../../src/cleaners/markup/disclaimers";
import { hiddenElements } from "../../src/cleaners/markup/hidden-elements";
import { newsletterBoxes } from "../../src/cleaners/markup/newsletter-boxes";
import { pageChrome } from "../../src/cleaners/markup/page-chrome";
import { pageForms } from "../../src/cleaners/markup/page-forms";
import { pageNotices } from "../../src/cleaners/markup/page-notices";
import { postCards } from "../../src/cleaners/markup/post-cards";
import { relatedBoxes } from "../../src/cleaners/markup/related-boxes";
import { shareBoxes } from "../../src/cleaners/markup/share-boxes";
import { adLabels } from "../../src/cleaners/phrases/ad-labels";
import { commentPrompts } from "../../src/cleaners/phrases/comment-prompts";
import { forumControls } from "../../src/cleaners/phrases/forum-controls";
import { readMoreLinks } from "../../src/cleaners/phrases/read-more-links";
import { siteNames } from "../../src/cleaners/phrases/site-names";
import { tagLines } from "../../src/cleaners/phrases/tag-lines";
import { rubyReadings } from "../../src/cleaners/repair/ruby-readings";
import { headingAnchors } from "../../src/cleaners/residue/heading-anchors";
import { scriptResidue } from "../../src/cleaners/residue/script-residue";
import { buttonLinks } from "../../src/cleaners/trimmings/button-links";
import { kept } from "../../src/page";
import { read } from "../../src/read/index";

const keptBy = (cleaner: Cleaner, html: string): string[] =>
  [...kept(run(read(html, { format: "html" }), [cleaner]))].map(({ text }) => text);

const SENTENCE =
  "The council met again on Tuesday evening to weigh the plan for a new bridge across the river.";
const PROSE = `<p>${SENTENCE}</p>`.repeat(8);
const article = Array(8).fill(SENTENCE);

describe("page-chrome", () => {
  it("drops navigation, footers and elements with their roles", () => {
    const html = `<nav>Menu</nav><div role="banner">Site</div>${PROSE}<div class="breadcrumb">Home</div><footer>About us</footer>`;
    expect(keptBy(pageChrome(), html)).toEqual(article);
  });
  it("drops what MediaWiki sets around its articles", () => {
    const html = `<div id="mw-redirectedfrom" class="mw-redirectedfrom">(Redirected from Pier)</div><div class="mw-heading"><h2>History</h2><span class="mw-editsection">[edit]</span></div>${PROSE}<div id="catlinks" class="catlinks"><ul><li>Piers</li></ul></div>`;
    expect(keptBy(pageChrome(), html)).toEqual(["History", ...article]);
  });
  it("keeps the title and a quotation's source", () => {
    const html = `<header role="banner"><h1>A bridge</h1></header>${PROSE}<blockquote>So be it.<footer>The mayor</footer></blockquote>`;
    expect(keptBy(pageChrome(), html)).toEqual(["A bridge", ...article, "So be it.", "The mayor"]);
  });
  it("drops nothing where the whole page sits in such an element", () => {
    expect(keptBy(pageChrome(), `<nav>${PROSE}</nav><p>x</p>`)).toEqual([...article, "x"]);
  });
  it("drops a footer longer than the page where enough text stands above it", () => {
    const terms = `<p>${SENTENCE} These are the terms.</p>`.repeat(40);
    expect(keptBy(pageChrome(), `${PROSE}<footer>${terms}</footer>`)).toEqual(article);
  });
  it("drops overlays that say so in their class", () => {
    const html = `${PROSE}<div class="size-modal"><p>Which size is mine?</p></div><figure class="zoom-modal">A bridge</figure>`;
    expect(keptBy(pageChrome(), html)).toEqual([...article, "A bridge"]);
  });
  it("keeps a page that stands in a dialog, with another page behind it", () => {
    const dialog = `<div role="dialog"><h1>A bridge</h1>${PROSE}</div>`;
    const behind = `<p>${SENTENCE} It goes on.</p>`.repeat(7);
    expect(keptBy(pageChrome(), dialog + behind)).toEqual(expect.arrayContaining(["A bridge", ...article]));
  });
  it("judges each kind of element on its own", () => {
    const lines = "<p>Brass bell</p><p>$48.00</p><p>Ships on Monday</p>";
    const html = `<div role="banner">${lines}</div><div role="dialog"><p>Sign in</p></div>`;
    expect(keptBy(pageChrome(), html)).toEqual(["Brass bell", "$48.00", "Ships on Monday"]);
  });
});

describe("the ids of sections", () => {
  it("say what a chapter is about, not what it is for", () => {
    const chapter = (name: string, id: string) =>
      `<${name} id="${id}"><h3>A chapter</h3><p>${SENTENCE}</p></${name}>`;
    for (const [cleaner, id] of [
      [relatedBoxes(), "recommendations"],
      [shareBoxes(), "sharing"],
      [pageChrome(), "copyright"],
      [disclaimers(), "disclaimer"],
    ] as const) {
      expect(keptBy(cleaner, PROSE + chapter("section", id))).toHaveLength(10);
      expect(keptBy(cleaner, PROSE + chapter("div", id))).toHaveLength(8);
    }
  });
});

describe("page-forms", () => {
  it("drops fields, buttons and forms", () => {
    const html = `${PROSE}<form><p>Tell us your name</p><label>Name</label><button>Send</button></form>`;
    expect(keptBy(pageForms(), html)).toEqual(article);
  });
  it("keeps what a form around the whole page holds, apart from its fields", () => {
    expect(keptBy(pageForms(), `<form>${PROSE}<select><option>One</select></form>`)).toEqual(article);
  });
  it("keeps headings that unfold an answer", () => {
    expect(keptBy(pageForms(), "<h3><button>Is it free?</button></h3><p>Yes.</p>")).toEqual([
      "Is it free?",
      "Yes.",
    ]);
  });
  it("keeps a short button or label that unfolds the text below it", () => {
    const item = (head: string) =>
      `<div class="accordion-item">${head}<div class="body">${PROSE}</div></div>`;
    const button = item('<button class="accordion-button collapsed">Before surgery</button>');
    expect(keptBy(pageForms(), button)).toEqual(["Before surgery", ...article]);
    const label = item('<input type="checkbox" id="a"><label for="a">Recovery</label>');
    expect(keptBy(pageForms(), label)).toEqual(["Recovery", ...article]);
    const counted = item("<button><span>01/</span><h3>Recovery</h3></button>");
    expect(keptBy(pageForms(), counted)).toEqual(["Recovery", ...article]);
    const menu = '<div class="accordion-item"><button>Menu</button><a href="/a">Lamps</a></div>';
    expect(keptBy(pageForms(), PROSE + menu)).toEqual([...article, "Lamps"]);
  });

  it("drops buttons that put a thing into a cart or on a list, however long its name is", () => {
    const html = `${PROSE}<button>Add Moab Speed 2 Mid Hiking Boots to Compare</button><button>Die Laterne aus Blech in den Warenkorb legen</button>`;
    expect(keptBy(pageForms(), html)).toEqual(article);
    const question = "<button>Can I add more lamps to an order that I have placed?</button><p>Yes.</p>";
    expect(keptBy(pageForms(), question)).toContain("Can I add more lamps to an order that I have placed?");
  });
  it("keeps an article that stands in a fieldset, and drops a small one", () => {
    expect(keptBy(pageForms(), `<fieldset>${PROSE}</fieldset>`)).toEqual(article);
    expect(keptBy(pageForms(), `${PROSE}<fieldset><p>Your size</p></fieldset>`)).toEqual(article);
    expect(keptBy(pageForms(), `<main>${PROSE}<fieldset><p>Your size</p></fieldset></main>`)).toEqual(
      article,
    );
  });
});

describe("button-links", () => {
  it("drops short links that look like buttons, and no others", () => {
    const html = `${PROSE}<a class="btn btn-primary" href="/a">Apply now</a><div><a class="wp-block-button__link">Learn more</a></div>`;
    expect(keptBy(buttonLinks(), html)).toEqual(article);
    const others = `<div class="btn">Learn more</div><a class="btn">The lamp that has stood on the quay since 1904</a><h3><a class="btn">The old lamp</a></h3><p>Take the <a class="btn">old lamp</a> home.</p>`;
    expect(keptBy(buttonLinks(), others)).toEqual([
      "Learn more",
      "The lamp that has stood on the quay since 1904",
      "The old lamp",
      "Take the old lamp home.",
    ]);
  });
});

describe("page-forms in what Redoc writes", () => {
  it("keeps answers and requests in buttons, and drops numbers that count", () => {
    const html = `<button><strong>422 </strong><div><p>The address is unknown.</p></div></button><button><span>post</span> <span>/parcels</span></button><button>422</button><button>Copy</button>`;
    expect(keptBy(pageForms(), html)).toEqual(["422", "The address is unknown.", "post /parcels"]);
  });
});

describe("button-links in a row", () => {
  it("go where the line is nothing else", () => {
    const row = `<div><a class="btn" href="/a">Apply now</a> <a class="btn" href="/b">Order a prospectus</a></div>`;
    expect(keptBy(buttonLinks(), PROSE + row)).toEqual(article);
    const others = `<p><a class="btn">Apply now</a> or <a class="btn">call us</a></p><p><a href="/a">Apply now</a> <a href="/b">Call us</a></p>`;
    expect(keptBy(buttonLinks(), others)).toEqual(["Apply now or call us", "Apply now Call us"]);
  });
  it("and lines of links that are standing phrases each", () => {
    const row = (...words: string[]) => `<p>${words.map((word) => `<a href="/x">${word}</a>`).join(" ")}</p>`;
    const rows = row("Reply", "Quote", "Report") + row("Отговори", "Цитирай", "Докладвай нередност");
    expect(keptBy(buttonLinks(), PROSE + rows)).toEqual(article);
    expect(keptBy(buttonLinks(), row("Reply", "Herring") + row("Quote"))).toEqual(["Reply Herring", "Quote"]);
  });
});

describe("heading-anchors", () => {
  it("takes the sign that unfolds an answer off the question in its button", () => {
    const html = `<dl><dt><button><span>Can I bring my own sheet?</span><span>+</span></button></dt><dd>${SENTENCE}</dd></dl>
      <details><summary>Opening hours ▾</summary><p>${SENTENCE}</p></details><details><summary>Why we left C++</summary></details><p>Grade A +</p>`;
    expect(keptBy(headingAnchors(), html)).toEqual([
      "Can I bring my own sheet?",
      SENTENCE,
      "Opening hours",
      SENTENCE,
      "Why we left C++",
      "Grade A +",
    ]);
  });
  it("drops a heading's link to itself, also where it is a line of its own", () => {
    const html = `<h2>Stones<button><div>🔗</div></button></h2><h3>Lamps ¶</h3><p>¶</p>${PROSE}`;
    expect(keptBy(headingAnchors(), html)).toEqual(["Stones", "Lamps", "¶", ...article]);
  });
  it("takes a link of that sign alone off signatures, captions and paragraphs", () => {
    const link = `<a class="headerlink" href="#l">¶</a>`;
    const signature = `<dl><dt>load(path)<a href="/s">[source]</a>${link}</dt><dd>${SENTENCE} ${link}</dd></dl>`;
    expect(keptBy(headingAnchors(), `${signature}<p>Printers end lines in ¶</p>`)).toEqual([
      "load(path)",
      SENTENCE,
      "Printers end lines in ¶",
    ]);
  });
  it("makes no other heading of it: what a forum calls its buttons heads chapters of a wiki", () => {
    const html = `<p>${SENTENCE}</p><h2>History<span class="mw-editsection">[<a href="e">edit</a>]</span></h2>${PROSE}`;
    const page = run(read(html, { format: "html" }), [headingAnchors(), forumControls()]);
    expect([...kept(page)].map(({ text }) => text)).toEqual([SENTENCE, "History", ...article]);
  });
});

describe("script-residue", () => {
  const program = `(function() { document.addEventListener("DOMContentLoaded", function() { start("reviews", { page: 1, size: 20 }); }); })();`;
  it("drops a program that stands in a paragraph, and none in an element of code", () => {
    expect(keptBy(scriptResidue(), `${PROSE}<p>${program}</p>`)).toEqual(article);
    expect(keptBy(scriptResidue(), `${PROSE}<pre>${program}</pre>`)).toEqual([...article, program]);
  });
  it("keeps a sentence about one", () => {
    const sentence = `document.addEventListener() takes the name of an event and the function that is to be called when it has come about.`;
    expect(keptBy(scriptResidue(), `<p>${sentence}</p>`)).toEqual([sentence]);
  });
});

describe("post-cards", () => {
  const excerpt = (text: string) => `<div class="elementor-post-excerpt"><p>${text}</p></div>`;
  const others = `${excerpt("The pier is to be closed for a year.")}${excerpt("The mill has burnt down.")}`;
  const story = `<html><head><meta property="og:type" content="article"></head><body><h1>The last ferry</h1>${PROSE.repeat(4)}`;
  it("drops excerpts of others on the page of an article", () => {
    expect(keptBy(postCards(), `${story}${others}`).join()).not.toContain("The mill has burnt down.");
  });
  it("keeps a single one, which may be the article's own", () => {
    const html = `${story}${excerpt("The mill has burnt down.")}`;
    expect(keptBy(postCards(), html)).toContain("The mill has burnt down.");
  });
  it("keeps those that are the page", () => {
    expect(keptBy(postCards(), others)).toHaveLength(2);
  });
});

describe("ruby-readings", () => {
  const line = "<ruby>瀬<rt>せ</rt></ruby><ruby>戸<rp>(</rp><rt>と</rt><rp>)</rp></ruby>内海の橋";
  it("takes readings and their brackets out of the text, and accounts for them", () => {
    const page = run(read(`<p>${line}</p>`, { format: "html" }), [rubyReadings()]);
    expect(page.blocks.map(({ text }) => text)).toEqual(["瀬戸内海の橋"]);
    expect(page.repairs.map(({ from, to }) => [from, to])).toEqual([
      ["せ", ""],
      ["(", ""],
      ["と", ""],
      [")", ""],
    ]);
  });
  it("leaves a reading that stands alone", () => {
    expect(keptBy(rubyReadings(), "<p><rt>せ</rt></p>")).toEqual(["せ"]);
  });
});

describe("hidden-elements", () => {
  it("keeps a field of Drupal whose label alone is for screen readers", () => {
    const field = (value: string) =>
      `<div class="field field--name-body field--type-text-long field--label-visually-hidden"><div class="field__label visually-hidden">Body</div>${value}</div>`;
    expect(keptBy(hiddenElements(), field(PROSE))).toEqual(article);
    expect(keptBy(hiddenElements(), PROSE + field("<p>Closed on Mondays</p>"))).toContain(
      "Closed on Mondays",
    );
  });
  it("drops what is hidden or for screen readers only", () => {
    const html = `<p hidden>Saved</p>${PROSE}<span class="screen-reader-text">Skip</span>`;
    expect(keptBy(hiddenElements(), html)).toEqual(article);
  });
  it("keeps running text that a click unfolds", () => {
    const html = `${PROSE}<div style="display:none"><p>${SENTENCE}</p></div>`;
    expect(keptBy(hiddenElements(), html)).toEqual([...article, SENTENCE]);
  });
  it("keeps a short answer that unfolds as longer ones do, but no label", () => {
    const panel = (text: string) => `<div class="collapse" style="display:none"><p>${text}</p></div>`;
    const html = PROSE + panel(SENTENCE) + panel("Only within sight of land.") + panel("Back to top");
    expect(keptBy(hiddenElements(), html)).toEqual([...article, SENTENCE, "Only within sight of land."]);
  });
  it("keeps the tabs of documentation, of which one is shown", () => {
    const tabs = `<div role="tabpanel"><pre>npm run start</pre></div><div role="tabpanel" hidden><pre>yarn start</pre></div>`;
    const page = (head: string, url: string) =>
      kept(
        run(read(`<head>${head}</head><body>${PROSE}${tabs}`, { format: "html", url }), [hiddenElements()]),
      ).some(({ text }) => text === "yarn start");
    const manual = `<meta name="generator" content="Docusaurus v3.1"><title>Quickstart | Lantern Docs</title>`;
    expect(page(manual, "https://docs.lantern.example/en/latest/guide/quickstart.html")).toBe(true);
    const story = `<meta property="og:type" content="article"><title>A new bridge</title>`;
    expect(page(story, "https://news.example/2024/05/14/a-new-bridge")).toBe(false);
  });
  it("keeps a page that only a script would show", () => {
    expect(keptBy(hiddenElements(), "<div style='visibility:hidden'><h1>T</h1><p>Short</div>")).toEqual([
      "T",
      "Short",
    ]);
  });
});

describe("elements whose class says what they hold", () => {
  it.each([
    [commentThreads(), '<div id="comments"><p>Great post, thanks!</p></div>'],
    [relatedBoxes(), '<div class="related-posts"><h3>More to read</h3></div>'],
    [shareBoxes(), '<ul class="share-buttons"><li>Tweet</ul>'],
    [pageNotices(), '<div id="onetrust-banner">We value your privacy</div>'],
    [newsletterBoxes(), '<section class="newsletterSignup"><p>Get our mail</p></section>'],
  ])("are dropped by $name", (cleaner, box) => {
    expect(keptBy(cleaner, PROSE + box)).toEqual(article);
  });
  it("are dropped however long they are where an article stands above its comments", () => {
    const text = `<p>${`${SENTENCE} `.repeat(8)}</p>`;
    const comments = `<ol class="comment-list"><li>${`<p>${SENTENCE} Indeed.</p>`.repeat(12)}</ol>`;
    expect(keptBy(commentThreads(), text + comments)).toHaveLength(1);
  });
  it("stay where they are the posts of a forum", () => {
    const type = {
      "@context": "https://schema.org",
      "@type": "DiscussionForumPosting",
      headline: "Fan noise",
    };
    const posts = `<div class="comments">${`<p>${SENTENCE} Indeed.</p>`.repeat(12)}</div>`;
    const html = `<script type="application/ld+json">${JSON.stringify(type)}</script><p>${`${SENTENCE} `.repeat(8)}</p>${posts}`;
    expect(keptBy(commentThreads(), html)).toHaveLength(13);
  });
  it("are customers' reviews on a shop's page only", () => {
    const reviews = `<div class="product-reviews"><p>${SENTENCE} Five stars.</p></div>`;
    const offer = {
      "@context": "https://schema.org",
      "@type": "Product",
      name: "Mug",
      offers: { "@type": "Offer", price: 9 },
    };
    const head = `<meta property="og:type" content="product"><script type="application/ld+json">${JSON.stringify(offer)}</script>`;
    const shop = `${head}<body class="single-product woocommerce">${PROSE}<p>$9.00</p><button>Add to cart</button>${reviews}`;
    expect(keptBy(customerReviews(), shop)).not.toContain(`${SENTENCE} Five stars.`);
    // A product is told in few words, and much is written about it.
    const measures = "<li>Height 9 cm, width 8 cm, stoneware</li>".repeat(16);
    const long = `<div class="product-reviews">${`<p>${SENTENCE} Five stars.</p>`.repeat(20)}</div>`;
    expect(
      keptBy(
        customerReviews(),
        `${head}<body class="single-product"><h1>Mug</h1><ul>${measures}</ul>${long}`,
      ),
    ).toHaveLength(17);
    expect(keptBy(customerReviews(), `<article>${PROSE}${reviews}</article>`)).toContain(
      `${SENTENCE} Five stars.`,
    );
  });
  it("stay where they are the page itself", () => {
    expect(keptBy(commentThreads(), `<div class="comments">${PROSE}</div><p>One more line</p>`)).toEqual([
      ...article,
      "One more line",
    ]);
  });
});

describe("disclaimers", () => {
  const note = `<div class="legal-disclaimer"><p>${SENTENCE} No liability.</p></div>`;
  it("go where their element says so, and stay where they are the page itself", () => {
    expect(keptBy(disclaimers(), `${PROSE}${note}`)).toEqual(article);
    expect(keptBy(disclaimers(), note)).toEqual([`${SENTENCE} No liability.`]);
  });
});

describe("main-container", () => {
  const html = `<div><p>Today 12°</p><h1>A bridge</h1><div>${PROSE}<p>A short line</p></div><p>Our other pages</p></div>`;
  const stated = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"A bridge"}</script>`;
  const story = `<head><meta property="og:type" content="article">${stated}</head><body>${html}</body>`;
  it("drops short lines around the element with the running text, and keeps the title above", () => {
    expect(keptBy(mainContainer(), story)).toEqual(["A bridge", ...article, "A short line"]);
  });
  it("keeps long running text wherever it stands", () => {
    const long = `${SENTENCE} ${SENTENCE} ${SENTENCE}`;
    expect(keptBy(mainContainer(), `${html.repeat(1)}<p>${long}</p>`)).toContain(long);
  });
  it("leaves pages with little text alone", () => {
    expect(keptBy(mainContainer(), "<div><p>One.</p></div><p>Two.</p>")).toEqual(["One.", "Two."]);
  });
  it("drops no more than half of the page", () => {
    const terms = Array.from({ length: 120 }, (_, i) => `Term ${i}: a word of the trade`);
    const glossary = terms.map((term) => `<p>${term}</p>`).join("");
    expect(keptBy(mainContainer(), `<div>${PROSE}</div><div>${glossary}</div>`)).toEqual([
      ...article,
      ...terms,
    ]);
  });
  it("takes chapters side by side for one text", () => {
    const chapter = `<section id="order"><h2>Order</h2><p>${SENTENCE}</p><p>A line of it</p></section>`;
    const parts = `<section id="parts">${PROSE}${PROSE}${PROSE}</section>${chapter}`;
    expect(keptBy(mainContainer(), story.replace(html, `<div>${parts}</div><p>Our other pages</p>`))).toEqual(
      [...article, ...article, ...article, "Order", SENTENCE, "A line of it"],
    );
  });
  it("leaves a product's page alone, where the text may be the shop's praise of itself", () => {
    const product = `<script type="application/ld+json">{"@type":"Product","name":"Brass lantern","offers":{"@type":"Offer","price":"48.00"}}</script>`;
    const head = `<head><meta property="og:type" content="product">${product}</head>`;
    expect(keptBy(mainContainer(), `${head}<body>${html}</body>`)).toContain("Our other pages");
  });
});

describe("tag-lines", () => {
  it('drops lines of links marked rel="tag", and leaves a sentence with one', () => {
    const tags = '<p><a rel="tag" href="/t/ash">ash</a>, <a rel="tag" href="/t/oak">oak</a></p>';
    const menu = '<p><a href="/a">Benches</a> <a href="/b">Chairs</a></p>';
    const mention = '<p>Filed under <a rel="tag" href="/t/elm">elm</a>, which it is not made of.</p>';
    expect(keptBy(tagLines(), `${PROSE}${tags}${menu}${mention}`)).toEqual([
      ...article,
      "Benches Chairs",
      "Filed under elm, which it is not made of.",
    ]);
  });
});

describe("title-lines", () => {
  it("finds the title below a hidden note", () => {
    const page = read(`<title>A bridge</title><div hidden>${SENTENCE}</div><h1>A bridge</h1>${PROSE}`, {
      format: "html",
    });
    const title = run(page, [titleLines()]).blocks.find(({ fate }) => fate?.type === "lift");
    expect(title?.text).toBe("A bridge");
  });
});

describe("heading-anchors", () => {
  it("takes the sign before a heading and the arrow behind a footnote", () => {
    expect(
      keptBy(headingAnchors(), "<h2><a href='#e'>§</a>Examples</h2><p>See Doe 1998. <a>↩</a></p>"),
    ).toEqual(["Examples", "See Doe 1998."]);
  });
  it("takes links that lead to the heading itself, on either side", () => {
    const headings =
      "<h2><a href='#p'>#</a>The problem</h2><h2>The way out <a href='#w'>Permalink</a></h2><h2><a href='/x'>Permalink</a></h2>";
    expect(keptBy(headingAnchors(), headings)).toEqual(["The problem", "The way out", "Permalink"]);
  });
  it("leaves the sign of a law's paragraph", () => {
    expect(
      keptBy(headingAnchors(), "<h3>§ 1 Anwendungsbereich</h3><h3>§§ 2 und 3</h3><h3>§ Examples</h3>"),
    ).toEqual(["§ 1 Anwendungsbereich", "§§ 2 und 3", "Examples"]);
  });
  it("takes buttons beside a heading's own text", () => {
    const headings =
      "<h3>Ingredients <button>1x</button><button>2x</button></h3><h3><button>What does it cost?</button></h3>";
    expect(keptBy(headingAnchors(), headings)).toEqual(["Ingredients", "What does it cost?"]);
  });
});

describe("read-more-links", () => {
  it("takes what has no link for no way to another page", () => {
    const line = (text: string) => keptBy(readMoreLinks(), `${PROSE}<ul><li>${text}</li></ul>`);
    expect(line("Read: Mumford, The City in History")).toHaveLength(article.length + 1);
    expect(line("Read: <a href='/b'>The bridge that nobody wanted</a>")).toEqual(article);
  });
  it("leaves what leads to another function", () => {
    const seeAlso = "<p>See also: <a href='/b'><code>try_update</code></a>.</p>";
    expect(keptBy(readMoreLinks(), `${PROSE}${seeAlso}${PROSE}`)).toContain("See also: try_update.");
  });
});

describe("site-names", () => {
  it("reads pages of any number of headings", () => {
    const html = `<title>Piers - Coast Times</title><h2>Coast Times</h2>${"<h2>Piers</h2>".repeat(150_000)}`;
    expect(keptBy(siteNames(), html)).not.toContain("Coast Times");
  });
  it("is not the page's only heading, whichever part of the title it is", () => {
    const page = (heading: string) =>
      keptBy(siteNames(), `<title>Bob's Radio Page - Building the loop</title>${heading}${PROSE}`);
    expect(page("<h2>Building the loop</h2>")).toContain("Building the loop");
    expect(page("<h1>Bob's Radio Page</h1><p>Building the loop</p>")).not.toContain("Building the loop");
  });
});

describe("phrases", () => {
  it("head the text below them", () => {
    const page = (below: string) =>
      keptBy(
        forumControls(),
        `${PROSE}<h2>History</h2>${below}<h2>Edit links</h2><p>3 views</p><p>View history</p>`,
      );
    expect(page(PROSE)).toContain("History");
    expect(page(`<p>${SENTENCE}<sup>[2]: 44</sup></p>`)).toContain("History");
    expect(page("<ul><li><a href=/a>12 May</a></li></ul>")).not.toContain("History");
  });
  it("of a few letters are those of the page's language", () => {
    const labels = (lang: string) => keptBy(adLabels(), `<html lang=${lang}>${PROSE}<p>PR</p>`);
    expect(labels("ja")).toEqual(article);
    expect(labels("en")).toEqual([...article, "PR"]);
  });
  it("do not begin with the number of a discussion", () => {
    const item = (text: string) => keptBy(commentPrompts(), `${PROSE}<ul><li>${text}</li></ul>`);
    expect(item("#6429 (comment)")).toEqual([...article, "#6429 (comment)"]);
    expect(item("6 comments")).toEqual(article);
  });
});

describe("title-lines", () => {
  it("finds the only first-level heading of an article below a notice in whole sentences", () => {
    const stated = `<title>Elm Viaduct - River Post</title><meta property="og:type" content="article"><script type="application/ld+json">{"@type":"NewsArticle","headline":"The viaduct","datePublished":"2024-05-02"}</script>`;
    const html = `${stated}<article><p>${SENTENCE}</p><h1>Elm Viaduct</h1>${PROSE}</article>`;
    const title = run(read(html, { format: "html" }), [titleLines()]).blocks.find(
      ({ fate }) => fate?.type === "lift",
    );
    expect(title?.text).toBe("Elm Viaduct");
  });
  it("leaves a heading in the text that is not the title which the page states", () => {
    const page = (title: string) =>
      keptBy(titleLines(), `<title>${title}</title><h1>Beans that came home</h1>${PROSE}`);
    expect(page("Beans that came home | The Seed Letter")).toEqual(article);
    expect(page("The Seed Letter, no. 48")).toEqual(["Beans that came home", ...article]);
  });
});

describe("forum-controls in other languages", () => {
  it.each([
    "Zum Vergrößern anklicken....",
    "Cliquez pour développer...",
    "Kliknij, aby rozwinąć...",
    "0 użytkowników i 1 Gość przegląda ten wątek.",
    "0 Members and 1 Guest are viewing this topic.",
    "2 Mitglieder und 3 Gäste betrachten dieses Thema.",
  ])("drops '%s'", (line) => {
    expect(keptBy(forumControls(), `<div>${line}</div>${PROSE}`)).toEqual(article);
  });
});
