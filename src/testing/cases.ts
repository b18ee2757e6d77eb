import { existsSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { UnboilError } from "../errors";

/** A page and the Article it should give. */
export interface Golden {
  /** The case's path below the folder, without endings. */
  readonly name: string;
  /** Path of the page; null when it is gone. */
  readonly input: string | null;
  /** Path of the golden, whether it exists or not. */
  readonly article: string;
  /** Path of a JSON file with options of `clean()`; null when the case has none. */
  readonly options: string | null;
}

/**
 * The cases below a folder, sorted by name, in either form: a folder with `input.html` or `input.txt`,
 * `article.json` and perhaps `options.json`; or `name.html` or `name.txt` with `name.article.json` and perhaps
 * `name.options.json` beside it. HTML may also end in .htm or .xhtml, in capitals or not; a saved page or mail in .mht, .mhtml
 * or .eml. Hidden files and READMEs are no cases.
 */
export function listGoldens(dir: string): Golden[] {
  if (!existsSync(dir)) throw new UnboilError("golden", `There is no folder ${dir}.`);
  const folders: string[] = [dir];
  const goldens: Golden[] = [];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = readdirSync(folder, { withFileTypes: true }).filter(
      ({ name }) => !/^(?:\.|readme\b)/i.test(name),
    );
    const files = new Set(entries.filter((entry) => entry.isFile()).map(({ name }) => name));
    for (const entry of entries) if (entry.isDirectory()) folders.push(join(folder, entry.name));
    for (const stem of listStems(files)) goldens.push(describe(dir, folder, stem, files));
  }
  return goldens.sort((a, b) => (a.name < b.name ? -1 : 1));
}

const PARTS =
  /^(?:(input|article|options)|(.+?)(?:\.article|\.options)?)\.(?:x?html?|txt|mht(?:ml)?|eml|json)$/i;
const PAGE = /\.(?:x?html?|txt|mht(?:ml)?|eml)$/i;

/** What the cases in a folder are called: "" for a folder that is one case itself. */
function listStems(files: ReadonlySet<string>): Set<string> {
  const stems = new Set<string>();
  for (const file of files) {
    const [, own, stem] = PARTS.exec(file) ?? [];
    const isCase = PAGE.test(file) || /(?:^|\.)article\.json$/.test(file);
    if (isCase) stems.add(own ? "" : (stem ?? ""));
  }
  return stems;
}

function describe(dir: string, folder: string, stem: string, files: ReadonlySet<string>): Golden {
  const path = (file: string) => join(folder, file);
  const prefix = stem === "" ? "" : `${stem}.`;
  const name = stem || "input";
  const [page, other] = [...files]
    .filter((file) => PAGE.test(file) && file.replace(PAGE, "") === name)
    .sort();
  if (other !== undefined)
    throw new UnboilError("golden", `${path(other)} and ${page} claim one golden; rename one.`);
  const options = `${prefix}options.json`;
  return {
    name: relative(dir, path(stem)).split(sep).join("/") || ".",
    input: page === undefined ? null : path(page),
    article: path(`${prefix}article.json`),
    options: files.has(options) ? path(options) : null,
  };
}
