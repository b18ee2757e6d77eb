import { AUTHOR_LABELS, findDate, NO_AUTHORS } from "../../lexicon/index";
import { type Block, closest, type Tag } from "../../page";
import type { Facts } from "../facts";
import { listSiteNames } from "../site";
import { isOrganisation } from "./affiliations";
import { beginsIn, cutDate, isForeign } from "./author-lines";

/**
 * The one person of whom a page has a card: `<span class="author vcard"><span class="fn">mizuiro</span></span>`, as hAtom
 * has it wherever a template puts it. Cards of several are those of several entries.
 */
export function findCard(facts: Facts): string[] {
  const cards = facts
    .facts("class", "author")
    .filter((fact) => fact.tag && isCard(fact.tag) && !closest(fact, isForeign));
  const names = new Set(cards.map(({ value }) => value));
  return names.size === 1 ? [...names].filter((name) => isNickname(name, facts)) : [];
}

const isCard = ({ words }: Tag): boolean =>
  words.includes("author") && (words.includes("vcard") || (words.includes("h") && words.includes("card")));

/**
 * The name by which a site knows who wrote a text, as the class of the words or of the line says, on the line of a date near
 * the title or next to one. Such names have no shape: without a date beside them they may be anybody's.
 */
export function findNickname(facts: Facts): string[] {
  for (const block of listBesideDate(facts)) {
    const name = listMarked(block, facts).find((name) => isNickname(name, facts));
    if (name !== undefined) return [name];
  }
  return [];
}

/** "@jane", leading to "/jane", on the line of a date near the title or next to one. */
export function findHandle(facts: Facts): string[] {
  for (const { marks, text } of listBesideDate(facts)) {
    for (const { type, href = "", start, end } of marks) {
      const handle = type === "link" && text[start] === "@" ? HANDLE.exec(text.slice(start, end))?.[1] : null;
      if (handle && href.replace(/\/$/, "").endsWith(`/${handle}`)) return [handle];
    }
  }
  return [];
}

const HANDLE = /^@([\w.-]{2,30})$/;

/** The short lines near the title that hold a date, and those next to them; what is not shown stands between none. */
function listBesideDate(facts: Facts): readonly Block[] {
  const near = [...facts.near()].sort((a, b) => a.id - b.id);
  const dated = near.map(({ text, level }) => level === undefined && findDate(text) !== null);
  if (!dated.includes(true)) return [];
  const beside = near.filter(
    (block, i) =>
      (dated[i] || dated[i + 1] || dated[i - 1]) && block.level === undefined && block.text.length <= LONGEST,
  );
  return beside.filter((block) => !closest(block, isForeign));
}

const LONGEST = 120;

/** What the classes of a line, and of words in it, say are names. */
function listMarked(block: Block, { facts, page }: Facts): readonly string[] {
  const within = facts("class", "author", "nickname")
    .filter(beginsIn(block, page))
    .filter(({ tag }) => !tag?.hidden);
  const { tag } = block;
  const whole = tag && (isNick(tag) || (tag.parent && isNick(tag.parent))) ? [readWhole(block)] : [];
  return [...within.map(({ value }) => value), ...whole, ...listLabelled(block)];
}

/** The name of an account behind a label of authors: "作者 noodle_wang (麵哥)", "작성자: haru77". */
function listLabelled({ text }: Block): readonly string[] {
  const [, label = "", name = ""] = LABELLED.exec(text) ?? [];
  return AUTHOR_LABELS.has(label.toLowerCase()) ? [name] : [];
}

/** Words in Latin letters are nobody's name behind a label in such letters: "Author guidelines". */
const LABELLED =
  /^([\p{Lo}\p{Script=Cyrillic}]{1,12})\s?[:：]?\s?([A-Za-z][A-Za-z0-9_.-]{2,23})(?:\s?[(（][^()（）]{1,30}[)）])?$/u;

const isNick = ({ words, name }: Tag): boolean => name !== "body" && words.some((word) => NICKS.has(word));
const NICKS: ReadonlySet<string> = new Set(["nick", "nickname", "creator", "writer"]);

/** The link of a line that has one, or else the line without its date. */
function readWhole({ marks, text }: Block): string {
  const links = marks.filter(({ type }) => type === "link");
  const [link] = links;
  return link && links.length === 1 ? text.slice(link.start, link.end) : cutDate(text);
}

/** Whether words may be a name that somebody chose, and are no date, label, sentence or button. */
function isNickname(name: string, facts: Facts): boolean {
  return (
    SHAPE.test(name) &&
    (name.match(/\s/g)?.length ?? 0) < MOST_WORDS &&
    !NO_AUTHORS.has(name.toLowerCase()) &&
    !DONE.test(name) &&
    findDate(name) === null &&
    !isOrganisation(name, listSiteNames(facts))
  );
}

const SHAPE = /^(?=.{0,29}\p{L})[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} ._'’·・ー☆★♪～-]{1,29}$/u;
const MOST_WORDS = 3;
/** What buttons and notes beside a name say: to follow, where something was posted. */
const DONE = /^(?:原创|原創|关注|關注|发[布表]|發[布表]|フォロー|팔로우|구독|이웃|follow|subscri|подпис)/iu;
