import { type Block, closest, type Tag } from "../page";
import { type Facts, once } from "./facts";
import { listSiteNames, squash } from "./site";

/**
 * Whether a first-level heading names the site or the book that the page is part of: it is a link to the front page, or
 * stands in the bar above the main text and closes the page's stated title, "Atomics - The Rustonomicon".
 */
export function namesBook(heading: Block, facts: Facts): boolean {
  return leadsHome(heading) || (isOutsideText(heading, facts) && closesTitle(heading.text, facts));
}

/** The names of such headings, folded as the names of sites are. */
export const listBookNames = once((facts) =>
  facts.headings.filter((heading) => namesBook(heading, facts)).map(({ text }) => squash(text)),
);

/** Whether all of a heading is a link to the front page. */
const leadsHome = ({ text, marks }: Block): boolean =>
  marks.some(
    ({ type, start, end, href = "" }) => type === "link" && end - start === text.length && HOME.test(href),
  );

const HOME = /^(?:https?:\/\/[^/?#]{1,250})?\/?$/i;

const isOutsideText = (heading: Block, { page }: Facts): boolean =>
  page.tags.some(isMain) && !closest(heading, (tag) => isMain(tag) || tag.name === "article");

const isMain = ({ name, role }: Tag): boolean => name === "main" || role === "main";

/** Whether a stated title ends with the name, and begins with what is no name of the site. */
function closesTitle(name: string, facts: Facts): boolean {
  const sites = listSiteNames(facts);
  return facts.stated("title", "title").some((title) => {
    if (!title.endsWith(name)) return false;
    const above = title.slice(0, -name.length);
    return SEPARATED.test(above.slice(-3)) && squash(above) !== "" && !sites.includes(squash(above));
  });
}

const SEPARATED = /^\s[-–—|·•»:]\s$/u;
