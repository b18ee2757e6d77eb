import { closest } from "../page";
import { cleanAuthors } from "./author-names";
import type { Facts, Rule } from "./facts";
import { listSiteNames } from "./site";

const rule = (name: string, find: (facts: Facts) => string[]): Rule<string[]> => ({
  name,
  find: (facts) => {
    const names = cleanAuthors(find(facts), listSiteNames(facts));
    return names.length > 0 ? names : null;
  },
});

/** The authors' names, in the page's order. */
export const AUTHORS: readonly Rule<string[]>[] = [
  rule("caller", ({ stated }) => stated("caller", "authors")),
  rule("json-ld article.author", ({ stated }) => stated("json-ld", "article.author.name", "article.author")),
  rule("a line of the page", ({ lifted }) => lifted("authors")),
  rule("author", ({ stated }) => stated("meta", "author", "authors")),
  rule("citation_author", ({ stated }) =>
    stated(
      "meta",
      "citation_author",
      "dc.creator",
      "dcterms.creator",
      "parsely-author",
      "sailthru.author",
      "byl",
      "article.author",
    ),
  ),
  rule("article:author", ({ stated }) =>
    stated("meta", "article:author", "og:article:author", "book:author"),
  ),
  rule("json-ld webpage.author", ({ stated }) =>
    stated("json-ld", "webpage.author.name", "qapage.mainentity.author.name", "webpage.creator.name"),
  ),
  rule("microdata author", (facts) => facts.stated("microdata", "author").slice(0, 1)),
  rule("rel=author", (facts) => facts.stated("link", "author").slice(0, 1)),
  rule("written by", readTwitterLabel),
  rule("an element marked author", findMarked),
  rule("json-ld person", ({ stated }) => {
    const people = [...new Set(stated("json-ld", "person.name"))];
    return people.length === 1 && stated("json-ld", "article.@type").length > 0 ? people : [];
  }),
];

/** Pairs of label and text made for link previews: "Written by", "Jane Doe". */
function readTwitterLabel({ stated }: Facts): string[] {
  for (const i of [1, 2]) {
    const [label = ""] = stated("meta", `twitter:label${i}`);
    if (/written|author|^by|autor|auteur|verfasst|geschrieben|écrit/i.test(label)) {
      return stated("meta", `twitter:data${i}`).slice(0, 1);
    }
  }
  return [];
}

/** Blocks above this one, by their place on the page, may hold the byline of the article. */
const REACH = 0.5;
const LONGEST = 80;

/** The first short block in an element whose class says author or byline. */
function findMarked({ page }: Facts): string[] {
  const end = page.blocks.length * REACH;
  for (const block of page.blocks) {
    if (block.id > end) break;
    if (block.text.length > LONGEST || block.tag?.hidden) continue;
    const marked = closest(
      block,
      ({ words, name }) => name !== "body" && words.some((word) => MARKS.has(word)),
    );
    if (!marked || closest(block, ({ words }) => words.some((word) => COMMENTS.has(word)))) continue;
    const names = cleanAuthors([block.text], []);
    if (names.length > 0) return names;
  }
  return [];
}

const MARKS = new Set(["author", "authors", "byline"]);
const COMMENTS = new Set(["comment", "comments", "related", "review", "reviews"]);
