import { isKeptProse } from "../../evidence/running-text";
import { foldTitle, isProse } from "../../evidence/shape";
import { cutWeekday, findDate, primaryLanguage } from "../../lexicon/index";
import { type Block, closest, linkShare, type Meta, type Page, type Tag } from "../../page";
import type { Facts } from "../facts";
import { listSiteNames, squash } from "../site";
import { readUnlabelled } from "./affiliations";
import { cleanAuthors } from "./author-names";
import { readNames } from "./names";
import { isWritersOffice } from "./offices";

/** The first line near the title, or right above the text, whose class says author or byline, or that opens with "By". */
export function findMarked(facts: Facts): string[] {
  const own = OWN_BY.get(primaryLanguage(facts.page.lang));
  const sites = listSiteNames(facts);
  const near = readMarked(facts.near(), own, sites);
  return near.length > 0 ? near : readMarked(listAboveText(facts), own, sites);
}

/** Words for "by" that are names or other words elsewhere: Catalan, Swahili, Filipino. */
const OWN_BY: ReadonlyMap<string, RegExp> = new Map([
  ["ca", /^Per\s(?=\p{Lu})/u],
  ["sw", /^Na\s(?=\p{Lu})/u],
  ["tl", /^(?:Ni|Nina)\s(?=\p{Lu})/u],
]);

function readMarked(blocks: readonly Block[], own: RegExp | undefined, sites: readonly string[]): string[] {
  let first: Block | null = null;
  const names: string[] = [];
  for (const block of blocks) {
    if (first && !isLike(block, first)) continue;
    if (block.text.length > LONGEST || block.level === 1) continue;
    const { text } = block;
    const signed = BY.test(text) || BEHIND_SITE.test(text) || CREATED.test(text) || own?.test(text);
    const element = closest(block, isAuthors);
    if (!(signed || (element && isMarked(element))) || closest(block, isForeign)) continue;
    const found = cleanAuthors(listNamed(block, own).map((line) => cutSite(line, sites))).filter(
      (name) => !INITIALS.test(name),
    );
    if (found.length > 0) first ??= block;
    names.push(...found);
  }
  return [...new Set(names)];
}

/** A byline without the site's name: "Por Jane Doe, O Diário — Campo Belo". */
function cutSite(line: string, sites: readonly string[]): string {
  const parts = line.split(/,\s|\s[—–-]\s/u);
  const site = parts.findIndex((part, i) => i > 0 && sites.includes(squash(part)));
  return site < 0 ? line : parts.slice(0, site).join(", ");
}

/** The names in a line near the title that the class of their element calls the author's; dates and counts stand beside them. */
export function findMarkedWords(facts: Facts): string[] {
  const marked = facts.facts("class", "author");
  if (marked.length === 0) return [];
  const sites = listSiteNames(facts);
  for (const block of facts.near()) {
    if (block.level === 1 || isProse(block.text)) continue;
    const names = marked.filter(beginsIn(block, facts.page)).flatMap((fact) => {
      if (closest(fact, isForeign) || fact.tag?.words.some(isDetail)) return [];
      return readUnlabelled(cutDate(fact.value).replace(BY, "").trim(), sites) ?? [];
    });
    if (names.length > 0) return [...new Set(names)];
  }
  return [];
}

/** Tells the facts whose element begins in a block's line: where is known, and that is before the line's first word. */
export function beginsIn({ id, span: line }: Block, { blocks }: Page): (fact: Meta) => boolean {
  const start = blocks[id - 1]?.span.end ?? 0;
  return ({ span }) => span !== undefined && span.start >= start && span.start < line.end;
}

/** Whether a class is that of something said of an author: "author-bio", "author-role", "author-tooltip". */
const isDetail = (word: string): boolean => DETAILS.has(word);
const DETAILS: ReadonlySet<string> = new Set([
  "about",
  "bio",
  "biography",
  "desc",
  "description",
  "job",
  "more",
  "role",
  "title",
  "tooltip",
]);

/**
 * The names on a line near the title that lead to pages of authors: "/author/jane-doe", "/staff/117/jane-doe". Templates set
 * dates and counts beside them without so much as a space.
 */
