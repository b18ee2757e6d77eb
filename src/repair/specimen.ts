const OPENERS = "\"'`‘“„«‹([{";
const CLOSERS = "\"'`’”“»›)]}";

const CONTROLS = /[\u0080-\u009f]/;

/** Whether the stretch is all that stands between two quotes, brackets or backticks: then the text talks about it. What nobody can see, nobody shows. */
export function isSpecimen(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  return (
    before !== "" &&
    after !== "" &&
    OPENERS.includes(before) &&
    CLOSERS.includes(after) &&
    !CONTROLS.test(text.slice(start, end))
  );
}

/** So many specimens in a line are none. */
const MANY = 6;
/** Words that speak of how text is encoded, in the languages of those who ask about it. */
const ABOUT =
  /utf-?8|latin-?1|iso-?8859|cp-?125\d|charset|(?:en|de)cod|mojibake|кодировк|文字化け|文字コード|编码|編碼|乱码|亂碼|codific|kodier|codage|codering|kodowani/i;
/** So far from its word a mend is looked for, and from the mend its healthy twin. */
const LONGEST_WORD = 24;
const TWIN_REACH = 48;
const NO_WORD = /[\s"'`‘’“”„«»‹›「」『』()[\]{}<>|/,;:=]/;

interface Stretch {
  start: number;
  end: number;
  to: string;
}

/**
 * Whether a line shows mojibake rather than suffers from it: each place of it stands alone between quotes, or what it
 * would become stands near it healthy (ä → Ã¤), or the line speaks of encodings and shows the place for itself.
 */
export function isAboutMojibake(text: string, mends: readonly Stretch[]): boolean {
  if (mends.length === 0 || mends.length >= MANY) return false;
  const speaks = ABOUT.test(text);
  const isSure = speaks || new Set(mends.map(({ to }) => to)).size > 1;
  return mends.every((mend) => {
    if (isSpecimen(text, mend.start, mend.end) && (isShort(mend) || hasScript(text, mend, mends)))
      return true;
    const word = wordAround(text, mend, mends);
    return (speaks && isShown(text, mend, word)) || hasTwin(text, mend, word, mends, isSure);
  });
}

/** The mend with the rest of its word, other mends in it done too. */
function wordAround(text: string, { start, end }: Stretch, mends: readonly Stretch[]): Stretch {
  const isWord = (index: number): boolean => isInside(index, mends) || !NO_WORD.test(text.charAt(index));
  let from = start;
  let until = end;
  while (from > 0 && start - from < LONGEST_WORD && isWord(from - 1)) from--;
  while (until < text.length && until - end < LONGEST_WORD && isWord(until)) until++;
  let to = "";
  let at = from;
  for (const mend of mends) {
    if (mend.start < from || mend.end > until) continue;
    to += text.slice(at, mend.start) + mend.to;
    at = mend.end;
  }
  return { start: from, end: until, to: to + text.slice(at, until) };
}

const isInside = (index: number, mends: readonly Stretch[]): boolean =>
  mends.some(({ start, end }) => index >= start && index < end);

/** A sign or a letter, no word. */
const isShort = ({ to }: Stretch): boolean => to.length < 3;

const SCRIPTS: readonly RegExp[] = [
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Thai}/u,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  /\p{Script=Hangul}/u,
];

/** Whether the healthy rest of the line is written in the script of a mend: who writes about a foreign word does not. */
function hasScript(text: string, { to }: Stretch, mends: readonly Stretch[]): boolean {
  const script = SCRIPTS.find((one) => one.test(to));
  let at = 0;
  for (const { start, end } of mends) {
    if (script?.test(text.slice(at, start))) return true;
    at = end;
  }
  return script?.test(text.slice(at)) ?? true;
}

const LETTERS = /\p{L}{2}/u;

/** In a line about encodings: a word between quotes or all of which is damage, or a sign without a word around it. */
const isShown = (text: string, mend: Stretch, { start, end, to }: Stretch): boolean =>
  isSpecimen(text, start, end) || !LETTERS.test(to) || (mend.start === start && mend.end === end);

/** Letters and signs that are words by themselves somewhere, so that a line may well have both, healthy and damaged. */
const WORDS = /^[àáâåèéêíîóôøúýÀÁÅÈÉÍÓÖØÚаеиокусвяіїєй–—•·…|€£°]$/u;
const BORDER = /^[^\p{L}\p{N}]?$/u;

/** Whether the healthy word stands by itself near the damaged one. */
function hasTwin(
  text: string,
  { start, end }: Stretch,
  { to }: Stretch,
  mends: readonly Stretch[],
  isSure: boolean,
): boolean {
  if (to.trim() === "" || (WORDS.test(to) && !isSure)) return false;
  const last = Math.min(text.length, end + TWIN_REACH);
  let at = text.indexOf(to, Math.max(0, start - TWIN_REACH));
  for (; at >= 0 && at < last; at = text.indexOf(to, at + to.length))
    if (BORDER.test(text.charAt(at - 1)) && BORDER.test(text.charAt(at + to.length)) && !isInside(at, mends))
      return true;
  return false;
}
