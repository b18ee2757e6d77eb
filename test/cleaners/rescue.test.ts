import { describe, expect, it } from "vitest";
import { rescue } from "../../src/cleaners/model/rescue";
import { adLabels } from "../../src/cleaners/phrases/ad-labels";
import { readMoreLinks } from "../../src/cleaners/phrases/read-more-links";
import { headingAnchors } from "../../src/cleaners/residue/heading-anchors";
import { type Category, type Cleaner, read, run } from "../../src/index";

const PROSE =
  "This is a sentence of running text that is long enough to be taken for a paragraph of an article.";

/** Drops the blocks whose text has the word, as a model with the given doubt would. */
const judge = (word: string, probability: number, name = "block-model"): Cleaner => ({
  name,
  doc: "",
  *apply({ blocks }) {
    for (const block of blocks) {
      if (block.text.includes(word))
        yield { type: "drop", block, why: "", category: "boilerplate", probability };
    }
  },
});
const keptAfter = (lines: readonly string[], cleaners: readonly Cleaner[]) =>
  run(read(lines.join("\n"), { format: "text" }), cleaners)
    .blocks.filter(({ fate }) => !fate)
    .map(({ text }) => text);

const sandwich = [`One. ${PROSE}`, `Doubtful. ${PROSE}`, `Three. ${PROSE}`];

it("brings back running text between kept paragraphs", () => {
  expect(keptAfter(sandwich, [judge("Doubtful", 0.3), rescue()])).toEqual(sandwich);
});

it("leaves what the model was sure of", () => {
  expect(keptAfter(sandwich, [judge("Doubtful", 0.02), rescue()])).toHaveLength(2);
});

it("leaves what another cleaner recognised", () => {
  expect(keptAfter(sandwich, [judge("Doubtful", 0.4, "author-boxes"), rescue()])).toHaveLength(2);
});

it("brings back names and values beside one that stays", () => {
  const pairs = ["Head: carbon steel", "Handle: ash, certified", "Weight: 780 g", "Guarantee: ten years"];
  const lines = [PROSE, ...pairs, "You may also like", "Shop: grubbers"];
  const doubts = [
    judge("Head", 0.2),
    judge("Handle", 0.2),
    judge("Guarantee", 0.2),
    judge("like", 0.02),
    judge("Shop", 0.2),
  ];
  expect(keptAfter(lines, [...doubts, rescue()])).toEqual([PROSE, ...pairs]);
});

it("brings back the name of a part of a review or a fact check above what stays", () => {
  const lines = [PROSE, "Verdict", PROSE, "Vorteile:", PROSE, "Sizes", PROSE, "Verdict"];
  const doubts = [judge("Verdict", 0.12), judge("Vorteile", 0.12), judge("Sizes", 0.12), rescue()];
  expect(keptAfter(lines, doubts)).toEqual([PROSE, "Verdict", PROSE, "Vorteile:", PROSE, PROSE]);
});

it("leaves a single sentence at the edge of the article", () => {
  const three = [...sandwich.slice(0, 2), `Three of them say: ${PROSE}`];
  expect(keptAfter(three, [judge("Three", 0.4), rescue()])).toHaveLength(2);
});

it("brings the likeliest paragraphs back when nearly nothing is left", () => {
  expect(
    keptAfter(["Title of a page", `Doubtful. ${PROSE}`], [judge("Doubtful", 0.1), rescue()]),
  ).toHaveLength(2);
});

