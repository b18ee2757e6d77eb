import { type Block, closest, type Tag } from "../../page";
import { type Facts, once } from "../facts";
import { listSiteNames, squash } from "../site";

/**
 * Whether a first-level heading names the site or the book that the page is part of: it is a link to the front page, or
 * closes the page's stated title in brackets, "installation [Wiki of the Workshop]" (DokuWiki), or it closes that title
 * otherwise, "Atomics - The Rustonomicon", and stands in the bar above the main text or above the
 * heading with which that title begins.
 */
export function namesBook(heading: Block, facts: Facts): boolean {
  if (leadsHome(heading) || isBracketed(heading, facts)) return true;
  const above = listAbove(heading.text, facts);
  return above.length > 0 && (isOutsideText(heading, facts) || headsChapter(heading, above, facts));
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

const isBracketed = ({ text }: Block, { stated }: Facts): boolean =>
  stated("title", "title").some((title) => title.endsWith(` [${text}]`));

const HOME = /^(?:https?:\/\/[^/?#]{1,250})?\/?$/i;

const isOutsideText = (heading: Block, { page }: Facts): boolean =>
  page.tags.some(isMain) && !closest(heading, (tag) => isMain(tag) || tag.name === "article");

const isMain = ({ name, role }: Tag): boolean => name === "main" || role === "main";

/** What stated titles that end with the name begin with, where that is no name of the site. */
function listAbove(name: string, facts: Facts): readonly string[] {
  const sites = listSiteNames(facts);
  return facts.stated("title", "title").flatMap((title) => {
    if (!title.toLowerCase().endsWith(name.toLowerCase())) return [];
    const above = title.slice(0, -name.length);
    const chapter = squash(above);
    return SEPARATED.test(above.slice(-3)) && chapter !== "" && !sites.includes(chapter) ? [chapter] : [];
  });
}

const SEPARATED = /^\s[-–—|·•»:]\s$/u;

/** Whether a heading further down is what a title begins with. */
const headsChapter = ({ id }: Block, chapters: readonly string[], { page }: Facts): boolean =>
  page.blocks.some(
    (block) => block.id > id && block.kind === "heading" && chapters.includes(squash(block.text)),
  );
