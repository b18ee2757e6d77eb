import type { Cleaner } from "../../cleaner";
import { countProse } from "../../evidence/running-text";
import { foldTitle } from "../../evidence/shape";
import { judgeKind } from "../../kind/judge";
import type { KindOptions } from "../../kind/model";
import { findDate, mayHoldDate } from "../../lexicon/index";
import { type Block, isInside, type Page, type Tag } from "../../page";

/** Words of running text of the page's own article, and of one that has been loaded below it. */
const OWN = 60;
const NEXT = 20;
/** Lines around a headline among which its date stands, and the longest such line. */
const AROUND = 6;
const LONGEST = 80;
/** Headlines below the page's own; more are those of a list. */
const MOST = 12;
/** Threads have headlines and dates, too. */
const FORUM = 0.5;

export const nextArticles = ({ kinds }: KindOptions = {}): Cleaner => ({
  name: "next-articles",
  doc: "Drops whole articles that a page loads below its own, each in an element of the same class with a headline and a date.",
  *apply(page) {
    const own = findOwn(page);
    const next = own ? findNext(own, page) : [];
    if (next.length === 0 || judgeKind(page, kinds).probabilities.forum > FORUM) return;
    for (const { headline, part } of next) {
      const why = `of another article, "${headline.text.slice(0, 40)}"`;
      for (const block of page.blocks)
        if (!block.fate && isInside(block.tag, part)) yield { type: "drop", block, category: "related", why };
    }
  },
});

/** The headline of the page's own article: where the title of the page says something else, the page is a blog's first. */
function findOwn({ blocks, meta }: Page): Block | null {
  const headline = blocks.find(({ level }) => level === 1);
  const title = headline && foldTitle(headline.text);
  const isStated = meta.some(
    ({ key, value }) =>
      (key === "title" || key === "og:title") && title && foldTitle(value).startsWith(title),
  );
  return headline && isStated ? headline : null;
}

interface Next {
  readonly headline: Block;
  readonly part: Tag;
}

function findNext(own: Block, page: Page): readonly Next[] {
  const next: Next[] = [];
  const alike = page.blocks.slice(own.id + 1).filter((block) => isLike(block, own));
  if (alike.length > MOST) return [];
  for (const block of alike) {
    if (next.some(({ part }) => isInside(block.tag, part))) continue;
    const part = findPart(block, own, page);
    if (part) next.push({ headline: block, part });
  }
  return next;
}

/** Whether a heading looks like the headline and says something else, which an answer in a thread does not. */
function isLike({ tag, level, text }: Block, own: Block): boolean {
  if (!tag || !own.tag || level === undefined) return false;
  const isAlike = tag.words.length > 0 ? tag.list === own.tag.list : level === 1;
  if (!isAlike) return false;
  const [title, first] = [foldTitle(text), foldTitle(own.text)];
  return title !== "" && !title.includes(first) && !first.includes(title) && !ANSWER.test(text);
}

const ANSWER = /^(?:re|aw|sv|vs|odp)\s?:/i;

/** The outermost element around a headline that has the class of one around the page's own, if each holds an article. */
function findPart(block: Block, own: Block, page: Page): Tag | null {
  const around = new Map<number, Tag>();
  for (let tag = own.tag?.parent ?? null; tag; tag = tag.parent)
    if (tag.words.length > 0) around.set(tag.list, tag);
  let part: Tag | null = null;
  for (let tag = block.tag?.parent ?? null; tag && !isInside(own.tag, tag); tag = tag.parent)
    if (tag.words.length > 0 && around.get(tag.list)?.name === tag.name) part = tag;
  const outer = part ? around.get(part.list) : undefined;
  if (!part || !outer) return null;
  const above = page.blocks.slice(own.id, block.id).filter(({ tag }) => isInside(tag, outer));
  const below = page.blocks.slice(block.id).filter(({ tag }) => isInside(tag, part));
  const both = countProse(above) >= OWN && countProse(below) >= NEXT;
  return both && isDated(own, outer, page) && isDated(block, part, page) ? part : null;
}

const isDated = ({ id }: Block, part: Tag, { blocks }: Page): boolean =>
  blocks
    .slice(Math.max(0, id - AROUND), id + AROUND + 1)
    .some(
      ({ text, tag }) =>
        text.length <= LONGEST && mayHoldDate(text) && isInside(tag, part) && findDate(text) !== null,
    );
