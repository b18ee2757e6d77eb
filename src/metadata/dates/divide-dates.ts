import type { Field, Span } from "../../page";
import type { LabelledDate } from "./labelled-dates";

/** One field's date and the part of the line that tells it. */
interface DatedPart {
  readonly field: Extract<Field, "publishedAt" | "modifiedAt">;
  readonly iso: string;
  readonly part: Span;
}

/** Divides a stretch of a line among the fields that its dates tell: "Published 3 May 2024 | Updated 4 May 2024". */
export function divideDates(dates: readonly LabelledDate[], stretch: Span): readonly DatedPart[] {
  const parts: DatedPart[] = [];
  let from = stretch.start;
  for (const { of, iso, end } of dates) {
    if (of !== "page" && of !== "change") continue;
    const field = of === "change" ? "modifiedAt" : "publishedAt";
    if (parts.some((part) => part.field === field)) continue;
    parts.push({ field, iso, part: { start: from, end } });
    from = end;
  }
  const last = parts.at(-1);
  return last ? [...parts.slice(0, -1), { ...last, part: { ...last.part, end: stretch.end } }] : parts;
}
