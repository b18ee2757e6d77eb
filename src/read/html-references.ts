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

/** The value of an attribute, or of a string in JSON-LD, with its character references decoded. */
export function decodeValue(value: string): string {
  if (!value.includes("&")) return value;
  // In the addresses of most pages, it is the only reference.
  if (!REFERENCE.test(value)) return value.replaceAll("&amp;", "&");
  const quote = value.includes('"') ? "'" : '"';
  if (quote === "'" && value.includes("'")) return value;
  let decoded = "";
  const markup = `<a a=${quote}${value}${quote}>`;
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

/** A reference other than "&amp;", or what may be one. */
const REFERENCE = /&(?!amp;)[a-z#]/i;
