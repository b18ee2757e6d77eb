/** Those who write for a paper, as bylines and the lines below names call them. */
const WRITERS = setOf(
  "writer writers editor editors reporter reporters correspondent correspondents journalist columnist commentator critic", // en
  "redakteur redakteurin korrespondent korrespondentin journalistin reporterin", // de
  "journaliste rédacteur rédactrice correspondant correspondante", // fr
  "periodista corresponsal redactor redactora giornalista corrispondente inviato jornalista repórter", // es, it, pt
  "redacteur verslaggever", // nl
  "redaktör redaktør frilansjournalist journalisten toimittaja päätoimittaja", // sv, da, no, fi
  "dziennikarz dziennikarka redaktor redaktorka novinář novinářka újságíró", // pl, cs, hu
  "novinar novinarka ajakirjanik žurnalistas žurnalistė", // hr, et, lt
  "журналист журналистка журналіст журналістка корреспондент редактор δημοσιογράφος", // ru, uk, el
  "muhabir wartawan penulis", // tr, id
  "기자 記者 记者", // ko, ja, zh
);
/** Offices of others who write, and those for whom they write. */
const OTHERS = setOf(
  "analyst producer contributor blogger anchor founder director manager specialist president strategist consultant professor",
  "expert dietitian nutritionist attorney lawyer engineer scientist researcher physician therapist psychologist coach advisor",
  "adviser advocate photographer officer fellow head journalister",
  "redaktion rédaction redacción redazione redação redakcja",
);

/** The office of who writes, in lower case; one of them tells that what it stands in is no name. */
export const OFFICES: ReadonlySet<string> = new Set([...WRITERS, ...OTHERS]);

/** Whether a line ends with the office of a writer: "Environment correspondent". */
export const isWritersOffice = (line: string): boolean =>
  WRITERS.has(line.slice(line.lastIndexOf(" ") + 1).toLowerCase());

/** What such an office begins with. */
const RANKS = [
  "Senior|Chief|Lead|Staff|Contributing|Associate|Executive|Managing|Deputy|Freelance|Guest|Vice|Co-?",
  "Arts|Business|City|Consumer|Crime|Culture|Education|Environment|Features|Food|Foreign|Health|Money|News|Opinion",
  "Audience|Breaking|Community|Content|Digital|Entertainment|Investigations?|Live|Local|National|Political|Politics|Regional",
  "Science|Showbiz|Sports?|Tech|Technology|Travel|Trends",
];
/** Offices as they stand behind names: fewer, for some of the others are surnames. */
const BEHIND = [
  "[Ww]riter|[Ee]ditor|[Ff]ounder|Reporter|Correspondent|Journalist|Columnist|Analyst|Director|Manager|Specialist", // en
  "President|Contributor|Producer|Strategist|Consultant|Professor|CEO|CTO|COO|CMO|CFO",
  "Redakteur(?:in)?|Korrespondent(?:in)?|Journalist(?:e|in)|Rédact(?:eur|rice)", // de, fr
  "Periodista|Giornalista|Jornalista|Dziennikar(?:z|ka)|Redaktor(?:ka)?", // es, it, pt, pl
  "Redaktør|Redaktör|Redacteur|Verslaggever|Toimittaja|Muhabir", // da and no, sv, nl, fi, tr
];
/** An office behind the name, which templates set in an element of its own without so much as a space. */
export const OFFICE_BEHIND = new RegExp(
  `(?:,\\s|(?<=\\p{Ll})|(?<=\\S\\s\\S{2,30})\\s)(?:(?:${RANKS.join("|")})[\\s-]?(?:\\p{Lu}\\p{Ll}+\\s)?)?(?:${BEHIND.join("|")})\\b.*$`,
  "u",
);

export function setOf(...lists: string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(" ")));
}
