/** What a line of plain text says of itself: code for certain, likely code, a comment among code, running text, or nothing. */
export type LineSays = "code" | "likely" | "comment" | "prose" | "";

const LONGEST_LINE = 400;

/** How lines of common languages begin or end; now and then a line of text does, too. */
const LIKELY =
  /[;{}]$|[)\]]:?$|^(?:[$>#%]\s|def |class |for .+:$|if .+:$|else:|elif |while .+:$|try:|except|return\b|import |from \S+ import |const |let |var |function\b|public |private |#include|<\/?\w+)|\w\(.*\)|^\S+ ?[+*/|&-]?= ?\S|=>|:=|^[\w.-]+:\s\S+$|^(?:- )?["']?[a-z_][\w.-]*["']?:(?:\s.*)?$|^\(.*\),?$/;

const opensWith = (patterns: readonly string[]): RegExp => new RegExp(`^(?:${patterns.join("|")})`);

/** How they begin, as no sentence does. */
const OPENS = opensWith([
  "\\$ \\S|#!\\/|>>> |\\.\\.\\. {2,}\\S", // prompts
  "#include\\b|#!?\\[[a-z]|@\\w+(?:\\(|$)", // C, Rust, decorators
  "import (?:static )?[\\w.{*\"']+(?:;|$| from | as )|from [\\w.]+ import ",
  "(?:async )?def \\w+\\(|class \\w+[({:]|(?:pub )?fn \\w+[(<]|func \\w+\\(", // Python, Rust, Go
  "(?:export |async |default )*function\\b ?\\w*\\(|(?:export )?(?:const|let|var) [\\w{[(, ]+ ?(?:=|:)", // JavaScript
  "return [\\w\"'([{<-].*[;)]$|else ?[:{]$|\\}? ?else\\b.*\\{$|if ?\\(.*\\)|for ?\\(.*\\)|while ?\\(.*\\)|try ?[:{]$",
  'Traceback \\(most|File ".+", line \\d',
  "<[!?/a-zA-Z][^<>]*>.*<\\/\\w+>$|<\\/?[a-zA-Z][\\w-]*(?: [^<>]*)?>$|<!--.*-->$", // markup
]);

const SQL =
  "SELECT|INSERT INTO|UPDATE|DELETE FROM|FROM|WHERE|GROUP BY|ORDER BY|(?:LEFT |INNER )?JOIN|CREATE TABLE|ALTER TABLE|VALUES";
/** How commands of shells and databases begin that people show each other. */
const COMMANDS = opensWith([
  "git (?:add|branch|checkout|clone|commit|config|diff|fetch|init|log|merge|pull|push|rebase|remote|reset|stash|status|switch|tag)\\b",
  "(?:npm|yarn|pnpm|bun) (?:add|create|i|init|install|run|start|test)\\b|npx \\w|cargo (?:add|build|install|new|run|test)\\b",
  "pip3? install |apt(?:-get)? (?:install|update|upgrade|remove)\\b|brew (?:install|tap) |cmake (?:-|\\.)",
  "docker(?:-compose| compose)? (?:build|compose|exec|ps|pull|push|run|up)\\b|kubectl \\w",
  "sudo \\w|curl -|wget (?:-|https?:)|chmod [\\d+ugo]|mkdir (?:-p )?[\\w./~-]+$|cd [\\w./~$-]+$",
  `(?:${SQL}) (?=.*[a-z_*(])`,
]);

/** What stands in lines of code, and in no sentence. */
const HOLDS =
  /^[\w.$[\]'"]+ ?(?::=|[+*/|&^%-]?=)(?!=) ?\S|^[\w.$:>-]+\(.*\)[;,:{]?$|[)\]\w"'`]\s?[;{]$|^[)\]}]+[;,)]*$|^[{[(]$|\w\(\)|=> ?[\w({[]|\w(?:->|::)\w|^\.\w+\(|^"?[\w-]+"?: ?["'[{].*[,\]}]$|\\$| --[a-z][\w-]+(?:=|\b)|^-{1,2}[A-Za-z][\w-]*(?:[ =]\S+)? ?\\?$/;

/** Comments of common languages; a line of Markdown that begins so is a heading or an item. */
const COMMENT = /^(?:#(?!\w)|\/\/|\/\*|\*(?:\/|\s|$)|--\s|;\s|"""|''')/;

/** Four plain words on end are of a sentence where a stop closes the line; in code strings and comments have them. */
const RUNNING = /\p{L}\p{Ll}+,? \p{Ll}+,? \p{Ll}+,? \p{Ll}/u;
const STOPPED = /[.!?…:][)"'”’»]?$|[。！？؟।]/u;
/** Three plain words on end, between signs that lists have as well. */
const WORDY = /\p{L}\p{Ll}+ \p{Ll}+ \p{Ll}/u;
/** Lists of functions, sections of manuals and abbreviations. */
const LISTED =
  /^[\w.-]+\(\d*\)$|^<[a-z\d-]+>$|^\w+ = \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*$|^[\p{L}\d]+ \(\p{L}+ [\p{L}\d]/u;

/** Statements of Python read like text. */
const FLOW = /^(?:for \w+(?:, \w+)* in [^.!?]+|(?:if|elif|while|with) [^.!?]+):$/;
/** A comment behind code. */
const REMARK = /(?<=[;,{}()[\]\w"'])\s+(?:\/\/|#|--)\s.*$/;

/** How a line reads, without the white space at its ends. */
export function readSigns(full: string): LineSays {
  if (full.length > LONGEST_LINE) return "prose";
  // Cells of a table.
  if (full.includes("\t")) return "";
  const line = full.replace(REMARK, "");
  const running = RUNNING.test(line);
  if (running && FLOW.test(line)) return "likely";
  if (running && STOPPED.test(line) && !COMMENT.test(line)) return "prose";
  if (OPENS.test(line) || COMMANDS.test(line)) return LISTED.test(line) ? "likely" : "code";
  if (COMMENT.test(line)) return "comment";
  if (HOLDS.test(line))
    return LISTED.test(line) || (WORDY.test(line) && !/["'`=]/.test(line)) ? "likely" : "code";
  if (LIKELY.test(line)) return "likely";
  return running ? "prose" : "";
}
