import { defineConfig, type Options } from "tsup";

const library = {
  index: "src/index.ts",
  repair: "src/repair/index.ts",
  testing: "src/testing/index.ts",
  readability: "src/adapters/readability.ts",
};

/** Entries share their chunks, so that an error of one is an instance for the other, and weights ship once. */
const shared: Options = {
  target: "es2022",
  splitting: true,
  treeshake: true,
  outDir: "dist",
  // Six bytes for each letter of half the lexicons otherwise.
  esbuildOptions: (options) => {
    options.charset = "utf8";
  },
};

export default defineConfig([
  { ...shared, format: "esm", entry: { ...library, cli: "src/cli.ts" }, dts: { entry: library } },
  // The one `import.meta.url` is where jsdom is looked for.
  { ...shared, format: "cjs", entry: library, dts: true, shims: true },
]);
