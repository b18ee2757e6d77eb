/** What a link may lead to: an address, a place on the site or on the page, a file. Other brackets are the author's. */
const ADDRESS =
  /^<?(?:[a-z][a-z+.-]{1,20}:|\/|#|\?|\.{1,2}\/|[\w%.-]{1,200}(?:\/|\.(?:html?|md|php|aspx?|jpe?g|png|gif|webp|svg|pdf)\b)|$)/i;
/** No address is longer, but for pictures that are part of the text. */
const LONGEST = 200_000;

/** Past the bracket that closes an address which begins behind "](", −1 where it is none. */
export function findAddressEnd(line: string, start: number): number {
  let depth = 1;
  for (let i = start; i < line.length && i - start < LONGEST; i++) {
    const char = line.charAt(i);
    if (char === "(") depth++;
    else if (char === "]" && line.charAt(i + 1) === "(") return -1;
    else if (char === ")" && --depth === 0) return ADDRESS.test(line.slice(start, i)) ? i + 1 : -1;
  }
  return -1;
}

/** The address without its brackets and the title behind it. */
export const readAddress = (target: string): string =>
  target.trim().replace(/^</, "").split(/[\s>]/, 1)[0] ?? "";
