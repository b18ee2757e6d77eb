import { isCaseless } from "../../words";
import { squash } from "../site";
import { CREDENTIAL } from "./credentials";
import { readNames } from "./names";
import { OFFICES, setOf } from "./offices";
import { isPlace } from "./places";

/** What the names of papers, agencies and broadcasters end with. */
const ENDS = setOf(
  "blog changelog history newsletter notes updates",
  "news press times post tribune herald journal today sports service services network magazine media radio television tv",
  "reuters afp bbc cnn npr upi bureau agency desk staff team reports report wire wires online newspapers gazette chronicle recorder",
);
/** Those who make a paper together, and none of them by name. */
const ROOMS = setOf(
  "agence agencia agência agenzia agentur werbeagentur webagentur internetagentur agencja agentura ügynökség агентство webdesign",
  "newsroom redactie redaktion redaktionen redaksjonen redaksjon redaktionsteam rédaction redacción redacció redação redazione redakcja redakcji",
  "redakce redakcia redakcija redaktsioon toimitus szerkesztőség redacția uredništvo редакция редакции редакція редакції редакцията",
);
const OUR = setOf(
  "de onze der die unsere unserer la nuestra a da nossa notre dalla nostra vår vores наша naše naša our the",
);
/** Where scientists work; one of them tells so behind a name, as news of science has it. */
const INSTITUTES = setOf(
  "university universität université universidad universidade università universiteit universitet uniwersytet college institute institut instituto",
);
/** Agencies, as bylines have them, squashed. */
const AGENCIES = setOf(
  "associatedpress theassociatedpress ap afp agencefrancepresse reuters dpa upi pti ani ians efe ansa tass xinhua epa ritzau",
  "cnn bbc npr tnn pap čtk lusa apa mti stt ntb hina belga anp agerpres bta ukrinform interfax yna bernama antara aap",
);
/** What an office or a place of work begins with, where no comma sets it off from the name before it. */
const STARTS = setOf(
  "senior chief lead staff contributing associate executive managing deputy freelance guest special assistant political politics",
  "science health medical sport sports business technology tech environment education crime legal foreign diplomatic economics",
  "economic financial finance entertainment arts culture religion world national international local home security defence",
  "defense royal investigations consumer travel food city state news associated press reuters ap afp bbc cnn nbc abc cbs npr pbs",
  "fox sky usa daily for of writer editor reporter correspondent journalist columnist",
);
/** Longest name of an office: "Chief international business correspondent". */
const MOST_WORDS = 7;
const FOR = /^(?:special(?:ly)? (?:to|for)|for the|(?:of|from|at) the)\s/iu;
/** Addresses and handles stand behind names. */
const ADDRESS = /\s*[([<]?\S*@.*$/u;
/** Words that lead on to a date: "Jane Doe am", "Jane Doe le". */
const PARTICLES = /(?<=\p{L})(?:\s(?:am|auf|den|der|vom|um|le|el|il|del|em|op|på))+$/u;
/** What companies have at the end of their names. */
const COMPANY =
  /(?:^|\s)(?:GmbH|AG|KG|KGaA|SE|e\.? ?V\.?|Ltd|Inc|LLC|Corp|S\.?A\.?S?|S\.?r\.?l|S\.?L|B\.?V|N\.?V|Oy|A\/S|AB|[Ss]\.\s?r\.\s?o|[Ss]p\. z o\.\s?o|[Aa]\.\s?s|[Dd]\.\s?o\.\s?o|Kft|Ltda?)\.?(?:$|[,\s])/u;
const COMMA = /\s*[,;]\s+|\s+\/\s+|\s+(?=&\s)/u;
const AND = /^(?:and|&|und|et|y|e)\s+/u;
/** The place or the category behind names: "Jane Doe in Leeds", "Jane DoeIn Budget Travel". */
const PLACE = /(?:\sin|(?<=\p{Ll})In)\s\p{Lu}.*$/u;
/** What led on to the house that was cut off: "Jane Doe avec AFP". */
const JOINT = /\s(?:avec|with|mit|con|com)$/u;
/** Signs of footnotes behind a name or a degree. */
const MARKS = /[*†‡]+$/u;
/** A name of two words and more, which begins like one. */
const FULL_NAME = /^\p{Lu}\S*\s\S/u;
/** What stands for a house or for an office: "g1 PE", "AP Sports", "envoyée spéciale à Brest". */
const HOUSE = /^(?:\p{L}*\d|(?!(?:al|d[aeiou]|del|den|der|la|le|van|von)\s)\p{Ll})/u;

/** The names of a byline without what tells of each person's office and place of work: "Jane Doe, Science editor, BBC News". */
export function cutAffiliation(line: string, sites: readonly string[] = []): string {
  const [first = "", ...others] = (line.replace(ADDRESS, "").trim() || line)
    .replace(PLACE, "")
    .replace(PARTICLES, "")
    .split(COMMA);
  const rest = FULL_NAME.test(first) ? others.filter((part) => isPerson(part, isUpper(first))) : others;
  // Behind an organisation stands its place: "SPIEGEL ONLINE, Hamburg, Germany".
  if (rest.length > 0 && isOrganisation(first, sites)) return first;
  const head = cutTail(first, sites).replace(JOINT, "");
  const kept = [head];
  const end = head === first ? rest.findIndex((part) => isAffiliation(part, sites)) : 0;
  if (end < 0) return [head, ...rest].join(", ");
  kept.push(...rest.slice(0, end));
  // What follows is a place, or another person.
  const next = rest.findIndex((part, i) => i > end && AND.test(part));
  if (next >= 0) kept.push(cutAffiliation(rest.slice(next).join(", ").replace(AND, ""), sites));
  return kept.join(", ");
}

/**
 * Whether what stands behind a full name may be another person or a degree of the first: not "CNN", "Leeds", "g1 PE". Degrees
 * are in capitals, which tell nothing where all of the line is.
 */
function isPerson(part: string, shouted: boolean): boolean {
  if (AND.test(part)) return true;
  if (!part.includes(" "))
    return (
      CREDENTIAL.test(part.replace(MARKS, "")) || (!shouted && isUpper(part) && !AGENCIES.has(squash(part)))
    );
  return !HOUSE.test(part) && !isPlace(part);
}

/** Whether a name is that of a paper, an agency, a desk, or of the site itself. */
export function isOrganisation(name: string, sites: readonly string[]): boolean {
  const key = squash(name);
  const words = name.split(" ");
  return (
    isOfSite(name, sites) ||
    COMPANY.test(name) ||
    AGENCIES.has(key) ||
    words.some(isRoom) ||
    (words.length > 1 && ENDS.has(fold(words.at(-1))))
  );
}

/** A newsroom: "Redaktion", "TVT-Redaktion". */
const isRoom = (word: string): boolean => ROOMS.has(fold(word.slice(word.lastIndexOf("-") + 1)));

/** "Onze redactie", "la redacción": nobody, and no name of a house either. */
export function isOurRoom(name: string): boolean {
  const [first, second = "", ...others] = name.split(" ");
  return others.length === 0 && OUR.has(fold(first)) && isRoom(second);
}

/** The full names of persons in a line that says by its place alone that it names them, without what tells of their work. */
export function readUnlabelled(line: string, sites: readonly string[] = []): string[] | null {
  if (TOWN.test(line)) return null;
  const names = readNames(cutAffiliation(line, sites))?.filter(
    (name, i) => i === 0 || !CREDENTIAL.test(name),
  );
  return names?.every((name) => name.includes(" ") && !isCaseless(name) && !isAffiliation(name, sites))
    ? names
    : null;
}

/** "Fergus Falls, Minn.": two words before another are a town as often as a person. */
const TOWN = /,\s\p{Lu}\p{Ll}+\.?$/u;

/** The company that a text names: "Doe & Roe GmbH" are no two persons, and "Fern Web, s.r.o." is none. */
export function readCompany(text: string): string | null {
  const [whole = ""] = text.split(/[;|]/);
  const name = whole.replace(BEFORE_FORM, "").trim();
  return text.length <= LONGEST_COMPANY && !name.includes(",") && COMPANY.test(name) ? whole.trim() : null;
}

const LONGEST_COMPANY = 90;
/** Shorter forms are degrees as well: "Jane Doe, AB". */
const BEFORE_FORM =
  /,(?=\s(?:Inc|LLC|Ltd|Corp|GmbH|[Ss]\.\s?r|[Aa]\.\s?s|[Ss]p\.|S\.A|d\.\s?o)[\p{L}.\s]{0,8}$)/u;

/** Whether a part of a byline tells of an office, or a place of work. */
function isAffiliation(part: string, sites: readonly string[]): boolean {
  const words = part.split(/\s+/);
  if (words.length > MOST_WORDS) return false;
  return (
    FOR.test(part) ||
    isOrganisation(part, sites) ||
    words.some((word) => OFFICES.has(fold(word)) || (words.length > 1 && INSTITUTES.has(fold(word))))
  );
}

/** Where a template ran an office into the name before it: "Jane DoeberryLocal Democracy Reporter". */
const SEAM = /\s\p{Lu}\p{Ll}{2,30}(?<!\sFitz)(?=\p{Lu}\p{Ll}{2})/u;

/** A name without the office or place of work that follows it, set off by nothing, or by where its capitals end. */
function cutTail(part: string, sites: readonly string[]): string {
  if (isOfSite(part, sites)) return part;
  const glued = SEAM.exec(part);
  const seam = glued ? glued.index + glued[0].length : 0;
  if (seam > 0 && isAffiliation(part.slice(seam), sites)) return part.slice(0, seam);
  const words = part.split(/\s+/);
  const shouted = words.length > 2 && words.slice(0, 2).every(isUpper);
  for (let i = 2; i < words.length; i++) {
    const word = words[i] ?? "";
    const tail = words.slice(i).join(" ");
    // "Bund der Energieverbraucher" is a name as a whole.
    if (/^\p{Ll}{1,3}$/u.test(words[i - 1] ?? "")) continue;
    // "JANE DOE FOR THE GLOBE".
    if (shouted && word === "FOR") return words.slice(0, i).join(" ");
    const starts = STARTS.has(fold(word)) || (shouted && !isUpper(word));
    if (/^\p{Ll}/u.test(tail) && OFFICES.has(fold(tail))) return words.slice(0, i).join(" ");
    if (starts ? isAffiliation(tail, sites) : isOfSite(tail, sites)) return words.slice(0, i).join(" ");
  }
  return part;
}

/** Whether a name is the site's, or begins with it: "BBC News, Beirut". */
function isOfSite(name: string, sites: readonly string[]): boolean {
  const key = squash(name);
  return sites.some((site) => (site.length >= LONG_SITE ? key.startsWith(site) : key === site));
}

/** Shorter names of sites begin those of persons. */
const LONG_SITE = 6;

const isUpper = (word: string): boolean => word === word.toUpperCase() && word !== word.toLowerCase();

const fold = (word = ""): string => word.toLowerCase().replace(/[^\p{L}]+$/u, "");
