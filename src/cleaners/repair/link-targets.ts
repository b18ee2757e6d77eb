import type { Cleaner } from "../../cleaner";
import type { Page, Span } from "../../page";

export const linkTargets = (): Cleaner => ({
  name: "link-targets",
  doc: 'Takes the addresses and numbers of links out of a page that was flattened to "text [address]" or "[7]text", and the pictures.',
  *apply(page) {
    if (page.format !== "text" || !page.source.includes("[")) return;
    const writing = isBracketed(page)
      ? ADDRESSED
      : isNumbered(page)
        ? NUMBERED
        : isPictured(page)
          ? PICTURED
          : null;
    if (!writing) return;
    for (const block of page.blocks) {
      if (block.kind === "code") continue;
      for (const range of findSigns(block.text, writing))
        yield { type: "replace", block, text: "", why: "how a link is written", ...range };
    }
  },
});

/** How links are written: lines that are nothing else, and signs within a line. */
interface Writing {
  readonly line: RegExp;
  readonly sign: RegExp;
}

function findSigns(text: string, { line, sign }: Writing): readonly Span[] {
  if (line.test(text)) return [{ start: 0, end: text.length }];
  return Array.from(text.matchAll(sign), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

/** An address in brackets. "[/quote]" is none: its path is one word, as that of marks in forums is. */
const BRACKETED =
  /\s?\[(?:(?:https?:\/\/|mailto:|tel:|data:|javascript:|\.{1,2}\/)[^\][\s]{1,2000}|\/(?:[^\][\s/._?=&%\d-]{0,60}[/._?=&%\d-][^\][\s]{0,2000})?|[\w./-]{1,200}\.(?:html?|php|aspx?|jpe?g|png|gif|webp|svg)(?:[?#][^\][\s]{0,2000})?)\]/g;
/** So many addresses in brackets, and one for so many characters, are of a flattened page; fewer are an author's. */
const FEWEST = 5;
const ONE_IN = 600;

/** Whether links stand in the text as html-to-text and others write them: "Home [https://example.org/]". */
function isBracketed({ source }: Page): boolean {
  const count = source.match(BRACKETED)?.length ?? 0;
  return count >= Math.max(FEWEST, source.length / ONE_IN);
}

/** Text browsers number the links and print a list of their addresses below the page. */
const LISTED = /^[ \t]*\d{1,4}\.[ \t]+(?:https?|file|ftp|mailto):\S/gm;

const isNumbered = ({ source }: Page): boolean => (source.match(LISTED)?.length ?? 0) >= FEWEST;

/** Before what is linked, or alone where that is a picture; "[3]" behind a word is a note of the author's. */
const NUMBER = /\[\d{1,4}\](?=[^\s.,;:!?)])|^\[\d{1,4}\]$|\(BUTTON\)\s?/g;
/** What a page's head says for browsers alone. */
const HEAD = /^Link: \[\d{1,4}\]\S.{0,100}$/;

const NUMBERED: Writing = { line: HEAD, sign: NUMBER };

/** A line that is a picture: what it shows and the address of its file, and where it leads, if anywhere. */
const PICTURE =
  /^[^[\]]{0,200}\[[^\][\s]{0,400}\.(?:jpe?g|png|gif|webp|svg|avif)(?:[?#][^\][\s]{0,400})?\]\/?(?:\s?\[[^\][\s]*\]\/?)?$/i;

/** A picture as a text browser writes it, without its folder, before what stands beside it or below. */
const NAMED = /^[ \t]*\[[\w.-]{1,200}\.(?:jpe?g|png|gif|webp|svg)\](?=\s|$)/gim;

/** Whether pictures stand in the text, of which more would be a larger share once the rest is gone. */
const isPictured = ({ source }: Page): boolean => (source.match(NAMED)?.length ?? 0) >= FEWEST;

const PICTURED: Writing = {
  line: PICTURE,
  sign: /^\[[\w.-]{1,200}\.(?:jpe?g|png|gif|webp|svg)\](?=\s|$)/gi,
};

const ADDRESSED: Writing = { line: PICTURE, sign: BRACKETED };