describe("on HTML", () => {
  const keptOf = (html: string, cleaners: readonly Cleaner[]) =>
    run(read(html, { format: "html" }), cleaners)
      .blocks.filter(({ fate }) => !fate)
      .map(({ text }) => text);

  it("brings back running text between a paragraph and a listing", () => {
    const html = `<p>${PROSE}</p><div><p>Doubtful. ${PROSE}</p></div><pre>npm i</pre>`;
    expect(keptOf(html, [judge("Doubtful", 0.2), rescue()])).toContain(`Doubtful. ${PROSE}`);
  });

  it.each([
    "admonition note",
    "theme-admonition",
    "admonitionblock tip",
    "markdown-alert markdown-alert-note",
  ])("brings back notes of documentation, which are marked %j", (name) => {
    const page = (classes: string) =>
      `<p>${PROSE}</p><hr><h2>Waits</h2><div class="${classes}"><p>Doubtful: at most a minute</p></div>`;
    const judged = [judge("Doubtful", 0.2), rescue()];
    expect(keptOf(page(name), judged)).toContain("Doubtful: at most a minute");
    expect(keptOf(page("alert"), judged)).not.toContain("Doubtful: at most a minute");
  });

  it("brings back a quotation next to one that stays, and none that stands alone", () => {
    const quote = (text: string) => `<div class="slide"><blockquote>${text}</blockquote></div>`;
    const judged = [judge("Doubtful", 0.35), rescue()];
    expect(
      keptOf(`<p>${PROSE}</p>${quote("It came back tight. Ines")}${quote("Doubtful. Paul")}`, judged),
    ).toContain("Doubtful. Paul");
    expect(keptOf(`<p>${PROSE}</p><h2>Voices</h2>${quote("Doubtful. Paul")}`, judged)).not.toContain(
      "Doubtful. Paul",
    );
  });

  it("brings back a note and its label, set apart below a paragraph", () => {
    const note = "<div class='note'><p>Doubtful note</p><p>Doubtful waits are short.</p></div>";
    const html = `<div><p>${PROSE}</p>${note}</div>`;
    expect(keptOf(html, [judge("Doubtful", 0.42), rescue()])).toHaveLength(3);
    expect(keptOf(html, [judge("Doubtful", 0.3), rescue()])).toHaveLength(1);
    expect(keptOf(`<div><p>${PROSE}</p></div>${note}`, [judge("Doubtful", 0.42), rescue()])).toHaveLength(1);
  });

  it("brings back running text, and its heading, amid the paragraphs beside it", () => {
    const amid = (last: string) =>
      `<section><p>${PROSE}</p><h3>Doubtful plans</h3><p>Doubtful. ${PROSE}</p><h3>Doubtful costs</h3>${last}</section>`;
    const whole = keptOf(amid(`<p>${PROSE}</p>`), [judge("Doubtful", 0.35), rescue()]);
    expect(whole).toEqual([PROSE, "Doubtful plans", `Doubtful. ${PROSE}`, "Doubtful costs", PROSE]);
    expect(keptOf(amid(`<p>${PROSE}</p>`), [judge("Doubtful", 0.2), rescue()])).toHaveLength(3);
    expect(keptOf(amid(`<div><p>${PROSE}</p></div>`), [judge("Doubtful", 0.35), rescue()])).not.toContain(
      `Doubtful. ${PROSE}`,
    );
  });

  it("brings back long text that ends with an address, where nothing is left", () => {
    const html = `<h1>A title</h1><p>${"Doubtful words of some length ".repeat(9)} https://example.org/</p>`;
    expect(keptOf(html, [judge("Doubtful", 0.3), rescue()])).toHaveLength(2);
  });

  it("brings back the numbered caption of a table that stays, and no other line above it", () => {
    const html = (line: string) =>
      `<div><p>${PROSE}</p><div><strong>${line}</strong><table><tr><th>Slope<td>0.87<tr><th>Age<td>0.10</table></div></div>`;
    const cleaners = [judge("Doubtful", 0.1), rescue()];
    expect(keptOf(html("Table 1. Doubtful estimates"), cleaners)).toContain("Table 1. Doubtful estimates");
    expect(keptOf(html("Doubtful estimates"), cleaners)).not.toContain("Doubtful estimates");
  });

  it("brings back a heading above a table that stays", () => {
    const html = `<div><p>${PROSE}</p><section><h2>Doubtful sizes</h2><table><tr><th>Weight<td>90 g<tr><th>Height<td>7 cm</table></section></div>`;
    expect(keptOf(html, [judge("Doubtful", 0.2), rescue()])).toContain("Doubtful sizes");
    expect(keptOf(html, [judge("Doubtful", 0.1), rescue()])).not.toContain("Doubtful sizes");
  });

  it("brings back a word of menus that heads what stays, and no other", () => {
    const html = `<h2>Tips</h2><p>${PROSE}</p><h2>Topics</h2><p>Doubtful</p>`;
    const menus = [judge("Tips", 0.1, "navigation-lines"), judge("Topics", 0.1, "navigation-lines")];
    expect(keptOf(html, [...menus, judge("Doubtful", 0.1), rescue()])).toEqual(["Tips", PROSE]);
  });

  it("brings back a heading in a frame of its own, past the link to itself", () => {
    const html = `<div class="titlepage"><h3>Doubtful masks<a href="#masks"> ¶</a></h3></div><p>${PROSE}</p>`;
    expect(keptOf(html, [headingAnchors(), judge("Doubtful", 0.2), rescue()])).toContain("Doubtful masks");
  });

  it("leaves a heading alone of whose text nothing stays", () => {
    const html = `<h2>Doubtful news</h2><h3>Bridge opens</h3><p>${PROSE}</p>`;
    expect(keptOf(html, [judge("Doubtful", 0.4), rescue()])).not.toContain("Doubtful news");
  });

  it("brings back the label of a note, and no label of what stands elsewhere", () => {
    const note = `<div><p>Doubtful</p><p>Waits are capped at sixty seconds.</p></div>`;
    expect(keptOf(`<p>${PROSE}</p>${note}`, [judge("Doubtful", 0.45), rescue()])).toContain("Doubtful");
    const apart = `<p>${PROSE}</p><div><span>Doubtful</span></div><p>Waits are capped at sixty seconds.</p>`;
    expect(keptOf(apart, [judge("Doubtful", 0.45), rescue()])).not.toContain("Doubtful");
  });

  it("brings back parts of a list of which others stay", () => {
    const html = `<p>${PROSE}</p><ul><li>Doubtful slate<li>A nail<li>Doubtful magpie</ul>`;
    expect(keptOf(html, [judge("Doubtful", 0.2), rescue()])).toHaveLength(4);
  });
});

