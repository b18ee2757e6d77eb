import type { Span } from "../page";

/** So many labels in a row with nothing between them are a menu's, and so many of such in all say that a text has been glued. */
const MENU = 3;
const GLUED = 6;
/** Where a text has been glued, two labels are enough. */
const FEWEST = 2;
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
  for (const run of findRuns(text)) {
    if (run.length >= MENU) found += run.length;
    if (found >= GLUED) return true;
  }
  return false;
}

/** Cuts the labels in a line of glued text apart. */
export function cutGlued(source: string, line: Span): Span[] {
  const spans: Span[] = [];
  let { start } = line;
  for (const run of findRuns(source.slice(line.start, line.end))) {
    if (run.length < FEWEST) continue;
    for (const cut of run) {
      spans.push({ start, end: line.start + cut });
      start = line.start + cut;
    }
  }
  spans.push({ start, end: line.end });
  return spans;
}

/** Where labels run into each other, those that follow each other closely together. */
function* findRuns(text: string): Generator<readonly number[]> {
  let run: number[] = [];
  let last = 0;
  for (const { index, 0: end } of text.matchAll(JUNCTION)) {
    const at = index + end.length;
    if (run.length > 0 && (at - last > LONGEST || SENTENCE.test(text.slice(last, at)))) {
      yield run;
      run = [];
    }
    run.push(at);
    last = at;
  }
  if (run.length > 0) yield run;
}
