import type { Attributes } from "./attributes";

const STYLE = /white-space\s{0,4}:\s{0,4}(pre|break-spaces|normal|nowrap|initial)/i;
/** Tailwind's classes, but for those that hold on large screens, say, alone. */
const CLASS = /(?<![\w:-])whitespace-(pre|break-spaces|normal|nowrap)(?![a-z])/;

const PRE = /white-space\s{0,4}:\s{0,4}pre(?![\w-])/i;
const FIXED = /font(?:-family)?\s{0,4}:[^;]{0,200}(?:mono|consolas|courier|menlo)/i;

/** Whether its style says that an element holds code, as editors write it who copy code to other programs. */
export const isCodeStyle = (style: string | undefined): boolean =>
  style !== undefined && PRE.test(style) && FIXED.test(style);

/** Whether an element keeps the line breaks of the source, as its style or class says; null where neither does. */
export function keepsLines({ style, class: names }: Attributes): boolean | null {
  const [, said] =
    (style === undefined ? null : STYLE.exec(style)) ??
    (names?.includes("whitespace-") ? CLASS.exec(names) : null) ??
    [];
  return said === undefined ? null : /^(?:pre|break)/i.test(said);
}
