import type { Cleaner } from "../../cleaner";
import { type Block, kept } from "../../page";

/** Fewer entries may be an article's own references, as those without numbers are. */
const RUN = 3;

const ADDRESS = /^(?:\[?\d{1,4}[\].)]?\s+)?(?:https?|ftp|file|mailto|tel|javascript):\S+$/i;
/** Scripts and calls for mail have spaces in them. */
const NUMBERED = /^\[?\d{1,4}[\].)]\s+(?:https?|ftp|file|mailto|tel|javascript):/i;
/** Elinks gives the title that a link has in front of its address. */
const TITLED = /^\d{1,4}\.\s/;
const ENTRY = /^\[?\d{1,4}[\].)]\s/;
const HEADING = /^(?:references|visible links|hidden links|links):?$/i;

export const urlLists = (): Cleaner => ({
  name: "url-lists",
  doc: "Drops the numbered list of addresses that text browsers print below a page.",
  *apply(page) {
    const blocks = kept(page);
    let end = blocks.length;
    while (end > 0 && isPart(blocks[end - 1], blocks[end])) end--;
    const list = blocks.slice(end);
    if (list.filter(({ text }) => ENTRY.test(text)).length < RUN) return;
    for (const block of list)
      yield { type: "drop", block, why: "list of addresses at the end of the page", category: "navigation" };
  },
});

const isAddress = ({ text }: Block): boolean => ADDRESS.test(text) || NUMBERED.test(text);

const isPart = (block: Block | undefined, below: Block | undefined): boolean =>
  block !== undefined &&
  (isAddress(block) ||
    HEADING.test(block.text) ||
    (below !== undefined && TITLED.test(block.text) && ADDRESS.test(below.text) && !TITLED.test(below.text)));
