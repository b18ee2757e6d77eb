import type { Span } from "../page";
import { isCapital, isSmall } from "../words";

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

/** Whether labels stand in a text without anything between them, as in "HomeAboutContact": `textContent` of pages without white space. */
export function isGlued(text: string): boolean {
  let found = 0;
  for (const { cuts, spaced } of findRuns(text)) {
    if (cuts.length >= UNSPACED || (spaced && cuts.length >= MENU)) found += cuts.length;
    if (found >= GLUED) return true;
  }
  return false;
}

/** Cuts the labels in a line of glued text apart. */
export function cutGlued(source: string, line: Span): Span[] {
  const spans: Span[] = [];
  let { start } = line;
  for (const { cuts, spaced } of findRuns(source.slice(line.start, line.end))) {
    if (cuts.length < (spaced ? FEWEST : UNSPACED)) continue;
    for (const cut of cuts) {
      spans.push({ start, end: line.start + cut });
      start = line.start + cut;
    }
  }
  spans.push({ start, end: line.end });
  return spans;
}

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

const isDigit = (code: number): boolean => code > 47 && code < 58;
const BRACKET = 41;

/** Names with a capital within, behind more than one letter. */
const NAMES = [
  "Air|Pods Bit|Torrent Black|Berry Face|Time Git|Hub Git|Lab Java|Script Jet|Brains Kick|Starter Linked|In Live|Journal",
  "Mac|Book Master|Card One|Drive One|Note Pay|Pal Play|Station Power|Point Power|Shell Share|Point Snap|Chat Sound|Cloud",
  "Tik|Tok Trip|Advisor Type|Script We|Chat Whats|App Wiki|Leaks Woo|Commerce Word|Press You|Tube",
].flatMap((names) => names.split(" ").map((name) => name.split("|")));
