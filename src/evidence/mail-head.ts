import { type Block, kept, type Page } from "../page";
import { remember } from "../remember";
import { type Line, splitLines } from "./lines";
import { isProseBlock } from "./shape";

/** Lines of a message's head as archives show them (public-inbox, MARC, mbox): "From: Alice Lorne <alice@a.example>". */
const HEADER =
  /^(From|To|Cc|Bcc|Subject|Date|List|Message-I[dD]|In-Reply-To|References|Reply-To|Sender|Newsgroups|Organization|User-Agent|X-[\w-]{1,40}|Content-[\w-]{1,40}|MIME-Version):\s+(.*)$/;
/** Such lines, at least, and lines above them at most. */
const FEWEST = 3;
export const MOST_ABOVE = 8;
const MOST_LINES = 80;

/** The head of a message, and the page's lines below it. */
export interface MailHead {
  readonly lines: readonly [Line, ...Line[]];
  readonly below: readonly Line[];
}

/** Name and value of a line of a head; null for other lines. */
export function readHeader(text: string): readonly [name: string, value: string] | null {
  const [, name, value] = HEADER.exec(text) ?? [];
  return name !== undefined && value !== undefined ? [name, value] : null;
}

export const findMailHead = remember((page): MailHead | null => {
  if (!mayHaveHead(page)) return null;
  const lines = listLines(page);
  const from = lines.slice(0, MOST_ABOVE + 1).findIndex(({ text }) => readHeader(text));
  if (from < 0) return null;
  let end = from;
  while (end < lines.length && end < MOST_LINES && isOfHead(lines[end]?.text ?? "")) end++;
  const [first, ...rest] = lines.slice(from, end);
  if (!first || end - from < FEWEST) return null;
  const names = new Set([first, ...rest].map(({ text }) => readHeader(text)?.[0]));
  if (!names.has("From") || !(names.has("Subject") || names.has("Date"))) return null;
  return { lines: [first, ...rest], below: lines.slice(end) };
});

/** The first blocks that stay. */
export function firstKept({ blocks }: Page, count: number): readonly Block[] {
  const first: Block[] = [];
  for (const block of blocks) {
    if (first.length === count) break;
    if (!block.fate) first.push(block);
  }
  return first;
}

/** Whether a header stands among the first lines: most pages are done with after this look. */
const mayHaveHead = (page: Page): boolean =>
  firstKept(page, MOST_ABOVE + 1).some(({ text }) => MAYBE.test(text.slice(0, MOST_ABOVE * LONGEST_LINE)));
const MAYBE = /^[A-Z][\w-]{1,40}:\s/m;
const LONGEST_LINE = 160;

/** The first lines of a page, down to its first running text. */
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

const isOfHead = (text: string): boolean => readHeader(text) !== null || /^\[Download RAW message/.test(text);
