/** One thing that `unboil` can do; usage and help are made from these. */
export interface Command {
  readonly name: string;
  /** Its operands as the usage line shows them; "" for none. */
  readonly operands: string;
  /** How many operands it takes at least and at most. */
  readonly arity: readonly [least: number, most: number];
  readonly doc: string;
  readonly options: Readonly<Record<string, Option>>;
  /** Resolves to whether all went well. */
  run(call: Call, world: World): Promise<boolean> | boolean;
}

export interface Option {
  readonly doc: string;
  /** What the option takes, for the help; a switch when absent. */
  readonly value?: string;
  /** The values it may have. */
  readonly choices?: readonly string[];
  readonly default?: string;
}

/** A command line that fits its command. */
export interface Call {
  readonly operands: readonly string[];
  /** The value of an option that takes one: as given, or its default. */
  value(option: string): string | undefined;
  /** Whether a switch is on. */
  has(option: string): boolean;
}

/** All that a command sees of the machine; tests give it another. */
export interface World {
  /** Bytes of a file, of standard input for "-". */
  read(file: string): Promise<Uint8Array>;
  /** Data, to standard output. */
  write(text: string): void;
  /** Talk, to standard error. */
  say(text: string): void;
  readonly terminal: { readonly color: boolean; readonly columns: number | undefined };
  readonly version: string;
}

/** The command line is wrong; the message says how, and the program exits with 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
