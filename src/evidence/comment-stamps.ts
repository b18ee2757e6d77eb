import { findDate } from "../lexicon/index";
import { SAID, WROTE } from "../lexicon/saying";
import type { Block, Page } from "../page";

/** A line that says who wrote something, and when. */
export interface Stamp {
  readonly day: string;
  /** Where it begins: with the name, which may stand on the line above. */
  readonly start: number;
  /** With the word by which blogs name the author of a comment: "Amy says". */
  readonly said: boolean;
  /** Name, date and time are all on one line. */
  readonly whole: boolean;
}

/** Longest line that says when something was written, and the letters beside its date and time: "at", a weekday. */
const LONGEST_TIME = 48;
const OTHER_LETTERS = 6;
/** Longest name of who wrote it, "says" included. */
const NAME_WORDS = 5;
/** The same on one line with the time, "Posted by" included. */
const LONGEST_WHOLE = 90;
const WHOLE_WORDS = 7;
/** How WordPress names the author of a comment. */
const SAYS = new RegExp(`(?:^|\\s)(?:${SAID})\\s?[:：]?$`, "iu");
/** The same on one line with a time, some without the year: "Amy on Sep 21, 3:38 PM said:". */
const SAID_AT = new RegExp(`^\\P{P}{1,40}\\s(?:on|am|le|el|il)\\s.{4,40}\\s(?:${SAID})\\s?[:：]$`, "u");
/** What stands before a time in letters, logs and what says when a page was made. */
const OTHER_TIMES =
  /^\W*(?:date|sent|received|updated|modified|last|edited|created|joined|registered|datum|gesendet|aktualisiert|zuletzt|mis à jour|modifié|actualizado|aggiornato|zaktualizowano|обновлено)\b/iu;

/** How letters introduce the one that they answer: "On 2 June 2019, at 21:03, Jane Doe wrote:". */
const QUOTING = new RegExp(
  `^\\W*(?:on|am|le|el|il|op|em|den|w dniu|dne)\\s.*\\s(?:${WROTE})\\s?[:：]$`,
  "iu",
);

/** The same of the day of an article: with nothing beside its date and time, it is no comment's. */
const PUBLISHED =
  /^\W*(?:first )?(?:published|posted|issued|filed|veröffentlicht|erschienen|publié|publicado|pubblicato|gepubliceerd|geplaatst|publicerad|publisert|udgivet|julkaistu|opublikowano|publikováno|опубликовано|опубліковано|yayınlanma)(?: (?:on|at|am|le|el|il|em|op|den))?\W*$/iu;

/** What a line says of who wrote what stands below or above it; null where it says anything else. */
export function readStamp(block: Block, page: Page): Stamp | null {
  const { text, kind } = block;
  if (text.length > LONGEST_WHOLE || kind === "code" || kind === "heading" || !HOUR.test(text)) return null;
  if (QUOTING.test(text)) return null;
  if (SAID_AT.test(text)) return { day: text, start: block.id, said: true, whole: true };
  const date = findDate(text, page.lang ?? undefined);
  if (!date?.iso.includes("T")) return null;
  const day = date.iso.slice(0, 10);
  const beside = `${text.slice(0, date.start)} ${text.slice(date.end)}`;
  const marks = beside.replace(/[^\p{L}\p{N}]+/gu, "");
  const name = page.blocks[block.id - 1];
  // The posts of forums have their number beside the date.
  if (marks.length <= OTHER_LETTERS && text.length <= LONGEST_TIME && name && isName(name)) {
    if (/\p{N}/u.test(marks)) return null;
    return { day, start: findName(block, page), said: SAYS.test(name.text), whole: false };
  }
  if (NUMBER.test(text.slice(date.end))) return null;
  if (REPORT.test(beside)) return { day, start: findName(block, page), said: true, whole: true };
  return isSigned(beside) ? { day, start: block.id, said: false, whole: true } : null;
}

/** The button beside the date of a comment by which readers complain of it. */
const REPORT =
  /^\W*(?:report(?: as)? (?:abuse|spam)|flag(?: as inappropriate| comment)?|melden|kommentar melden|signaler(?: un abus)?|denunciar|reportar|segnala)\W*$/iu;

const NUMBER = /(?:^|\s)#?\d+\W*$/u;
const HOUR = /\d(?:[:：.]|h ?)\d\d/u;

const isName = ({ words }: Block): boolean => words <= NAME_WORDS;

/** Whether the rest of a line is a name, with or without "Posted by". */
function isSigned(beside: string): boolean {
  const words = beside.match(/\p{L}[\p{L}\p{M}\p{N}'’._-]*/gu) ?? [];
  return (
    words.length > 0 &&
    words.length <= WHOLE_WORDS &&
    !WEEKDAY.test(beside) &&
    !OTHER_TIMES.test(beside) &&
    !PUBLISHED.test(beside) &&
    !SENTENCE.test(beside)
  );
}

/** "Monday, 4 April 2016 / 14:34" is today's date above a page. */
const WEEKDAY = /^\s*\p{L}+,[\s/|]*$/u;
const SENTENCE = /[\p{Ll}\p{N}][.!?](?:\s|$)/u;

/** Where the comment begins: with the name, which stands above where "says" has a line of its own. */
function findName({ id }: Block, { blocks }: Page): number {
  const name = blocks[id - 1];
  const above = blocks[id - 2];
  return name?.words === 1 && SAYS.test(name.text) && above && isName(above) ? id - 2 : id - 1;
}

/** Buttons below each comment. */
const REPLY =
  /^(?:reply|antworten|répondre|responder|rispondi|odpowiedz|svara|svar|reageer|beantwoorden|cevapla|yanıtla|ответить|відповісти|отговор|vastaa|balas|trả lời|返信|回复|回覆|답글|απάντηση|odpovědět|odpovedať|válasz|răspunde|الرد|رد|پاسخ|השב)[\s↓↩.:]{0,3}$/iu;
const LONGEST_REPLY = 16;

export const isReplyButton = ({ text }: Block): boolean => text.length <= LONGEST_REPLY && REPLY.test(text);