export function findLinked(facts: Facts): string[] {
  const names: string[] = [];
  let last: Block | null = null;
  for (const block of facts.near()) {
    if (block.marks.length === 0 || block.level === 1 || closest(block, isForeign)) continue;
    const linked = cleanAuthors(listLinked(block)).filter((name) => isFull(name) && readNames(name));
    if (linked.length === 0) continue;
    // Names that stand apart are those of other articles.
    if (last && block.id !== last.id + 1) return linked.every((name) => names.includes(name)) ? names : [];
    last = block;
    names.push(...linked);
  }
  return [...new Set(names)];
}

/** What leads to pages of authors, and is no editor's name. */
const listLinked = ({ marks, text }: Block): string[] =>
  marks.flatMap(({ type, href = "", start, end }) => {
    const name = text.slice(start, end);
    return type === "link" &&
      AUTHOR_PAGE.test(href) &&
      isNamedIn(href, name) &&
      !EDITED.test(text.slice(0, start))
      ? [name]
      : [];
  });

const isFull = (name: string): boolean => !LATIN.test(name) || (name.includes(" ") && !INITIALS.test(name));

/** Whether an address spells a name in Latin letters, which "Full bio" is not; others are transcribed. */
function isNamedIn(href: string, name: string): boolean {
  const words = foldTitle(name.normalize("NFD").replace(/\p{M}/gu, "")).split(" ");
  const address = href.toLowerCase();
  return (
    !LATIN.test(name) || (words.length > 1 && words.some((word) => word.length > 2 && address.includes(word)))
  );
}

const LATIN = /\p{Script=Latin}/u;

const EDITED = /(?:edit|review|check|photo|foto|translat)[^|]{0,16}$/i;

