import { expect, it } from "vitest";
import { runningHeads } from "../../src/cleaners/factories";
import { clean } from "../../src/index";

it("drops the head of each page, and joins the sentence that it tore", () => {
  const text =
    "Notes on Eels\n\n1\n\nThe eels of the upper river were counted in spring by\n\n\fNotes on Eels\n\n2\n\nthe wardens of the weirs.\n\n\fNotes on Eels\n\n3\n\nIn autumn they were counted again.";
  expect(clean(text, { format: "text", cleaners: [runningHeads()] }).text).toBe(
    "The eels of the upper river were counted in spring by the wardens of the weirs.\n\nIn autumn they were counted again.",
  );
});
