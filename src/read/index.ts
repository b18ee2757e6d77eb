import { UnboilError } from "../errors";
import { type CallerMetadata, MAX_LENGTH } from "../options";
import type { Meta, Page } from "../page";
import { toPage } from "../to-page";
import { looksLikeHtml } from "./detect";
import { type CheerioDocument, isCheerio, readCheerio } from "./html/cheerio";
import { readHtml } from "./html/read-html";
import { checkLength } from "./length";
import { findMail, readMail } from "./mail/mail";
import { findRecord } from "./state/records";
import { readText } from "./text/read-text";

/** A page as HTML, plain text or a saved mail, or a document that Cheerio has loaded (read as it is, never changed). */
export type Input = string | CheerioDocument;

export interface ReadOptions {
  readonly url?: string | undefined;
  readonly format?: "auto" | "html" | "text";
  readonly lang?: string | undefined;
  readonly maxLength?: number;
  readonly metadata?: CallerMetadata;
  /** CSS selectors to look for; each matching element lists them in its `matches`. */
  readonly selectors?: readonly string[];
}

/** What a reader gets: the checked options that concern it. */
export interface Reading {
  readonly url: string | null;
  readonly lang: string | null;
  readonly selectors: readonly string[];
}

/** The blocks of a page. Throws an UnboilError when the input is not a page, or longer than `maxLength`. */
export function read(input: Input, options: ReadOptions = {}): Page {
  const reading = {
    url: options.url ?? null,
    lang: options.lang ?? null,
    selectors: options.selectors ?? [],
  };
  const page = pickReader(input, options)(reading);
  return toPage({ ...page, meta: [...callerMeta(options.metadata), ...page.meta] });
}

function pickReader(
  input: Input,
  { format = "auto", maxLength = MAX_LENGTH }: ReadOptions,
): (reading: Reading) => Page {
  if (isCheerio(input)) return (reading) => readCheerio(input, reading, maxLength);
  if (typeof input !== "string") {
    throw new UnboilError(
      "input",
      `Cannot read ${nameType(input)}: give a string (HTML or plain text; of bytes, \`decode(bytes)\` makes one) or a loaded Cheerio document.`,
    );
  }
  checkLength(input.length, maxLength);
  const mail = format === "text" ? null : findMail(input);
  if (mail) return (reading) => readMail(input, mail, reading);
  const record = format === "text" ? null : findRecord(input);
  const html = format === "html" || (format === "auto" && looksLikeHtml(input, record));
  return (reading) => (html ? readHtml(input, reading, record) : readText(input, reading));
}

const callerMeta = (metadata: CallerMetadata = {}): Meta[] =>
  Object.entries(metadata).flatMap(([key, stated]) =>
    (stated === undefined ? [] : [stated].flat()).flatMap((stated): Meta[] => {
      const value = stated.trim().replace(/\s+/g, " ");
      return value === "" ? [] : [{ from: "caller", key: key.toLowerCase(), value }];
    }),
  );

function nameType(value: unknown): string {
  if (value === null) return "null";
  const type = typeof value;
  return type === "object"
    ? `an object (${Object.prototype.toString.call(value).slice(8, -1)})`
    : `a value of type ${type}`;
}
