import { expect, it } from "vitest";
import { CUTS, chooseCut, describeCuts } from "../../src/model/choose-cut";
import { TEXT_MODEL } from "../../src/model/generated/text";
import { unpackModel } from "../../src/model/model";

const model = unpackModel(TEXT_MODEL);

it("keeps a page whose blocks are all likely, and expects much of it", () => {
  const { threshold, expected } = chooseCut(Array(30).fill(3.5), Array(30).fill(60), model);
  expect(threshold).toBeLessThan(3.5);
  expect(expected).toBeGreaterThan(0.85);
});

it("cuts between what is surely content and what is surely not", () => {
  const odds = [-5, -5, -5, -5, 4, 4.2, 4.5, 4, -5, -5, -5];
  const { threshold } = chooseCut(odds, [3, 2, 4, 2, 80, 70, 90, 60, 3, 4, 2], model);
  expect(threshold).toBeGreaterThan(-5);
  expect(threshold).toBeLessThan(4);
});

it("expects less of a page in doubt", () => {
  const sure = chooseCut([4, 4, 4, -5, -5], [80, 80, 80, 3, 3], model).expected;
  const unsure = chooseCut([0.2, -0.5, 0.1, -1, -0.8], [80, 80, 80, 30, 30], model).expected;
  expect(unsure).toBeLessThan(sure - 0.1);
});

it("describes cuts by what the weights were learned from", () => {
  const { names, rows } = describeCuts([0], [1]);
  expect(rows).toBe(CUTS.length);
  expect(names).toEqual([...(model.pages?.names ?? [])]);
});
