/** The signs of JavaScript that what a script consists of begins or ends with, by their codes. */
export const LINE_FEED = 10;
export const QUOTE = 34;
const DOLLAR = 36;
export const APOSTROPHE = 39;
export const SLASH = 47;
export const ZERO = 48;
export const NINE = 57;
export const BRACKET = 91;
const BACKSLASH = 92;
export const BRACKET_END = 93;
export const BACKTICK = 96;
export const BRACE = 123;
export const BRACE_END = 125;

export const isWordStart = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  code === DOLLAR ||
  code === 95 ||
  code === BACKSLASH ||
  code > 0xff;

export const isName = (code: number): boolean => isWordStart(code) || (code >= ZERO && code <= NINE);

export function endOfWord(text: string, start: number): number {
  let at = start + 1;
  while (isName(text.charCodeAt(at))) at++;
  return at;
}

/** Strings end on their line. Of this and the following, the complement of where the search ended in vain. */
export function endOfString(text: string, start: number, quote: number): number {
  let at = start + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) return at + 1;
    if (code === BACKSLASH) at++;
    else if (code === LINE_FEED) break;
  }
  return ~at;
}

/** Of what stands in a template's braces only strings and brackets are followed. */
export function endOfTemplate(text: string, start: number): number {
  let depth = 0;
  let at = start + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (depth > 0) {
      if (code === BRACE) depth++;
      else if (code === BRACE_END) depth--;
      else if (code === QUOTE || code === APOSTROPHE) {
        const end = endOfString(text, at, code);
        if (end < 0) return end;
        at = end - 1;
      }
    } else if (code === BACKTICK) return at + 1;
    else if (code === DOLLAR && text.charCodeAt(at + 1) === BRACE) {
      depth = 1;
      at++;
    }
  }
  return ~at;
}

export function endOfRegex(text: string, start: number): number {
  let inClass = false;
  let at = start + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (code === LINE_FEED) break;
    else if (code === BRACKET) inClass = true;
    else if (code === BRACKET_END) inClass = false;
    else if (code === SLASH && !inClass) return endOfWord(text, at);
  }
  return ~at;
}
