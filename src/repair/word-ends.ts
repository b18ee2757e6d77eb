/** à, whose second byte is a no-break space, so that the space behind its word and its own look the same. */
export const A_GRAVE = 0xe0;

/** Whether the à at a place is a word of its own: not Portuguese "às" or "àquele", nor the rest of a word with losses. */
export const isWordAlone = (text: string, start: number): boolean =>
  /^[\s'"(«“‘’-]?$/.test(text.charAt(start - 1)) &&
  /^ (?!s\b|quel|quil)[\p{L}\p{N}«“"]/u.test(text.slice(start + 1, start + 6));

const WORD_BEFORE = /(?:[^\s\p{P}]{2}|^[ld]|[^\p{L}][ld])$/u;
/** Long words, and the short ones of French, Italian and Portuguese. */
const WORD_AFTER =
  /^ (?:\p{L}{4}|\p{L}{0,3}Ã|(?:[aeè]|il|l[aeo]|les|d[aeiu]|des|del|al|aux?|une?|una|et|est|e[nt]|in|con|p[ae]r|pas|por|ch[ei]|qu[ei]|s[aei]|sur|son|ses|non?|ma)(?!\p{L})|[\p{Lu}\p{N}«“("])/u;

/** Whether the à at a place ends a word: "déjà" and "leurs" rather than "déjàleurs". */
export const endsWord = (text: string, start: number): boolean =>
  WORD_AFTER.test(text.slice(start + 1, start + 7)) &&
  WORD_BEFORE.test(text.slice(Math.max(0, start - 2), start));
