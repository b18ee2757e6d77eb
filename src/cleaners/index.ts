import type { Cleaner } from "../cleaner";
import type { Output } from "../options";

/** The standard pipeline, in its order. An array: leave one out, put your own in. */
export function standard(_output: Partial<Output> = {}): Cleaner[] {
  return [];
}
