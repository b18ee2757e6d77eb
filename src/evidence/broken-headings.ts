import { type Block, closest, type Tag } from "../page";

const isTitle = ({ name }: Tag): boolean => name === "h1";

/** The lines of the first-level heading that begins with a block: "The Bellfounder<br>of Tarn Street" has two. */
export function linesOfHeading(first: Block, blocks: readonly Block[]): readonly Block[] {
  const lines = [first];
  let next = blocks[first.id + 1];
  if (next?.level !== 1 || KICKER.test(first.text)) return lines;
  const heading = closest(first, isTitle);
  const isLine = (block: Block): boolean => block.level === 1 && closest(block, isTitle) === heading;
  for (; heading && next && isLine(next) && lines.length < MOST_LINES; next = blocks[next.id + 1])
    lines.push(next);
  return lines;
}

/** A heading of more lines than a title has is not looked through from each of them. */
const MOST_LINES = 8;

/** "Harbours:" above a headline is none of its lines. */
const KICKER = /:$/;

/** What these lines say together. */
export const joinLines = (lines: readonly Block[]): string => lines.map(({ text }) => text).join(" ");
