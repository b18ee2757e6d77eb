import { type Block, closest, isInside, type Tag } from "../page";
import { isKept } from "./running-text";
import { endsSentence } from "./shape";

/** Words of a name and an office. */
const LONGEST = 12;

/** Whether an element made for it names whose words stand above it in the same quotation: <cite>, the caption of a figure without a picture. */
export function namesSource(block: Block, blocks: readonly Block[]): boolean {
  const source = block.words <= LONGEST ? closest(block, isSource) : null;
  if (!source?.parent) return false;
  let over = blocks[block.id - 1];
  while (over && isInside(over.tag, source)) over = blocks[over.id - 1];
  return (
    isKept(over) && (over.kind === "quote" || endsSentence(over.text)) && isInside(over.tag, source.parent)
  );
}

const isSource = ({ name, parent }: Tag): boolean =>
  name === "cite" ||
  (name === "figcaption" && parent?.name === "figure") ||
  (name === "footer" && parent?.name === "blockquote");
