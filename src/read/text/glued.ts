import type { Span } from "../../page";
import { isCapital, isDigit, isSmall } from "../../words";

/** So many times in all labels run into each other, by menus of at least so many, where a text has been glued. */
const GLUED = 12;
const MENU = 3;
/** Fewer are enough where one has been. */
const FEWEST = 2;
/** Names in programs hold no space; where no label does, more of them must follow each other. */
const UNSPACED = 8;
/** A label is no longer, in characters. */
const LONGEST = 40;

/** What stands in a sentence or in a program, and in no label. */
const SENTENCE = /[,;.!?…"“”[\]{}=_/\\<>#@$*:]/;

/** So many sentences that follow their stop without a blank, and so many labels, where elements have run into each other; of fewer sentences more labels. */
const SENTENCES = 4;
const LABELS = 3;
const FEW_SENTENCES = 2;
const MANY_LABELS = 6;

/** What has run into each other in a text: labels of menus, or all that a page says. */
export type Glued = "labels" | "sentences" | null;

/** Whether labels stand in a text without anything between them, as in "HomeAboutContact": `textContent` of pages without white space. */
export function findGlued(text: string, lines: readonly Span[]): Glued {
  let found = 0;
  let all = 0;
  for (const { cuts, spaced } of findRuns(text)) {
    all += cuts.length;
    if (cuts.length >= UNSPACED || (spaced && cuts.length >= MENU)) found += cuts.length;
    if (all >= MANY_LABELS && found >= GLUED) break;
  }
  const sentences = all >= MANY_LABELS ? FEW_SENTENCES : all >= LABELS ? SENTENCES : 0;
  if (sentences > 0 && hasGluedSentences(text, sentences) && isMostlyGlued(text, lines)) return "sentences";
  return found >= GLUED ? "labels" : null;
}

/** Whether most of a text stands in lines where sentences have run into each other: elsewhere but a blank is missing. */
function isMostlyGlued(text: string, lines: readonly Span[]): boolean {
  let glued = 0;
  let all = 0;
  for (const { start, end } of lines) {
    all += end - start;
    if (end - start > LONG_LINE && hasGluedSentences(text.slice(start, end), 1)) glued += end - start;
  }
  return glued >= GLUED_SHARE * all;
}
const LONG_LINE = 200;
const GLUED_SHARE = 0.6;

function hasGluedSentences(text: string, least: number): boolean {
  let count = 0;
  for (let at = 3; at < text.length && count < least; at++)
    if (isCapital(text.charCodeAt(at)) && isGluedSentence(text, at)) count++;
  return count >= least;
}

/** Whether a sentence begins here, behind another's stop: "Example.Com" has one letter too few behind it to be two. */
const isGluedSentence = (text: string, at: number): boolean =>
  STOPS.has(text.charCodeAt(at - 1)) &&
  (isSmall(text.charCodeAt(at - 2)) || STOPS.has(text.charCodeAt(at - 2))) &&
  isSmall(text.charCodeAt(at - 3)) &&
  (isSmall(text.charCodeAt(at + 1)) || text.charCodeAt(at + 1) === BLANK);

const STOPS: ReadonlySet<number> = new Set([...".!?…)”»"].map((stop) => stop.charCodeAt(0)));
const BLANK = 32;

/**
 * Cuts the labels in a line of glued text apart, and where all has run into each other the sentences as well. Of a line among
 * the first, whether it is the head of an article that has: templates set title, byline and date in elements side by side.
 */
export function cutGlued(source: string, line: Span, glued: Glued, isFirst = false): Span[] {
  if (glued === null && !isFirst) return [line];
  const text = source.slice(line.start, line.end);
  const cuts =
    glued === "sentences"
      ? findJoints(text)
      : ((isFirst ? findHeadJoints(text) : null) ?? (glued === null ? [] : findCuts(text)));
  const spans: Span[] = [];
  let { start } = line;
  for (const cut of cuts) {
    spans.push({ start, end: line.start + cut });
    start = line.start + cut;
  }
  spans.push({ start, end: line.end });
  return spans;
}

/** Where elements meet in a line that is the head of an article; null in others. */
function findHeadJoints(text: string): number[] | null {
  if (text.length < SHORTEST_HEAD || text.length > LONGEST_HEAD || !MARKS.some((mark) => text.includes(mark)))
    return null;
  if (!mayBeGlued(text)) return null;
  // A byline with its date is whole, as other cleaners know.
  if (OWN.test(text)) return null;
  // A row of teasers has dates of its own.
  const last = [...text.matchAll(HEAD)].at(-1);
  if (!last || (text.match(YEAR)?.length ?? 0) > MOST_YEARS) return null;
  // Behind the date stand tags and buttons, and what is read of them is read of the whole line.
  const end = last.index + last[0].length + NEAR;
  // The credit of a picture may have the first sentence of the text behind it.
  const joints = findJoints(text).filter((at) => at < end && text.charCodeAt(at) !== COPYRIGHT);
  const [first = 0] = joints;
  return joints.length > 1 || (joints.length === 1 && BY.test(text.slice(first, first + NEAR)))
    ? joints
    : null;
}

/** A head has a year, or at least a byline: other lines need not be looked through. */
const MARKS = ["20", "19", "By "];
const OWN = /^(?:By|Von|Par|Por|Di|Door|Av|Af)(?:\s|(?=\p{Lu}))/u;
const BY = /^(?:By|Von|Par|Por|Di|Door|Av|Af|Автор:?)\s/u;
const YEAR = /(?:19|20)\d\d/g;
const MOST_YEARS = 4;

const SHORTEST_HEAD = 30;
const LONGEST_HEAD = 1_000;

/** Whether a capital stands right behind a small letter, a digit or a stop, as hardly any line has it. */
function mayBeGlued(text: string): boolean {
  for (let at = 2; at < text.length; at++)
    if (isCapital(text.charCodeAt(at)) && (isJunction(text, at) || isGluedSentence(text, at))) return true;
  return false;
}

/** A byline or a date that has run into the words before it, or a year into those behind. */
const HEAD = new RegExp(
  [
    '[\\p{Ll}.!?”"»)](?:By|Von|Par|Por|Di|Door|Av|Af|Автор:?)\\s\\p{Lu}',
    "\\p{Ll}\\d{1,2}(?:\\.|st|nd|rd|th)?\\s\\p{L}{3,12}\\.?,?\\s(?:19|20)\\d\\d",
    "\\p{Ll}\\p{Lu}\\p{Ll}{2,9}\\.?\\s\\d{1,2},\\s(?:19|20)\\d\\d",
    "\\p{Ll}(?:(?:19|20)\\d\\d[-/.]\\d|\\d{1,2}[./]\\d{1,2}[./](?:19|20)\\d\\d)",
    // No day that a sentence tells of: "captain since Oct. 8, 2008".
    "(?<!\\s(?!on|le|am|el|il|den|op)\\p{Ll}{2,9}\\s)(?<!\\p{L})\\p{L}{3,12}\\.?,?\\s(?:\\d{1,2},?\\s)?(?:19|20)\\d\\d\\p{Lu}\\p{Ll}",
  ].join("|"),
  "gu",
);

const findCuts = (text: string): number[] =>
  [...findRuns(text)].flatMap(({ cuts, spaced }) => (cuts.length < (spaced ? FEWEST : UNSPACED) ? [] : cuts));

/** Where elements meet in a text that has run together: names in programs are left, and those that come again. */
function findJoints(text: string): number[] {
  const joints: (readonly [number, string])[] = [];
  const words = new Map<string, number>();
  for (let at = 2; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === COPYRIGHT ? text.charCodeAt(at - 1) <= BLANK : !isCapital(code)) continue;
    const word = findJoint(text, at);
    if (word === null) continue;
    joints.push([at, word]);
    if (word !== "") words.set(word, (words.get(word) ?? 0) + 1);
  }
  return joints.flatMap(([at, word]) => ((words.get(word) ?? 0) > 1 ? [] : at));
}

