import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { describe, expect, it } from "vitest";

const SRC = join(import.meta.dirname, "../src");

/** Rings from the inside out; a file may import from its own ring and those before it. Longest prefix decides. */
const RINGS: readonly (readonly string[])[] = [
  [
    "add-to",
    "page",
    "remember",
    "origin",
    "to-block",
    "to-mark",
    "to-page",
    "words",
    "quotation",
    "errors",
    "options",
  ],
  ["cleaner", "change"],
  [
    "read/",
    "lexicon/",
    "repair/",
    "evidence/",
    "model/",
    "cleaners/",
    "metadata/",
    "kind/",
    "headline/",
    "confidence",
    "warnings",
  ],
  ["article", "to-article", "clean", "render/"],
  ["cli", "adapters/", "testing/", "index"],
];

/** Types are free to travel: they are gone when the code runs. */
const IMPORT =
  /^(?:import|export)\b(?!\s+type\b)[^;"'=()]*?\bfrom\s*"([^"]+)"|^import\s+"([^"]+)"|\bimport\("([^"]+)"\)/gm;

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.split(sep).join("/"));

const importsOf = (file: string): string[] =>
  [...readFileSync(join(SRC, file), "utf8").matchAll(IMPORT)].map(
    ([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? "",
  );

const resolve = (file: string, target: string): string =>
  relative(SRC, join(SRC, dirname(file), target))
    .split(sep)
    .join("/")
    .replace(/\.js$/, "");

function ringOf(module: string): number {
  const path = module.replace(/\.ts$/, "");
  const fits = (name: string) =>
    name.endsWith("/") ? path.startsWith(name) : path === name || path.startsWith(`${name}/`);
  return RINGS.findIndex((ring) => ring.some(fits));
}

describe("architecture", () => {
  it("has a ring for every file", () => {
    expect(files.filter((file) => ringOf(file) < 0)).toEqual([]);
    expect(files.length).toBeGreaterThan(20);
  });

  it("imports one way, from the outside in", () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => target.startsWith("."))
        .map((target) => resolve(file, target))
        .filter((target) => !target.endsWith("package.json") && ringOf(target) > ringOf(file))
        .map((target) => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it("keeps the core free of node, jsdom and Readability: it runs in browsers and workers too", () => {
    const outside = files.flatMap((file) =>
      ringOf(file) === RINGS.length - 1 && file !== "index.ts"
        ? []
        : importsOf(file)
            .filter((target) => /^node:|^jsdom$|^@mozilla\/readability$/.test(target))
            .map((target) => `${file} imports ${target}`),
    );
    expect(outside).toEqual([]);
  });

  it("depends at run time on what package.json says", () => {
    const { dependencies = {}, peerDependencies = {} } = JSON.parse(
      readFileSync(join(SRC, "../package.json"), "utf8"),
    ) as Record<"dependencies" | "peerDependencies", Record<string, string> | undefined>;
    const declared = new Set(Object.keys({ ...dependencies, ...peerDependencies }));
    const packages = files
      .flatMap(importsOf)
      .filter((target) => !/^(?:\.|node:)/.test(target))
      .map((target) => /^(?:@[^/]+\/)?[^/]+/.exec(target)?.[0] ?? target);
    expect([...new Set(packages)].filter((name) => !declared.has(name))).toEqual([]);
  });

  it("leaves the text repair on its own: unboil/repair brings no other part of the library along", () => {
    const reached = new Set<string>(["repair/index"]);
    for (const file of reached) {
      const path = files.find((other) => other === `${file}.ts`);
      if (!path) continue;
      for (const target of importsOf(path)) if (target.startsWith(".")) reached.add(resolve(path, target));
    }
    expect([...reached].filter((file) => !/^(?:repair\/|errors$)/.test(file))).toEqual([]);
    expect(reached.size).toBeGreaterThan(3);
  });
});
