import type { Cleaner } from "../cleaner";
import type { Block, Page } from "../page";
import { unwrapArchive } from "../read/addresses";

interface Frame {
  readonly of: string;
  readonly begins: RegExp;
  /** A line that no page has but a copy. */
  readonly proof: RegExp;
  /** Each line that the frame may end with. */
  readonly ends: RegExp;
}

/** What web archives write above the copy of a page. */
const FRAMES: readonly Frame[] = [
  {
    of: "the Wayback Machine",
    begins:
      /^(?:Wayback Machine|Internet Archive Wayback Machine|\d[\d,]* captures?|The Wayback Machine - https?:\/\/.*)$/,
    proof: /^(?:\d[\d,]* captures?|The Wayback Machine - https?:\/\/.*)$/,
    ends: /^(?:\d[\d,]* captures?|About this capture|COLLECTED BY|TIMESTAMPS|loading|The Wayback Machine - https?:\/\/.*)$/,
  },
  {
    of: "archive.today",
    begins: /^archive\.(?:today|ph|is|md|li|fo|vn)(?: webpage capture)?$/,
    proof: /^(?:.{0,20}\s)?webpage capture$/,
    ends: /^(?:.{0,20}\s?webpage capture|All snapshots.*|Screenshot|report bug or abuse|Buy me a coffee)$/,
  },
  {
    of: "Google's cache",
    begins: /^This is Google's cache of https?:\/\//,
    proof: /^This is Google's cache of /,
    ends: /^(?:This is Google's cache of .*|Text-only version|View source|Tip: To quickly find your search term on this page, .*)$/,
  },
];
/** Lines of the page above which such a frame begins, and lines that it has at most. */
const TOP = 12;
const LONGEST = 60;
/** The copied page's own address, in the frame. */
const ADDRESS = /https?:\/\/[^\s<>"]{4,2000}/;

export const archiveFrames = (): Cleaner => ({
  name: "archive-frames",
  doc: "Drops what web archives and caches write above the copy of a page; the address in it is the page's own.",
  *apply(page) {
    const frame = findFrame(page);
    if (!frame) return;
    let told = false;
    for (const block of frame.blocks) {
      if (block.fate) continue;
      const why = `written by ${frame.of}`;
      const url: string | null = told ? null : readAddress(block);
      if (url) yield { type: "lift", block, why, field: "url", values: [url] };
      else yield { type: "drop", block, why, category: "navigation" };
      told ||= url !== null;
    }
  },
});

/** The lines of a frame: from the first that it begins with to the last that it may end with. */
function findFrame({ blocks }: Page): { readonly of: string; readonly blocks: readonly Block[] } | null {
  for (const { of, begins, proof, ends } of FRAMES) {
    const first = blocks.findIndex(({ text }, i) => i < TOP && begins.test(text));
    if (first < 0) continue;
    const frame = blocks.slice(first, first + LONGEST);
    const last = frame.findLastIndex(({ text }) => ends.test(text));
    if (frame.slice(0, last + 1).some(({ text }) => proof.test(text)))
      return { of, blocks: frame.slice(0, last + 1) };
  }
  return null;
}

function readAddress({ text }: Block): string | null {
  const found = ADDRESS.exec(text)?.[0].replace(/[.,;)]+$/, "");
  return found ? unwrapArchive(found) : null;
}
