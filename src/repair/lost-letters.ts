import { unitAt } from "./layers";
import { LINE_END, type Torn } from "./losses";
import { cost, type Model, remember } from "./model";

/** Half bits by which one letter must beat all others: languages share many. */
const CERTAIN = 14;
/** A letter that could not get lost and is by so many half bits likelier tells that another was. */
const DOMINANT = 8;
const SOFT_HYPHEN = 0xad;

/**
 * The letter of two bytes whose second one went without a trace, if it is far likelier than all others; else 0. Bytes that
 * the page leaves undefined go, and so does the soft hyphen that it shows for AD: MarÃa, with nothing to see behind the Ã.
 * The text goes on at `end`; `isAdmitted` where something shows that a byte was lost.
 */
export function findLostLetter(torn: Torn, end: number, isAdmitted: boolean): number {
  const { model, text, codec, lead, company, losses } = torn;
  // Where a page shows controls for a quarter of all bytes and none is left, it could have been any of them.
  if (!losses.keepsControls && !codec.shows[0x80] && !codec.shows[0x9f]) return 0;
  if (isAfterRest(torn)) return 0;
  const unit = unitAt(codec.bytes, text, end) >> 3;
  const after = unit || (end < text.length ? text.charCodeAt(end) : LINE_END);
  if (unit === 0 && after > 0x7f) return 0;
  const further = nextSpecial(torn, end);
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  let next = Number.POSITIVE_INFINITY;
  let shown = Number.POSITIVE_INFINITY;
  for (let byte = 0x80; byte < 0xc0; byte++) {
    const code = ((lead & 0x1f) << 6) | (byte & 0x3f);
    if (!isOrdinary(model, code)) continue;
    const isHidden =
      byte === SOFT_HYPHEN
        ? !isAdmitted && !losses.keepsSoftHyphens
        : !losses.keepsControls && !codec.shows[byte];
    const price =
      cost(model, company.last, code, company.memory) +
      cost(model, code, after, remember(model, company.memory, code)) +
      (model.after[(model.places[code] ?? 0) * model.width + further] ?? 0);
    if (!isHidden) shown = Math.min(shown, price);
    else if (price < least) {
      next = least;
      least = price;
      best = code;
    } else if (price < next) next = price;
  }
  if (next - least < CERTAIN) return 0;
  return losses.keepsControls || least - shown < DOMINANT ? best : 0;
}

const LOOK_AHEAD = 80;

/** The place, in the company tables, of the next letter not far behind that tells the language. */
function nextSpecial({ model: { places, special }, text, codec: { bytes } }: Torn, from: number): number {
  const end = Math.min(text.length, from + LOOK_AHEAD);
  for (let index = from; index < end; index++) {
    if (text.charCodeAt(index) < 0x80) continue;
    const place = places[unitAt(bytes, text, index) >> 3] ?? 0;
    if (special[place]) return place;
  }
  return 0;
}

/** Whether the character before is itself the rest of a sequence that lost bytes, so that it tells nothing. */
const isAfterRest = ({ text, start, company: { last } }: Torn): boolean =>
  last > 0x7f && last === text.charCodeAt(start - 1);

/** Whether the statistics know the company of a letter; of Latin ones, whether languages with much text use it. */
export const isOrdinary = ({ places }: Model, code: number): boolean =>
  places[code] !== 0 && (code < 0x180 || code >= 0x370 || (code >= 0x218 && code <= 0x21b));
