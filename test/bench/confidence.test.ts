import { expect, it } from "vitest";
import { toConfidenceFigures } from "../../bench/confidence";
import type { Row } from "../../bench/results";

const row = (confidence: number, f1: number) => ({ confidence, score: { p: f1, r: f1, f1 } }) as Row;

it("finds no error in a confidence that is the F1, and a full one in its opposite", () => {
  expect(toConfidenceFigures([row(1, 1), row(0, 0)])).toContain(
    "error 0.0000, AUROC for F1 under 0.8 1.0000",
  );
  expect(toConfidenceFigures([row(0, 1), row(1, 0)])).toContain(
    "error 1.0000, AUROC for F1 under 0.8 0.0000",
  );
});

it("counts ties as half", () => {
  expect(toConfidenceFigures([row(0.5, 1), row(0.5, 0)])).toContain("0.5000");
});
