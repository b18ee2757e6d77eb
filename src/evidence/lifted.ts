import type { Block, Field } from "../page";

/** Whether a block has become a field, and which. */
export const isLifted = (block: Block | undefined, field: Field): boolean =>
  block?.fate?.type === "lift" && block.fate.field === field;
