/** The Persian calendar, in which Iran dates its news. */

/** Years that texts of today are dated with: 1921 to 2071. */
const FIRST = 1300;
const LAST = 1450;
/** 1 Farvardin 1400. */
const NEW_YEAR = { year: 1400, ms: Date.UTC(2021, 2, 21) };
const DAY = 86_400_000;

export const isJalaliYear = (year: number): boolean => year >= FIRST && year <= LAST;

/** Eight leap years in 33, which holds for all these years (K. M. Borkowski, "The Persian calendar for 3000 years", 1996). */
const isLeap = (year: number): boolean => (25 * year + 11) % 33 < 8;

const daysInYear = (year: number): number => (isLeap(year) ? 366 : 365);

const daysInMonth = (year: number, month: number): number =>
  month <= 6 ? 31 : month <= 11 || isLeap(year) ? 30 : 29;

/** The Gregorian day of a Persian one; null for none that exists. */
export function fromJalali(
  year: number,
  month: number,
  day: number,
): { readonly year: number; readonly month: number; readonly day: number } | null {
  if (!isJalaliYear(year) || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return null;
  let days = day - 1;
  for (let before = 1; before < month; before++) days += daysInMonth(year, before);
  for (let y = NEW_YEAR.year; y < year; y++) days += daysInYear(y);
  for (let y = year; y < NEW_YEAR.year; y++) days -= daysInYear(y);
  const date = new Date(NEW_YEAR.ms + days * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
