import { type Block, closest, type Tag } from "../page";
import { isKept } from "./running-text";

/** Whether it is the value of a label that stays, in a box of facts as Fandom writes them: class="pi-data-label" above "pi-data-value". */
export function isValue(block: Block, above: Block | undefined): boolean {
  const fact = isKept(above) ? closest(above, isFact) : null;
  return fact !== null && closest(block, isFact) === fact;
}

const isFact = ({ words }: Tag): boolean =>
  words[0] === "pi" && words.some((word, at) => word === "data" && !PARTS.has(words[at + 1] ?? ""));
const PARTS: ReadonlySet<string> = new Set(["label", "value"]);
