const STYLE = /white-space\s{0,4}:\s{0,4}(pre|break-spaces|normal|nowrap|initial)/i;
/** Tailwind's classes, but for those that hold on large screens, say, alone. */
const CLASS = /(?<![\w:-])whitespace-(pre|break-spaces|normal|nowrap)(?![a-z])/;

const PRE = /white-space\s{0,4}:\s{0,4}pre(?![\w-])/i;
const FIXED = /font(?:-family)?\s{0,4}:[^;]{0,200}(?:mono|consolas|courier|menlo)/i;

/** Whether its style says that an element holds code, as editors write it who copy code to other programs. */
export const isCodeStyle = (style: string | undefined): boolean =>
  style !== undefined && PRE.test(style) && FIXED.test(style);

/** Whether an element keeps the line breaks of the source, as its style says; null where it does not. */
export const keepsLinesByStyle = (style: string | undefined): boolean | null =>
  style === undefined ? null : keeps(STYLE.exec(style));

/** The same of a class; "bbs-screen" is what boards of Taiwan call the screen of a terminal. */
export const keepsLinesByClass = (names: string): boolean | null =>
  names.includes("whitespace-") ? keeps(CLASS.exec(names)) : names.includes("bbs-screen") ? true : null;

const keeps = (found: RegExpExecArray | null): boolean | null =>
  found ? /^(?:pre|break)/i.test(found[1] ?? "") : null;
