import type { Cleaner } from "../cleaner";
import { countWordsIn } from "../evidence/running-text";
import { isProseBlock } from "../evidence/shape";
import { judgeKind } from "../kind/judge";
import type { KindOptions } from "../kind/model";
import { type Block, kept, linkShare } from "../page";

/** Share of a line that is linked: the rest is punctuation. */
const LINKED = 0.9;
/** Where less of it is, running text is the article's own. */
const OWN = 0.5;
/** Words of the article's own text, without which links are what the page is about. */
const ENOUGH = 60;
/** The same for what only closes a report. */
const ENOUGH_TO_CLOSE = 30;
/** So many links below a text are what the page is about. */
const MOST = 60;
/**
 * A page this likely to be an article. Of 80 linked headings and paragraphs that the model keeps below such articles (WCXB
 * and annotated pages) one belongs to them.
 */
const LIKELY = 0.8;
/** What only closes a report does so on most of them. */
const LIKELY_TO_CLOSE = 0.5;

export const trailingLinks = ({ kinds }: KindOptions = {}): Cleaner => ({
  name: "trailing-links",
  doc: "Drops, below the last paragraph of an article of HTML, headings and paragraphs that are nothing but links, and the reporter's address and the mark with which agencies end a report.",
  *apply(page) {
    if (page.format !== "html") return;
    const blocks = kept(page);
    const own = blocks.filter((block) => isProseBlock(block) && linkShare(block) < OWN);
    const last = own.at(-1)?.id ?? 0;
    const below = blocks.slice(blocks.findLastIndex(({ id }) => id <= last) + 1);
    const ends = own.at(-1)?.text.endsWith(":") ? NONE : findEnds(below);
    const words = countWordsIn(own);
    const found = below.filter((block) => ends.has(block) || isTeaser(block));
    if (found.length === 0 || found.length > MOST || words < ENOUGH_TO_CLOSE) return;
    const { article } = judgeKind(page, kinds).probabilities;
    const sure = words >= ENOUGH && article >= LIKELY;
    if (article < LIKELY_TO_CLOSE) return;
    for (const block of found)
      if (sure || ends.has(block))
        yield ends.has(block)
          ? { type: "drop", block, category: "boilerplate", why: "closes the article" }
          : { type: "drop", block, category: "related", why: "nothing but a link, below the article" };
  },
});

const NONE: ReadonlySet<Block> = new Set();

/** The lines right below a text that only close it: below other lines an address is that of a contact. */
function findEnds(below: readonly Block[]): ReadonlySet<Block> {
  const other = below.findIndex(({ text }) => !MARKS.has(text) && !isAddress(text));
  return new Set(other < 0 ? below : below.slice(0, other));
}

const MARKS: ReadonlySet<string> = new Set("(END) (End) (ENDS) -END- ### (끝) (完) （完） （了）".split(" "));

/** Longest address of a reporter. */
const LONGEST = 60;
const isAddress = (text: string): boolean =>
  text.length <= LONGEST && text.includes("@") && ADDRESS.test(text);
const ADDRESS = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u;

/** What items of lists and cells of tables lead to belongs to the article as often as not. */
const isTeaser = (block: Block): boolean =>
  (block.kind === "heading" || block.kind === "paragraph") && linkShare(block) >= LINKED;
