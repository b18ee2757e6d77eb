import type { Block, Page } from "../src/page";
import { renderText } from "../src/render/text";

/** How the annotated pages are flattened, after the renderings of the text set. */
export const RENDERINGS = {
  innertext: renderText,
  // BeautifulSoup's get_text("\n"): each text node on a line of its own.
  soup: ({ blocks }) => blocks.flatMap(cutAtMarks).join("\n"),
  // What quick scrapers keep.
  ptags: ({ blocks }) =>
    blocks
      .filter(({ tag }) => PARAGRAPHS.test(tag?.name ?? ""))
      .map(({ text }) => text)
      .join("\n"),
  blob: ({ blocks }) => toBlob(blocks.map(({ text }) => text).join(" ")),
} satisfies Readonly<Record<string, (page: Page) => string>>;

/** All on one line: BeautifulSoup's get_text(" "), or a column of a table. */
export const toBlob = (text: string): string => text.replace(/\s+/g, " ").trim();

const PARAGRAPHS = /^(?:p|h[1-6]|li)$/;

function cutAtMarks({ text, marks }: Block): string[] {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.flatMap((cut, i) => text.slice(cut, cuts[i + 1]).trim()).filter((line) => line !== "");
}
