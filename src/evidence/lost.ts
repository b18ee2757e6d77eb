import type { Block } from "../page";

/** The cleaner that drops what is unlikely, where others know what they drop. */
export const JUDGE = "block-model";

/** Whether the model dropped it: it may be wanted after all. */
export const isLost = ({ fate }: Block): boolean => fate?.by === JUDGE;

/** Whether it belongs in a run of what the model dropped: what has no words does not break one. */
export const isOfLostRun = (block: Block): boolean =>
  isLost(block) || (block.fate !== undefined && block.words === 0);