describe("a list of paragraphs with bullets", () => {
  const items = ["• Sand and gravel", "• Doubtful stones", "• Doubtful timber"];
  const list = (over: string, lines = items) =>
    keptAfter([PROSE, over, ...lines].join("\n\n").split("\n"), [judge("Doubtful", 0.3), rescue()]).slice(2);

  it("stays whole where a kept line announces it and its first line stays", () => {
    expect(list("What the bridge is made of:")).toEqual(items);
  });
  it("does not where nothing announces it, or its first line is gone", () => {
    expect(list("What the bridge is made of")).toEqual(items.slice(0, 1));
    expect(list("What the bridge is made of:", items.slice(1))).toEqual([]);
  });
});

it("brings back who is quoted below the words that stay, and no caption of a picture", () => {
  const left = (html: string) =>
    run(read(html, { format: "html" }), [judge("Ines", 0.2), rescue()])
      .blocks.filter(({ fate }) => !fate)
      .map(({ text }) => text);
  const said = "Nobody chases anybody for hours any more.";
  const names = "<figcaption><div>Ines Roy</div><div>Head of Operations, Ines and Sons</div></figcaption>";
  expect(left(`<figure><blockquote><p>${said}</p></blockquote>${names}</figure>`)).toEqual([
    said,
    "Ines Roy",
    "Head of Operations, Ines and Sons",
  ]);
  expect(
    left(`<blockquote><p>${said}</p><footer>Ines Roy, class of 2021</footer></blockquote>`),
  ).toHaveLength(2);
  expect(left(`<p>${said}</p><figure><img src="i.jpg" alt="">${names}</figure>`)).toEqual([said]);
});

