import type { Cleaner } from "../../cleaner";
import { type Line, narrow, splitLines } from "../../evidence/lines";
import { findMailHead } from "../../evidence/mail-head";
import { type Block, type Edit, kept, type Page, type Span } from "../../page";

export const mailFooters = (): Cleaner => ({
  name: "mail-footers",
  doc: "Drops what mailing lists and Mailchimp write below each message, and archives of mail below the one they show.",
  *apply(page) {
    yield* dropListFooters(page);
    yield* clearNewsletter(page);
    const head = findMailHead(page);
    if (!head) return;
    for (const block of kept(page))
      if (THREADS.test(block.text)) yield drop(block, { start: 0, end: block.text.length }, BY_ARCHIVE);
    const frame = head.below.find(({ text }) => FRAME.test(text));
    if (frame && frame.block === head.lines[0].block)
      yield drop(frame.block, { start: frame.start, end: frame.block.text.length }, BY_ARCHIVE);
  },
});

/** What MARC writes around a message. */
const FRAME = /^\[(?:prev in list|Download RAW message)/;
/** What public-inbox writes below one. */
const THREADS = /^[a-z \t]{0,80}other threads:\[/;

/**
 * Mailchimp's plain text: headings are "** Beans" above a rule of hyphens, and below a rule of equals signs stand the
 * sender's networks, address and the link to unsubscribe.
 */
function* clearNewsletter({ format, source, blocks }: Page): Generator<Edit> {
  if (format !== "text" || !SENDERS.some((sender) => source.includes(sender))) return;
  const at = blocks.findLastIndex(({ text }) => isRule(text, "="));
  const isFooter = at >= 0 && blocks.slice(at).some(({ text }) => text.includes(UNSUBSCRIBE));
  for (const block of blocks) {
    const { id, text, kind, fate } = block;
    if (fate || kind === "code") continue;
    const whole = { start: 0, end: text.length };
    if (isFooter && id >= at) yield drop(block, whole, BY_NEWSLETTER);
    else if (isRule(text, "-"))
      yield { type: "replace", block, ...whole, text: "", why: "underlines a heading" };
    else if (text.startsWith("** ") && isRule(blocks[id + 1]?.text ?? "", "-"))
      yield { type: "replace", block, start: 0, end: 3, text: "", why: "the sign of a heading" };
  }
}

const SENDERS = [".list-manage.com/", "://mailchi.mp/"];
const UNSUBSCRIBE = ".list-manage.com/";
const SHORTEST_RULE = 40;
const isRule = (text: string, sign: string): boolean =>
  text.length >= SHORTEST_RULE && text.startsWith(sign) && text === sign.repeat(text.length);

/** Mailman: a rule, the name of the list, its addresses. */
function* dropListFooters(page: Page): Generator<Edit> {
  if (![RULE, LIST].every((part) => page.blocks.some(({ text }) => text.includes(part)))) return;
  const lines = kept(page).flatMap(splitLines);
  for (let at = 0; at < lines.length; at++) {
    const named = [at, at + 1].find((to) => isFooter(lines, at, to));
    if (named === undefined) continue;
    let end = named + 1;
    while (end < lines.length && end < at + MOST_LINES && isAddresses(lines[end]?.text ?? "")) end++;
    for (const line of lines.slice(at, end)) yield drop(line.block, line, BY_LIST);
    at = end - 1;
  }
}

const LIST = " mailing list";
const RULE = "_".repeat(40);
/** Lines of such a footer, and characters of its longest. */
const MOST_LINES = 5;
const LONGEST_LINE = 160;

/** Whether some lines are a rule and the name of a list; the reader may have taken the break for a wrapped line's. */
function isFooter(lines: readonly Line[], at: number, to: number): boolean {
  const text = lines[at]?.text ?? "";
  const last = lines[to]?.text ?? "";
  if (!text.startsWith(RULE) || !last.endsWith(LIST) || last.length > LONGEST_LINE) return false;
  return at === to || text === "_".repeat(text.length);
}

/** Whether a line is nothing but addresses, of mail or of pages. */
const isAddresses = (text: string): boolean =>
  text.length <= LONGEST_LINE &&
  text !== "" &&
  text.split(" ").every((word) => word.includes("@") || word.includes("://"));

const BY_NEWSLETTER = "what Mailchimp writes into a mail of plain text";
const BY_LIST = "what a mailing list writes below";
const BY_ARCHIVE = "what an archive of mail writes below";

const drop = (block: Block, stretch: Span, why: string): Edit => ({
  type: "drop",
  block,
  why,
  category: "cms-residue",
  ...narrow(block, stretch),
});
