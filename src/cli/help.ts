import type { Command, Option } from "./command";

/** What `unboil --help` prints. */
export const renderHelp = (commands: readonly Command[]): string =>
  `Takes the boilerplate out of scraped pages.

Usage
${align(commands.map(({ name, operands, doc }): [string, string] => [`unboil ${name} ${operands}`, doc]))}

unboil <command> --help shows a command's options; unboil --version the version.
Data goes to standard output, talk to standard error. Exit codes: 0 done, 1 failed, 2 wrong command line.
`;

/** What `unboil <command> --help` prints. */
export function renderCommandHelp({ name, operands, doc, options }: Command): string {
  const rows = Object.entries(options).map(([name, option]): [string, string] => [
    `--${name}${option.value === undefined ? "" : ` ${option.value}`}`,
    describe(option),
  ]);
  const list = rows.length === 0 ? "" : `\nOptions\n${align(rows)}\n`;
  return `${doc}\n\nUsage\n  unboil ${name} ${operands}${rows.length === 0 ? "" : " [options]"}\n${list}`;
}

const describe = ({ doc, choices, default: fallback }: Option): string =>
  [
    doc,
    choices &&
      `(${choices.map((choice) => (choice === fallback ? `${choice}, the default` : choice)).join("; ")})`,
    !choices && fallback !== undefined && `(default ${fallback})`,
  ]
    .filter(Boolean)
    .join(" ");

function align(rows: readonly [string, string][]): string {
  const width = Math.max(...rows.map(([left]) => left.trimEnd().length));
  return rows.map(([left, right]) => `  ${left.trimEnd().padEnd(width)}  ${right}`).join("\n");
}
