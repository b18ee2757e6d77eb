/**
 * The end of the rule of CSS, or of the statement "@import", that begins at `start` and whose block, if it has one, opens at
 * `brace`. The complement of where the search ended in vain, where none does.
 */
export function readStyleRule(text: string, start: number, brace: number): number {
  const isAt = text.charCodeAt(start) === AT;
  if (isAt) {
    STATEMENT.lastIndex = start;
    if (STATEMENT.test(text)) return STATEMENT.lastIndex;
  }
  if (brace < 0 || brace - start > LONGEST_SELECTOR) return ~start;
  const selector = text.slice(start, brace);
  if (!(isAt ? AT_RULE.test(selector) : isSelector(selector))) return ~brace;
  BODY.lastIndex = brace + 1;
  return isAt || BODY.test(text) ? endOfBlock(text, brace) : ~brace;
}

/** Where the selector begins that ends in front of a brace, behind `from` and perhaps behind a word it has run into; −1 where none does. */
export function findSelector(text: string, from: number, brace: number): number {
  const least = Math.max(from, brace - LONGEST_GLUED);
  let start = brace;
  while (start > least && !ENDS.has(text.charCodeAt(start - 1))) start--;
  while (start < brace && text.charCodeAt(start) <= 32) start++;
  if (start === brace) return -1;
  const whole = text.slice(start, brace);
  if (text.charCodeAt(start) === AT ? AT_RULE.test(whole) : isSelector(whole))
    return skipComment(text, from, start);
  for (let at = start + 1; at < brace; at++) {
    const code = text.charCodeAt(at);
    const rest =
      code === DOT || code === HASH || code === AT || (code === COLON && text.startsWith(ROOT, at))
        ? text.slice(at, brace)
        : "";
    if (rest === "" || DOMAIN.test(rest)) continue;
    if (code === AT ? AT_RULE.test(rest) : isSelector(rest)) return at;
  }
  return -1;
}

/** The beginning of a comment in front of a rule, on whichever line; it may have run into a word. */
function skipComment(text: string, from: number, start: number): number {
  let at = start;
  while (at > from && text.charCodeAt(at - 1) <= 32) at--;
  if (!text.startsWith("*/", at - 2)) return start;
  const open = text.lastIndexOf("/*", at - 4);
  return open >= Math.max(from, at - LONGEST_GLUED) ? open : start;
}

/** Characters that a selector may have; of one that has run into a word fewer, as each beginning is tried. */
const LONGEST_SELECTOR = 2_000;
const LONGEST_GLUED = 200;
const HASH = 35;
const DOT = 46;
const COLON = 58;
const AT = 64;
/** With what style sheets begin. */
const ROOT = ":root";
/** What no selector holds: ends of lines, statements and rules. */
const ENDS: ReadonlySet<number> = new Set([10, 13, 59, 123, 125]);
/** "example.edu#name": the text ends behind the domain. */
const DOMAIN = /^\.[a-z]{2,10}(?:\.[a-z]{2,4}){0,2}#/;

const AT_RULE =
  /^@(?:media|font-face|(?:-webkit-|-moz-)?keyframes|supports|layer|container|page|property)\b[^;{}]*$/;
const STATEMENT = /@(?:import|charset|namespace)\s[^;{}\n]{1,400};/y;
/** A declaration, a rule inside, or nothing. */
const BODY = /\s*(?:\/\*|\}|[*_]?-{0,2}[A-Za-z][\w-]*\s*:|[.#](?=[\w-])|[@&:*[>])/y;

const COMMENTS = /\/\*[^*]*\*\//g;
const ARGUMENTS = /\([^()]*\)|\[[^\]]*\]/g;
const COMBINATORS = /[\s,>+~]+/;
const COMPOUND = /^(?:[.#][\w\\-]|[:*&])[\w\\:.#*/%-]*$/;
const ELEMENT = /^([a-z][a-z\d]*)(-[\w-]+)?\*?(?:[.:#][\w\\:.#*/-]*)?$/i;

function isSelector(text: string): boolean {
  const bare = text.replace(COMMENTS, " ").replace(ARGUMENTS, "*");
  const parts = bare.split(COMBINATORS).filter((part) => part !== "");
  return parts.length > 0 && parts.every((part) => COMPOUND.test(part) || isElement(part));
}

/** Elements that one defines oneself have a hyphen in their names. */
function isElement(part: string): boolean {
  const [, name = "", custom] = ELEMENT.exec(part) ?? [];
  return name !== "" && (custom !== undefined || ELEMENTS.has(name.toLowerCase()));
}

const ELEMENTS: ReadonlySet<string> = new Set(
  "a abbr article aside audio b blockquote body br button canvas caption circle cite code dd del details div dl dt em embed fieldset figcaption figure footer form from g h1 h2 h3 h4 h5 h6 header hr html i iframe img input ins label legend li main mark nav object ol optgroup option p path pre q rect s section select small span strong sub summary sup svg table tbody td textarea tfoot th thead to tr u ul video".split(
    " ",
  ),
);

function endOfBlock(text: string, start: number): number {
  SIGNS.lastIndex = start;
  let depth = 0;
  for (let sign = SIGNS.exec(text); sign; sign = SIGNS.exec(text)) {
    const [what] = sign;
    if (what === "{") depth++;
    else if (what === "}") {
      depth--;
      if (depth === 0) return SIGNS.lastIndex;
    } else {
      const end = text.indexOf(what === "/*" ? "*/" : what, SIGNS.lastIndex);
      if (end < 0) break;
      SIGNS.lastIndex = end + what.length;
    }
  }
  return ~text.length;
}
const SIGNS = /[{}"']|\/\*/g;
