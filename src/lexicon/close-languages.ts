/**
 * Words and letters of one of two languages that share most of their stop words: Danish and Norwegian, Czech and Slovak,
 * Spanish and Portuguese.
 */
const TELLING: Readonly<Record<string, RegExp>> = {
  da: /(?<!\p{L})(?:af|blev|efter|hvad|mellem|sig|mig|nogle|noget|meget|nu|op|ud|uden|igen|nyt|næste|hvoraf|løbet|bliver|siger)(?!\p{L})/giu,
  no: /(?<!\p{L})(?:av|ble|etter|hva|mellom|seg|meg|noen|noe|mye|nå|opp|ut|uten|igjen|nytt|neste|hvorav|løpet|blir|sier)(?!\p{L})/giu,
  cs: /[řěů]/giu,
  sk: /[ľĺŕôä]/giu,
  es: /[ñ¿¡]|(?<!\p{L})(?:y|el|los|del|una|con)(?!\p{L})/giu,
  pt: /[ãõç]|(?<!\p{L})(?:e|os|da|do|uma|com)(?!\p{L})/giu,
};
/** Fewer telling signs are chance, or a quotation. */
const FEWEST = 2;
/** The language has so many times the signs of the other. */
const LEAD = 2;

/** Which of two languages a text is in, by what only one of them writes; null where that does not tell. */
export function tellApart(text: string, one: string, other: string): string | null {
  const [a, b] = [countSigns(text, one), countSigns(text, other)];
  if (Math.max(a, b) < FEWEST) return null;
  if (a >= LEAD * b) return one;
  return b >= LEAD * a ? other : null;
}

const countSigns = (text: string, lang: string): number => {
  const signs = TELLING[lang];
  return signs ? (text.match(signs)?.length ?? 0) : 0;
};
