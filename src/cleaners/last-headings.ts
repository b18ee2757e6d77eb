import type { Cleaner } from "../cleaner";
import { endsSentence } from "../evidence/shape";
import { judgeKind } from "../kind/judge";
import type { KindOptions } from "../kind/model";
import type { PageKind } from "../kind/page-kinds";
import type { Block, Page } from "../page";

/** Headings at the end of a text that head nothing; where there are more, they are the matter: a list of things. */
const MOST = 2;
/** Of 18 such headings of articles 13 were none of the article's (WCXB); elsewhere those above a form are as sure. */
const TEXTS: ReadonlySet<PageKind> = new Set(["article", "documentation"]);
/** Elsewhere headings may be the matter. */
const KINDS: ReadonlySet<PageKind> = new Set(["article", "documentation", "service"]);

export const lastHeadings = ({ kinds }: KindOptions = {}): Cleaner => ({
  name: "last-headings",
  doc: 'Drops, from a text of HTML, the last headings whose parts are gone: "Request a callback", its form dropped.',
  *apply(page) {
    if (page.format !== "html") return;
    const last = findLast(page);
    if (last.length === 0) return;
    const { name } = judgeKind(page, kinds);
    if (!KINDS.has(name)) return;
    for (const block of last) {
      const next = page.blocks[block.id + 1];
      const isForm = next?.fate?.type === "drop" && next.fate.category === "form";
      if (next && (isForm || TEXTS.has(name)))
        yield {
          type: "drop",
          block,
          category: "boilerplate",
          why: "a last heading, and all below it is gone",
        };
    }
  },
});

/** The headings below all else that stays; none where they are many, or all. */
function findLast({ blocks }: Page): readonly Block[] {
  const last: Block[] = [];
  for (let at = blocks.length - 1; at >= 0; at--) {
    const block = blocks[at];
    if (!block || block.fate) continue;
    if (block.kind !== "heading" || block.level === 1 || !isLabel(block)) return last;
    if (last.push(block) > MOST) break;
  }
  return [];
}

/** Some set a last sentence as a heading: "Store in the refrigerator.", "Enjoy your meal!" */
const isLabel = ({ text, words }: Block): boolean => words > 0 && words <= LABEL && !endsSentence(text);
const LABEL = 12;
