import type { Span } from "../page";

/** So many times in all labels run into each other, by menus of at least so many, where a text has been glued. */
const GLUED = 12;
const MENU = 3;
/** Fewer are enough where one has been. */
const FEWEST = 2;
/** Names in programs hold no space; where no label does, more of them must follow each other. */
const UNSPACED = 8;
/** A label is no longer, in characters. */
const LONGEST = 40;

/** Names that have a capital within, with more than one letter in front of it. */
const NAMES =
  "Air:Pods Bit:Torrent Black:Berry Face:Time Git:Hub Git:Lab Java:Script Jet:Brains Kick:Starter Linked:In Live:Journal Mac:Book Master:Card One:Drive One:Note Pay:Pal Play:Station Power:Point Power:Shell Share:Point Snap:Chat Sound:Cloud Tik:Tok Trip:Advisor Type:Script We:Chat Whats:App Wiki:Leaks Woo:Commerce Word:Press You:Tube";
const WITHIN = NAMES.split(" ").map((name) => `(?<=${name.replace(":", ")")}`);

/** Where a word, a number or a bracket runs into the next label. */
const JUNCTION = new RegExp(
  `(?:\\p{Ll}{2}|[\\p{Ll}\\d]\\)|\\d{2})(?=\\p{Lu}\\p{Ll})(?!${WITHIN.join("|")})`,
  "gu",
);
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
  for (const { index, 0: end } of text.matchAll(JUNCTION)) {
    const at = index + end.length;
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