/** The word within which elements meet here, which may be a name; "" where nothing but an end of one can be, null where none is. */
function findJoint(text: string, at: number): string | null {
  if (text.charCodeAt(at) === COPYRIGHT || isGluedSentence(text, at)) return "";
  // Behind the last bracket of a listing.
  if (text.charCodeAt(at - 1) === BRACE_END) return isSmall(text.charCodeAt(at + 1)) ? "" : null;
  const dated = isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at - 2));
  if (!isJunction(text, at) && !(dated && text.charCodeAt(at + 1) === BLANK)) return null;
  let start = at;
  while (start > at - NEAR && text.charCodeAt(start - 1) > BLANK) start--;
  let end = at;
  while (end < at + NEAR && text.charCodeAt(end) > BLANK) end++;
  if (PROGRAM.test(text.slice(start, end))) return null;
  start = at;
  while (start > at - NEAR && isSmall(text.charCodeAt(start - 1))) start--;
  end = at + 1;
  while (end < at + NEAR && isSmall(text.charCodeAt(end))) end++;
  return text.slice(start - 1, end);
}

/** So much of a word is looked at, in characters. */
const NEAR = 30;
const PROGRAM = /[(){}[\]=<>_/\\`;$#@]/;
const COPYRIGHT = 0xa9;
const BRACE_END = 125;

/** Where labels run into each other, those that follow each other closely together. */
interface Run {
  readonly cuts: readonly number[];
  /** Whether a label of several words stands between two. */
  readonly spaced: boolean;
}

function* findRuns(text: string): Generator<Run> {
  let cuts: number[] = [];
  let spaced = false;
  let last = 0;
  for (let at = 2; at < text.length; at++) {
    if (!isCapital(text.charCodeAt(at)) || !isJunction(text, at)) continue;
    const label = text.slice(last, at);
    if (cuts.length > 0 && (label.length > LONGEST || SENTENCE.test(label))) {
      yield { cuts, spaced };
      cuts = [];
      spaced = false;
    } else spaced ||= cuts.length > 0 && label.includes(" ");
    cuts.push(at);
    last = at;
  }
  if (cuts.length > 0) yield { cuts, spaced };
}

/** Whether a word, a number or a bracket runs into the one that begins here; a name such as "iPhone" has one letter in front. */
function isJunction(text: string, at: number): boolean {
  const last = text.charCodeAt(at - 1);
  const before = text.charCodeAt(at - 2);
  const ends = isSmall(last)
    ? isSmall(before)
    : isDigit(last)
      ? isDigit(before)
      : last === BRACKET && (isSmall(before) || isDigit(before));
  return (
    ends && isSmall(text.charCodeAt(at + 1)) && !NAMES.some(([start, end]) => stands(text, at, start, end))
  );
}

const stands = (text: string, at: number, start = "", end = ""): boolean =>
  text.startsWith(end, at) && text.startsWith(start, at - start.length);

const BRACKET = 41;

/** Names with a capital within, behind more than one letter. */
const NAMES = [
  "Air|Pods Bit|Torrent Black|Berry Face|Time Git|Hub Git|Lab Java|Script Jet|Brains Kick|Starter Linked|In Live|Journal",
  "Mac|Book Master|Card One|Drive One|Note Pay|Pal Play|Station Power|Point Power|Shell Share|Point Snap|Chat Sound|Cloud",
  "Tik|Tok Trip|Advisor Type|Script We|Chat Whats|App Wiki|Leaks Woo|Commerce Word|Press You|Tube",
].flatMap((names) => names.split(" ").map((name) => name.split("|")));
