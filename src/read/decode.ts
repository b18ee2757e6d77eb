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
  const marked = findMark(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const declared = findCharset(bytes);
  return (
    decodeStrictly(bytes, declared) ?? (declared ? new TextDecoder(declared).decode(bytes) : guess(bytes))
  );
}

function findMark(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xff && second === 0xfe ? "utf-16le" : null;
}

const DECLARED =
  /<meta[^>]{0,500}?charset\s*=\s*["']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})/i;

function findCharset(bytes: Uint8Array): string | null {
  const [, meta, xml] =
    DECLARED.exec(withoutComments(new TextDecoder("latin1").decode(bytes.subarray(0, LOOK)))) ?? [];
  const label = meta ?? xml;
  // A declaration that could be read in ASCII is no UTF-16, whatever it says.
  return label === undefined || /^utf-?16/i.test(label) || !isKnown(label) ? null : label;
}

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
function guess(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  return whole >= broken ? text : new TextDecoder("windows-1252").decode(bytes);
}
