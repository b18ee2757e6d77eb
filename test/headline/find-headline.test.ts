import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listCandidates } from "../../src/headline/candidates";
import { findHeadline } from "../../src/headline/find-headline";
import { listTerms, weighTerm } from "../../src/headline/terms";
import { clean, read } from "../../src/index";
import { HEADLINE_MODEL } from "../../src/model/generated/headline";

const TEXT = [
  "The harbour board agreed on Tuesday to close the northern pier for six months while divers examine its foundations.",
  "Fishing boats will be moved to the southern basin, where the town has rented forty berths from a private marina.",
];
const page = (...lines: string[]) => read(lines.join("\n\n"), { format: "text" });

describe("findHeadline", () => {
  it("prefers the line that the text speaks of, wherever it stands above", () => {
    const lines = [
      "Ten recipes for a long winter weekend",
      "Harbour board closes the northern pier",
      ...TEXT,
    ];
    expect(findHeadline(page(...lines))?.block.text).toBe("Harbour board closes the northern pier");
    const [first = "", second = "", ...text] = lines;
    expect(findHeadline(page(second, first, ...text))?.block.text).toBe(
      "Harbour board closes the northern pier",
    );
  });

  it("takes no row of a table", () => {
    expect(findHeadline(page("Owner:\tHarbour board, northern pier", ...TEXT))).toBeNull();
  });

  it("takes the headline, not the trail that ends with it, nor an ingredient", () => {
    const soup = "Smoked barley soup with carrots";
    const text =
      "This smoked barley soup with carrots is the one that I think of when the wind is in the east.";
    const trail = `Home » Recipes » ${soup}`;
    expect(findHeadline(page(trail, soup, text))?.block.text).toBe(soup);
    const list = ["200 g barley", "2 tbsp smoked paprika", "1 bunch carrots", "2 cups smoked barley stock"];
    expect(findHeadline(page(soup, ...list, text))?.block.text).toBe(soup);
    expect(findHeadline(page(...list, text))).toBeNull();
  });

  describe("where the text speaks more of the line below another, with the byline below both", () => {
    const line = "Engineers found that the wooden piles of the pier had rotted through below the water line";
    const text = [
      "The harbour board closed the northern pier on Tuesday after engineers found that the wooden piles had rotted through below the water line.",
      "Fishermen will land their catch at the southern quay until the spring, when the board hopes to have found the money for new piles.",
    ];
    const find = (above: string, below: string, ...byline: string[]) =>
      findHeadline(read([above, below, ...byline, "", ...text].join("\n"), { format: "text" }))?.block.text;

    it("takes the line above, whose subtitle that is", () => {
      const headline = "Harbour board closes northern pier until spring";
      expect(find(headline, line, "By Jane Doe", "3 May 2024")).toBe(headline);
      expect(find(headline, line)).toBe(line); // without a byline nothing says that the two belong together
    });

    it.each([
      ["a trail", "News › Local news › Harbour and coast › Piers"],
      ["the name of a section", "Harbour and pier"],
      ["a line of another matter", "Please call the front desk between nine and five"],
    ])("does not take %s", (_, above) => {
      expect(find(above, line, "By Jane Doe", "3 May 2024")).toBe(line);
    });
  });

  it("finds none where there is no text, and none below it", () => {
    expect(findHeadline(page("Home", "News", "Weather"))).toBeNull();
    expect(findHeadline(page(...TEXT, ...TEXT, "Harbour board closes the northern pier"))).toBeNull();
  });

  it("has a weight for each piece of evidence, in their order", () => {
    const [candidate] = listCandidates(page("Harbour board closes the northern pier", ...TEXT));
    expect(Object.keys(candidate?.evidence ?? {})).toEqual(Object.keys(HEADLINE_MODEL.weights));
  });

  it("gives a line of the page, or none, on any text", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 60 }), { maxLength: 30 }), (lines) => {
        const any = page(...lines, ...TEXT);
        const found = findHeadline(any, 0);
        expect(found === null || any.blocks.includes(found.block)).toBe(true);
      }),
    );
  });
});

