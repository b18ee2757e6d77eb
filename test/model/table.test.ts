import fc from "fast-check";
import { expect, it } from "vitest";
import { lookUp, packTable, placeHashes } from "../../src/model/table";

it("gives back what was packed, to a sixteenth, and 0 for what it does not know", () => {
  const table = packTable(
    [
      [0x12345678, 1.25],
      [0x7654321a | 0, -3.0625],
    ],
    1024,
  );
  expect(lookUp(table, 0x12345678)).toBe(1.25);
  expect(lookUp(table, 0x7654321a | 0)).toBe(-3.0625);
  expect(lookUp(table, 0x33333333)).toBe(0);
});

it("seldom takes a stranger for one it knows", () => {
  const table = packTable(
    Array.from({ length: 500 }, (_, i) => [Math.imul(i + 1, 0x9e3779b1), 2] as const),
    1024,
  );
  let mistaken = 0;
  for (let i = 0; i < 10_000; i++) if (lookUp(table, Math.imul(i + 7, 0x85ebca6b)) !== 0) mistaken++;
  expect(mistaken).toBeLessThan(200);
});

it("caps what a byte cannot hold", () => {
  fc.assert(
    fc.property(fc.integer(), fc.double({ min: -100, max: 100, noNaN: true }), (hash, value) => {
      expect(Math.abs(lookUp(packTable([[hash, value]], 64), hash))).toBeLessThanOrEqual(127 / 16);
    }),
  );
});

it("tells beforehand which hashes find room", () => {
  const hashes = Array.from({ length: 200 }, (_, i) => Math.imul(i + 1, 0x9e3779b1));
  const placed = placeHashes(hashes, 128);
  const table = packTable(
    placed.map((hash) => [hash, 1] as const),
    128,
  );
  expect(placed.length).toBeGreaterThan(80);
  expect(table.values.reduce((sum, value) => sum + value, 0)).toBe(16 * placed.length);
});
