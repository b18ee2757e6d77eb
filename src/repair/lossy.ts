import type { Codec } from "./codecs";
import { codePoint, sequenceLength } from "./layers";
import type { Company, Losses, Torn } from "./losses";
import { findLostLetter } from "./lost-letters";
import { findLostMark, hidesMarks, QUESTION, quoteBytes } from "./lost-marks";
import { LOST, type Model } from "./model";
import { readOtherCased } from "./other-case";
import { A_GRAVE, endsWord, isWordAlone } from "./word-ends";

/** What a damaged stretch may have been: `length` code units of text become `codes`, at `penalty` half bits. */
export interface Guess {
  length: number;
  codes: readonly number[];
  penalty: number;
}

const SPACE_PENALTY = 6;
/** Joining two words is the worse mistake. */
const COLLAPSE_BONUS = 2;
/** More for a space between what are words by all appearance. */
const WORD_BONUS = 16;
/** Nothing stands alone as a capital Ã, and à, whose second byte is a no-break space, does so all the time. */
const WORD_PENALTY = -14;
const QUOTE_PENALTY = 6;
const LOWER_PENALTY = 10;
const LOST_PENALTY = 20;
/** The same where U+FFFD in the text shows that something was lost. */
export const ADMITTED_PENALTY = 4;
const GUESS_PENALTY = 4;
const UNLIKELY = 14;
/** Of what C2 begins only the no-break space vanishes at the end of a line. */
const NBSP_LEAD = 0xc2;
const NBSP = 0xa0;
/** EF B8 begins little but the selector that asks for an emoji in colour. */
const SELECTOR_LEAD = 0xef;
const SELECTOR_SECOND = 0xb8;
const SELECTOR = 0xfe0f;
const EMOJI_LEAD = 0xf0;
const DAGGER = 0x2020;

/**
 * Readings of a UTF-8 sequence some of whose bytes were lost on the way: a no-break space turned into a space or
 * collapsed with the next, quotes straightened, bytes replaced by U+FFFD or "?", or dropped. Strict: U+FFFD only.
 */
export function guesses(
  model: Model,
  text: string,
  start: number,
  codec: Codec,
  company: Company,
  losses: Losses,
): Guess[] {
  const lead = codec.bytes[text.charCodeAt(start)] ?? 0;
  if (sequenceLength(lead) === 0) return [];
  const torn = { model, text, start, codec, lead, company, losses };
  const rest = readRest(torn);
  const found = losses.strict ? [] : [...guessCase(torn), ...guessHidden(torn, rest)];
  return [...found, ...(rest.lost > 0 || rest.end < rest.length ? giveUp(torn, rest) : finish(torn, rest))];
}

/** What is left of a sequence. */
interface Rest {
  /** How many bytes it had. */
  length: number;
  /** Behind the last character that may be one of them, counted from the first. */
  end: number;
  /** The bits it may have held: a straightened quote was one of two. */
  readings: readonly number[];
  penalty: number;
  /** Which character is a space that was a byte; 0 if none. */
  spaceAt: number;
  /** Bytes that show as U+FFFD or "?". */
  lost: number;
}

function readRest({ text, start, codec, lead, losses }: Torn): Rest {
  const length = sequenceLength(lead);
  let readings = [lead & (0x7f >> length)];
  let penalty = 0;
  let spaceAt = 0;
  let lost = 0;
  let end = 1;
  for (; end < length; end++) {
    const code = text.charCodeAt(start + end);
    const byte = codec.bytes[code] ?? 0;
    if (byte >= 0x80 && byte < 0xc0) readings = readings.map((bits) => (bits << 6) | (byte & 0x3f));
    else if (code === LOST || code === QUESTION) lost++;
    else if (losses.strict || lost > 0) break;
    else if (code === 0x20 && codec.spaceLost && !isSpace(text, start, end, lead)) {
      readings = readings.map((bits) => (bits << 6) | 0x20);
      penalty += losses.keepsNbsp ? SPACE_PENALTY + UNLIKELY : SPACE_PENALTY;
      spaceAt = end;
    } else if (code === 0x22 || code === 0x27) {
      const follow = quoteBytes(codec, code);
      if (follow.length === 0) break;
      readings = readings.flatMap((bits) => follow.map((byte) => (bits << 6) | (byte & 0x3f)));
      penalty += QUOTE_PENALTY;
    } else break;
  }
  return { length, end, readings, penalty, spaceAt, lost };
}

