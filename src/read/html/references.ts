import { Tokenizer } from "htmlparser2";

/** What decoding finds: characters that stand for themselves, and references with what they stand for. */
export interface Decoded {
  text(from: number, to: number): void;
  entity(decoded: string, from: number, to: number): void;
}

const ignore = (): void => {};

const SILENT = {
  onattribdata: ignore,
  onattribend: ignore,
  onattribentity: ignore,
  onattribname: ignore,
  oncdata: ignore,
  onclosetag: ignore,
  oncomment: ignore,
  ondeclaration: ignore,
  onend: ignore,
  onopentagend: ignore,
  onopentagname: ignore,
  onprocessinginstruction: ignore,
  onselfclosingtag: ignore,
  ontext: ignore,
  ontextentity: ignore,
};

/** Tells the character references in a text from the rest of it; offsets are those of `text` plus `offset`. */
export function decodeText(text: string, offset: number, found: Decoded): void {
  // Where there are tags, in a title or a text field, the tokenizer passes over them too.
  if (text.includes("<")) {
    decodeRareText(text, offset, found);
    return;
  }
  let done = 0;
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", at + 1)) {
    const end = findNameEnd(text, at + 1);
    if (end === at + 1) continue;
    const decoded = text.charCodeAt(end) === SEMICOLON ? COMMON.get(text.slice(at + 1, end)) : undefined;
    if (decoded === undefined) {
      decodeRareText(text.slice(done), offset + done, found);
      return;
    }
    if (at > done) found.text(offset + done, offset + at);
    found.entity(decoded, offset + at, offset + end + 1);
    done = end + 1;
  }
  if (done < text.length) found.text(offset + done, offset + text.length);
}

/** The value of an attribute, or of a string in JSON-LD, with its character references decoded. */
export function decodeValue(value: string): string {
  let decoded = "";
  let done = 0;
  for (let at = value.indexOf("&"); at >= 0; at = value.indexOf("&", at + 1)) {
    const end = findNameEnd(value, at + 1);
    const next = value.charCodeAt(end);
    // A name that "=" follows is that of a parameter in an address.
    if (end === at + 1 || (next === EQUALS && value.charCodeAt(at + 1) !== HASH)) continue;
    const char = next === SEMICOLON ? COMMON.get(value.slice(at + 1, end)) : undefined;
    // No reference holds a quotation mark.
    if (char === undefined) return decoded + value.slice(done).split('"').map(decodeRareValue).join('"');
    decoded += value.slice(done, at) + char;
    done = end + 1;
  }
  return done === 0 ? value : decoded + value.slice(done);
}

/** Nineteen references in twenty are one of these; all others take a tokenizer that knows the two thousand of HTML. */
const COMMON: ReadonlyMap<string, string> = new Map(
  `quot" amp& lt< gt> apos' #34" #38& #038& #39' #039' #x27' #x2F/ #x3D= nbsp\u00a0 #160\u00a0 #xA0\u00a0
  lsquo‘ rsquo’ ldquo“ rdquo” #8216‘ #8217’ #8220“ #8221” ndash– mdash— #8211– #8212— hellip… #8230… middot·
  laquo« raquo» copy© reg®`
    .split(/[ \n]+/)
    .map((pair) => [pair.slice(0, -1), pair.slice(-1)]),
);

/** Where the letters and digits of a reference end, or of what looks like one; with the "#" before them. */
function findNameEnd(text: string, from: number): number {
  let at = text.charCodeAt(from) === HASH ? from + 1 : from;
  while (isLetterOrDigit(text.charCodeAt(at))) at++;
  return at;
}

const HASH = 0x23;
const SEMICOLON = 0x3b;
const EQUALS = 0x3d;
const isLetterOrDigit = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

function decodeRareText(text: string, offset: number, found: Decoded): void {
  let done = 0;
  const tokenizer = new Tokenizer(
    {},
    {
      ...SILENT,
      ontext: (from, to) => {
        found.text(offset + from, offset + to);
        done = to;
      },
      ontextentity: (code, end) => {
        // A named reference may stand for two code points; the second one has no characters of its own.
        found.entity(String.fromCodePoint(code), offset + done, offset + end);
        done = end;
      },
    },
  );
  tokenizer.write(text);
  tokenizer.end();
}

function decodeRareValue(value: string): string {
  let decoded = "";
  const markup = `<a a="${value}">`;
  const tokenizer = new Tokenizer(
    {},
    {
      ...SILENT,
      onattribdata: (from, to) => {
        decoded += markup.slice(from, to);
      },
      onattribentity: (code) => {
        decoded += String.fromCodePoint(code);
      },
    },
  );
  tokenizer.write(markup);
  tokenizer.end();
  return decoded;
}
