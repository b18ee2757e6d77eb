import { standard } from "../cleaners/index";
import type { Command } from "./command";

export const cleanersCommand: Command = {
  name: "cleaners",
  operands: "",
  arity: [0, 0],
  doc: "Lists the cleaners of the standard pipeline in their order, and what each does.",
  options: {},
  run(_call, world) {
    const cleaners = standard();
    const width = Math.max(0, ...cleaners.map(({ name }) => name.length));
    for (const { name, doc } of cleaners) world.write(`${name.padEnd(width)}  ${doc}\n`);
    return true;
  },
};
