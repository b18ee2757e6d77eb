import type { Cleaner } from "../../cleaner";
import type { Block } from "../../page";
import { type Around, findMarkdown } from "../../read/text/markdown";
import { underlines } from "../../read/text/markdown-lines";
import { findReferences, findWriting } from "../../read/text/markdown-writing";

export const markdownSigns = (): Cleaner => ({
  name: "markdown-signs",
  doc: "Takes the signs of Markdown out of plain text: emphasis, escapes, addresses of links and pictures. Its marks say it, too.",
  *apply({ format, source, blocks }) {
    if (format !== "text") return;
    const writing = findWriting(source);
    if (writing === "plain") return;
    const references = findReferences(source);
    for (const block of blocks) {
      if (block.kind === "code") continue;
      if (underlines(block.text, blocks[block.id - 1])) {
        yield {
          type: "replace",
          block,
          text: "",
          start: 0,
          end: block.text.length,
          why: "underlines a heading",
        };
        continue;
      }
      for (const sign of findMarkdown(block.text, writing, { references, link: findLink(block) }).signs)
        yield { type: "replace", block, text: "", ...sign };
    }
  },
});

/** The part of a link over several lines that a line is, by the mark that reading has left. */
function findLink({ text, marks }: Block): Around["link"] {
  if (text.startsWith("](")) return { opens: false, closes: true };
  for (const { type, start, end } of marks) {
    if (type !== "link") continue;
    if (end === text.length && text.charAt(start - 1) === "[") return { opens: true, closes: false };
    if (start === 0 && text.startsWith("](", end)) return { opens: false, closes: true };
  }
  return undefined;
}
