import { parseArgs } from "node:util";
import { UnboilError } from "../errors";
import { cleanCommand } from "./clean";
import { cleanersCommand } from "./cleaners";
import { type Call, type Command, type Option, UsageError, type World } from "./command";
import { goldenCommand } from "./golden";
import { renderCommandHelp, renderHelp } from "./help";
import { repairCommand } from "./repair";
import { schemaCommand } from "./schema";

const COMMANDS: readonly Command[] = [
  cleanCommand,
  repairCommand,
  cleanersCommand,
  schemaCommand,
  goldenCommand,
];

/** Runs one command line. Resolves to the exit code: 0 all went well, 1 it failed, 2 the command line is wrong. */
export async function main(args: readonly string[], world: World): Promise<0 | 1 | 2> {
  try {
    return (await dispatch(args, world)) ? 0 : 1;
  } catch (error) {
    world.say(`unboil: ${error instanceof Error ? error.message : String(error)}\n`);
    if (error instanceof UsageError || (error instanceof UnboilError && error.code === "option")) return 2;
    if (!isExpected(error) && error instanceof Error) world.say(`${error.stack}\n`);
    return 1;
  }
}

async function dispatch([name, ...rest]: readonly string[], world: World): Promise<boolean> {
  if (name === undefined) throw new UsageError(`no command given\n\n${renderHelp(COMMANDS)}`);
  if (name === "--version" || name === "-v") return print(`${world.version}\n`, world);
  if (name === "--help" || name === "-h" || name === "help") return print(helpFor(rest[0]), world);
  const command = findCommand(name);
  if (rest.includes("--help") || rest.includes("-h")) return print(renderCommandHelp(command), world);
  return command.run(parseCall(command, rest), world);
}

const helpFor = (name: string | undefined): string =>
  name === undefined ? renderHelp(COMMANDS) : renderCommandHelp(findCommand(name));

function findCommand(name: string): Command {
  const command = COMMANDS.find((command) => command.name === name);
  if (command) return command;
  throw new UsageError(`no command "${name}"; there are ${COMMANDS.map(({ name }) => name).join(", ")}`);
}

function print(text: string, world: World): true {
  world.write(text);
  return true;
}

function parseCall(command: Command, args: readonly string[]): Call {
  const { values, positionals } = parseOptions(command, args);
  const [least, most] = command.arity;
  if (positionals.length < least || positionals.length > most) {
    throw new UsageError(`usage: unboil ${command.name} ${command.operands}`);
  }
  for (const [name, { choices }] of Object.entries(command.options)) {
    const value = values[name];
    if (choices && typeof value === "string" && !choices.includes(value)) {
      throw new UsageError(`--${name} is "${value}"; it can be ${choices.join(", ")}`);
    }
  }
  return {
    operands: positionals,
    value(option) {
      const value = values[option];
      return typeof value === "string" ? value : command.options[option]?.default;
    },
    has: (option) => values[option] === true,
  };
}

function parseOptions({ name, options }: Command, args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(
        Object.entries(options).map(([name, option]) => [name, { type: typeOf(option) }]),
      ),
    });
  } catch (error) {
    const problem = error instanceof Error ? error.message.split(". ")[0] : String(error);
    throw new UsageError(`${problem}; see unboil ${name} --help`);
  }
}

const typeOf = ({ value }: Option): "string" | "boolean" => (value === undefined ? "boolean" : "string");

/** Errors that say all there is to say; any other is a fault of ours and shows where it happened. */
const isExpected = (error: unknown): boolean =>
  error instanceof UnboilError || (error instanceof Error && "code" in error && "syscall" in error);
