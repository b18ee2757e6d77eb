import type { Page, Span } from "../../page";
import { remember } from "../../remember";
import { holdsWord } from "../../words";
import { pairFences } from "../text/fenced";
import { findLines } from "../text/lines";
import {
  concernsPage,
  declares,
  findBeginning,
  isAboutCode,
  isData,
  isMinified,
  isMinifiedStyle,
  isPlumbing,
  isSpaced,
  opensStatement,
} from "./script-signs";
import { readStatement } from "./script-statement";
import { findSelector, readStyleRule } from "./style-rule";

/**
 * Where the scripts, style sheets and data of a page stand in text: `$("body").text()` of Cheerio, `text_content()` of lxml
 * and `textContent` of browsers give what stands in these elements as well, on WCXB four characters of five. Of these
 * 98 to 99 % are found; of the code that such pages show, which looks alike, 0.1 to 1.3 % is taken for theirs.
 */
export const scriptsOf = remember(findPageScripts, ({ source }) => source);

function findPageScripts({ source }: Page): readonly Span[] {
  const scripts = findScripts(source);
  if (scripts.length === 0) return scripts;
  const lines = findLines(source);
  const fences = pairFences(lines, source);
  if (fences.size === 0) return scripts;
  const shown = [...fences].map(
    ([first, last]) => [lines[first]?.start ?? 0, lines[last]?.end ?? 0] as const,
  );
  let next = 0;
  return scripts.filter(({ start, end }) => {
    while ((shown[next]?.[1] ?? Number.POSITIVE_INFINITY) <= start) next++;
    return end <= (shown[next]?.[0] ?? Number.POSITIVE_INFINITY);
  });
}

/** The same for any piece of text. Where it holds what only pages have, code that may as well be shown is theirs. */
export function findScripts(text: string): Span[] {
  if (!SIGNS.some((sign) => text.includes(sign)) || !(DENSE.test(text) || isPlumbing(text))) return [];
  const stretches = [...new Search(text).stretches()];
  const codes = stretches.map(({ start, end }) => text.slice(start, end));
  const sure = codes.map(
    (code, i) =>
      isPlumbing(code) ||
      isMinified(code) ||
      isData(code) ||
      (stretches[i]?.styled === true && isMinifiedStyle(code)),
  );
  if (!sure.includes(true)) return [];
  if (!sure.includes(false)) return stretches;
  const shown = findShown(text, stretches);
  return stretches.filter(({ start, styled }, i) => {
    const code = codes[i] ?? "";
    if (sure[i]) return true;
    if (isSpaced(code) && shown.examples[i]) return false;
    const isMarkup = text.charCodeAt(start) === LESS;
    return styled || isMarkup || concernsPage(code) || (!shown.aboutCode && declares(code));
  });
}

/** Which stretches stand as examples do: amid the words of a text about programs, or behind a colon. */
function findShown(text: string, stretches: readonly Span[]): { aboutCode: boolean; examples: boolean[] } {
  const words: string[] = [];
  let done = 0;
  for (const { start, end } of stretches) {
    words.push(text.slice(done, start));
    done = end;
  }
  const rest = text.slice(done);
  const aboutCode = isAboutCode(`${words.join("\n")}\n${rest}`);
  let before = 0;
  let after = words.reduce((sum, { length }) => sum + length, 0) + rest.length;
  const last = stretches.length - 1;
  const ends = holdsWord(rest);
  const examples = words.map((gap, i) => {
    before += gap.length;
    after -= gap.length;
    if (COLON.test(gap.slice(-COLON_NEAR))) return true;
    return aboutCode && before >= LEAST_WORDS && (ends || (i < last && after >= LEAST_BELOW));
  });
  return { aboutCode, examples };
}

/** Words in front of an example, in characters: more than a title. */
const LEAST_WORDS = 120;
const LEAST_BELOW = 40;
const COLON = /[:：]\s*$/;
const COLON_NEAR = 20;

