import type { Cleaner } from "../../cleaner";
import { isLifted } from "../../evidence/lifted";
import { JUDGE } from "../../evidence/lost";
import { endsSentence } from "../../evidence/shape";
import { findTop } from "../../evidence/top";
import { findHeadline } from "../../headline/find-headline";
import type { Block, Page } from "../../page";
import { dropRepeats } from "../families/title-repeats";

export const headlines = (): Cleaner => ({
  name: "headlines",
  doc: "Lifts the headline of a plain text: a line above the article that the article speaks of.",
  *apply(page) {
    if (page.format !== "text" || isUntouched(page) || isTitled(page)) return;
    const headline = findHeadline(page);
    if (!headline) return;
    const { block: title, why } = headline;
    const rest = findRest(title, page);
    yield {
      type: "lift",
      block: title,
      field: "title",
      why,
      ...(rest && { values: [`${title.text} ${rest.text}`] }),
    };
    if (rest)
      yield { type: "lift", block: rest, field: "title", values: [], why: "the rest of the headline" };
    yield* dropRepeats(title.text, findTop(page), title, (line) => hasSite(line, title.text));
  },
});

/** The line below on which a headline goes on that was too long for one: it begins in lower case, and ends the group. */
function findRest({ id, group }: Block, { blocks }: Page): Block | null {
  const [below, next] = [blocks[id + 1], blocks[id + 2]];
  const isRest =
    below?.group === group &&
    next?.group !== group &&
    (!below.fate || below.fate.by === JUDGE) &&
    below.text.length <= LONGEST &&
    /^\p{Ll}/u.test(below.text) &&
    !endsSentence(below.text);
  return isRest ? below : null;
}

const LONGEST = 120;

/** A text of which nothing is gone comes out as it is; its title is read off it all the same. */
const isUntouched = ({ blocks }: Page): boolean => blocks.every(({ fate }) => !fate);

const isTitled = ({ blocks }: Page): boolean => blocks.some((block) => isLifted(block, "title"));

/** Whether a line is the headline with the site's name behind it: what a browser shows on the page's tab. */
const hasSite = (line: string, headline: string): boolean =>
  line.startsWith(headline) && /^\s[-|·»–—]\s/.test(line.slice(headline.length, headline.length + 3));
