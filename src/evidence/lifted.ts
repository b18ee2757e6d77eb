import type { Block, Field } from "../page";

/** Whether a block has become a field, and which. */
export const isLifted = (block: Block | undefined, field: Field): boolean =>
  block?.fate?.type === "lift" && block.fate.field === field;

/** Whether it has become the day on which a page was published or changed. */
export const isLiftedDate = (block: Block | undefined): boolean =>
  isLifted(block, "publishedAt") || isLifted(block, "modifiedAt");
