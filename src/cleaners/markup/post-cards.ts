import { isKeptProse, isMinorPart } from "../../evidence/running-text";
import { judgeKind } from "../../kind/judge";
import { type Block, holdsLink, type Page } from "../../page";
import { labelledParts } from "../families/labelled-parts";

/**
 * Class words for posts in a list, with their first words, in themes of WordPress and Ghost and in the page builders
 * Elementor, Divi, Webflow and Squarespace. On labelled pages (WCXB and the annotated ones, 130 articles with such an
 * element) 1 % of their words belong to the article.
 */
const LABELS = [
  "archive list",
  "collection list",
  "e loop",
  "elementor loop",
  "elementor posts",
  "entry excerpt",
  "et pb blog",
  "et pb posts",
  "feast category index",
  "fsri list",
  "latest posts",
  "loop item",
  "post card",
  "post excerpt",
  "recent post",
  "summary item",
  "uael post",
  "w dyn items",
];
/** One alone may be the article's own lead. */
const FEWEST = 2;

export const postCards = labelledParts({
  name: "post-cards",
  doc: "Drops, on the page of an article, cards and excerpts of others where their class says so.",
  category: "related",
  labels: LABELS,
  select: leaveHead,
  believe: (found, page, { kinds }) =>
    found.length >= FEWEST &&
    isMinorPart(found, page) &&
    leadOn(found) &&
    !asks(found) &&
    judgeKind(page, kinds).name === "article",
});

/** Cards of posts lead to them; those of speakers, services and a staff may tell all there is. Excerpts have no headings. */
function leadOn(found: readonly Block[]): boolean {
  const headed = found.some(({ level }) => level !== undefined);
  return !headed || found.some(holdsLink);
}

/** Page builders list questions with their answers as they list posts. */
function asks(found: readonly Block[]): boolean {
  const headings = found.filter(({ level }) => level !== undefined);
  return headings.length > 0 && headings.every(({ text }) => text.endsWith("?"));
}

/** Without what stands between the headline and the text below it: the page's own head may look like the others' cards. */
function leaveHead(found: readonly Block[], { blocks }: Page): readonly Block[] {
  const cards = new Set(found);
  const headline = blocks.find(({ level }) => level === 1);
  const text = headline && blocks.slice(headline.id).find((block) => isKeptProse(block) && !cards.has(block));
  return headline && text ? found.filter(({ id }) => id < headline.id || id > text.id) : found;
}