/** Whether the space is one, and the byte before it was lost without a trace: of emoji and their selectors that is likelier. */
const isSpace = (text: string, start: number, index: number, lead: number): boolean =>
  index === sequenceLength(lead) - 1 &&
  (lead === SELECTOR_LEAD || (lead === EMOJI_LEAD && start + index + 1 < text.length));

const guessCase = (torn: Torn): Guess[] =>
  readOtherCased(torn).map(({ length, code }) => ({ length, codes: [code], penalty: LOWER_PENALTY }));

/** What may have stood there although nothing shows its last byte. */
function guessHidden(torn: Torn, rest: Rest): Guess[] {
  const { text, start, codec, lead, losses } = torn;
  const found: Guess[] = [];
  const mark = findLostMark(torn);
  if (mark) found.push({ length: mark.length, codes: [mark.code], penalty: GUESS_PENALTY });
  if (lead === NBSP_LEAD && start + 1 === text.length)
    found.push({ length: 1, codes: [NBSP], penalty: SPACE_PENALTY });
  const second = codec.bytes[text.charCodeAt(start + 1)] ?? 0;
  if (lead === SELECTOR_LEAD && second === SELECTOR_SECOND && rest.end === 2)
    found.push({ length: 2, codes: [SELECTOR], penalty: GUESS_PENALTY });
  if (losses.proven && rest.length === 2) found.push(...guessLetter(torn, rest));
  return found;
}

function guessLetter(torn: Torn, { end, spaceAt, lost }: Rest): Guess[] {
  const { text, start, losses } = torn;
  if (end > 1 && lost === 0 && spaceAt === 0) return [];
  // A space behind it was a byte, unless other words show that such bytes went.
  if (spaceAt === 1 && !losses.inWords.has(text.charCodeAt(start))) return [];
  const length = lost === 1 ? 2 : 1;
  const code = findLostLetter(torn, start + length, lost > 0);
  if (code === 0) return [];
  const penalty = spaceAt === 1 ? SPACE_PENALTY - spacing(torn) : GUESS_PENALTY;
  return [{ length, codes: [code], penalty }];
}

const spacing = ({ text, start }: Torn): number => (endsWord(text, start) ? WORD_BONUS : COLLAPSE_BONUS);

/** U+FFFD for what cannot be known. */
function giveUp({ text, start }: Torn, { end, spaceAt }: Rest): Guess[] {
  const length = spaceAt > 0 ? spaceAt : end;
  const isAdmitted = text.slice(start, start + length).includes("\ufffd");
  return [{ length, codes: [LOST], penalty: isAdmitted ? ADMITTED_PENALTY : LOST_PENALTY }];
}

/** Sequences all of whose characters are there, of which some stand for bytes that they are not. */
function finish(torn: Torn, { length, readings, penalty, spaceAt }: Rest): Guess[] {
  const { text, start, codec, losses } = torn;
  const found: Guess[] = [];
  for (const bits of readings) {
    const code = codePoint(length, bits);
    if (code < 0 || (code > 0x7f && code < 0xa0)) continue;
    // A closing quotation mark whose last byte no page shows, and a space, look the same, and are far likelier.
    if (code === DAGGER && spaceAt > 0 && hidesMarks(codec)) continue;
    const rare = code === DAGGER && spaceAt > 0 ? UNLIKELY : 0;
    if (spaceAt === 1 && code === A_GRAVE && isWordAlone(text, start)) {
      found.push({ length: 1, codes: [code], penalty: WORD_PENALTY });
      continue;
    }
    found.push({ length, codes: [code], penalty: penalty + rare });
    if (spaceAt !== length - 1 || losses.keepsRuns) continue;
    const bonus = code === A_GRAVE ? spacing(torn) : COLLAPSE_BONUS;
    found.push({ length: length - 1, codes: [code], penalty: penalty + rare - bonus });
  }
  if (spaceAt > 0) found.push({ length: spaceAt, codes: [LOST], penalty: LOST_PENALTY });
  return found;
}
