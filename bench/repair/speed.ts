/** Something that repairs text. */
export interface Repairer {
  name: string;
  fix(text: string): string;
}

/** What a round takes at least, so that clocks and compilers do not decide. */
const LEAST_MICROSECONDS = 50_000;

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
      let passes = 0;
      let spent = 0;
      while (spent < LEAST_MICROSECONDS) {
        for (const text of texts) fix(text);
        passes++;
        const { user, system } = process.cpuUsage(before);
        spent = user + system;
      }
      if (round > 0) speeds.get(name)?.push((size * passes) / spent);
    }
  return Object.fromEntries(
    [...speeds].map(([name, list]) => [
      name,
      Number((list.sort((a, b) => a - b)[list.length >> 1] ?? 0).toFixed(2)),
    ]),
  );
}