it("reads the title off a text that is clean already, and leaves the line where it is", () => {
  const text = ["Harbour board closes the northern pier for six months", ...TEXT].join("\n\n");
  const article = clean(text, { format: "text" });
  expect(article.title).toBe("Harbour board closes the northern pier for six months");
  expect(article.text).toBe(text);
  expect(article.sources["title"]).toBe("headline");
});

describe("listTerms", () => {
  it("splits words, and pairs of characters where no spaces are set", () => {
    expect([...listTerms("the pier the pier")]).toEqual(["the", "pier"]);
    expect([...listTerms("东京塔")]).toEqual(["东京", "京塔"]);
    expect([...listTerms("")]).toEqual([]);
  });
});

it("finds no headline below the first paragraph, where teasers and headings are", () => {
  const [first = "", second = ""] = TEXT;
  expect(findHeadline(page(first, "Fishing boats move to the southern basin", second))).toBeNull();
});

it("takes no label in brackets for a headline", () => {
  expect(findHeadline(page("[Fishing boats]", ...TEXT))).toBeNull();
});

it("counts Korean words by their first syllables, for particles are written onto them", () => {
  expect([...listTerms("저수지가 마른 강릉시의")]).toEqual(["저수", "마른", "강릉"]);
  expect(weighTerm("저수")).toBe(4);
  expect(weighTerm("물")).toBe(0);
});

it("takes a line of more than a sentence for the subtitle of the one above it, in any language", () => {
  const lines = [
    "Sociedad",
    "El muelle del norte: cómo un pueblo de pescadores recuperó su puerto",
    "Los pescadores del pueblo repararon el muelle del norte con madera donada. En junio volvió a atracar un barco",
    "Por Julia Sabio",
    "12 de junio de 2025",
    "El muelle del norte se llenó de pescadores cuando en junio volvió a atracar un barco en el pueblo, con madera donada por los vecinos que lo repararon durante dos inviernos.",
    "El pueblo había perdido el barco en 1993, y los pescadores vendían su pescado en la ciudad. Ahora los vecinos esperan que vuelva el mercado.",
  ];
  expect(clean(lines.join("\n"), { format: "text" }).title).toBe(lines[1]);
});

it("takes the line that the page's address names, but keeps a likely one that says all of that and more", () => {
  const find = (url: string, ...lines: string[]) =>
    findHeadline(read([...lines, ...TEXT].join("\n\n"), { format: "text", url }))?.block.text;
  expect(find("https://x.example/c/hiking-boots", "Board and lodging", "Hiking boots")).toBe("Hiking boots");
  const headline = "Harbour board closes the northern pier for six months";
  expect(find("https://x.example/northern-pier", headline, "The northern pier")).toBe(headline);
});

it("takes no row of links that a text browser has numbered, and no entry of a list of contents", () => {
  const links = Array.from({ length: 6 }, (_, i) => `   ${i + 1}. https://x.example/${i}`).join("\n");
  const find = (...lines: string[]) =>
    clean(`${lines.join("\n\n")}\n\n${TEXT.join("\n\n")}\n\nReferences\n\n${links}`, { format: "text" })
      .title;
  expect(find("[1]Edit the northern pier [2]View the northern pier", "[3]Home")).toBeNull();
  expect(find("#[1]Northern pier [2]Fishing boats [3]Harbour board", "[4]Home")).toBeNull();
  const sections = ["Closing the pier", TEXT[0], "Moving the boats", TEXT[1]].join("\n\n");
  expect(find("* [1]Closing the pier\n* [2]Moving the boats", sections)).toBeNull();
});

it("leaves out of a title what forums of news and documentation write behind it", () => {
  const find = (line: string) => clean([line, ...TEXT].join("\n\n"), { format: "text" }).title;
  expect(find("Harbour board closes the northern pier (quay.example.org)")).toBe(
    "Harbour board closes the northern pier",
  );
  expect(find("Harbour board closes the northern pier (quay.example) 139")).toBe(
    "Harbour board closes the northern pier",
  );
  expect(find("Harbour board closes the northern pier¶")).toBe("Harbour board closes the northern pier");
  expect(find("Harbour board closes the northern pier (again)")).toBe(
    "Harbour board closes the northern pier (again)",
  );
});
