import type { Cleaner } from "../cleaner";
import type { Page, Span } from "../page";

export const linkTargets = (): Cleaner => ({
  name: "link-targets",
  doc: 'Takes the addresses out of a page that was flattened to "text [address]", and the pictures.',
  *apply(page) {
    if (page.format !== "text" || !isBracketed(page)) return;
    for (const block of page.blocks) {
      if (block.kind === "code") continue;
      for (const range of findTargets(block.text))
        yield { type: "replace", block, text: "", why: "where a link leads, or a picture", ...range };
    }
  },
});

/** An address in brackets. "[/quote]" is none: its path is one word, as that of marks in forums is. */
const BRACKETED =
  /\s?\[(?:(?:https?:\/\/|mailto:|tel:|data:|javascript:|\.{1,2}\/)[^\][\s]{1,2000}|\/(?:[^\][\s]{0,200}[/._?=&%\d-][^\][\s]{0,2000})?|[\w./-]{1,200}\.(?:html?|php|aspx?|jpe?g|png|gif|webp|svg)(?:[?#][^\][\s]{0,2000})?)\]/g;
/** So many addresses in brackets, and one for so many characters, are of a flattened page; fewer are an author's. */
const FEWEST = 5;
const ONE_IN = 600;

/** Whether links stand in the text as html-to-text and others write them: "Home [https://example.org/]". */
function isBracketed({ source }: Page): boolean {
  if (!source.includes("[")) return false;
  const count = source.match(BRACKETED)?.length ?? 0;
  return count >= Math.max(FEWEST, source.length / ONE_IN);
}

/** A line that is a picture: what it shows and the address of its file, and where it leads, if anywhere. */
const PICTURE =
  /^[^[\]]{0,200}\[[^\][\s]*\.(?:jpe?g|png|gif|webp|svg|avif)(?:[?#][^\][\s]*)?\]\/?(?:\s?\[[^\][\s]*\]\/?)?$/i;

function findTargets(text: string): readonly Span[] {
  if (!text.includes("[")) return [];
  if (PICTURE.test(text)) return [{ start: 0, end: text.length }];
  return Array.from(text.matchAll(BRACKETED), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}
