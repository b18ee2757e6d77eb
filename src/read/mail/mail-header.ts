import { decodeAs } from "../decode";

/** The header of a mail, or of one of its parts. */
export interface MailHeader {
  /** The first value of each field, unfolded, by its name in lower case. */
  readonly fields: ReadonlyMap<string, string>;
  /** Where the body begins. */
  readonly end: number;
}

const FIELD = /^([A-Za-z][\w-]{0,60})[ \t]{0,4}:(.*)$/;
/** Characters of a field that are read; addresses of a thousand recipients may follow. */
const LONGEST_FIELD = 4_000;
/** What mail programs write above each message of a mailbox file. */
const ENVELOPE = /^>?From \S/;

/** Reads the header that begins at an offset: up to an empty line, or to one that is no field. */
export function readMailHeader(source: string, from: number): MailHeader {
  const fields = new Map<string, string>();
  let last = "";
  let at = from;
  for (let first = true; at < source.length; first = false) {
    const next = endOfLine(source, at);
    const line = source.slice(at, Math.min(next, at + LONGEST_FIELD)).trimEnd();
    if (line === "") return { fields, end: next };
    if (line.startsWith(" ") || line.startsWith("\t")) {
      const value = fields.get(last);
      if (value !== undefined && value.length < LONGEST_FIELD)
        fields.set(last, `${value} ${line.trimStart()}`);
    } else {
      const [, name, value = ""] = FIELD.exec(line) ?? [];
      if (name === undefined && !(first && ENVELOPE.test(line))) break;
      last = name === undefined || fields.has(name.toLowerCase()) ? "" : name.toLowerCase();
      if (last !== "") fields.set(last, value.trimStart());
    }
    at = next;
  }
  return { fields, end: at };
}

/** Where the next line begins, or the source ends. */
export function endOfLine(source: string, from: number): number {
  const end = source.indexOf("\n", from);
  return end < 0 ? source.length : end + 1;
}

const PARAMETER = /;\s{0,20}([\w-]{1,40})\*?\s{0,20}=\s{0,20}(?:"([^"]{0,200})"|([^\s;"]{1,200}))/g;

/** A field such as Content-Type: its value in lower case, and its parameters. */
export function readParameters(field: string): { value: string; parameters: ReadonlyMap<string, string> } {
  const parameters = new Map<string, string>();
  for (const [, name = "", quoted, bare] of field.matchAll(PARAMETER))
    if (!parameters.has(name.toLowerCase())) parameters.set(name.toLowerCase(), quoted ?? bare ?? "");
  return { value: (field.split(";")[0] ?? "").trim().toLowerCase(), parameters };
}

const ENCODED = /=\?([\w.:-]{2,40})(?:\*[\w-]{1,20})?\?([bq])\?([^?\s]{0,1000})\?=(?:\s{1,4}(?==\?))?/gi;

/** A field whose words may be encoded (RFC 2047): "=?utf-8?Q?Caf=C3=A9?=". */
export const decodeWords = (field: string): string =>
  field
    .replace(ENCODED, (_, charset: string, encoding: string, text: string) => {
      const bytes = encoding.toLowerCase() === "b" ? fromBase64(text) : fromQ(text);
      return decodeAs(bytes, charset).text;
    })
    .replace(/\s+/g, " ")
    .trim();

const toBytes = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

function fromBase64(text: string): Uint8Array {
  try {
    return toBytes(atob(text));
  } catch {
    return toBytes(text);
  }
}

const fromQ = (text: string): Uint8Array =>
  toBytes(
    text
      .replaceAll("_", " ")
      .replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
  );
