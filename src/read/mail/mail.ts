import type { Meta, Page } from "../../page";
import { moveToSource, type Unescaped } from "../html/escaped";
import { readHtml } from "../html/read-html";
import type { Reading } from "../index";
import { readText } from "../text/read-text";
import { decodeWords, type MailHeader, readMailHeader } from "./mail-header";
import { isMarkup, listTexts, type MailPart, readParts } from "./mail-parts";
import { decodePart } from "./transfer-encodings";

/** A mail (.eml), or a page as browsers save it in the form of one (.mht, .mhtml). */
export interface Mail {
  readonly header: MailHeader;
  /** The parts that hold its text, all of one type. */
  readonly texts: readonly [MailPart, ...MailPart[]];
}

/** How a header begins, maybe below the line that stands above each message of a mailbox file. */
const OPENING = /^\ufeff?\s{0,9}(?:>?From \S[^\n]{0,200}\n)?[A-Za-z][\w-]{0,60}:[^\n]/;
/** A body whose header is gone: its first boundary. */
const BOUNDARY = /^\s{0,9}--([^\s][^\n]{0,100}[^\s])\s*\ncontent-[a-z-]{1,40}:/i;
/** What mails and saved pages say beside the type of what they hold; an article about mail has no such header. */
const PROOFS = ["mime-version", "message-id", "from", "received", "snapshot-content-location"];

/** The mail that a whole input is; null for others, and for mails without text. */
export function findMail(source: string): Mail | null {
  const header = OPENING.test(source.slice(0, 500)) ? findHeader(source) : findLostHeader(source);
  if (!header || isMailbox(source)) return null;
  const [first, ...more] = listTexts(readParts(source, header), source);
  return first ? { header, texts: [first, ...more] } : null;
}

function findHeader(source: string): MailHeader | null {
  const header = readMailHeader(source, source.search(/[^\ufeff\s]/));
  const { fields } = header;
  return fields.has("content-type") && PROOFS.some((name) => fields.has(name)) ? header : null;
}

/** A file of several messages is more than the first of them. */
const isMailbox = (source: string): boolean =>
  ENVELOPE.test(source.slice(0, 10)) && /\n\r?\nFrom \S{1,200} [^\n]{1,100}\d{4}\r?\n/.test(source);
const ENVELOPE = /^\s{0,9}From /;

function findLostHeader(source: string): MailHeader | null {
  const boundary = source.startsWith("--", source.search(/\S/)) && BOUNDARY.exec(source.slice(0, 500))?.[1];
  if (!boundary) return null;
  const type = `multipart/mixed; boundary="${boundary}"`;
  return { fields: new Map([["content-type", type]]), end: source.search(/\S/) };
}

/** Reads the text of a mail like a page whose head says what the mail's header does. */
export function readMail(source: string, { header, texts }: Mail, reading: Reading): Page {
  const [first] = texts;
  const decoded = joinTexts(
    texts.map((part) => decodeText(source, part)),
    isMarkup(first) ? "\n" : "\n\n",
  );
  const url = reading.url ?? findAddress(header, first);
  const page = isMarkup(first)
    ? readHtml(decoded.text, { ...reading, url })
    : readText(decoded.text, { ...reading, url });
  const moved = moveToSource(page, source, decoded);
  return { ...moved, meta: [...readFacts(header), ...moved.meta] };
}

function decodeText(source: string, { type, start, end, fields, parameters }: MailPart): Unescaped {
  const encoding = (fields.get("content-transfer-encoding") ?? "").trim().toLowerCase();
  const text = decodePart(source, { start, end }, encoding, parameters.get("charset") ?? null);
  const isFlowed = parameters.get("format")?.toLowerCase() === "flowed" && type === "text/plain";
  return isFlowed ? joinFlowed(text, parameters.get("delsp")?.toLowerCase() === "yes") : text;
}

