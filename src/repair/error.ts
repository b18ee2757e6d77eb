/** Thrown on misuse of the repair functions; `code` is stable, the message names the value's type. */
export class RepairError extends TypeError {
  override readonly name = "RepairError";

  constructor(
    readonly code: "not-a-string" | "not-a-list",
    value: unknown,
  ) {
    const type = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
    super(
      code === "not-a-string"
        ? `repair wants a string, not ${type}`
        : `repairAll wants an array of strings, not ${type}`,
    );
  }
}
