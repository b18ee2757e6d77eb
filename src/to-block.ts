import type { Block } from "./page";

/**
 * A block with all its properties in one order, those that are absent as undefined. What makes or changes blocks ends
 * with this, or spells them out in this order: fifty cleaners read them, and an engine reads objects of one shape
 * several times faster.
 */
export const toBlock = ({
  id,
  kind,
  level,
  text,
  words,
  span,
  origin,
  glue,
  group,
  tag,
  marks,
  probability,
  fate,
}: Block): Block => ({
  id,
  kind,
  level,
  text,
  words,
  span,
  origin,
  glue,
  group,
  tag,
  marks,
  probability,
  fate,
});
