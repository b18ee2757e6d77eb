import { compose, type Edit, type Repair, splice } from "./edits.js";
import { RepairError } from "./error.js";
import { mendAll } from "./mojibake.js";
import { scan } from "./suspect.js";

/** Switches of the fixers. */
export interface RepairOptions {
  /** Never guess a lost byte: where one is missing, U+FFFD stands. Off by default. */
  strict?: boolean;
  mojibake?: boolean;
}

/** A text after repair; `repairs` are ordered, disjoint and in offsets of the input. */
export interface Repaired {
  text: string;
  repairs: readonly Repair[];
}

const NONE: readonly Repair[] = Object.freeze([]);

/** Repairs one text. Throws RepairError on anything but a string. */
export function repair(text: string, options: RepairOptions = {}): Repaired {
  const [result] = repairAll([text], options);
  return result ?? { text, repairs: NONE };
}

/**
 * Repairs several pieces of one document, which vouch for each other: a code page proven in one needs less evidence
 * in the next. Healthy pieces come back as the same strings with one shared empty list.
 */
export function repairAll(texts: readonly string[], options: RepairOptions = {}): Repaired[] {
  if (!Array.isArray(texts)) throw new RepairError("not-a-list", texts);
  for (const text of texts) if (typeof text !== "string") throw new RepairError("not-a-string", text);
  const results = texts.map((text): Repaired => ({ text, repairs: NONE }));
  const suspects = texts
    .map((_, index) => index)
    .filter((index) => scan(texts[index] ?? "", 0, texts[index]?.length ?? 0) !== 0);
  if (suspects.length === 0) return results;
  const apply = (by: string, index: number, edits: readonly Edit[]): void => {
    const at = suspects[index] ?? 0;
    const result = results[at];
    if (!result) return;
    const repairs = compose(texts[at] ?? "", result.text, result.repairs, edits, by);
    results[at] = { text: splice(result.text, edits), repairs };
  };
  const current = (): string[] => suspects.map((index) => results[index]?.text ?? "");
  if (options.mojibake ?? true)
    mendAll(current(), options.strict ?? false, (index, edits) => apply("mojibake", index, edits));
  return results;
}
