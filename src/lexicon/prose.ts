import { CLOSING } from "../quotation";
import { isCaseless } from "../words";
import { unspaced } from "./fold";
import type { Topic } from "./type";

/**
 * True when a line that begins or ends with a phrase is nevertheless a sentence of the article:
 * "By the time he arrived, the house was empty." begins like a byline, but no name follows.
 */
export function readsAsProse(topic: Topic, phrase: string, rest: string, line: string): boolean {
  if (QUOTED.test(line) || SPOKEN.test(line)) return true;
  if (SET_OFF.has(topic) && isWithinWord(phrase, rest, line)) return true;
  if (NUMBERED.has(phrase)) return !YEAR.test(line);
  if (topic === "contributor-credit" && OF.test(phrase) && LOWER.test(rest)) return true;
  if (NAMING.has(topic))
    return (
      !isUnmistakable(phrase) &&
      !startsWithName(topic === "contributor-credit" ? rest.replace(OFFICE, "") : rest)
    );
  if (topic === "date")
    return !HAS_DIGIT.test(line) ? rest.split(" ").length > 2 : rest.split(" ").length > MAX_DATE_WORDS;
  if (!LABELS.has(topic)) return false;
  const length = phrase.split(" ").length;
  if (length > 3 || (length > 1 && CALL.test(phrase))) return false;
  if (topic === "share" && length > 1 && NETWORK.test(rest)) return false;
  if (SENTENCE_END.test(line)) return true;
  return length === 1 && CASED.test(rest) && !startsWithName(rest);
}

/** Topics whose shortest phrases begin many words of scripts without spaces: 文 begins 文化, 作者 begins 作者是谁. */
const SET_OFF: ReadonlySet<Topic> = new Set<Topic>([
  "byline",
  "contributor-credit",
  "picture-credit",
  "source-link",
  "tags",
  "video",
]);

/** The longest of them; 本报记者 begins no other word. */
const SHORT = 2;

/** A reporter and where the report is from, as papers of Taiwan write them without a space: "記者王小明／台北報導". */
const REPORTER = /^\p{Script=Han}{2,4}[\s/／]\s?\p{Script=Han}{0,8}(?:报道|報導|報道)$/u;

/** Whether nothing stands between a short phrase of such a script and what follows. */
const isWithinWord = (phrase: string, rest: string, line: string): boolean =>
  phrase.length <= SHORT &&
  unspaced(phrase.charCodeAt(0)) &&
  line.includes(phrase + rest) &&
  !REPORTER.test(rest);

/** "(c) 2024 Acme" owns a text; "C 180 Kompressor" is a car, "(c) 2 eggs" are the third of a list. */
const NUMBERED: ReadonlySet<string> = new Set(["c #", "copyright #"]);
const YEAR = /^[^\p{L}\p{N}]*(?:c|copyright)[^\p{L}\p{N}]*(?:19|20)\d\d(?!\d)/iu;

/** "Información de Ana Ruiz" names who gave it, "Información de contacto" what it is about. */
const OF = / d[aeio]$/;

/** Whether a phrase is no sentence of an article, whatever follows: "this story has not been edited by …". */
const isUnmistakable = (phrase: string): boolean => phrase.split(" ").length >= UNMISTAKABLE;

/** Words of such a phrase. */
export const UNMISTAKABLE = 7;

/** Topics whose phrases go on with a name. */
const NAMING: ReadonlySet<Topic> = new Set<Topic>(["byline", "contributor-credit", "picture-credit"]);

/** Topics whose phrases label something; those of the others are sentences by nature, full stop and all. */
const LABELS: ReadonlySet<Topic> = new Set<Topic>([
  "comment-heading",
  "forum",
  "navigation",
  "print",
  "read-more",
  "related",
  "search",
  "share",
  "source-link",
  "syndication",
  "tags",
  "widget",
  "wiki",
]);

/** "Follow us on Instagram and WhatsApp for the latest news." is a call in spite of its full stop. */
const NETWORK =
  /facebook|instagram|whatsapp|twitter|telegram|youtube|tiktok|linkedin|google news|bluesky|viber|(?<!\p{L})X(?!\p{L})/iu;

/** "on Wednesday, 5 March 2024 at 10:15 am GMT" has nine words. */
const MAX_DATE_WORDS = 9;
const HAS_DIGIT = /\p{Nd}/u;
const SENTENCE_END = new RegExp(`[.!?。！？।؟][${CLOSING}」』]?\\s*$`, "u");
/** Words in quotation marks that somebody says or that are spoken of: "Share this article," she says. */
const QUOTED = /^["“„«»‹›‘「『][^"”“«»‹›’」』]*["”“«»‹›’」』],?\s(?:[–—-]\s)?\p{L}/u;
/** The same behind a dash, as many languages have it. */
const SPOKEN = /^[–—-]\s.*[,.!?…]\s[–—-]\s/u;
/** "Found an error? Tell us.": a sentence of its own, whatever follows. */
const CALL = /[?!]$/;
const CASED = /[\p{Lu}\p{Ll}]/u;
const UPPER = /^["'“„«(@]?\p{Lu}/u;
const LOWER = /^\p{Ll}/u;
const LETTERS = /\p{L}/u;

/** The name ends at a comma, a bar, a dot in the middle, a dash between spaces, a digit. */
const NAME_END = /[,|·•;:\d/]|\s[-–—]\s|\.\s*$/u;
const MAX_NAME_WORDS = 9;

/** Small words inside names and between them. */
const CONNECTORS: ReadonlySet<string> = new Set(
  "and of de du des del della di da dos das do van von der den ter la le el al bin ibn y e et und og och en i a och ja și si ve và dan et".split(
    " ",
  ),
);

/** Small words after which a byline goes on with a place, a paper or a day. */
const AFTER_NAME: ReadonlySet<string> = new Set(
  "in at on for from with am um aus für à en em a op på om il le el".split(" "),
);

/** "Jane Doe, John Roe and Mary Major." ends with a stop like a sentence, and says nothing. */
const isListOfNames = (text: string): boolean =>
  text.split(/\s+/u).every((word) => UPPER.test(word) || CONNECTORS.has(word));

/** Who contributed may be called by the office, too: "Staff writer Jane Doe contributed to this report." */
const OFFICE =
  /^(?:\p{Lu}[\p{L}.]* )?(?:\p{Lu}?\p{Ll}+ )?(?:writers?|reporters?|correspondents?|editors?|producers?|researchers?) (?=\p{Lu})/u;

/** Does the text begin with what can be a name: capitalised words up to a separator, or one lone word ("admin")? */
function startsWithName(text: string): boolean {
  const head = (text.split(NAME_END, 1)[0] ?? "").trim();
  const words = head.split(/\s+/u);
  if (!LETTERS.test(head) || words.length > MAX_NAME_WORDS) return false;
  const first = words[0] ?? "";
  if (first.length === 1 && unspaced(first.charCodeAt(0))) return false; // "文/图": who wrote took the pictures, too
  if (isCaseless(first.charAt(0))) return words.length < 5 && !SENTENCE_END.test(text);
  if (words.length === 1 && head.length === text.length) return true;
  const isSentence = SENTENCE_END.test(text) && text.split(/\s+/u).length > 4;
  if (!UPPER.test(first) || (isSentence && !isListOfNames(text))) return false;
  if (/^(the|a|an)$/iu.test(first) && words.length < 3) return false; // "By the Numbers" heads a list
  for (const word of words.slice(1)) {
    if (!LOWER.test(word) || CONNECTORS.has(word)) continue;
    return AFTER_NAME.has(word);
  }
  return true;
}
