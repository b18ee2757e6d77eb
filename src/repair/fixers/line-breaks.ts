import { RETURN } from "../suspect";
import { perUnit } from "./fixer";

/** Every kind of line end becomes "\n"; a carriage return before "\n" goes. Spaces, no-break ones too, stay as they are. */
export const lineBreaks = perUnit(
  "line-breaks",
  "Writes every kind of line break as a newline.",
  "other kind of line break",
  RETURN,
  (code, index, text) => {
    if (code === 0x0d) return text.charCodeAt(index + 1) === 0x0a ? "" : "\n";
    return code === 0x0b || code === 0x0c || code === 0x85 || code === 0x2028 || code === 0x2029
      ? "\n"
      : undefined;
  },
);
