import { endOfLine, type MailHeader, readMailHeader, readParameters } from "./mail-header";

/** A mail or a part of one: a text, a file, or a box of further parts. */
export interface MailPart {
  /** "text/html", "multipart/related". */
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly fields: MailHeader["fields"];
  /** Where its body begins. */
  readonly start: number;
  end: number;
  readonly parts: MailPart[];
}

/** Boxes within one another that are opened; real mails have four. */
const DEEPEST = 8;
/** RFC 2046 allows 70 characters for a boundary. */
const LONGEST_BOUNDARY = 200;

interface OpenBox {
  readonly box: MailPart;
  readonly boundary: string;
}

/** The parts of the mail whose header ends at `header.end`, found in one pass over the lines that may bound them. */
export function readParts(source: string, header: MailHeader): MailPart {
  const root = toPart(source, header);
  const boxes: OpenBox[] = [];
  let last = open(source, root, boxes);
  for (let line = nextDashes(source, root.start); line >= 0 && boxes.length > 0; ) {
    const next = endOfLine(source, line);
    const text = source.slice(line + 2, Math.min(next, line + 2 + LONGEST_BOUNDARY)).trimEnd();
    const level = boxes.findLastIndex(({ boundary }) => text === boundary || text === `${boundary}--`);
    const box = boxes[level];
    if (!box) {
      line = nextDashes(source, next);
      continue;
    }
    if (last) last.end = endOfBody(source, last.start, line);
    const goesOn = text === box.boundary;
    boxes.length = goesOn ? level + 1 : level;
    last = null;
    let from = next;
    if (goesOn) {
      const part = toPart(source, readMailHeader(source, next));
      box.box.parts.push(part);
      last = open(source, part, boxes);
      from = last?.start ?? part.start;
    }
    line = nextDashes(source, from);
  }
  return root;
}

/** Opens a part as a box if it is one; the part within whose body what follows is, a mail's own if one is attached. */
function open(source: string, part: MailPart, boxes: OpenBox[]): MailPart | null {
  let inner = part;
  for (let depth = boxes.length; inner.type === "message/rfc822" && depth < DEEPEST; depth++) {
    const attached = toPart(source, readMailHeader(source, inner.start));
    inner.parts.push(attached);
    inner = attached;
  }
  const boundary = inner.type.startsWith("multipart/")
    ? inner.parameters.get("boundary")?.trimEnd()
    : undefined;
  if (boundary && boxes.length < DEEPEST) boxes.push({ box: inner, boundary });
  return inner;
}

function toPart(source: string, { fields, end: start }: MailHeader): MailPart {
  const { value, parameters } = readParameters(fields.get("content-type") ?? "text/plain");
  return { type: value, parameters, fields, start, end: source.length, parts: [] };
}

/** Where a body ends above a boundary: the line break before that is the boundary's. */
function endOfBody(source: string, start: number, boundary: number): number {
  let end = boundary - 1;
  if (source.charAt(end - 1) === "\r") end--;
  return Math.max(start, end);
}

/** The next line that begins with two dashes, at an offset where a line begins or behind it. */
function nextDashes(source: string, from: number): number {
  if (source.startsWith("--", from)) return from;
  const found = source.indexOf("\n--", from);
  return found < 0 ? -1 : found + 1;
}

const TEXTS = new Set(["text/html", "application/xhtml+xml", "text/plain"]);
export const isMarkup = ({ type }: MailPart): boolean => type !== "text/plain";

/** The parts to read, in their order and all of one type: none where a mail holds no text. */
export function listTexts(part: MailPart, source: string): readonly MailPart[] {
  if (TEXTS.has(part.type)) return isAttached(part) || isBlank(part, source) ? [] : [part];
  const [attached, own] = [part.parts.filter(isMail), part.parts.filter((inner) => !isMail(inner))];
  const texts = own.map((inner) => listTexts(inner, source));
  const found = texts.filter(([first]) => first !== undefined);
  if (part.type === "multipart/alternative")
    return found.findLast(([first]) => first && isMarkup(first)) ?? found.at(-1) ?? [];
  if (part.type === "multipart/related") {
    const root = found[0] ?? [];
    return root.some((text) => isFrameset(text, source)) ? found.flat().filter(isMarkup) : root;
  }
  const all = found.length > 0 ? found.flat() : attached.flatMap((inner) => listTexts(inner, source));
  const [first] = all;
  return first ? all.filter((inner) => isMarkup(inner) === isMarkup(first)) : [];
}

const isMail = ({ type }: MailPart): boolean => type === "message/rfc822";

const isAttached = ({ fields }: MailPart): boolean =>
  /^\s*attachment/i.test(fields.get("content-disposition") ?? "");

const isBlank = ({ start, end }: MailPart, source: string): boolean =>
  source.slice(start, Math.min(end, start + LOOK)).trim() === "";

/** How much of a part is looked at. */
const LOOK = 20_000;

/** A page of frames has no text; that stands in the frames, which are parts of their own. */
const isFrameset = ({ start, end }: MailPart, source: string): boolean =>
  /<frameset[\s>]/i.test(source.slice(start, Math.min(end, start + LOOK)));
