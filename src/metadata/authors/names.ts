import { CASELESS } from "../../words";

/** Words for "and" between two names, of the larger languages and of others. */
const AND = "and|und|et|y|e|en|och|og|ja|i";
export const JOINING = `${AND}|a|și|и|та|και|ve`;
/** What joins two names in a byline. */
const JOINTS = new RegExp(`\\s*(?:,\\s(?:${AND})\\s|,|;|&|\\/|\\s(?:${JOINING}|with|mit|avec)\\s)\\s*`, "iu");

/** Lower-case particles inside names. */
const PARTICLES = new Set(
  "al ap at bin bint da das de del della den der di dos du e el ibn la las le los op t ten ter van ver vom von y zu zum zur".split(
    " ",
  ),
);

/** Academic titles in lower case: "Dr. med. Jana Muster", "dr hab. Anna Nowak". */
const TITLES = new Set(
  "dent. dr dr. h.c. hab. habil. inż. jur. lek. med. mgr n. nat. phil. prof. rer. vet.".split(" "),
);

const MAX_WORDS = 5;
const MAX_NAMES = 12;

/** "डॉ.", "د." stand before names, too. */
const NAME_WORD = new RegExp(
  `^(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|${CASELESS}(?:[\\p{L}\\p{M}]*|[\\p{L}\\p{M}]{0,3}\\.)|(?:d|l|O|o)['’]\\p{Lu}[\\p{L}\\p{M}'’.-]*)$`,
  "u",
);

/** Words that no person is called, though bylines hold them. */
const NO_NAME =
  /^(?:by|the|a|an|staff|editor|editors|editorial|team|admin|administrator|reporter|reporters|writer|correspondent|desk|bureau|agency|agencies|news|newsroom|press|online|published|updated|posted|share|about|how|why|what|when|where|this|your|our|my|read|more|new|in|on|for|of|with|from|to|play|pause|download|listen|watch|print|save|follow|subscribe|episode|town)$/i;

/** The full stop of a sentence, and none of "Donato R." or "Sammy Davis Jr." */
const LAST_DOT = /(?<![\s-]\p{Lu}|\s(?:Jr|Sr))\.+$/u;

/** The persons' names a text consists of, in order; null when it is anything but names. */
export function readNames(text: string): string[] | null {
  const names = text
    .split(JOINTS)
    .map((name) =>
      name
        .trim()
        .replace(/[,:;|]+$/, "")
        .replace(LAST_DOT, ""),
    )
    .filter((name) => name !== "");
  return names.length > 0 && names.length <= MAX_NAMES && names.every(isName) ? names : null;
}

/** Whether the text has the shape of one person's name. */
export function isName(text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length > MAX_WORDS || text.length > 60 || text.length < 2 || /\d|@|https?:/.test(text))
    return false;
  const shaped = words.every(
    (word, i) =>
      (NAME_WORD.test(word) && !NO_NAME.test(word)) || (i > 0 && PARTICLES.has(word)) || TITLES.has(word),
  );
  return shaped && NAME_WORD.test(words.at(-1) ?? "");
}

/** A name of two or three words: of more the last may tell of an office. */
export const FULL_NAME = /^\S+ \S+(?: \S+)?$/;
