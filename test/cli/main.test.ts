import { describe, expect, it } from "vitest";
import { type Article, ArticleSchema } from "../../src/article";
import { standard } from "../../src/cleaners/index";
import type { World } from "../../src/cli/command";
import { main } from "../../src/cli/main";

/** Runs a command line on files given as strings; "-" is standard input. */
async function run(args: readonly string[], files: Readonly<Record<string, string>> = {}, color = false) {
  let out = "";
  let talk = "";
  const world: World = {
    async read(file) {
      const content = files[file];
      if (content === undefined)
        throw Object.assign(new Error(`no such file ${file}`), { code: "ENOENT", syscall: "open" });
      return new TextEncoder().encode(content);
    },
    write(text) {
      out += text;
    },
    say(text) {
      talk += text;
    },
    terminal: { color, columns: undefined },
    version: "1.2.3",
  };
  return { exit: await main(args, world), out, talk };
}

const page = { "page.txt": "A line of text.\n\nAnother line of text." };

describe("unboil clean", () => {
  it("prints an Article as JSON unless told otherwise", async () => {
    const { exit, out } = await run(
      ["clean", "page.txt", "--url", "https://example.org/a", "--lang", "en"],
      page,
    );
    const article: Article = ArticleSchema.parse(JSON.parse(out));
    expect(exit).toBe(0);
    expect(article).toMatchObject({ url: "https://example.org/a", lang: "en" });
    expect(article.text).toContain("A line of text.");
  });

  it.each(["text", "markdown", "trace"])("prints %s", async (format) => {
    const { exit, out } = await run(["clean", "page.txt", "--format", format], page);
    expect(exit).toBe(0);
    expect(out).toContain("Another line of text.");
    expect(out.endsWith("\n")).toBe(true);
  });

  it("reads standard input when no file is given", async () => {
    const { out } = await run(["clean", "--format=text"], { "-": "From a pipe, a line of text." });
    expect(out).toBe("From a pipe, a line of text.\n");
  });

  it("takes the page for what it is told", async () => {
    const { out } = await run(["clean", "-", "--input", "text", "--format", "trace"], {
      "-": "<p>Tags to be read</p>",
    });
    expect(out).toContain("<p>");
  });

  it("colors a trace on a terminal only", async () => {
    expect((await run(["clean", "page.txt", "--format", "trace"], page, true)).out).toContain("\u001b[");
    expect((await run(["clean", "page.txt", "--format", "trace"], page, false)).out).not.toContain("\u001b[");
  });

  it("talks of warnings on standard error, and of nothing else there", async () => {
    expect(await run(["clean", "-"], { "-": " " })).toMatchObject({
      exit: 0,
      talk: expect.stringContaining("empty-input"),
    });
    expect((await run(["clean", "page.txt"], page)).talk).toBe("");
  });
});

describe("unboil repair", () => {
  it("prints the repaired text, byte for byte where it was healthy", async () => {
    expect((await run(["repair"], { "-": " Itâ€™s fine.\n\n" })).out).toBe(" It’s fine.\n\n");
  });

  it("explains each repair as a line of JSON", async () => {
    const { out } = await run(["repair", "-", "--explain"], { "-": "Itâ€™s fine, isnâ€™t it." });
    const repairs = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(repairs.length).toBeGreaterThan(0);
    expect(repairs[0]).toMatchObject({ to: expect.stringContaining("’"), start: expect.any(Number) });
  });
});

describe("the other commands", () => {
  it("cleaners names each cleaner of the standard pipeline with its sentence", async () => {
    const { out } = await run(["cleaners"]);
    const lines = out.trimEnd().split("\n");
    expect(lines).toHaveLength(standard().length);
    for (const [i, { name, doc }] of standard().entries()) {
      expect(lines[i]).toMatch(new RegExp(`^${name} `));
      expect(lines[i]).toContain(doc);
    }
  });

  it("schema prints a JSON Schema that knows the fields", async () => {
    const schema = JSON.parse((await run(["schema"])).out);
    expect(Object.keys(schema.properties)).toEqual(Object.keys(ArticleSchema.shape));
  });

  it("golden fails with 1 where there is nothing to check", async () => {
    expect(await run(["golden", "check", "test/nowhere"])).toMatchObject({ exit: 1, out: "" });
  });

  it("help and version are data", async () => {
    expect((await run(["--version"])).out).toBe("1.2.3\n");
    const { out, exit } = await run(["--help"]);
    for (const name of ["clean", "repair", "cleaners", "schema", "golden"])
      expect(out).toContain(`unboil ${name}`);
    expect(exit).toBe(0);
    expect((await run(["clean", "--help"])).out).toContain("--format <format>");
    expect((await run(["help", "clean"])).out).toContain("--format <format>");
  });
});

describe("exit codes", () => {
  it.each([
    [[], "no command"],
    [["clear"], 'no command "clear"'],
    [["clean", "--fromat", "json"], "--fromat"],
    [["clean", "--format", "yaml"], "json, text, markdown, trace"],
    [["clean", "a", "b"], "usage: unboil clean"],
    [["golden", "check"], "usage: unboil golden"],
    [["golden", "chekc", "dir"], "chekc"],
  ])("a wrong command line %j exits with 2, says how, and prints no data", async (args, problem) => {
    const { exit, out, talk } = await run(args, page);
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(talk).toContain(problem);
  });

  it("a file that cannot be read exits with 1, without a stack", async () => {
    const { exit, talk } = await run(["clean", "none.txt"], page);
    expect(exit).toBe(1);
    expect(talk).toBe("unboil: no such file none.txt\n");
  });
});
