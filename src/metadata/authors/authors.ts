import { isList } from "../../kind/is-list";
import { closest } from "../../page";
import { isCaseless } from "../../words";
import { type Facts, once, type Rule } from "../facts";
import { isForum } from "../posts/posts";
import { listSiteNames, squash } from "../site";
import { isOrganisation } from "./affiliations";
import {
  findAboveButton,
  findAboveOffice,
  findLinked,
  findMarked,
  findMarkedWords,
  findSigned,
  isForeign,
  LONGEST,
} from "./author-lines";
import { cleanAuthors } from "./author-names";
import { readLabelledLinks, readLabelledNames } from "./labelled-names";
import { readNames } from "./names";
import { findBesideDate, findNextToDate } from "./names-beside-dates";
import { findCard, findHandle, findNickname } from "./nicknames";
import { findInOpening } from "./opening-credits";
import { findPhrased } from "./phrased-names";
import { findBelowText } from "./signatures";

type Find = (facts: Facts) => string[];

interface Way {
  readonly name: string;
  readonly find: Find;
}

/** Where a page says who wrote it, the surest first. */
const STATED: readonly Way[] = [
  { name: "caller", find: ({ stated }) => stated("caller", "authors") },
  { name: "json-ld article.author", find: (facts) => readStated(facts, "article") },
  { name: "json-ld recipe.author", find: (facts) => readStated(facts, "recipe") },
  { name: "author", find: once(readMeta) },
  {
    name: "citation_author",
    find: ({ stated }) =>
      stated(
        "meta",
        "citation_author",
        "dc.creator",
        "dcterms.creator",
        "parsely-author",
        "byl",
        "by",
        "article.author",
        "content_author",
        "og.article.author",
      ),
  },
  { name: "sailthru.author", find: ({ stated }) => stated("meta", "sailthru.author") },
  { name: "first post", find: ({ opening }) => [opening()?.author ?? ""] },
  { name: "head of a message", find: findSender },
  { name: "a line of the page", find: ofOne(({ lifted }) => lifted("authors")) },
  {
    name: "article:author",
    find: ({ stated }) => stated("meta", "article:author", "og:article:author", "book:author"),
  },
  {
    name: "json-ld webpage.author",
    find: ({ stated }) =>
      stated("json-ld", "webpage.author.name", "qapage.mainentity.author.name", "webpage.creator.name"),
  },
  { name: "microdata author", find: readMicrodata },
  { name: "inventor of a patent", find: ({ stated }) => stated("microdata", "inventor", "article.inventor") },
  { name: "rel=author", find: ofOne((facts) => facts.stated("link", "author").slice(0, 1)) },
  { name: "written by", find: readTwitterLabel },
];

/** Where it shows it, as labels, classes and addresses tell. */
const MARKED: readonly Way[] = [
  { name: "a name behind a label", find: ofOne(findLabelledNames) },
  { name: "a byline near the title", find: once(ofOne(findPhrased)) },
  { name: "an element marked author", find: once(ofOne(findMarked)) },
  { name: "a link to an author's page", find: once(ofOne(findLinked)) },
  { name: "words marked author", find: once(ofOne(findMarkedWords)) },
];

/** Where it may show it, as the look and the place of a line suggest. */
const SHOWN: readonly Way[] = [
  ...MARKED,
  { name: "a name beside a date", find: once(ofOne(findBesideDate)) },
  { name: "a name next to a date", find: once(ofOne(findNextToDate)) },
  { name: "a name above a button to follow", find: once(ofOne(findAboveButton)) },
  { name: "a name above an office", find: once(ofOne(findAboveOffice)) },
  { name: "a card of the author", find: once(ofOne(findCard)) },
  { name: "a nickname beside a date", find: once(ofOne(findNickname)) },
  { name: "a handle beside a date", find: once(ofOne(findHandle)) },
  { name: "a line of its own", find: once(ofOne(findSigned)) },
  { name: "a reporter in the first sentence", find: once(ofOne(findInOpening)) },
  { name: "a name below the text", find: once(ofOne(findBelowText)) },
];

/** What the state of a page's program says of a text that the page does not show. */
const STATE: readonly Way[] = [
  { name: "json-state article.author", find: ({ stated }) => stated("json-state", "article.author.name") },
];

/** The first line near the title that labels the names of authors among other facts. */
function findLabelledNames(facts: Facts): string[] {
  for (const block of facts.near()) {
    if (block.level !== undefined) continue;
    const names = readLabelledLinks(block) ?? readLabelledNames(block.text)?.values;
    if (names) return [...names];
  }
  return [];
}

const isOfNames = (value: string): boolean => readNames(value) !== null;

/**
 * The authors' names, in the page's order: persons, or where it names none, who else it says has written it. What is only
 * shown must look like a name while the page may state another.
 */
export const AUTHORS: readonly Rule<string[]>[] = [
  ...toRules(STATED, findNamed),
  ...toRules(MARKED, (values, facts) => findPersons(values.filter(isOfNames), facts)),
  ...toRules(STATED, findPersons),
  ...toRules(SHOWN, (values, facts) => findPersons(values.filter(isOfNames), facts)),
  ...toRules(STATE, findPersons),
  ...toRules(STATED, findOthers),
  ...toRules(SHOWN, findOthers),
];

