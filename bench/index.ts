export {};

/** Each bench is a file here with `run(argv)`; its own `--help` says more. */
const BENCHES: Readonly<Record<string, string>> = {
  quality: "How well the right text is found, on labelled pages, against floors that are only ever raised.",
  speed: "Time per page beside Readability on jsdom and cheerio merely loading the page.",
  repair: "How well and how fast damaged characters are repaired.",
};

const [name = "", ...argv] = process.argv.slice(2);
if (name in BENCHES) {
  const bench: { run(argv: string[]): Promise<void> } = await import(`./${name}.ts`);
  await bench.run(argv);
} else {
  const list = Object.entries(BENCHES).map(([name, doc]) => `  ${name.padEnd(8)} ${doc}`);
  console.error(`npm run bench -- <bench> [options]\n${list.join("\n")}`);
  process.exitCode = name === "" || name === "--help" ? 0 : 2;
}