/** Each script has one of these: most prose is done with after this look. */
const SIGNS = ["{", "=", "('", '("'];
/** What has no white space, or little, has this somewhere. */
const DENSE = /[{;]\S{15}/;

/** Statements, rules and comments that follow each other. */
interface Stretch extends Span {
  /** Whether it has a rule of CSS for more than elements, of which examples are made. */
  readonly styled: boolean;
}

class Search {
  /** The next brace from where was looked last; −1 where there is none. */
  private brace: number;
  /** Characters that may yet be looked at in vain: what never ends must not be followed from each of its beginnings. */
  private patience: number;

  constructor(private readonly text: string) {
    this.brace = text.indexOf("{");
    this.patience = PATIENCE * (text.length + LEAST_PATIENCE);
  }

  *stretches(): Generator<Stretch> {
    const { text } = this;
    let done = 0;
    for (let at = findBeginning(text, 0); at >= 0 && this.patience > 0; ) {
      const selector = text.charCodeAt(at) === BRACE ? findSelector(text, done, at) : -1;
      const stretch = this.readStretch(selector >= 0 ? selector : at);
      if (stretch) {
        yield stretch;
        done = stretch.end;
      }
      at = findBeginning(text, Math.max(done, at + 1));
    }
  }

  private readStretch(start: number): Stretch | null {
    const { text } = this;
    let end = -1;
    let at = start;
    let styled = false;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (code <= 32 || code === NO_BREAK_SPACE || code === BYTE_ORDER_MARK) at++;
      else if (code === SEMICOLON) {
        at++;
        if (end >= 0) end = at;
      } else if (isRemark(text, at)) {
        const line = endOfLine(text, at);
        // Behind the last statement a remark may have run into the text.
        if (PLAIN_REMARK.test(text.slice(at, line))) end = line;
        at = line;
      } else {
        const rule = this.readRule(at);
        styled ||= rule >= 0 && !ELEMENTS_ONLY.test(text.slice(at, this.brace));
        const next = rule >= 0 ? rule : this.readPiece(at);
        if (next < 0) break;
        at = next;
        end = next;
      }
    }
    // Remarks behind the last statement are looked at again by the next stretch, which may begin within one.
    this.patience -= at - Math.max(start, end);
    return end < 0 ? null : { start, end, styled };
  }

  private readRule(at: number): number {
    if (this.brace >= 0 && this.brace < at) this.brace = this.text.indexOf("{", at);
    const end = readStyleRule(this.text, at, this.brace);
    if (end < 0) this.patience -= ~end - at;
    return end;
  }

  private readPiece(at: number): number {
    const { text } = this;
    if (text.startsWith("/*", at)) {
      const close = text.indexOf("*/", at + 2);
      if (close < 0) this.patience -= text.length - at;
      return close < 0 ? -1 : close + 2;
    }
    MARKUP.lastIndex = at;
    if (text.charCodeAt(at) === LESS && MARKUP.test(text)) return MARKUP.lastIndex;
    this.patience -= TRIAL;
    if (!opensStatement(text, at)) return -1;
    const statement = readStatement(text, at);
    if (typeof statement === "number") {
      this.patience -= statement;
      return -1;
    }
    // "Cost(USD)", run into the next word, is none.
    if (statement.closed || HOLDS.test(text.slice(at, statement.end))) return statement.end;
    this.patience -= statement.end - at;
    return -1;
  }
}

const ELEMENTS_ONLY = /^[\w\s,>+~-]*$/;
/** What stands in a noscript element is text where scripts are known, and so are frames and pictures for those who have none. */
const MARKUP =
  /<\/?(?:iframe|noscript|style)\b[^<>]{0,2000}>|<img\b[^<>]{0,2000}\bsrc=["']?(?:https?:)?\/[^<>]{0,2000}>/y;
const LESS = 60;
const SEMICOLON = 59;
const BRACE = 123;
const NO_BREAK_SPACE = 0xa0;
const BYTE_ORDER_MARK = 0xfeff;

/** Times its length a text is looked at in vain. */
const PATIENCE = 8;
const LEAST_PATIENCE = 1_000;
/** What it takes to see that no statement begins, in characters. */
const TRIAL = 8;
const HOLDS = /[{"'`=]/;

const isRemark = (text: string, at: number): boolean =>
  text.startsWith("//", at) || text.startsWith("<!--", at) || text.startsWith("-->", at);
const PLAIN_REMARK = /^\/\/ ?(?:\]\]>|<!\[CDATA\[|# source(?:Mapping)?URL=\S+|-->)\s*$/;

function endOfLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}
