import { checkGoldens, listGoldens, updateGoldens } from "../testing/goldens";
import { type Command, UsageError } from "./command";

export const goldenCommand: Command = {
  name: "golden",
  operands: "check|update <folder>",
  arity: [2, 2],
  doc: "Checks the pages of a folder against their golden articles, or writes what they give now.",
  options: {},
  run({ operands: [action, dir = ""] }, world) {
    if (action !== "check" && action !== "update") {
      throw new UsageError(`golden can check or update, not "${action}"`);
    }
    const lines = action === "check" ? checkGoldens(dir) : updateGoldens(dir);
    for (const line of lines) world.write(`${line}\n`);
    const total = listGoldens(dir).length;
    const told = new Set(lines.map((line) => line.slice(0, line.indexOf(":")))).size;
    world.say(
      `${total} ${total === 1 ? "case" : "cases"}, ${told} ${action === "check" ? "with problems" : "changed"}\n`,
    );
    return action === "update" || lines.length === 0;
  },
};
