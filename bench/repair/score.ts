/** A labelled row: what was damaged how, and what it should become. */
export interface Row {
  id: string;
  lang: string;
  kind: "single" | "double" | "mixed" | "lossy" | "clean";
  sub: string;
  input: string;
  expected: string;
  /** Other right answers where bytes were lost. */
  accept?: string[];
}

/** Shares in percent; `right` also takes an accepted alternative, `wrong` is a change that is not right. */
export interface Share {
  rows: number;
  exact: number;
  right: number;
  wrong: number;
}

/** Shares by kind of damage (compared in normal form C); of clean rows `wrong` are the changed ones. */
export function scoreRows(rows: readonly Row[], outputs: readonly string[]): Record<string, Share> {
  const groups = new Map<string, Share>();
  for (const [index, { kind, sub, input, expected, accept = [] }] of rows.entries()) {
    const [output, before, wanted, ...others] = [outputs[index] ?? "", input, expected, ...accept].map(
      (text) => text.normalize("NFC"),
    );
    const exact = output === wanted;
    const right = exact || others.includes(output ?? "");
    const clean = sub === "tricky" || sub === "meta" ? sub : "natural and derived";
    const names =
      kind === "clean"
        ? [`clean, ${clean}`]
        : [...(kind === "lossy" ? ["lossy", `lossy, ${sub}`] : ["recoverable", kind]), "damaged"];
    for (const name of names) {
      const share = groups.get(name) ?? { rows: 0, exact: 0, right: 0, wrong: 0 };
      share.rows++;
      if (exact) share.exact++;
      if (right) share.right++;
      if (!right && output !== before) share.wrong++;
      groups.set(name, share);
    }
  }
  const percent = (count: number, of: number): number => Math.round((1e4 * count) / of) / 100;
  return Object.fromEntries(
    [...groups].map(([name, { rows: all, exact, right, wrong }]) => [
      name,
      { rows: all, exact: percent(exact, all), right: percent(right, all), wrong: percent(wrong, all) },
    ]),
  );
}
