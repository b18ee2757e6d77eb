import type { Cleaner } from "../cleaner";
import { isProseBlock } from "../evidence/shape";
import { findDate } from "../lexicon/index";
import { type Block, type Edit, type Field, kept, type Page, type Span } from "../page";

/** Lines of a message's head as archives show them (public-inbox, MARC, mbox): "From: Alice Lorne <alice@a.example>". */
const HEADER =
  /^(From|To|Cc|Bcc|Subject|Date|List|Message-I[dD]|In-Reply-To|References|Reply-To|Sender|Newsgroups|Organization|User-Agent|X-[\w-]{1,40}|Content-[\w-]{1,40}|MIME-Version):\s+(.*)$/;
const FIELDS: ReadonlyMap<string, Field> = new Map<string, Field>([
  ["From", "authors"],
  ["Subject", "title"],
  ["Date", "publishedAt"],
]);
/** Such lines, at least, and lines above them at most. */
const FEWEST = 3;
const MOST_ABOVE = 8;
const MOST_LINES = 80;
/** What MARC writes around a message. */
const FRAME = /^\[(?:prev in list|Download RAW message)/;
/** What public-inbox writes below one. */
const THREADS = /^[a-z \t]{0,80}other threads:\[/;
/** Pipermail: "Alice Lorne alice at a.example" over "Wed Jan  3 10:22:14 CET 2024". */
const SENDER = /^(\S.{1,59}?)\s\S{1,60} at \S{1,60}\.\S{2,20}$/;
const SENT =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{1,2}) (\d\d:\d\d:\d\d)(?: [A-Z]{2,5}| [+-]\d{4})? (\d{4})$/;

export const mailHeads = (): Cleaner => ({
  name: "mail-heads",
  doc: "Lifts sender, subject and date from the head of a message in an archive of mail, and drops what the list writes below it.",
  *apply(page) {
    yield* dropFeet(page);
    const lines = mayHaveHead(page) ? listLines(page) : [];
    const head = findHead(lines);
    const first = head[0];
    if (!first) {
      yield* liftSender(page);
      return;
    }
    if (first.start > 0) yield drop(first.block, { start: 0, end: first.start });
    for (const line of head) yield liftLine(line, page);
    for (const block of kept(page))
      if (THREADS.test(block.text)) yield drop(block, { start: 0, end: block.text.length });
    const last = head.at(-1);
    const end = last && lines.slice(lines.indexOf(last) + 1).find(({ text }) => FRAME.test(text));
    if (end && end.block === first.block)
      yield drop(end.block, { start: end.start, end: end.block.text.length });
  },
});

/** Whether a header stands among the first lines: most pages are done with after this look. */
const mayHaveHead = (page: Page): boolean =>
  firstKept(page, MOST_ABOVE + 1).some(({ text }) => MAYBE.test(text.slice(0, MOST_ABOVE * LONGEST_LINE)));
const MAYBE = /^[A-Z][\w-]{1,40}:\s/m;

function firstKept({ blocks }: Page, count: number): readonly Block[] {
  const first: Block[] = [];
  for (const block of blocks) {
    if (first.length === count) break;
    if (!block.fate) first.push(block);
  }
  return first;
}

/** What Mailman writes below each message: a rule, the name of the list, its addresses. */
function* dropFeet(page: Page): Generator<Edit> {
  if (!page.source.includes(LIST) || !page.source.includes(RULE)) return;
  const lines = kept(page).flatMap(splitLines);
  for (let at = 0; at < lines.length; at++) {
    const named = [at, at + 1].find((to) => isFoot(lines, at, to));
    if (named === undefined) continue;
    let end = named + 1;
    while (end < lines.length && end < at + LONGEST_FOOT && isAddress(lines[end]?.text ?? "")) end++;
    for (const line of lines.slice(at, end)) yield drop(line.block, line, "what a mailing list writes below");
    at = end - 1;
  }
}

const LIST = " mailing list";
const RULE = "_".repeat(40);
/** Lines of such a foot, and characters of its longest. */
const LONGEST_FOOT = 5;
const LONGEST_LINE = 160;

/** Whether some lines are a rule and the name of a list; the reader may have taken the break for a wrapped line's. */
function isFoot(lines: readonly Line[], at: number, to: number): boolean {
  const text = lines[at]?.text ?? "";
  const last = lines[to]?.text ?? "";
  if (!text.startsWith(RULE) || !last.endsWith(LIST) || last.length > LONGEST_LINE) return false;
  return at === to || text === "_".repeat(text.length);
}

const isAddress = (text: string): boolean =>
  text.length <= LONGEST_LINE &&
  text !== "" &&
  text.split(" ").every((word) => word.includes("@") || word.includes("://"));

/** A line of a block, with its break. */
interface Line extends Span {
  readonly block: Block;
  readonly text: string;
}

/** The first lines of a page; a preformatted message is one block. */
function listLines(page: Page): readonly Line[] {
  const lines: Line[] = [];
  for (const block of kept(page)) {
    for (const line of splitLines(block)) {
      lines.push(line);
      if (lines.length === MOST_LINES * MOST_LINES) return lines;
    }
    if (isProseBlock(block) && block.kind !== "code") break;
  }
  return lines;
}

function splitLines(block: Block): readonly Line[] {
  let start = 0;
  return block.text.split("\n").map((text) => {
    const line = {
      block,
      text: text.trimEnd(),
      start,
      end: Math.min(block.text.length, start + text.length + 1),
    };
    start = line.end;
    return line;
  });
}

function findHead(lines: readonly Line[]): readonly Line[] {
  const from = lines.slice(0, MOST_ABOVE + 1).findIndex(({ text }) => HEADER.test(text));
  if (from < 0) return [];
  let end = from;
  while (end < lines.length && end < MOST_LINES && isOfHead(lines[end]?.text ?? "")) end++;
  const head = lines.slice(from, end);
  const names = new Set(head.map(({ text }) => HEADER.exec(text)?.[1]));
  return names.has("From") && (names.has("Subject") || names.has("Date")) && head.length >= FEWEST
    ? head
    : [];
}

const isOfHead = (text: string): boolean => HEADER.test(text) || /^\[Download RAW message/.test(text);

function liftLine({ block, text, start, end }: Line, { lang }: Page): Edit {
  const part = { start, end };
  const [, name = "", value = ""] = HEADER.exec(text) ?? [];
  const field = FIELDS.get(name);
  const values = field ? readValue(field, value, lang ?? undefined) : [];
  if (!field || values.length === 0) return drop(block, part);
  const edit = { type: "lift", block, field, values, why: `"${name}:" in the head of a message` } as const;
  return isWhole(block, part) ? edit : { ...edit, part };
}

function readValue(field: Field, value: string, lang: string | undefined): readonly string[] {
  if (field === "publishedAt") {
    const date = findDate(value, lang);
    return date ? [date.iso] : [];
  }
  const text =
    field === "authors"
      ? (/\(([^()]{2,60})\)$/.exec(value)?.[1] ?? value.replace(/\s?<.*$/, ""))
      : value.replace(/^Re:\s/i, "");
  const bare = text.replace(/^["']|["']$/g, "").trim();
  return bare === "" || (field === "authors" && bare.includes("@")) ? [] : [bare];
}

function drop(block: Block, { start, end }: Span, why = "the head of a message"): Edit {
  const edit = { type: "drop", block, why, category: "cms-residue" } as const;
  return isWhole(block, { start, end }) ? edit : { ...edit, part: { start, end } };
}

const isWhole = ({ text }: Block, { start, end }: Span): boolean => start === 0 && end === text.length;

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
