import type { Cleaner } from "../cleaner";
import { findMarkdown, findWriting } from "../read/markdown";

export const markdownSigns = (): Cleaner => ({
  name: "markdown-signs",
  doc: "Takes the signs of Markdown out of plain text: emphasis, escapes, addresses of links and pictures. Its marks say it, too.",
  *apply({ format, source, blocks }) {
    if (format !== "text") return;
    const writing = findWriting(source);
    if (writing === "plain") return;
    for (const block of blocks) {
      if (block.kind === "code") continue;
      for (const sign of findMarkdown(block.text, writing).signs)
        yield { type: "replace", block, text: "", ...sign };
    }
  },
});