/** As WordPress and other systems have it in the languages of their sites, and what names one author behind it. */
const AUTHOR_PAGE =
  /\/(?:authors?|autor(?:es|en|i|zy|ka)?|auteurs?|autori|autore|redakteure?|redacteurs?|journalists?|journalistes?|contributors?|reporters?|staff|yazar(?:lar)?|penulis|penname|avtor|byline)\/[^/?#]/i;

/** Whether a line stands in an element of the same kind as another, whose own class marks it: each names one author. */
const isLike = ({ tag }: Block, { tag: other }: Block): boolean =>
  tag !== null &&
  other !== null &&
  tag !== other &&
  isMarked(other) &&
  tag.name === other.name &&
  tag.list === other.list;

/** What a byline names: several links name one author each, for templates leave out what joins them. */
function listNamed(block: Block, own?: RegExp): string[] {
  const created = CREATED.exec(block.text)?.[1];
  if (created) return [created];
  const links = block.marks.filter(({ type }) => type === "link");
  // Labels of dates glued to names are known in Latin letters.
  const linked = listLinked(block);
  if (linked.length > 0 && !linked.some((name) => LATIN.test(name))) return linked;
  if (links.length < 2 || linkShare(block) < LINKED) {
    const text = block.text.replace(BEHIND_SITE, "By ");
    return [cutDate(own ? text.replace(own, "By ") : text)];
  }
  return links.map(({ start, end }) => block.text.slice(start, end));
}

/** What Confluence says of a page, in several languages, in one sentence with who changed it last. */
const CREATED =
  /^(?:Created by|Erstellt von|Créée? par|Creado por|Creato da|Criado por|Angelegt von) ([^,]{2,60}), (?:last |zuletzt |derni|últim|ultim)/u;

/** Share of a line that is links where it is nothing but a list of authors. */
const LINKED = 0.8;

/** The lines right above the first paragraph that stays, and above the second: the first may be the standfirst. */
function listAboveText({ page: { blocks } }: Facts): readonly Block[] {
  const first = blocks.findIndex(isKeptProse);
  const second = first < 0 ? undefined : blocks.slice(first + 1).find(isKeptProse);
  return [first, second?.id ?? -1].flatMap((id) =>
    blocks
      .slice(Math.max(0, id - ABOVE), Math.max(0, id))
      .filter((block) => !block.tag?.hidden && !isKeptProse(block)),
  );
}

/** A name near the title with the person's office on the next line: "Jane Doe", "Environment correspondent". */
export function findAboveOffice(facts: Facts): string[] {
  const near = facts.near();
  for (const [i, { id, text, level }] of near.entries()) {
    const next = near[i + 1];
    const office = next?.id === id + 1 ? next.text : "";
    if (level === 1 || text.length > LONGEST || office.length > LONGEST || !isWritersOffice(office)) continue;
    const names = readNames(text);
    if (names?.every((name) => name.includes(" "))) return names;
  }
  return [];
}

/** A name near the title with a button below to follow the person, as Medium has it. */
export function findAboveButton(facts: Facts): string[] {
  const near = facts.near();
  for (const [i, { id, text, level }] of near.entries()) {
    const next = near[i + 1];
    if (level === 1 || next?.id !== id + 1 || !FOLLOW.test(next.text)) continue;
    const names = readUnlabelled(text, listSiteNames(facts));
    if (names) return names;
  }
  return [];
}

const FOLLOW =
  /^(?:·\s?)?(?:follow(?:ing)?|seguir|segui|suivre|folgen|volgen|følg|följ|seuraa|obserwuj|takip et|ikuti|подписаться|(?:view|see) (?:full )?(?:profile|bio)|ver perfil)$/iu;

/** The first line anywhere that is signed: "Posted by Jane Doe on 22 May 2025". */
export function findSigned({ page }: Facts): string[] {
  for (const block of page.blocks) {
    const { text, tag, fate } = block;
    const label = text.length > LONGEST || tag?.hidden ? null : SIGNED.exec(text);
    if (!label || (fate?.type === "drop" && fate.category === "comments") || closest(block, isForeign))
      continue;
    const names = cleanAuthors([cutDate(text.slice(label[0].length))]).filter((name) => readNames(name));
    if (names.length > 0) return names;
  }
  return [];
}

/** Name and date often share a line, in either order. */
export function cutDate(text: string): string {
  const date = findDate(text);
  return date ? `${cutWeekday(text.slice(0, date.start))} ${text.slice(date.end)}`.trim() : text;
}

/** Longest line that is a byline, in characters. */
export const LONGEST = 120;
/** Lines above the text among which its byline may stand. */
const ABOVE = 3;
/** Names may be in lower case behind "by"; words like "di" and "par" begin other lines as well. */
export const BY =
  /^(?:(?:(?:[Tt]ext |[Ww]ords |[Ww]ritten |[Pp]osted |[Ss]ubmitted |[Ss]tarted |[Ss]tory |[Rr]eport(?:ed)? |[Rr]ecipe |[Oo]pinion |[Aa]nalysis |[Rr]eview )?[Bb][Yy]|[Aa]uthor:)\s|(?:[Vv]on|VON|[Pp]or|POR|[Pp]ar|PAR|[Dd]i|DI|[Dd]oor|DOOR)\s(?=[\p{Lu}\p{Lo}])|By(?=\p{Lu}\p{Ll}))/u;
/** "KLVR | By Jane Doe". */
const BEHIND_SITE = /^[^|]{2,40}\s\|\sBy\s(?=\p{Lu})/u;
const SIGNED = /^(?:(?:written|posted|submitted|authored) by:?\s?|authors?:\s)(?=\p{L})/iu;
const INITIALS = /^\p{Lu}{1,2}$/u;
const isMarked = (tag: Tag): boolean =>
  isAuthors(tag) && !tag.words.some((word, at) => MARK.test(word) && isDetail(tag.words[at + 1] ?? ""));
/** The same of what is said of them: "author-description". */
const isAuthors = ({ words, name }: Tag): boolean =>
  name !== "body" &&
  (words.some((word, at) => MARK.test(word) && !PICTURES.has(words[at - 1] ?? "")) ||
    words.join(" ").includes("user name"));
/** Whether an element is a comment, a review or a teaser, which have authors of their own; a body may merely have comments. */
export const isForeign = ({ words, name }: Tag): boolean =>
  name !== "body" && words.some((word) => COMMENTS.has(word));
const MARK =
  /^(?:authors?|aut(?:or(?:a|as|e|en|es|i|in|ka|zy)?|eure?s?)|byline|journalist|personname|reporter|[a-z]*username|poster|starter)$/;
/** "foto-autor": who took the picture. */
const PICTURES: ReadonlySet<string> = new Set(["bild", "foto", "image", "img", "photo"]);
const COMMENTS = new Set(["comment", "comments", "related", "review", "reviews"]);
