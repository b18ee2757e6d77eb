import { expect, it } from "vitest";
import { JUDGE } from "../../src/evidence/lost";
import { blockModel } from "../../src/index";

it("names the model's cleaner", () => {
  expect(blockModel().name).toBe(JUDGE);
});
