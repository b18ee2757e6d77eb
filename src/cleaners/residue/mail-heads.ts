import type { Cleaner } from "../../cleaner";
import { type Line, narrow } from "../../evidence/lines";
import { findMailHead, firstKept, MOST_ABOVE, readHeader } from "../../evidence/mail-head";
import { findDate } from "../../lexicon/index";
import type { Block, Edit, Field, Page, Span } from "../../page";

/** What becomes of the lines of a head; the others go. */
const FIELDS: ReadonlyMap<string, Field> = new Map<string, Field>([
  ["From", "authors"],
  ["Subject", "title"],
  ["Date", "publishedAt"],
]);

export const mailHeads = (): Cleaner => ({
  name: "mail-heads",
  doc: "Lifts sender, subject and date from the head of a message in an archive of mail.",
  *apply(page) {
    const head = findMailHead(page);
    if (!head) {
      yield* liftNewsletter(page);
      yield* liftSender(page);
      return;
    }
    const [first] = head.lines;
    if (first.start > 0) yield drop(first.block, { start: 0, end: first.start });
    for (const line of head.lines) yield liftLine(line, page);
  },
});

function liftLine(line: Line, { lang }: Page): Edit {
  const [name, value] = readHeader(line.text) ?? ["", ""];
  const field = FIELDS.get(name);
  const values = field ? readValue(field, value, lang ?? undefined) : [];
  if (!field || values.length === 0) return drop(line.block, line);
  const why = `"${name}:" in the head of a message`;
  return { type: "lift", block: line.block, field, values, why, ...narrow(line.block, line) };
}

function readValue(field: Field, value: string, lang: string | undefined): readonly string[] {
  if (field === "publishedAt") {
    const date = findDate(value, lang);
    return date ? [date.iso] : [];
  }
  const text =
    field === "authors"
      ? (/\(([^()]{2,60})\)$/.exec(value)?.[1] ?? value.replace(/\s?<.*$/, ""))
      : value.replace(REPLY, "");
  const bare = text.replace(/^["']|["']$/g, "").trim();
  return bare === "" || (field === "authors" && bare.includes("@")) ? [] : [bare];
}

/** "RE: AW: Bus shelter". */
const REPLY = /^(?:(?:re|aw|antw|sv|vs|rv|odp|fwd?|wg|tr|enc|rif)\s?:\s{0,3}){1,9}/i;

const drop = (block: Block, stretch: Span): Edit => ({
  type: "drop",
  block,
  why: "the head of a message",
  category: "cms-residue",
  ...narrow(block, stretch),
});

/** Pipermail: "Alice Lorne alice at a.example" over "Wed Jan  3 10:22:14 CET 2024". */
const SENDER = /^(\S.{1,59}?)\s\S{1,60} at \S{1,60}\.\S{2,20}$/;
const SENT =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{1,2}) (\d\d:\d\d:\d\d)(?: [A-Z]{2,5}| [+-]\d{4})? (\d{4})$/;

function* liftSender(page: Page): Generator<Edit> {
  const blocks = firstKept(page, MOST_ABOVE + 1);
  const at = blocks
    .slice(0, MOST_ABOVE)
    .findIndex(({ text }, i) => SENDER.test(text) && SENT.test(blocks[i + 1]?.text ?? ""));
  const [sender, sent] = [blocks[at], blocks[at + 1]];
  const name = SENDER.exec(sender?.text ?? "")?.[1];
  const [, month, day, time, year] = SENT.exec(sent?.text ?? "") ?? [];
  if (!sender || !sent || !name) return;
  const date = findDate(`${day} ${month} ${year} ${time}`, "en");
  if (!date) return;
  const why = "who sent a message, and when";
  yield { type: "lift", block: sender, field: "authors", values: [name], why };
  yield { type: "lift", block: sent, field: "publishedAt", values: [date.iso], why };
}

/** What Substack writes below the head of a mail, and above it. */
const BELOW = "READ IN APP";
const ABOVE = /^(?:View this post on the web at|Forwarded this email\?)/;
/** Lines of such a head at most. */
const NEWSLETTER = 9;
const LONGEST_TITLE = 200;
const ADDRESS = /https?:\/\/\S{4,2000}$/;
/** In this year, or in another. */
const DAY = /^[A-Z][a-z]{2} \d{1,2}(?:, \d{4})?$/;
/** A name, as such mails write it, or two. */
const NAMES = /^\p{Lu}[^\d.:!?]{1,60}$/u;

/** Title, subtitle, author and date of a newsletter, in this order. */
function* liftNewsletter(page: Page): Generator<Edit> {
  const blocks = firstKept(page, NEWSLETTER);
  const end = blocks.findIndex(({ text }) => text === BELOW);
  if (end < 0) return;
  const head = blocks.slice(0, end);
  const web = head[0];
  const address = ADDRESS.exec(web?.text ?? "")?.[0];
  const why = `in the head of a newsletter, above "${BELOW}"`;
  if (web && address && ABOVE.test(web.text))
    yield { type: "lift", block: web, field: "url", values: [address], why };
  const lines = head.filter(({ text }) => !ABOVE.test(text));
  const dated = lines.findIndex(({ text }) => DAY.test(text));
  const [title] = lines;
  const author = lines[dated - 1];
  if (!title || title.text.length > LONGEST_TITLE || !author || author === title) return;
  yield { type: "lift", block: title, field: "title", why };
  if (NAMES.test(author.text))
    yield { type: "lift", block: author, field: "authors", values: author.text.split(/, | and /), why };
  const subtitle = lines[1];
  for (const block of lines.slice(dated)) yield { type: "drop", block, category: "date", why };
  if (dated === 3 && subtitle) yield { type: "lift", block: subtitle, field: "description", why };
}
