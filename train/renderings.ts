import { type Block, closest, linkShare, type Page } from "../src/page";
import { renderText } from "../src/render/text";

/** How the annotated pages are flattened, after the renderings of the text set. */
export const RENDERINGS = {
  innertext: renderText,
  // BeautifulSoup's get_text("\n"): each text node on a line of its own.
  soup: ({ blocks }) => blocks.flatMap(cutAtMarks).join("\n"),
  // What quick scrapers keep, and quicker ones.
  ptags: (page) => textsOf(page, /^(?:p|h[1-6]|li)$/),
  paragraphs: (page) => textsOf(page, /^p$/),
  // What is left to scrapers that take away elements which are not a page's main part, and linked items.
  trim: (page) => renderText({ ...page, blocks: page.blocks.filter((block) => !isChrome(block)) }),
  blob: ({ blocks }) => toBlob(blocks.map(({ text }) => text).join(" ")),
} satisfies Readonly<Record<string, (page: Page) => string>>;

const isChrome = (block: Block): boolean =>
  closest(block, ({ name, hidden }) => hidden || CHROME.has(name)) !== null ||
  (block.kind === "item" && linkShare(block) > 0.5);

const CHROME: ReadonlySet<string> = new Set(
  "nav header footer aside form button select iframe noscript".split(" "),
);

/** All on one line: BeautifulSoup's get_text(" "), or a column of a table. */
export const toBlob = (text: string): string => text.replace(/\s+/g, " ").trim();

const textsOf = ({ blocks }: Page, names: RegExp): string =>
  blocks
    .filter(({ tag }) => tag !== null && names.test(tag.name))
    .map(({ text }) => text)
    .join("\n");

function cutAtMarks({ text, marks }: Block): string[] {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.flatMap((cut, i) => text.slice(cut, cuts[i + 1]).trim()).filter((line) => line !== "");
}
