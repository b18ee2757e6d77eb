/** What went wrong, for programs: a wrong input or option, a cleaner at fault, a file that is not what it should be. */
export type ErrorCode = "input" | "option" | "too-long" | "cleaner" | "golden";

/** The base of every error this library throws on purpose; `message` names the value and the way out. */
export class UnboilError extends Error {
  override readonly name: string = "UnboilError";
  constructor(
    readonly code: ErrorCode,
    message: string,
    cause?: unknown,
  ) {
    super(message, cause === undefined ? undefined : { cause });
  }
}
