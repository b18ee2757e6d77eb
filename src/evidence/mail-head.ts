import { type Block, kept, type Page } from "../page";
import { remember } from "../remember";
import { type Line, splitLines } from "./lines";
import { isProseBlock } from "./shape";

/** Lines of a message's head as archives show them (public-inbox, MARC, mbox): "From: Alice Lorne <alice@a.example>". */
const HEADER =
  /^(From|To|Cc|Bcc|Subject|Date|List|Message-I[dD]|In-Reply-To|References|Reply-To|Sender|Newsgroups|Organization|User-Agent|X-[\w-]{1,40}|Content-[\w-]{1,40}|MIME-Version):\s+(.*)$/;
/**
 * The same as Outlook and others write them above what they print, forward and save: in the reader's language, with the
 * day that it was sent.
 */
const PRINTED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    From: "Von De Da Van Från Fra Od От 差出人 发件人 보낸사람",
    Date: "Sent Gesendet Envoyé Enviado Enviada Inviato Verzonden Skickat Sendt Wysłano Odesláno Отправлено Datum Fecha Data Дата 送信日時 发送时间",
    To: "An À Para A Aan Till Til Do Komu Кому 宛先 收件人",
    Cc: "Kopie Kopia Kopi Копия 抄送",
    Subject: "Betreff Objet Asunto Assunto Oggetto Onderwerp Ämne Emne Temat Předmět Тема 件名 主题",
    "X-Attachments": "Attachments Anlagen Bijlagen Allegati Adjuntos Anexos Załączniki Вложения",
  }).flatMap(([name, names]) => names.split(" ").map((written) => [written, name] as const)),
);
const PRINTED_HEADER = /^([\p{Lu}\p{Lo}]\p{L}{0,11})(?: el)?[ \u00a0]?[:：]\s{0,4}(.*)$/u;

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
  if (name !== undefined && value !== undefined) return [name, value];
  const [, written = "", said = ""] = PRINTED_HEADER.exec(text) ?? [];
  const printed = PRINTED.get(written);
  return printed === undefined ? null : [printed, said];
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
  // "Od: 5 marca, Do: 9 marca, Data: …" is of an event.
  const isPlain = [first, ...rest].every(({ text }) => HEADER.test(text));
  if (!names.has("From") || !(names.has("Subject") || (isPlain && names.has("Date")))) return null;
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
const MAYBE = /^[\p{Lu}\p{Lo}][\p{L}\d_-]{0,40}[ \u00a0]?[:：]/mu;
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
