/**
 * The language of a BCP 47 tag, as the lexicons name it: "pt" of "pt_BR", "zh" of "zh-Hant", "tl" of "fil"; "" for none.
 * The first two letters of a tag are not enough: "fil" is not Finnish.
 */
export function primaryLanguage(tag: string | null | undefined): string {
  const code = tag?.trim().split(/[-_]/, 1)[0]?.toLowerCase() ?? "";
  return OTHER_CODES.get(code) ?? code;
}

/** Codes of languages that have another one in the lexicons: narrower ones, and those of old. */
const OTHER_CODES: ReadonlyMap<string, string> = new Map([
  ["fil", "tl"],
  ["in", "id"],
  ["iw", "he"],
  ["nb", "no"],
  ["nn", "no"],
]);

/** Whether months stand before days: in English of the United States, or of nobody knows where. */
export const isAmerican = (tag: string | null | undefined): boolean => AMERICAN.test(tag ?? "");
const AMERICAN = /^en(?:[-_]us)?$/i;
