import { remember } from "../remember";

/** The start of a line that Lynx writes for a button or a frame, behind the sign of a list. */
const SIGN = /^(?:[*+o•#-] )?(?:\(BUTTON\)|IFRAME: ?\S*$)/;
/** A picture without another text: the name of its file. */
const PICTURE = /\[[^\][\s]{1,200}\.(?:jpe?g|png|gif|svg|webp|avif)\]/i;

export const isSign = (text: string): boolean => SIGN.test(text);

/** Whether a text browser has written the text: its signs stand in it, or the names of pictures. */
export const isBrowserDump = remember(
  ({ format, blocks }) => format === "text" && blocks.some(({ text }) => isSign(text) || PICTURE.test(text)),
  ({ source }) => source,
);
