import { closest } from "../page";
import { findAboveOffice, findBesideDate, findMarked, findSigned, isForeign } from "./author-lines";
import { cleanAuthors } from "./author-names";
import type { Facts, Rule } from "./facts";
import { listSiteNames, squash } from "./site";

const rule = (name: string, find: (facts: Facts) => string[]): Rule<string[]> => ({
  name,
  find: (facts) => {
    const names = cleanAuthors(find(facts));
    // Beside a person the site's name is a place of work; alone it may be a person's own site.
    const sites = names.length > 1 ? listSiteNames(facts) : [];
    const persons = names.filter((name) => !sites.includes(squash(name)));
    return persons.length > 0 ? persons : null;
  },
});

/** The authors' names, in the page's order. */
export const AUTHORS: readonly Rule<string[]>[] = [
  rule("caller", ({ stated }) => stated("caller", "authors")),
  rule("json-ld article.author", (facts) => readStated(facts, "article")),
  rule("json-ld recipe.author", (facts) => readStated(facts, "recipe")),
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
  rule("first post", ({ opening }) => [opening()?.author ?? ""]),
  rule("a line of the page", ({ lifted }) => lifted("authors")),
  rule("article:author", ({ stated }) =>
    stated("meta", "article:author", "og:article:author", "book:author"),
  ),
  rule("json-ld webpage.author", ({ stated }) =>
    stated("json-ld", "webpage.author.name", "qapage.mainentity.author.name", "webpage.creator.name"),
  ),
  rule("microdata author", readMicrodata),
  rule("rel=author", (facts) => facts.stated("link", "author").slice(0, 1)),
  rule("written by", readTwitterLabel),
  rule("an element marked author", findMarked),
  rule("a name beside a date", findBesideDate),
  rule("a name above an office", findAboveOffice),
  rule("a line of its own", findSigned),
];

/** The persons whom JSON-LD calls the authors of a thing. */
function readStated({ stated }: Facts, thing: string): string[] {
  if (stated("json-ld", `${thing}.author.@type`).some((type) => NO_PERSONS.has(type))) return [];
  return stated("json-ld", `${thing}.author.name`, `${thing}.author`);
}

const NO_PERSONS: ReadonlySet<string> = new Set(["Organization", "Thing"]);

/** The first author who is not a comment's. */
function readMicrodata({ facts }: Facts): string[] {
  const author = facts("microdata", "author.name", "author").find((fact) => !closest(fact, isForeign));
  return author ? [author.value] : [];
}

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
