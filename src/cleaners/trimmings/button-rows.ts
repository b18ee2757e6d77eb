import type { Cleaner } from "../../cleaner";
import { isButtonRow } from "../../evidence/button-row";
import { type Block, kept, linkShare } from "../../page";

export const buttonRows = (): Cleaner => ({
  name: "button-rows",
  doc: "Drops lines that are nothing but the labels of share buttons, glued or not, with or without counts, and those of links to a reference in databases.",
  *apply(page) {
    for (const block of kept(page)) {
      if (block.kind === "code") continue;
      if (isButtonRow(block.text))
        yield { type: "drop", block, category: "share", why: "nothing but labels of share buttons" };
      else if (isDatabaseRow(block))
        yield { type: "drop", block, category: "navigation", why: "nothing but links to a reference" };
    }
  },
});

/** "Article CAS PubMed Google Scholar", as publishers set it below each reference. */
const isDatabaseRow = (block: Block): boolean =>
  block.marks.length > 0 &&
  block.text.length <= LONGEST &&
  DATABASE.test(block.text) &&
  linkShare(block) >= LINKED &&
  block.text.split(BETWEEN).every((word) => DATABASES.has(word));

const LONGEST = 100;
const LINKED = 0.75;
const DATABASE = /(?:Scholar|PubMed|Central|Cross[Rr]ef|Scopus|CAS|ADS|Science|MathSciNet)[\])]?$/;
const BETWEEN = /[\s|,·[\]()]+/;
const DATABASES: ReadonlySet<string> = new Set([
  "",
  ..."Article View Full Text ADS CAS MATH MathSciNet PubMed Central PMC Crossref CrossRef DOI".split(" "),
  ..."Google Scholar Scopus Web of Science Publisher Site".split(" "),
]);
