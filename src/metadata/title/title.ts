import { AGREES, agree } from "../../evidence/agreement";
import { joinLines, linesOfHeading } from "../../evidence/broken-headings";
import { foldTitle } from "../../evidence/shape";
import { listHeads } from "../../evidence/title-parts";
import { findHeadline } from "../../headline/find-headline";
import { PAGE_WORDS } from "../../lexicon/page-words";
import { HASHES } from "../../read/text/markdown-writing";
import { listBookNames, namesBook } from "../authors/book-names";
import { type Facts, type Rule, state } from "../facts";
import { listSiteNames, squash } from "../site";
import { findShared } from "./shared-title";
import { stripSite } from "./title-suffix";

/** How likely a line must be the headline of a text that is clean already, whose first line may be any heading. */
const SURE = 0.5;

/**
 * The title as a reader sees it. Measured on labelled pages (WCXB): the heading that the stated title contains is
 * right on 87 %, one that shares half of its words on 55 %, one that shares less on 25 %, where the stated one wins.
 */
export const TITLE: readonly Rule<string>[] = [
  { name: "caller", find: (facts) => facts.stated("caller", "title")[0] },
  { name: "h1", find: findOfAddress },
  { name: "title", find: findOfTicket },
  { name: "title", find: findOfBoard },
  { name: "h1", find: (facts) => findHeading(facts, AGREES) },
  state("json-ld", "article.headline", "product.name", "qapage.mainentity.name"),
  {
    name: "og:title",
    find: (facts) =>
      findShared(
        [...facts.stated("meta", "og:title").slice(0, 1), ...facts.stated("title", "title").slice(0, 1)],
        (shared) => listSiteNames(facts).includes(squash(shared)),
      ),
  },
  ...[
    state("microdata", "headline"),
    state("meta", "og:title"),
    state("meta", "twitter:title", "title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title"),
    state("json-state", "article.headline"),
    state("title", "title"),
  ].map(
    ({ name, find }): Rule<string> => ({
      name,
      find: (facts) => {
        const title = find(facts);
        return title ? stripSite(title, [...listSiteNames(facts), ...listBookNames(facts)]) : null;
      },
    }),
  ),
  { name: "a line of the page", find: (facts) => facts.lifted("title").map(withoutHashes)[0] },
  { name: "h1", find: (facts) => findHeading(facts, 0) },
  {
    name: "headline",
    find: ({ page }) =>
      page.format === "text" ? withoutHashes(findHeadline(page, SURE)?.block.text ?? "") || null : null,
  },
];

/** Trac states "#4471 (Timeline forgets its filter) – Heronwatch". */
function findOfTicket({ stated }: Facts): string | undefined {
  return stated("title", "title").flatMap((title) => TICKET.exec(title)?.[1] ?? [])[0];
}

const TICKET = /^#\d{1,8} \((.{3,300})\) [–-] /u;

/** PunBB and FluxBB state "Thread / Board / Site", "Thread (Page 2) / Board / Site" of its second page. */
function findOfBoard({ stated, page }: Facts): string | undefined {
  const title = stated("title", "title")[0];
  const parts = title?.includes(" / ") ? title.split(" / ") : [];
  if (parts.length < 3 || !page.tags.some(({ words }) => words.includes("punviewtopic"))) return undefined;
  return parts.slice(0, -2).join(" / ").replace(COUNTED, "");
}

const COUNTED = /\s\([^()]{1,20}\s\d{1,5}\)$/u;

/** DokuWiki states an address for a title, "install:network [Wiki of the Workshop]", where its pages have headings. */
function findOfAddress(facts: Facts): string | undefined {
  if (!facts.stated("title", "title").some((title) => ADDRESS.test(title))) return undefined;
  return facts.headings.find((heading) => !namesBook(heading, facts))?.text;
}

const ADDRESS = /^[a-z0-9_.-]{1,80}(?::[a-z0-9_.-]{1,80}){1,8} \[[^\]]{1,100}\]$/u;

