import type { Cleaner } from "../../cleaner";
import { isUntouched } from "../../evidence/untouched";
import type { KindOptions } from "../../kind/model";
import { findDate } from "../../lexicon/index";
import { SAID } from "../../lexicon/saying";
import { isForum } from "../../metadata/posts/posts";
import { type Block, closest, kept, type Page, type Tag } from "../../page";

/** "Alice said:" (XenForo), "Alice wrote: ↑" (phpBB), in the languages of their packages. */
const SAYING = new RegExp(`^(\\S+(?: \\S+){0,3}) (?:${SAID})\\s?[:：]\\s?↑?$`, "u");
/** Who says it in a sentence of the post. */
const NO_NAME =
  /^(?:i|you|he|she|we|they|it|who|as|and|but|then|my|his|her|our|the|a|ich|er|sie|wir|je|il|elle|yo|él|ella|он|она|я)\b/iu;
/** The word alone, or before who is quoted. */
const QUOTES = "Quote|Zitat|Citation|Cita|Citazione|Citaat|Cytat|Цитата|Alıntı";
const QUOTE = new RegExp(`^(?:${QUOTES})\\s?[:：]$`, "u");
/** "Originally Posted by Alice" (vBulletin), "Quote from: Alice on January 3" (SMF). */
const ORIGINALLY = new RegExp(
  `^(?:(?:${QUOTES})\\s?[:：]?\\s?)?(?:${[
    "Originally (?:posted|written) by|Quote from:|Quoting", // en
    "(?:Ursprünglich )?(?:geschrieben|gepostet) von|Zitat von", // de
    "Envoyé par|Posté par", // fr
    "Iniciado por|Escrito por", // es
    "Publicado originalmente por", // pt
    "Originariamente inviato da", // it
    "Oorspronkelijk geplaatst door|Geplaatst door", // nl
    "Сообщение от|Цитата от", // ru
  ].join("|")})\\s\\S.{0,60}$`,
  "iu",
);
/** "@jane said in The title of the thread:" (NodeBB). */
const ANSWERED = new RegExp(`^@\\S{1,40} (?:${SAID}) (?:in|dans|en|em|w|в|i) `, "u");
/** "Alice wrote: ↑" with the date and the quoted words behind it, where a template sets them in one line (phpBB). */
const POINTED = /^\S.{0,40}\s\S{2,20}:\s?↑\s?/u;
const LONGEST = 100;
const CLOSES = /[:：]\s?↑?$/u;

export const quoteHeads = ({ kinds }: KindOptions = {}): Cleaner => ({
  name: "quote-heads",
  doc: 'Drops, in threads, lines that say who is quoted: "Alice said:", "Originally Posted by Bob"; the quoted words stay.',
  *apply(page) {
    const heads = kept(page).flatMap((block) => (block.kind === "code" ? [] : (findHead(block, page) ?? [])));
    if (heads.length === 0) return;
    const isPosted = isForum(page, kinds) && !(page.format === "text" && isUntouched(page));
    for (const { block, end, sure } of heads) {
      if (!sure && !isPosted) continue;
      const part = end < block.text.length ? { part: { start: 0, end } } : {};
      yield { type: "drop", block, category: "byline", why: "who is quoted", ...part };
    }
  },
});

interface Head {
  readonly block: Block;
  /** Where the words that say who is quoted end. */
  readonly end: number;
  /** Whether it can be nothing else, whatever the page is. */
  readonly sure: boolean;
}

function findHead(block: Block, page: Page): Head | null {
  const { text } = block;
  // Most lines are told apart by a sign, without the words.
  const pointed = text.includes("↑") ? (POINTED.exec(text)?.[0].length ?? 0) : 0;
  if (pointed > 0) {
    const date = findDate(text.slice(pointed, pointed + LONGEST), page.lang ?? undefined);
    return date && date.start <= WEEKDAY
      ? { block, end: pointed + date.end, sure: true }
      : { block, end: pointed, sure: false };
  }
  const said = block.kind === "quote" || block.kind === "paragraph" ? findSaying(block, page) : null;
  if (said) return said;
  if (text.length > LONGEST) return null;
  if (!CLOSES.test(text.slice(-3)))
    return ORIGINALLY.test(text) ? { block, end: text.length, sure: false } : null;
  const name = SAYING.exec(text)?.[1];
  const isSaid = name !== undefined && !NO_NAME.test(name) && isInQuote(block);
  const isHead =
    isSaid ||
    ORIGINALLY.test(text) ||
    QUOTE.test(text) ||
    (text.startsWith("@") && ANSWERED.test(text) && isInQuote(block)) ||
    (ACCOUNT.test(text) && closest(block, isTitleOfQuote) !== null);
  return isHead ? { block, end: text.length, sure: isSaid && expands(block, page) } : null;
}

/** "Alice wrote:" with the quoted words right behind it, where a template left out the space, or with nothing but a date. */
function findSaying(block: Block, page: Page): Head | null {
  const { text } = block;
  const at = text.slice(0, LONGEST_NAME).indexOf(":") + 1;
  if (at === 0 || at === text.length) return null;
  const name = SAYING.exec(text.slice(0, at))?.[1];
  if (name === undefined || NO_NAME.test(name) || !isInQuote(block)) return null;
  if (text[at] !== " ") return { block, end: at, sure: false };
  const date = findDate(text.slice(at, at + LONGEST), page.lang ?? undefined);
  const isDated = date !== null && date.start <= WEEKDAY && at + date.end === text.length;
  return isDated ? { block, end: text.length, sure: false } : null;
}

/** Whether a button below, at which long quotes are cut off, shows that software wrote the line (XenForo). */
const expands = ({ id }: Block, { blocks }: Page): boolean =>
  blocks.slice(id + 1, id + 1 + REACH).some(({ text }) => EXPAND.test(text));
const REACH = 12;
const EXPAND =
  /^(?:Click to expand|Zum Vergrößern anklicken|Cliquez pour agrandir|Haz clic para expandir|Clicca per allargare|Clique para expandir|Klik om te vergroten|Kliknij, aby rozwinąć|Нажмите, чтобы раскрыть|Genişletmek için tıkla)/u;

/** Where "Alice wrote:" ends at the latest. */
const LONGEST_NAME = 60;
/** "Wed Jan 03, 2024" has its weekday before the date. */
const WEEKDAY = 14;
/** Discourse says no more than who. */
const ACCOUNT = /^\S{1,40}:$/u;
const isTitleOfQuote = ({ words, parent }: Tag): boolean =>
  words.includes("title") && (parent?.words.includes("quote") ?? false);

/** Flattened pages do not tell. */
const isInQuote = (block: Block): boolean =>
  block.tag === null ||
  block.kind === "quote" ||
  closest(block, ({ name, words }) => name === "blockquote" || name === "cite" || words.some(isQuote)) !==
    null;
const isQuote = (word: string): boolean => word === "quote" || word === "quoted" || word === "blockquote";