/** Lines that go on end in a space (RFC 3676), but for the one above a signature: the text without those breaks. */
function joinFlowed({ text, offsets }: Unescaped, drops: boolean): Unescaped {
  const parts: string[] = [];
  const places = new Uint32Array(text.length + 1);
  let length = 0;
  let from = 0;
  const copy = (to: number) => {
    parts.push(text.slice(from, to));
    places.set(offsets.subarray(from, to), length);
    length += to - from;
  };
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
    const end = text.charAt(at - 1) === "\r" ? at - 1 : at;
    const isSoft =
      text.charAt(end - 1) === " " && !/(?:^|\n)-- $/.test(text.slice(Math.max(0, end - 4), end));
    // A quotation goes on as one.
    if (!isSoft || text.charAt(at + 1) === ">") continue;
    copy(drops ? end - 1 : end);
    from = at + 1;
  }
  copy(text.length);
  places[length] = offsets[text.length] ?? 0;
  return { text: parts.join(""), offsets: places.subarray(0, length + 1) };
}

function joinTexts(texts: readonly Unescaped[], glue: string): Unescaped {
  const [only] = texts;
  if (only && texts.length === 1) return only;
  const offsets = new Uint32Array(
    texts.reduce((length, { text }) => length + text.length + glue.length, 0) + 1,
  );
  let length = 0;
  for (const { text, offsets: inner } of texts) {
    offsets.set(inner.subarray(0, text.length), length);
    length += text.length;
    const end = inner[text.length] ?? 0;
    offsets.fill(end, length, length + glue.length + 1);
    length += glue.length;
  }
  return { text: texts.map(({ text }) => text + glue).join(""), offsets };
}

const WEB = /^https?:\/\//i;

/** The address of a saved page; what a mail names so is an address of the mail's own. */
function findAddress({ fields }: MailHeader, { fields: own }: MailPart): string | null {
  const stated = [
    fields.get("snapshot-content-location"),
    own.get("content-location"),
    fields.get("content-location"),
  ];
  return stated.find((address) => address !== undefined && WEB.test(address))?.replace(/\s/g, "") ?? null;
}

const SAVED = /^[\s"'<]*(?:saved|enregistré|gespeichert|guardado|salvat|сохранено) (?:by|par|von|por|da)?/i;

/** Title, sender and date of a mail. Those of a saved page are its file's, not the page's. */
function readFacts({ fields }: MailHeader): Meta[] {
  const from = decodeWords(fields.get("from") ?? "");
  if (from === "" || SAVED.test(from) || fields.has("snapshot-content-location")) return [];
  const name = readName(from);
  const facts: (readonly [key: string, value: string])[] = [
    ["og:title", decodeWords(fields.get("subject") ?? "").replace(REPLY, "")],
    ["author", name.replace(BEHIND_NAME, "")],
    ["article:published_time", fields.get("date")?.replace(UNIVERSAL, "UTC") ?? ""],
    ["og:site_name", BEHIND_NAME.exec(name)?.[1] ?? ""],
  ];
  return facts.flatMap(([key, value]): Meta[] => (value === "" ? [] : [{ from: "meta", key, value }]));
}

const REPLY = /^(?:(?:re|fwd?|aw|wg|tr|rv|sv|vs|antw|odp|r|i)(?:\[\d{1,3}\])?\s?:\s{0,3}){1,9}/i;

/** "Jane Doe from The Tide", "Jane Doe via harbour-list". */
const BEHIND_NAME = /\s(?:from|at|via|@)\s(.{2,100})$/;

/** The name of a sender, "" where the field has an address alone. */
function readName(from: string): string {
  const name = from
    .replace(/\s{0,3}<[^<>]{0,200}>.{0,200}$/, "")
    .replace(/^["']|["']$/g, "")
    .trim();
  const behind = /^\S{1,200}@\S{1,200} \(([^()]{2,100})\)$/.exec(name)?.[1] ?? name;
  return behind.includes("@") && !/\s@\s/.test(behind) ? "" : behind;
}

/** RFC 5322 still allows this name of the zone; that of the metadata is the other. */
const UNIVERSAL = /\bUT\b/;
