/** Among the pages that the models learned from hardly any are in Hebrew, Arabic and the scripts of Asia, which lie beyond. */
const FIRST_RARE = 0x590;

/** Whether a text begins in such a script; a quotation mark or a name in Latin letters may stand first. */
export function isInRareScript(text: string): boolean {
  let rare = 0;
  for (let i = 0; i < OPENING; i++) {
    const code = text.charCodeAt(i);
    // Typographic signs lie among the scripts.
    if (code >= FIRST_RARE && (code < 0x2000 || code > 0x2bff)) rare++;
  }
  return rare > OPENING / 2;
}

const OPENING = 16;
