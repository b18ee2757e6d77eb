import {
  APOSTROPHE,
  BACKTICK,
  BRACE,
  BRACE_END,
  BRACKET,
  BRACKET_END,
  endOfRegex,
  endOfString,
  endOfTemplate,
  endOfWord,
  isName,
  isWordStart,
  LINE_FEED,
  NINE,
  QUOTE,
  SLASH,
  ZERO,
} from "./script-tokens";

/** How a statement came to its end: by its own sign, at a line's end, or in front of something that cannot go on with it. */
export interface Statement {
  readonly end: number;
  readonly closed: boolean;
}

/** Words behind which a value follows, or another such word. */
const LEADS: ReadonlySet<string> = new Set(
  "async await case class const default delete do else enum export extends finally from function get if import in instanceof let new of return set static switch throw try typeof var void while with yield".split(
    " ",
  ),
);
/** Words whose parentheses a statement follows. */
const HEADS: ReadonlySet<string> = new Set("catch for if switch while with".split(" "));
/** Words that go on with a statement behind its block or its value. */
const GOES_ON: ReadonlySet<string> = new Set(
  "as catch else extends finally from in instanceof of while".split(" "),
);

/**
 * The statement of JavaScript, or the JSON, that begins at `start`: brackets, strings, comments, templates and regular
 * expressions are followed as the language has them (ECMA-262, lexical grammar), without any other grammar. Where none ends, the
 * number of characters that were looked at in vain.
 */
export function readStatement(text: string, start: number): Statement | number {
  const reader = new Reader(text, start);
  return reader.read() ?? reader.at - start;
}

class Reader {
  at: number;
  private readonly open: number[] = [];
  /** Whether what was read last is a value, behind which no other may follow. */
  private value = false;
  private lastEnd = -1;
  private head = false;
  /** The end of the last bracket closed on the outside. */
  private bracketEnd = -1;

  constructor(
    private readonly text: string,
    start: number,
  ) {
    this.at = start;
  }

  read(): Statement | null {
    const { text } = this;
    for (;;) {
      const outside = this.open.length === 0;
      const lines = this.skip();
      if (lines < 0) return null;
      if (this.at >= text.length) return outside ? this.stop(true) : null;
      const code = text.charCodeAt(this.at);
      if (
        outside &&
        this.value &&
        lines > 0 &&
        (code === OPEN || code === BRACKET || code === QUOTE || code === APOSTROPHE) &&
        !(code === OPEN && this.passes())
      )
        return this.stop(true);
      if (isWordStart(code)) {
        const end = endOfWord(text, this.at);
        const word = text.slice(this.at, end);
        if (outside && this.value && !GOES_ON.has(word)) return this.stop(lines > 0);
        this.head ||= outside && HEADS.has(word);
        this.value = !LEADS.has(word);
        this.move(end);
      } else if (code >= ZERO && code <= NINE) {
        if (outside && this.value) return this.stop(lines > 0);
        this.value = true;
        this.move(endOfWord(text, this.at));
      } else if (code === QUOTE || code === APOSTROPHE) {
        if (outside && this.value) return this.stop(lines > 0);
        if (!this.take(endOfString(text, this.at, code))) return null;
      } else if (code === BACKTICK) {
        if (!this.take(endOfTemplate(text, this.at))) return null;
      } else if (code === SLASH && !this.value) {
        if (!this.take(endOfRegex(text, this.at))) return null;
      } else if (code === OPEN || code === BRACKET || code === BRACE) {
        if (
          outside &&
          code === BRACE &&
          this.value &&
          text.charCodeAt(this.lastEnd - 1) !== CLOSE &&
          !isName(text.charCodeAt(this.lastEnd - 1))
        )
          return this.stop(lines > 0);
        this.open.push(code);
        this.value = false;
        this.move(this.at + 1);
      } else if (code === CLOSE || code === BRACKET_END || code === BRACE_END) {
        if (outside) return this.stop(false);
        if (!this.closeBracket(code)) return null;
      } else if (code === SEMICOLON) {
        this.value = false;
        this.move(this.at + 1);
        const end = this.at;
        if (outside && !this.goesOnWithElse()) return { end, closed: true };
      } else if (code < 128 && OPERATORS[code] === 1) {
        // "i++" is a value.
        const twice = (code === PLUS || code === MINUS) && text.charCodeAt(this.at + 1) === code;
        if (!twice) this.value = false;
        this.move(this.at + (twice ? 2 : 1));
      } else {
        // A sign that no program has outside its strings.
        return outside ? this.stop(false) : null;
      }
    }
  }

  /** Whether what a function is called with stands here: "(window, document, …)". */
  private passes(): boolean {
    PASSED.lastIndex = this.at;
    return PASSED.test(this.text);
  }

  /** Goes over a bracket that closes the one opened last; whether it does. */
  private closeBracket(code: number): boolean {
    const opened = this.open.pop();
    if (opened !== (code === CLOSE ? OPEN : code === BRACKET_END ? BRACKET : BRACE)) return false;
    this.value = true;
    this.move(this.at + 1);
    if (this.open.length > 0) return true;
    this.bracketEnd = this.at;
    if (this.head && code === CLOSE) {
      this.head = false;
      this.value = false;
    }
    return true;
  }

  /** Whether what has ended is a body of one statement, in front of its "else". */
  private goesOnWithElse(): boolean {
    return (
      this.skip() >= 0 && this.text.startsWith("else", this.at) && !isName(this.text.charCodeAt(this.at + 4))
    );
  }

  /** Goes to the end of a value; a complement says how far an end was looked for in vain. */
  private take(end: number): boolean {
    if (end < 0) {
      this.at = ~end;
      return false;
    }
    this.value = true;
    this.move(end);
    return true;
  }

  private move(end: number): void {
    this.at = end;
    this.lastEnd = end;
  }

  /** At a line's end a statement may end without a sign; within a line only behind a bracket can what follows be something else. */
  private stop(closed: boolean): Statement | null {
    if (closed) return this.value && this.lastEnd > 0 ? { end: this.lastEnd, closed } : this.back();
    return this.back();
  }

  private back(): Statement | null {
    return this.bracketEnd > 0 ? { end: this.bracketEnd, closed: false } : null;
  }

  /** Goes over white space and comments; how many lines end there, −1 where a comment does not end. */
  private skip(): number {
    const { text } = this;
    let lines = 0;
    for (;;) {
      const code = text.charCodeAt(this.at);
      if (code === LINE_FEED || code === 13) {
        lines++;
        this.at++;
      } else if (code === 32 || code === 9 || code === 0xa0 || code === 0xfeff) this.at++;
      else if (code === SLASH && text.charCodeAt(this.at + 1) === SLASH) {
        const end = text.indexOf("\n", this.at);
        this.at = end < 0 ? text.length : end;
      } else if (code === SLASH && text.charCodeAt(this.at + 1) === STAR) {
        const end = text.indexOf("*/", this.at + 2);
        this.at = end < 0 ? text.length : end + 2;
        if (end < 0) return -1;
      } else return lines;
    }
  }
}

const PASSED = /\((?:window|document|this|self|jQuery)\b *[,)]/y;

const OPEN = 40;
const CLOSE = 41;
const STAR = 42;
const PLUS = 43;
const MINUS = 45;
const SEMICOLON = 59;

const OPERATORS = new Uint8Array(128);
for (const sign of "!%&*+,-./:<=>?^|~#@") OPERATORS[sign.charCodeAt(0)] = 1;
