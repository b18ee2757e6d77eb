/** Something that repairs text. */
export interface Repairer {
  name: string;
  fix(text: string): string;
}

/** Million characters a second of CPU time for each repairer: interleaved rounds after a warm-up, the median of them. */
export function race(
  repairers: readonly Repairer[],
  texts: readonly string[],
  rounds: number,
): Record<string, number> {
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  const speeds = new Map(repairers.map(({ name }): [string, number[]] => [name, []]));
  for (let round = 0; round <= rounds; round++)
    for (const { name, fix } of repairers) {
      const before = process.cpuUsage();
      for (const text of texts) fix(text);
      const { user, system } = process.cpuUsage(before);
      if (round > 0) speeds.get(name)?.push(size / Math.max(1, user + system));
    }
  return Object.fromEntries(
    [...speeds].map(([name, list]) => [
      name,
      Number((list.sort((a, b) => a - b)[list.length >> 1] ?? 0).toFixed(2)),
    ]),
  );
}
