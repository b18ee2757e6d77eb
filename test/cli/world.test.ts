import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";

const CLI = join(import.meta.dirname, "../../src/cli.ts");

/** Runs the program itself, as a shell would. */
async function run(
  args: readonly string[],
  input: string | Uint8Array,
  env: Readonly<Record<string, string>> = {},
) {
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env;
  const child = spawn(process.execPath, ["--import", "tsx", CLI, ...args], { env: { ...inherited, ...env } });
  child.stdin.end(input);
  const [out, talk, [exit]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  return { out, talk, exit };
}

describe("the program", { timeout: 60_000 }, () => {
  it("keeps data and talk apart, and reads the charset of a page", async () => {
    const page = Buffer.from(
      '<meta charset="windows-1251"><p>\xcf\xf0\xe8\xe2\xe5\xf2, \xec\xe8\xf0. \xc4\xe0.</p>',
      "latin1",
    );
    const { out, talk, exit } = await run(["repair"], page);
    expect({ talk, exit }).toEqual({ talk: "", exit: 0 });
    expect(out).toContain("Привет, мир.");
  });

  it("exits with 2 on a wrong command line, and prints no data", async () => {
    const { out, talk, exit } = await run(["nonsense"], "");
    expect({ out, exit }).toEqual({ out: "", exit: 2 });
    expect(talk).toContain("nonsense");
  });

  it("colours what is no terminal only when forced to", async () => {
    const page = "One line of a page that is nothing but text.";
    const trace = ["clean", "--format", "trace"];
    expect((await run(trace, page)).out).not.toContain("\u001b[");
    expect((await run(trace, page, { FORCE_COLOR: "1" })).out).toContain("\u001b[");
  });

  it("takes a reader that stops reading for no error", async () => {
    const child = spawn(process.execPath, ["--import", "tsx", CLI, "clean", "--format", "trace"]);
    const talk = text(child.stderr);
    child.stdin.end("One line of many lines, and so on and on.\n\n".repeat(20_000));
    child.stdout.once("data", () => child.stdout.destroy());
    const [exit] = await once(child, "exit");
    expect({ exit, talk: await talk }).toEqual({ exit: 0, talk: "" });
  });
});
