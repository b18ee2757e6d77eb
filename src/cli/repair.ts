import { decode } from "../read/decode";
import { repair } from "../repair/index";
import type { Command } from "./command";

export const repairCommand: Command = {
  name: "repair",
  operands: "[file|-]",
  arity: [0, 1],
  doc: "Repairs damaged characters (mojibake, leftover entities, controls) and changes nothing else.",
  options: {
    explain: { doc: "Lists the repairs, one JSON object a line, instead of printing the text." },
  },
  async run({ operands: [file = "-"], has }, world) {
    const { text, repairs } = repair(decode(await world.read(file)));
    if (has("explain")) for (const one of repairs) world.write(`${JSON.stringify(one)}\n`);
    else world.write(text);
    return true;
  },
};
