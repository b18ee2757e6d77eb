import type { Cleaner } from "../../cleaner";
import { findOwnText } from "../../evidence/own-text";
import { judgeKind } from "../../kind/judge";
import type { KindOptions } from "../../kind/model";
import { type Block, linkShare } from "../../page";

/** Share of a line that is linked: the rest is punctuation. */
const LINKED = 0.9;
/** Words of the article's own text, without which links are what the page is about. */
const ENOUGH = 60;
/** So many links below a text are what the page is about. */
const MOST = 60;
/**
 * A page this likely to be an article. Of 80 linked headings and paragraphs that the model keeps below such articles (WCXB
 * and annotated pages) one belongs to them.
 */
const LIKELY = 0.8;

export const trailingLinks = ({ kinds }: KindOptions = {}): Cleaner => ({
  name: "trailing-links",
  doc: "Drops, below the last paragraph of an article of HTML, headings and paragraphs that are nothing but links.",
  *apply(page) {
    if (page.format !== "html") return;
    const { words, below } = findOwnText(page);
    const found = words < ENOUGH ? [] : below.filter(isTeaser);
    if (found.length === 0 || found.length > MOST) return;
    if (judgeKind(page, kinds).probabilities.article < LIKELY) return;
    for (const block of found)
      yield { type: "drop", block, category: "related", why: "nothing but a link, below the article" };
  },
});

/** What items of lists and cells of tables lead to belongs to the article as often as not. */
const isTeaser = (block: Block): boolean =>
  (block.kind === "heading" || block.kind === "paragraph") && linkShare(block) >= LINKED;
