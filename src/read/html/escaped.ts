import { isSpace } from "../../origin";
import type { Block, Page, Span } from "../../page";
import { toBlock } from "../../to-block";
import { Traced } from "../state/traced";
import { decodeText } from "./references";

/** How much of an input is looked at before all of it is. */
const LOOK = 50_000;
/** Feeds are escaped once for XML, again by who writes feeds as strings; nobody has done it more often than this. */
const MOST_TIMES = 3;

const SIGN = "&(?:amp;){0,2}(?:lt|#0?60|#x0?3c);";
const OPENS = new RegExp(
  `^\\s*${SIGN}(?:!doctype|!--|(?:html|head|body|article|main|section|header|div|p|h[1-6]|ul|ol|table|span|a|img|br|figure|blockquote|pre|strong|em|b|i)(?=[\\s/>&]))`,
  "i",
);
/** Where lines end. */
const ENDS = new RegExp(`${SIGN}(?:/(?:p|div|li|h[1-6]|td|section|article|blockquote|figure)|br)\\b`, "gi");
const LAST = /&(?:amp;){0,2}(?:gt|#0?62|#x0?3e);\s*$/i;
const TAG = /<[a-z/!?]/i;

/** Whether a whole input is HTML with its signs escaped, as the bodies in feeds and in JSON are. An article about tags begins with words. */
export function isEscaped(source: string): boolean {
  const head = source.slice(0, LOOK);
  if (!OPENS.test(head) || TAG.test(source)) return false;
  const ends = head.match(ENDS)?.length ?? 0;
  return ends > 1 || (ends === 1 && LAST.test(source));
}

/** The same as a string of JSON, with its quotation marks or without them. */
const STRING = /^\s*(?:"(?:<|\\u003c)[a-z!]|\\u003c[a-z!])/i;

/** Whether an input is HTML as programs write it in strings: "\u003cp\u003e". */
export const isString = (source: string): boolean =>
  STRING.test(source.slice(0, LOOK)) &&
  CLOSES.test(source) &&
  (!source.trimStart().startsWith('"') || source.trimEnd().endsWith('"'));

const CLOSES = /(?:<|\\u003c)\\?\//i;

/** What a source stands for; `offsets[i]` is where its character i begins in the source, the last one where it ends. */
export interface Unescaped {
  readonly text: string;
  readonly offsets: Uint32Array;
}

/** The HTML that a source has escaped, as often as that was done: all of it, or the texts of a feed; null where it has none. */
export function unescapeSource(source: string): Unescaped | null {
  if (isString(source)) return unquote(source);
  if (isEscaped(source)) return unescapeWhole(source);
  return isFeed(source) ? unescapeFeed(source) : null;
}

function unquote(source: string): Unescaped {
  const quoted = source.trimStart().startsWith('"');
  return quoted
    ? unquoteString(source, { start: source.indexOf('"') + 1, end: source.lastIndexOf('"') })
    : unquoteString(source, { start: 0, end: source.length });
}

/** What a string of JSON stands for; the span is that between its quotes. */
export function unquoteString(source: string, { start, end }: Span): Unescaped {
  const traced = Traced.of(source, { start: 0, end: source.length }).unquote({ start, end });
  const offsets = new Uint32Array(traced.text.length + 1).map((_, i) => traced.start(i));
  offsets[traced.text.length] = end;
  return { text: traced.text, offsets };
}

/** RSS and Atom. */
const FEED = /^\s*(?:<\?xml[^>]{0,300}>\s*)?<(?:rss|feed|item|entry|rdf:RDF|channel)[\s>]/i;
export const isFeed = (source: string): boolean => FEED.test(source.slice(0, LOOK));

const FEED_TEXTS = new Set(["description", "content:encoded", "content", "summary"]);

function unescapeFeed(source: string): Unescaped | null {
  const parts: Span[] = [];
  for (let start = source.indexOf(">") + 1, tag = 0; start > 0; start = source.indexOf(">", tag) + 1) {
    const holds = FEED_TEXTS.has(readName(source, tag));
    tag = source.indexOf("<", start);
    if (tag < 0) break;
    if (holds && opensWithReference(source, start, tag) && isEscaped(source.slice(start, tag)))
      parts.push({ start, end: tag });
  }
  return parts.length === 0 ? null : joinParts(source, parts);
}

function opensWithReference(source: string, from: number, end: number): boolean {
  let at = from;
  while (at < end && isSpace(source.charCodeAt(at))) at++;
  return source[at] === "&";
}

const readName = (source: string, tag: number): string =>
  /^<([a-z][a-z:]{0,30})/i.exec(source.slice(tag, tag + 32))?.[1]?.toLowerCase() ?? "";

/** The source with some parts of it unescaped. */
function joinParts(source: string, parts: readonly Span[]): Unescaped {
  const offsets = new Uint32Array(source.length + 1);
  let text = "";
  let done = 0;
  const copy = (end: number) => {
    for (let at = done; at < end; at++) offsets[text.length + at - done] = at;
    text += source.slice(done, end);
    done = end;
  };
  for (const { start, end } of parts) {
    copy(start);
    const inner = unescapeWhole(source.slice(start, end));
    for (let i = 0; i < inner.text.length; i++) offsets[text.length + i] = start + (inner.offsets[i] ?? 0);
    text += inner.text;
    done = end;
  }
  copy(source.length);
  offsets[text.length] = source.length;
  return { text, offsets: offsets.slice(0, text.length + 1) };
}

function unescapeWhole(source: string): Unescaped {
  let { text, offsets } = unescapeOnce(source);
  for (let times = 1; times < MOST_TIMES && isEscaped(text); times++) {
    const inner = unescapeOnce(text);
    const outer = offsets;
    text = inner.text;
    offsets = inner.offsets.map((offset) => outer[offset] ?? 0);
  }
  return { text, offsets };
}

function unescapeOnce(source: string): Unescaped {
  const offsets = new Uint32Array(source.length + 1);
  let text = "";
  decodeText(source, 0, {
    text(from, to) {
      for (let at = from; at < to; at++) offsets[text.length + at - from] = at;
      text += source.slice(from, to);
    },
    entity(decoded, from) {
      for (let i = 0; i < decoded.length; i++) offsets[text.length + i] = from;
      text += decoded;
    },
  });
  offsets[text.length] = source.length;
  return { text, offsets: offsets.slice(0, text.length + 1) };
}

/** A page read from what a source stands for, with all its places those in the source itself. */
export function moveToSource(page: Page, source: string, { offsets }: Unescaped): Page {
  const move = ({ start, end }: Span): Span => ({ start: offsets[start] ?? 0, end: offsets[end] ?? 0 });
  return {
    ...page,
    source,
    blocks: page.blocks.map((block) =>
      toBlock({ ...block, span: move(block.span), origin: moveOrigin(block, offsets) }),
    ),
    meta: page.meta.map((fact) => (fact.span ? { ...fact, span: move(fact.span) } : fact)),
    images: page.images.map((image) => ({ ...image, span: move(image.span) })),
  };
}

/** The origin pairs in the source: one more wherever the source goes on elsewhere than right behind the character before. */
function moveOrigin({ origin, text, span }: Block, offsets: Uint32Array): number[] {
  const moved: number[] = [];
  for (let i = 0; i < origin.length; i += 2) {
    const [start = 0, from = 0] = [origin[i], origin[i + 1]];
    const [end = text.length, to = span.end] = [origin[i + 2], origin[i + 3]];
    let expected = -1;
    for (let at = start; at < end; at++) {
      const place = offsets[Math.min(from + at - start, to)] ?? 0;
      if (place !== expected) moved.push(at, place);
      expected = place + 1;
    }
  }
  return moved;
}
