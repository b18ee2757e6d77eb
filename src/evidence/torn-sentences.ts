import type { Block, Page } from "../page";

/** Fewest words of a line in which a sentence begins; shorter ones stand between the buttons of footers. */
const FEWEST = 4;

/**
 * Whether a line of flattened text stands amid a sentence, whose links and emphasis have lines of their own: "App Store"
 * between "Install the app from the" and "or".
 */
export function isAmidSentence({ id, glue, text }: Block, { blocks, format }: Page): boolean {
  if (format !== "text" || glue !== "\n") return false;
  const [above, below] = [blocks[id - 1], blocks[id + 1]];
  if (!above || below?.glue !== "\n") return false;
  if (QUOTED.test(text)) return OPEN.test(above.text.slice(-1));
  return above.words >= FEWEST && OPEN_LATIN.test(above.text.slice(-1)) && GOES_ON.test(below.text);
}

const OPEN_LATIN = /[\p{Ll},]$/u;
const GOES_ON = /^(?:\p{Ll}|[,.;:!?)])/u;
/** A name in the brackets of Chinese and Japanese, amid other characters. */
const QUOTED = /^[「『]/;
const OPEN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、]$/u;
