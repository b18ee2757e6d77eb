import type { Block, Page, Span } from "../page";
import { toBlock } from "../to-block";
import { decodeText } from "./html-references";

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

/** What a source stands for; `offsets[i]` is where its character i begins in the source, the last one where it ends. */
export interface Unescaped {
  readonly text: string;
  readonly offsets: Uint32Array;
}

/** The HTML that a source has escaped, as often as that was done; null where it is none. */
export function unescapeSource(source: string): Unescaped | null {
  if (!isEscaped(source)) return null;
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
