import { squash } from "../site";
import { cutAffiliation, isOurRoom, readCompany } from "./affiliations";
import { CREDENTIAL } from "./credentials";
import { readNames } from "./names";
import { MAKER, NO_AUTHOR } from "./no-authors";
import { OFFICE_BEHIND } from "./offices";

/** Words for "by", and what stands before them. */
const BYS = [
  "(?:(?:view|show|see|zeige|voir|ver|vedi|bekijk)? ?(?:all|alle|tous les|todas las|todos os|tutti gli)? ?(?:posts|articles|beiträge|artikel|entradas|articoli|berichten) (?:by|von|de|di|van))",
  "written|posted|submitted|a recipe|recipe|published|reviewed|reported|words|story|article|text|created|started",
  "by|von|por|par|di|da|door|av|af|od|przez|από|author|authors|autor|autore|autora|autorka|auteur|auteure|автор",
  "geschrieben|escrito|écrit|scritto|geschreven|geplaatst|napisane|napsala?|написал|γράφτηκε|γράφει|τον|την",
];
const OPENING = new RegExp(`^\\s*(?:(?:${BYS.join("|")})(?![\\p{L}\\p{N}_])\\s*:?\\s*){1,3}`, "iu");
/** Where a template left out the space. */
const GLUED = /^[Bb]y(?=\p{Lu}\p{L})/u;
/** Where a name ends, and what stands behind it begins. */
const ENDS = [
  "[|•·⋅([]|\\s[-–—]\\s", // a sign
  "\\s?/\\s?(?:[Pp]hoto|[Ff]oto|[Ii]llustra|[Ii]mage|[Pp]icture|[Vv]ideo|\\d)", // who made the pictures
  "\\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|\\s\\d{1,2}\\.\\s?\\d{1,2}\\.\\s",
  "(?:\\s|(?<=\\p{Ll}))(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.? \\d{1,2}(?!\\d)",
  "(?:\\b(?:on|at)|(?:\\b|(?<=\\p{Ll}))(?:Updated|Published|Posted|Reviewed|Last)|\\b(?:updated|published|posted|last))(?:\\s|$)",
];
const CLOSING = new RegExp(`(?:${ENDS.join("|")}).*$`, "u");
/** "Doe, Jane", as catalogues and journals put it. */
const LAST_FIRST = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}. '’-]+)$/u;
/** Marks of the direction of writing, which no name holds. */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]/g;
const LONGEST = 60;
const MOST_WORDS = 6;
const MOST_AUTHORS = 12;

/** The names in what a page states as its authors: without "By", dates and addresses, each once. */
export function cleanAuthors(stated: readonly string[], sites: readonly string[] = []): string[] {
  const names = new Map<string, string>();
  for (const value of stated.map(shorten)) {
    const [, last, first] = stated.length > 1 ? (LAST_FIRST.exec(value) ?? []) : [];
    if (last && first) {
      names.set(squash(first + last), `${first} ${last}`);
      continue;
    }
    const text = value
      .replace(BIDI, "")
      .replace(/<[^<>]{0,300}>/g, " ")
      .replace(/\s+/g, " ")
      .trim();
    if (MAKER.test(text)) continue;
    const company = readCompany(text);
    if (company && !NO_AUTHOR.test(company)) {
      names.set(squash(company), company);
      continue;
    }
    const bare = text.replace(GLUED, "").replace(OPENING, "").replace(CLOSING, "").replace(OFFICE_BEHIND, "");
    const line = cutAffiliation(bare.trim(), sites);
    for (const marked of readNames(line) ?? readLoosely(line)) {
      const name = marked.replace(/[*†‡]+$/u, "");
      const key = squash(name);
      if (key !== "" && !names.has(key) && !NO_AUTHOR.test(name) && !isOurRoom(name)) names.set(key, name);
    }
  }
  return joinCredentials([...names.values()]).slice(0, MOST_AUTHORS);
}

/** More than this is no list of names but a text in the wrong place; the first dozen authors stand in less. */
const LONGEST_STATED = 1_000;

/** A statement up to the last whole name within that length: names are read by looking at each word several times. */
function shorten(stated: string): string {
  if (stated.length <= LONGEST_STATED) return stated;
  const begin = stated.slice(0, LONGEST_STATED);
  return begin.slice(0, Math.max(0, begin.lastIndexOf(","), begin.lastIndexOf(";")));
}

/** "Jane Doe", "MD" are one author. */
function joinCredentials(names: readonly string[]): string[] {
  const joined: string[] = [];
  for (const name of names)
    if (CREDENTIAL.test(name) && joined.length > 0) joined.push(`${joined.pop()}, ${name}`);
    else joined.push(name);
  return joined;
}

/** A name in no usual shape: a pen name, a team, a name in lower case. */
function readLoosely(text: string): string[] {
  const name = text.replace(/^[\s,;:&–—-]+|[\s,;:–—-]+$/g, "");
  const words = name.split(" ").length;
  if (name.length < 2 || name.length > LONGEST || words > MOST_WORDS || /[.!?]\s/.test(name)) return [];
  return [name];
}
