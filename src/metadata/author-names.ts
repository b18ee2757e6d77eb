import { cutAffiliation, isCompany, isOurRoom } from "./affiliations";
import { CREDENTIAL } from "./credentials";
import { readNames } from "./names";
import { squash } from "./site";

const OPENING =
  /^\s*(?:(?:(?:view|show|see|zeige|voir|ver|vedi|bekijk)? ?(?:all|alle|tous les|todas las|todos os|tutti gli)? ?(?:posts|articles|beiträge|artikel|entradas|articoli|berichten) (?:by|von|de|di|van)|written|posted|submitted|a recipe|recipe|published|reviewed|reported|words|story|article|text|created|started|by|author|authors|autor|von|por|par|di|da|door|av|af|od|przez|autore|autora|autorka|auteur|auteure|geplaatst|geschrieben|escrito|écrit|scritto|geschreven|napisane|napsala?|автор|написал|γράφτηκε|γράφει|από|τον|την)(?![\p{L}\p{N}_])\s*:?\s*){1,3}/iu;
/** Where a template left out the space. */
const GLUED = /^[Bb]y(?=\p{Lu}\p{L})/u;
const CLOSING =
  /\s*(?:[|•·⋅([]|\s[-–—]\s|\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:\s|(?<=\p{Ll}))(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}(?!\d)|\s\d{1,2}\.\s?\d{1,2}\.\s|(?:\b(?:on|at)|(?:\b|(?<=\p{Ll}))(?:Updated|Published|Posted|Reviewed|Last)|\b(?:updated|published|posted|last))(?:\s|$)).*$/u;
/** An office behind the name, which templates set in an element of its own without so much as a space. */
const OFFICE =
  /(?:,\s|(?<=\p{Ll})|(?<=\S\s\S{2,30})\s)(?:(?:Senior|Chief|Lead|Staff|Contributing|Associate|Executive|Managing|Deputy|Freelance|Guest|Vice|Co-?|Arts|Business|City|Consumer|Crime|Culture|Education|Environment|Features|Food|Foreign|Health|Money|News|Opinion|Political|Politics|Science|Sports?|Tech|Technology|Travel)[\s-]?(?:\p{Lu}\p{Ll}+\s)?)?(?:[Ww]riter|[Ee]ditor|[Ff]ounder|Reporter|Correspondent|Journalist|Columnist|Analyst|Director|Manager|Specialist|President|Contributor|Producer|Strategist|Consultant|Professor|Dziennikar(?:z|ka)|Redaktor(?:ka)?|Redakteur(?:in)?|Redaktør|Redaktör|Redacteur|Verslaggever|Korrespondent(?:in)?|Journalist(?:e|in)|Rédact(?:eur|rice)|Periodista|Giornalista|Jornalista|Toimittaja|Muhabir|CEO|CTO|COO|CMO|CFO)\b.*$/u;
const NO_AUTHOR =
  /https?:|www\.|[@/©»$€£*<>=]|\d\s?min|\d:\d\d|\.(?:com|org|net)\b|^[\p{L}\d-]{3,}\.[a-z]{2}$|\d{3}|^\p{L}{3,9}\.? \d\d?$|^(?:about the|visit|view|see|follow|cite|read|insights|posts|articles) |^(?:updated|published|posted|last|admin|administrator|super user|editor|staff|webmaster|author|guest|user|root|unknown|n\/a|null|undefined|none|system|anonymous|dates?|google\+?|facebook|twitter|linkedin|instagram|e-?mail(?: (?:to )?(?:the )?(?:author|writer|editor))?|print|share|comments?|rss(?: .*)?|bio(?:graphy)?|profile|more (?:by|from) .*|contact .*|subscribe|posted|stand|publisher|herausgeber|cortesía|(?:foto|photo|фото)(?: .*)?|(?:actualizado|publicado|veröffentlicht|aktualisiert|erstellt|publié|pubblicato|aggiornato|gepubliceerd|опубликовано|обновлено)(?: .*)?)$|\.txt$|\s(?:standard|daylight|summer) time$|\s(?:vom|z dnia|ze dne|du|de|of|la)$|^(?:(?:medically|clinically|expertly)\s)?(?:reviewed|fact[- ]checked|verified)\sby\s|^(?:copyright|e-?mail address|submitting|clicking|continuing|signing|subscribing|registering)\b/iu;
/** What shops put where books have their authors: the maker of a thing, and a link to all that is sold of theirs. */
const MAKER =
  /^(?:visit the .{1,60} (?:store|shop)|besuchen? (?:sie )?den .{1,60}[- ](?:store|shop)|visite[rz]? (?:la boutique|a loja) .+|visita (?:la tienda|lo store) .+|bezoek de .{1,60}[- ](?:store|winkel)|odwiedź sklep .+|besök .{1,60}[- ]butik(?:en)?|.{1,60}のストアを表示|(?:brand|marke|marca|marque|merk|marka|märke|varumärke|ブランド|品牌)\s?[:：].*)$/iu;
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
  for (const value of stated) {
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
    if (isCompany(text) && !NO_AUTHOR.test(text)) {
      names.set(squash(text), text);
      continue;
    }
    const bare = text.replace(GLUED, "").replace(OPENING, "").replace(CLOSING, "").replace(OFFICE, "");
    const line = cutAffiliation(bare.trim(), sites);
    for (const marked of readNames(line) ?? readLoosely(line)) {
      const name = marked.replace(/[*†‡]+$/u, "");
      const key = squash(name);
      if (key !== "" && !names.has(key) && !NO_AUTHOR.test(name) && !isOurRoom(name)) names.set(key, name);
    }
  }
  return joinCredentials([...names.values()]).slice(0, MOST_AUTHORS);
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
