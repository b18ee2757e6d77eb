import { defineConfig } from "tsup";

const shared = { target: "es2022", sourcemap: false, treeshake: true, outDir: "dist" } as const;

export default defineConfig([
  {
    ...shared,
    entry: {
      index: "src/index.ts",
      repair: "src/repair/index.ts",
      testing: "src/testing/index.ts",
      readability: "src/adapters/readability.ts",
    },
    format: ["esm", "cjs"],
    dts: true,
    clean: true,
  },
  { ...shared, entry: { cli: "src/cli.ts" }, format: ["esm"] },
]);
