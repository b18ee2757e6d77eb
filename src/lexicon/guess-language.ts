import { tellApart } from "./close-languages";
import { fold } from "./fold";
import { countStopWords, stopWordLanguages } from "./stop-words";

/**
 * The ISO 639-1 code of the language a text is most likely in, from its script and the share of its words that
 * are stop words; null when unsure (too short, mixed, or a language unboil does not know). Reads 4,000 characters.
 */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const script = scriptOf(sample);
  if (script === null) return null;
  const languages = LANGUAGES_OF[script];
  if (languages.length === 1 && languages[0]) return languages[0];
  if (script === "arabic") return byArabicLetters(sample) ?? byStopWords(sample, languages);
  return byStopWords(sample, languages);
}

const SAMPLE = 4000;
/** Fewer words than this say too little. */
const MIN_WORDS = 8;
/** Running text has a third or more stop words of its language; half of that still tells. */
const MIN_SHARE = 0.12;
/** The best language must have this many times the hits of the next: da and no, cs and sk share many words. */
const MIN_LEAD = 1.12;

type Script =
  | "han"
  | "kana"
  | "hangul"
  | "thai"
  | "hebrew"
  | "greek"
  | "devanagari"
  | "arabic"
  | "cyrillic"
  | "latin";

const LATIN: readonly string[] = stopWordLanguages().filter(
  (lang) => !["ru", "bg", "uk", "ar", "fa", "he", "el", "hi", "ko"].includes(lang),
);

const LANGUAGES_OF: Readonly<Record<Script, readonly string[]>> = {
  han: ["zh"],
  kana: ["ja"],
  hangul: ["ko"],
  thai: ["th"],
  hebrew: ["he"],
  greek: ["el"],
  devanagari: ["hi"],
  arabic: ["ar", "fa"],
  cyrillic: ["ru", "uk", "bg"],
  latin: LATIN,
};

const LETTERS: readonly (readonly [Script, RegExp])[] = [
  ["kana", /[\u3040-\u30ff]/gu],
  ["han", /\p{Script=Han}/gu],
  ["hangul", /\p{Script=Hangul}/gu],
  ["thai", /\p{Script=Thai}/gu],
  ["hebrew", /\p{Script=Hebrew}/gu],
  ["greek", /\p{Script=Greek}/gu],
  ["devanagari", /\p{Script=Devanagari}/gu],
  ["arabic", /\p{Script=Arabic}/gu],
  ["cyrillic", /\p{Script=Cyrillic}/gu],
  ["latin", /\p{Script=Latin}/gu],
];

/** Fewer letters than these say nothing. */
const FEWEST_LETTERS = 20;
/** What stands in no text of Latin letters and common punctuation: most texts are told by this alone. */
const FOREIGN = /[^\0-\u024f\u2000-\u206f\u20a0-\u20bf]/u;
const LATIN_LETTER = /\p{Script=Latin}/u;

/** Whether there are letters enough; a text of many ends after the first few. */
function hasLatin(text: string): boolean {
  let letters = 0;
  for (const char of text) if (LATIN_LETTER.test(char) && ++letters === FEWEST_LETTERS) return true;
  return false;
}

/** One Han letter carries what three or four of an alphabet do. */
const WEIGHT: { readonly [script in Script]?: number } = { han: 3, kana: 3, hangul: 2 };

function scriptOf(text: string): Script | null {
  if (!FOREIGN.test(text)) return hasLatin(text) ? "latin" : null;
  const counts = new Map(
    LETTERS.map(([script, letters]) => [script, (text.match(letters)?.length ?? 0) * (WEIGHT[script] ?? 1)]),
  );
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total < FEWEST_LETTERS) return null;
  const kana = counts.get("kana") ?? 0;
  if (kana > 0 && kana * 10 > (counts.get("han") ?? 0) && kana + (counts.get("han") ?? 0) > total * 0.5)
    return "kana";
  for (const [script, count] of counts) if (count > total * 0.6) return script;
  return null;
}

/** Letters that Persian writes and Arabic does not, and the other way round: the alphabets' own yeh and kaf among them. */
const PERSIAN_LETTERS = /[پچژگیک]/gu;
const ARABIC_LETTERS = /[يكةىأإ]/gu;
const MIN_TELLING = 5;

/** Persian or Arabic where one has four times the telling letters of the other; null where the page mixes keyboards. */
function byArabicLetters(text: string): string | null {
  if (URDU_LETTERS.test(text)) return null;
  const persian = text.match(PERSIAN_LETTERS)?.length ?? 0;
  const arabic = text.match(ARABIC_LETTERS)?.length ?? 0;
  if (Math.max(persian, arabic) < MIN_TELLING) return null;
  if (persian >= 4 * arabic) return "fa";
  return arabic >= 4 * persian ? "ar" : null;
}

/** Urdu, which unboil does not know, has letters that neither has. */
const URDU_LETTERS = /[ٹڈڑںے]/u;

function byStopWords(text: string, languages: readonly string[]): string | null {
  const { words, hits: counts } = countStopWords(fold(text));
  if (words < MIN_WORDS) return null;
  const [best, next] = languages
    .map((lang) => ({ lang, hits: counts[stopWordLanguages().indexOf(lang)] ?? 0 }))
    .sort((a, b) => b.hits - a.hits);
  if (!best || !next || best.hits < words * MIN_SHARE) return isTurkish(text) ? "tr" : null;
  return best.hits >= next.hits * MIN_LEAD ? best.lang : tellApart(text, best.lang, next.lang);
}

/** Turkish puts into endings what others say in small words, but no other language here has its letters. */
function isTurkish(text: string): boolean {
  const letters = text.match(TURKISH_LETTERS)?.length ?? 0;
  return letters * RARE >= text.length && !AZERI_LETTER.test(text);
}

const TURKISH_LETTERS = /[ğĞıİ]/gu;
const AZERI_LETTER = /ə/iu;
/** One in so many characters: they are one in twenty of Turkish. */
const RARE = 50;
