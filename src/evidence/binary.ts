import type { Page } from "../page";
import { remember } from "../remember";

/** How files begin that are no text, also where their bytes were read as UTF-8 or Latin-1: PDF, PNG, JPEG, GIF, ZIP, gzip. */
const MAGIC =
  /^(?:%PDF-\d|[\u0089\ufffd‰]PNG\r?\n|[ÿ\ufffd][Ø\ufffd][ÿ\ufffd]|GIF8[79]a|PK\x03\x04|\x1f[\u008b\ufffd‹])/;

/**
 * How much of the beginning is looked at, and the share of it that no text has: control characters and bytes that are none.
 * Text that was decoded twice may have lost a byte in ten, and can be repaired.
 */
const BEGINNING = 2_000;
const SHARE = 0.3;

/** Whether the input of a page is no text at all; a cleaner and the warnings ask. */
export const isBinary = remember(
  ({ source }: Page): boolean => {
    if (MAGIC.test(source)) return true;
    const beginning = source.slice(0, BEGINNING);
    return (beginning.match(ODD)?.length ?? 0) > SHARE * beginning.length;
  },
  ({ source }) => source,
);

/** Escapes (1b) stand in what terminals have written. Lone surrogates become U+FFFD, and are as much of a loss before. */
const ODD = /[\0-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffd\ud800-\udfff]/gu;