/** A heading without the signs of its level in Markdown, and without that of documentation which links to it. */
const withoutHashes = (line: string): string =>
  line
    .replace(HASHES, "")
    .replace(/\s+#{1,6}$|\s?¶$/, "")
    .replace(HOST, "");

/** The host that Hacker News, Lobsters and Slashdot write behind a title, and how many have commented. */
const HOST = /(?<=\S)\s\((?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,12}\)(?:\s\d{1,5})?$/;

/** The first-level heading that agrees best with what the page states as its title. */
function findHeading(facts: Facts, least: number): string | null {
  const titles = [
    ...facts.stated("meta", "og:title", "twitter:title").slice(0, MOST),
    ...facts.stated("json-ld", "article.headline").slice(0, MOST),
    ...facts.stated("title", "title"),
  ];
  const stated = titles.map(foldTitle);
  const starts = titles.flatMap((title) => CUT.exec(title)?.[1] ?? []).map(foldTitle);
  const heads = facts
    .stated("title", "title")
    .flatMap(listHeads)
    .map(foldTitle)
    .flatMap((head) => [head, head.replace(/^re /, "")]);
  const sites = listSiteNames(facts);
  let best: string | null = null;
  let bestScore = least;
  const headings = facts.headings.filter((heading) => least === 0 || !namesBook(heading, facts));
  const lower = facts
    .lifted("title")
    .filter((line) => isBesideSite(foldTitle(line), { stated, heads }, facts));
  const { blocks } = facts.page;
  const broken = headings
    .map((heading) => linesOfHeading(heading, blocks))
    .flatMap((lines) => (lines.length > 1 ? [joinLines(lines)] : []))
    .filter((text) => [...stated, ...heads].includes(foldTitle(text)) && !ANCHOR.test(text));
  for (const text of [...headings.map(({ text }) => text), ...broken, ...lower]) {
    if (text.length > LONGEST || sites.includes(squash(text)) || isPartOfSite(text, facts)) continue;
    const folded = foldTitle(text);
    const score = starts.some((start) => start !== "" && folded.startsWith(start))
      ? 1
      : Math.max(0, ...stated.map((title) => agree(folded, title)));
    // A site's name agrees as well as the title does; the title is longer.
    if (folded !== "" && (score > bestScore || (score === bestScore && text.length > (best?.length ?? 0)))) {
      best = text;
      bestScore = score;
    }
  }
  return best && cutThread(best, stated);
}

const LONGEST = 400;
/** Stated titles of one kind that each heading is held against: pages state a few, and lists those of their entries. */
const MOST = 100;

/** A sign that links to the heading it ends. */
const ANCHOR = /\s[¶#§🔗]$/u;

/** What is left of a title that was cut, as those of questions and posts are: "How long does it take to thaw a… - Askers". */
const CUT = /^([^…]{10,}?)\s?(?:…|\.{3}(?!\.))/u;

/** Whether a heading is a part of the site's name that the page's title has only there: a logo of a department. */
function isPartOfSite(heading: string, facts: Facts): boolean {
  const part = squash(heading);
  const title = facts.stated("title", "title")[0];
  if (part === "" || !title) return false;
  // Some state the page's title for the site's name.
  const sites = listSiteNames(facts).filter((site) => site.includes(part) && site !== squash(title));
  if (sites.length === 0) return false;
  const cut = squash(stripSite(title, sites));
  return cut !== squash(title) && !cut.includes(part);
}

/** The title behind the word that vBulletin or arXiv puts in front of it, where the page states it without. */
function cutThread(title: string, stated: readonly string[]): string {
  const bare = title.replace(THREAD, "");
  const folded = foldTitle(bare);
  return bare !== title && stated.some((title) => title.startsWith(folded)) ? bare : title;
}

const THREAD =
  /^(?:thread|topic|tema|thema|discussione?|sujet|tópico|konu|wątek|temat|téma|тема|onderwerp|emne|ämne|aihe|title)\s?:\s*/iu;

/** The titles that a page states, folded, and what its own title begins with. */
interface Stated {
  readonly stated: readonly string[];
  readonly heads: readonly string[];
}

/**
 * Whether a line is what a stated title says beside the site's name: where that name is the only first-level heading,
 * or behind it or before it where the page has no such heading.
 */
function isBesideSite(line: string, { stated, heads }: Stated, { headings }: Facts): boolean {
  if (headings.length === 0)
    return (
      heads.includes(line) ||
      stated.some(
        (title) => title.endsWith(` ${line}`) || (title.includes(` ${line} `) && line.length >= LONG),
      )
    );
  const site = headings.length === 1 ? foldTitle(headings[0]?.text ?? "") : "";
  if (site === "") return false;
  const isStated = (title: string) =>
    title === `${line} ${site}` || title === `${site} ${line}` || isPageOf(title, line, site);
  return stated.some(isStated);
}

/** So long a line is no name of a section, where others stand before and behind it: "Site :: A bridge is closed - print". */
const LONG = 20;

/** Whether a title counts the pages of a thread between its name and the site's. */
const isPageOf = (title: string, line: string, site: string): boolean =>
  title.startsWith(`${line} `) &&
  title.endsWith(` ${site}`) &&
  PAGE_NUMBER.test(title.slice(line.length + 1, -site.length - 1));

const PAGE_NUMBER = new RegExp(`^(?:${PAGE_WORDS}) \\d{1,5}$`, "u");