const DEUTSCH = [
  "Der Gemeinderat hat am Dienstag beschlossen, die alte Mühle am Bach zu kaufen und instand zu setzen.",
  "Das Dach ist seit dem Sturm im Winter undicht, und im Keller steht nach jedem Regen das Wasser.",
  "Zweifelhaft ist noch, wer den Umbau bezahlt, denn die Kasse ist leer und der Kreis will nichts geben.",
];

it("brings back the sentences of a short text in a language that few learned pages have", () => {
  const lines = [...DEUTSCH, "Teilen"];
  expect(keptAfter(lines, [judge("Zweifelhaft", 0.03), rescue()])).toEqual(lines);
  expect(
    keptAfter([`One. ${PROSE}`, `Two. ${PROSE}`, `Three. ${PROSE}`], [judge("Three", 0.03), rescue()]),
  ).toHaveLength(2);
});

it("leaves such a sentence below what heads comments or offers, but for one that asks for comments amid the text", () => {
  const announced = (category: Category): Cleaner => ({
    name: "block-model",
    doc: "",
    *apply({ blocks }) {
      for (const block of blocks)
        if (block.text.startsWith("Zweifelhaft"))
          yield { type: "drop", block, why: "", category, probability: 0.03 };
    },
  });
  const left = (lines: readonly string[], category: Category) =>
    keptAfter(lines, [announced(category), rescue()]).length;
  const [first = "", second = "", third = ""] = DEUTSCH;
  expect(left([first, second, third, "Teilen"], "boilerplate")).toBe(4);
  expect(left([first, second, third, "Teilen"], "shop")).toBe(3);
  expect(left([first, second, third, "Teilen"], "comments")).toBe(4);
  expect(left([first, second, "Teilen", third], "comments")).toBe(3);
});

describe("a plain text that something interrupts", () => {
  const first = `The pier was shut in May. ${PROSE}`;
  const more = "Doubtful was the mood in the harbour. Nobody had told the skippers what the divers found.";
  const tell = (lines: readonly string[], probability: number) =>
    keptAfter(lines, [readMoreLinks(), adLabels(), judge("Doubtful", probability), rescue()]);

  it("keeps several sentences right below an advertisement, or a line that leads elsewhere", () => {
    expect(tell([first, "Advertisement", more], 0.11)).toEqual([first, more]);
    expect(tell([first, "Also read: Divers find a crack", more], 0.11)).toEqual([first, more]);
    expect(tell([first, "Also read: Divers find a crack", more], 0.05)).toEqual([first]);
    expect(tell([first, "Read more", more], 0.11)).toEqual([first]);
  });

  it("keeps none that speak to the reader", () => {
    const notice =
      "Doubtful? Tell us what you think of the new pier. We read all letters that reach the desk.";
    expect(tell([first, "Advertisement", notice], 0.11)).toEqual([first]);
    expect(tell([first, notice], 0.2)).toEqual([first]);
  });

  it("keeps a paragraph that residue parts from those above and below", () => {
    const one =
      "Doubtful was the mood in the harbour, and nobody had told the skippers what the divers found.";
    const last = `The pier will open in June. ${PROSE}`;
    expect(tell([first, "Advertisement", one, "Advertisement", last], 0.13)).toEqual([first, one, last]);
    expect(tell([first, "Advertisement", one, "Advertisement", "Harbour"], 0.13)).toEqual([first, "Harbour"]);
  });

  it("keeps several sentences right below a paragraph, less likely ones in languages that few learned pages have", () => {
    expect(tell([first, more], 0.16)).toEqual([first, more]);
    expect(tell([first, more], 0.1)).toEqual([first]);
    const german = [
      "Die Mole ist seit Mai gesperrt, weil die Taucher unter dem Turm einen Riss gefunden haben.",
      "Doubtful nannte der Hafenmeister die Lage. Er will im Juni noch einmal mit den Fischern sprechen.",
    ];
    expect(tell(german, 0.03)).toEqual(german);
  });
});
