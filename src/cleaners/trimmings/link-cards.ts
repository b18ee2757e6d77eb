import type { Cleaner } from "../../cleaner";
import { judgeKind } from "../../kind/judge";
import type { KindOptions } from "../../kind/model";
import type { PageKind } from "../../kind/page-kinds";
import type { Block } from "../../page";

/** A title, what it is about and the site. */
const MOST = 4;
/** A host and no more: "medium.com". */
const HOST = /^[a-z\d-]{1,40}(?:\.[a-z\d-]{1,40}){1,4}$/i;
const LONGEST = 80;

/** Where cards are what the page is about. */
const LISTS: ReadonlySet<PageKind> = new Set(["collection", "listing"]);

export const linkCards = ({ kinds }: KindOptions = {}): Cleaner => ({
  name: "link-cards",
  doc: "Drops the cards that links become: lines that are all one link, the last of them the address of its site.",
  *apply(page) {
    const cards = page.blocks.flatMap((line) => findCard(line, page.blocks)).filter(({ fate }) => !fate);
    if (cards.length === 0 || LISTS.has(judgeKind(page, kinds).name)) return;
    for (const block of cards)
      yield { type: "drop", block, category: "related", why: "a card that a link has become" };
  },
});

/** The lines of the card that ends with a line. */
function findCard({ id: end, text, marks }: Block, lines: readonly Block[]): readonly Block[] {
  if (marks.length === 0 || text.length > LONGEST || !HOST.test(text)) return NONE;
  const href = findHref(lines[end]);
  if (href === null || !isOf(href, text.toLowerCase())) return NONE;
  let start = end;
  while (end - start < MOST - 1 && findHref(lines[start - 1]) === href) start--;
  return start === end ? NONE : lines.slice(start, end + 1);
}

const NONE: readonly Block[] = [];

/** Where a line leads that is one link from end to end. */
function findHref(line: Block | undefined): string | null {
  const link = line?.marks.find(({ type }) => type === "link");
  return line && link?.start === 0 && link.end === line.text.length ? (link.href ?? null) : null;
}

/** Whether an address is one of a host. */
function isOf(href: string, host: string): boolean {
  const [, , site = ""] = href.split("/", 3);
  return site.replace(/^www\./, "") === host.replace(/^www\./, "");
}
