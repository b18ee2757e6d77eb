export type { Repair } from "./edits.js";
export { RepairError } from "./error.js";
export { type Repaired, type RepairOptions, repair, repairAll } from "./repair.js";
