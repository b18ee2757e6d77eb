import type { Article } from "../src/index";
import { PAGE_KINDS } from "../src/kind/page-kinds";

/** Accuracy, macro recall and mean log-loss of judged kinds, and who was taken for whom (a row per true kind). */
export function toKindFigures(rows: readonly { type: string; kind: Article["kind"] }[]): string {
  const known = rows.filter(({ type }) => PAGE_KINDS.some((name) => name === type));
  const count = (type: string, name: string) =>
    known.filter((row) => row.type === type && row.kind.name === name).length;
  const right = PAGE_KINDS.reduce((sum, name) => sum + count(name, name), 0);
  const present = PAGE_KINDS.filter((name) => known.some(({ type }) => type === name));
  const recall = present.map((name) => count(name, name) / known.filter(({ type }) => type === name).length);
  const loss = known.reduce(
    (sum, { type, kind }) =>
      sum -
      Math.log(Math.max(1e-9, Object.entries(kind.probabilities).find(([name]) => name === type)?.[1] ?? 0)),
    0,
  );
  const mean = (sum: number, size: number) => (sum / Math.max(1, size)).toFixed(4);
  return [
    `kind: accuracy ${mean(right, known.length)}, macro recall ${mean(
      recall.reduce((sum, share) => sum + share, 0),
      recall.length,
    )}, log-loss ${mean(loss, known.length)} (${known.length} pages)`,
    `${"".padEnd(14)}${PAGE_KINDS.map((name) => name.slice(0, 9).padStart(10)).join("")}`,
    ...PAGE_KINDS.map(
      (type) =>
        `${type.padEnd(14)}${PAGE_KINDS.map((name) => String(count(type, name)).padStart(10)).join("")}`,
    ),
  ].join("\n");
}