function toRules(
  ways: readonly Way[],
  read: (values: readonly string[], facts: Facts) => string[] | null,
): Rule<string[]>[] {
  return ways.map(({ name, find }) => ({ name, find: (facts) => read(find(facts), facts) }));
}

/**
 * Names in the text of a list are those of its entries' authors: of sixteen on WCXB one was the page's. Plain text of
 * articles is often taken for a list.
 */
function ofOne(find: Find): Find {
  return (facts) => (isList(facts.page) ? [] : find(facts));
}

/** The persons among the names; beside a person an organisation is a place of work. */
function findPersons(values: readonly string[], facts: Facts): string[] | null {
  if (values.every((value) => value.trim() === "")) return null;
  const sites = listSiteNames(facts);
  const names = cleanAuthors(
    values.filter((value) => !sites.includes(squash(value))),
    sites,
  );
  const persons = names.filter((name) => !isOrganisation(name, sites) && !isSection(name, facts));
  return persons.length > 0 ? persons : null;
}

/** The same, unless it is an account's name, "jdoe": an article may show its author's own. In a forum that is what they are called. */
function findNamed(values: readonly string[], facts: Facts): string[] | null {
  const names = findPersons(values, facts);
  return names?.some((name) => !ACCOUNT.test(name)) || isForum(facts.page) ? names : null;
}

const ACCOUNT = /^[a-z][a-z\d._-]*$/;

/**
 * An agency, a desk, or the site: it may be a person's own. In scripts without capitals the site's name is what systems of
 * portals fill in: "网易", "네이버 블로그".
 */
function findOthers(values: readonly string[], facts: Facts): string[] | null {
  const sites = listSiteNames(facts);
  const names = cleanAuthors(values, sites).filter(
    (name) => !isSection(name, facts) && !(isCaseless(name) && sites.includes(squash(name))),
  );
  return names.length > 0 ? names : null;
}

/** Whether it is the part of the site in which the page stands. */
const isSection = (name: string, { stated }: Facts): boolean =>
  stated("meta", "article:section", "section").some((section) => squash(section) === squash(name));

/** The persons whom JSON-LD calls the authors of a thing. */
function readStated({ stated }: Facts, thing: string): string[] {
  const types = stated("json-ld", `${thing}.author.@type`);
  if (!types.some(isNoPerson)) return stated("json-ld", `${thing}.author.name`, `${thing}.author`);
  const names = stated("json-ld", `${thing}.author.name`);
  // Of several things nobody knows who has written which.
  if (names.length !== types.length || stated("json-ld", `${thing}.headline`).length > 1) return [];
  return names.filter((_, i) => !isNoPerson(types[i] ?? ""));
}

/** What the page states, and who stands beside that one on its byline: some state the first author only. */
function readMeta(facts: Facts): string[] {
  const stated = facts.stated("meta", "author", "authors");
  const [first = ""] = stated;
  if (stated.length !== 1 || !first.includes(" ") || isList(facts.page)) return stated;
  const lines = facts.near().filter(({ text }) => text.startsWith(first) && text.length <= LONGEST);
  const shown = [
    facts.lifted("authors"),
    findLinked(facts),
    ...lines.map(({ text }) => readNames(text) ?? []),
  ];
  return shown.find((names) => names.length > 1 && names[0] === first) ?? stated;
}

/** "Organization", "http://schema.org/NewsMediaOrganization", "WebSite". */
const isNoPerson = (type: string): boolean => NO_PERSON.test(type);
const NO_PERSON = /(?:organization|corporation|website|thing|brand)$/i;

/** Who sent the message that the page is, as its head says. */
function findSender({ page }: Facts): string[] {
  for (const { fate } of page.blocks)
    if (fate?.type === "lift" && fate.by === "mail-heads" && fate.field === "authors")
      return [...fate.values];
  return [];
}

/** The first author who is not a comment's. */
function readMicrodata({ facts }: Facts): string[] {
  const author = facts("microdata", "author.name", "author").find((fact) => !closest(fact, isForeign));
  return author ? [author.value] : [];
}

/** Pairs of label and text made for link previews: "Written by", "Jane Doe". */
function readTwitterLabel({ stated }: Facts): string[] {
  for (const i of [1, 2]) {
    const [label = ""] = stated("meta", `twitter:label${i}`);
    if (WRITTEN.test(label)) {
      return stated("meta", `twitter:data${i}`).slice(0, 1);
    }
  }
  return [];
}

/** As Yoast and others put it in the language of the page. */
const WRITTEN =
  /written|author|^by|autor|auteur|verfasst|geschrieben|écrit|escrito|scritto|geschreven|napisan|napsal|napísal|skriven|skrevet|kirjoittanut|ditulis|yazan|szerző|scris de|viết bởi|автор|написано|كُ?تب|نوشته|נכתב|執筆|作者|글쓴이|작성자/iu;
