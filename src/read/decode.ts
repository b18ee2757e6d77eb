import { UnboilError } from "../errors";

/** How far into a page a charset declaration is looked for; the HTML standard asks for 1,024 bytes, real pages for more. */
const LOOK = 4096;

/**
 * The text of a file's bytes: by its byte order mark; else as UTF-8 when that is what the bytes are, for saved pages
 * often declare the charset they once came in; else as the charset that the page declares; else as the better fit of
 * broken UTF-8 and windows-1252, which browsers take. Bytes that fit nothing become U+FFFD. Throws an UnboilError for
 * what holds no bytes.
 */
export function decode(input: Uint8Array | ArrayBuffer): string {
  const bytes = input instanceof ArrayBuffer ? new Uint8Array(input) : input;
  if (!(bytes instanceof Uint8Array))
    throw new UnboilError(
      "input",
      `Cannot decode a value of type ${bytes === null ? "null" : typeof bytes}: give the bytes as a Uint8Array or an ArrayBuffer; a string is decoded already.`,
    );
  return decodeAs(bytes, null).text;
}

/** A text of bytes, and the charset it was read in. */
export interface DecodedBytes {
  readonly text: string;
  readonly charset: string;
}

/** The same for bytes whose charset is stated elsewhere, as in the head of a mail's part, or nowhere else. */
export function decodeAs(bytes: Uint8Array, stated: string | null): DecodedBytes {
  const marked = findMark(bytes) ?? findWide(bytes, stated);
  const read = (charset: string) => ({ text: new TextDecoder(charset).decode(bytes), charset });
  if (marked) return read(marked);
  const declared = (stated === null ? null : toLabel(stated)) ?? findCharset(bytes);
  const strict = decodeStrictly(bytes, declared);
  if (strict !== null) return { text: strict, charset: "utf-8" };
  return declared ? read(declared) : guess(bytes);
}

/** UTF-16 without a mark, where it is stated and the bytes show it. */
const findWide = (bytes: Uint8Array, stated: string | null): string | null =>
  stated !== null &&
  /^(?:utf-?16|unicode$)/i.test(stated) &&
  bytes.subarray(0, 64).includes(0) &&
  isKnown(stated)
    ? stated
    : null;

function findMark(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xff && second === 0xfe ? "utf-16le" : null;
}

const DECLARED =
  /<meta[^>]{0,500}?charset\s*=\s*["']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})/i;

function findCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, LOOK));
  const [, meta, xml] = DECLARED.exec(withoutComments(head)) ?? [];
  const label = meta ?? xml ?? (MESSAGE.test(head) ? findInMessage(bytes) : undefined);
  return label === undefined ? null : toLabel(label);
}

/** A mail or a saved page begins with a header; see `findMail`. */
const MESSAGE = /^(?:From |[A-Za-z][\w-]{0,40}:[ \t])/;
/** Heads of mails are longer than those of pages: each relay adds to them. */
const LOOK_IN_MESSAGE = 65_536;
const DECLARED_PART =
  /^content-type:\s{0,9}text\/[^\n]{0,200}(?:\r?\n[ \t][^\n]{0,200})?\bcharset\s{0,9}=\s{0,9}"?([\w.:-]{2,40})/im;

const findInMessage = (bytes: Uint8Array): string | undefined =>
  DECLARED_PART.exec(new TextDecoder("latin1").decode(bytes.subarray(0, LOOK_IN_MESSAGE)))?.[1];

/** The label of a charset that is known. A declaration that could be read in ASCII is no UTF-16, whatever it says. */
const toLabel = (label: string): string | null =>
  /^(?:utf-?16|unicode$)/i.test(label) || !isKnown(label) ? null : label;

/** What stands in a comment is declared no more; one that does not end hides the rest. */
function withoutComments(head: string): string {
  let text = "";
  let from = 0;
  for (let start = head.indexOf("<!--"); start >= 0; start = head.indexOf("<!--", from)) {
    text += head.slice(from, start);
    const end = head.indexOf("-->", start);
    if (end < 0) return text;
    from = end + 3;
  }
  return text + head.slice(from);
}

function isKnown(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}

/** Null where the bytes are not UTF-8, or are declared to be ISO-2022-JP, which is ASCII with escapes to the eye. */
function decodeStrictly(bytes: Uint8Array, declared: string | null): string | null {
  if (declared && /^(?:cs)?iso-?2022/i.test(declared)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A file cut within a character is UTF-8 still; one that has more broken characters than whole ones is not. */
function guess(bytes: Uint8Array): DecodedBytes {
  const text = new TextDecoder().decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  return whole >= broken
    ? { text, charset: "utf-8" }
    : { text: new TextDecoder("windows-1252").decode(bytes), charset: "windows-1252" };
}
