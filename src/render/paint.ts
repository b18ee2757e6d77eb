/** How each part of a trace looks. */
export type Paint = Readonly<
  Record<"plain" | "kept" | "lifted" | "dropped" | "dim", (text: string) => string>
>;

const wrap =
  (code: number) =>
  (text: string): string =>
    text === "" ? "" : `\u001b[${code}m${text}\u001b[0m`;

const same = (text: string): string => text;

/** ANSI colors that read on dark and on light terminals. */
export const paint: Paint = {
  plain: same,
  kept: wrap(32),
  lifted: wrap(36),
  dropped: wrap(31),
  dim: wrap(2),
};

export const plain: Paint = { plain: same, kept: same, lifted: same, dropped: same, dim: same };
