import { articleJsonSchema } from "../article";
import type { Command } from "./command";

export const schemaCommand: Command = {
  name: "schema",
  operands: "",
  arity: [0, 0],
  doc: "Prints the JSON Schema of an Article, for other languages.",
  options: {},
  run(_call, world) {
    world.write(`${JSON.stringify(articleJsonSchema, null, 2)}\n`);
    return true;
  },
};
