import type { Span } from "../../page";
import type { Traced } from "./traced";

/** A value in a literal of JSON or JavaScript. Strings: the span is that between the quotes. */
export interface Value extends Span {
  readonly type: "object" | "array" | "string" | "number" | "word";
  /** The name it is the value of; "" for a member of an array. */
  readonly key: string;
  readonly text: Traced;
  readonly members: readonly Value[];
  /** Written as it is meant, without escapes. */
  readonly raw: boolean;
}

/** Values that are read per page; states that are larger are catalogues. */
export interface Budget {
  values: number;
}

/** Values deeper than this are passed over: real states stay below. */
const DEEPEST = 100;

/**
 * The object and array literals in a text, and the strings that it parses as JSON, in order. Nothing is run: where a
 * literal turns out to be code, or breaks off, it ends with what has been read, and the search goes on there.
 */
export function readLiterals(text: Traced, budget: Budget): Value[] {
  const values: Value[] = [];
  const starts = new RegExp(START);
  for (let match = starts.exec(text.text); match && budget.values > 0; match = starts.exec(text.text)) {
    const reader = new LiteralReader(text, match.index + match[0].length - 1, budget);
    const value = reader.read(nameBefore(text.text, match.index));
    if (value) values.push(value);
    starts.lastIndex = Math.max(reader.at, match.index + match[0].length);
  }
  return values;
}

const START = /[{[]|\bJSON\.parse\(\s{0,20}["']/g;
/** The name that a literal is assigned to. */
const nameBefore = (text: string, at: number): string =>
  /([\w$]{1,60})["'\]]{0,2}\s{0,5}=\s{0,5}$/.exec(text.slice(Math.max(0, at - 80), at))?.[1] ?? "";

interface Open {
  readonly value: Value;
  readonly members: Value[];
}

class LiteralReader {
  private readonly open: Open[] = [];
  private root: Value | null = null;
  private key: string;

  constructor(
    private readonly text: Traced,
    /** Where it has come to. */
    public at: number,
    private readonly budget: Budget,
  ) {
    this.key = "";
  }

  read(key: string): Value | null {
    this.key = key;
    while (this.step());
    return this.root;
  }

  /** Reads the next sign, name or value; false where the literal ends or is none. */
  private step(): boolean {
    const code = this.skipSpace();
    if (code === COMMA) {
      this.at++;
      this.key = "";
      return true;
    }
    if (code === BRACE || code === BRACKET) return this.openValue(code === BRACE ? "object" : "array");
    if (code === CLOSE_BRACE || code === CLOSE_BRACKET) return this.close(code);
    if (code === QUOTE || code === APOSTROPHE) return this.readString(code);
    return this.readWord();
  }

  private skipSpace(): number {
    const { text } = this.text;
    while (this.at < text.length && text.charCodeAt(this.at) <= 32) this.at++;
    return text.charCodeAt(this.at);
  }

  private openValue(type: "object" | "array"): boolean {
    if (this.lacksKey()) return false;
    const added = this.add(type, this.at, this.at + 1);
    this.at++;
    if (added) this.open.push(added);
    this.key = "";
    return added !== null;
  }

  private close(code: number): boolean {
    const closed = this.open.pop();
    if ((closed?.value.type === "object") !== (code === CLOSE_BRACE)) return false;
    this.at++;
    this.key = "";
    return this.open.length > 0;
  }

  private readString(quote: number): boolean {
    const { text } = this.text;
    const start = this.at + 1;
    let end = start;
    for (let code = text.charCodeAt(end); end < text.length && code !== quote; code = text.charCodeAt(end))
      end += code === BACKSLASH ? 2 : 1;
    end = Math.min(end, text.length);
    this.at = end + 1;
    return this.take("string", start, end);
  }

  /** A bare name, a number, or a small expression such as `void 0` or `new Date(0)`. */
  private readWord(): boolean {
    const { text } = this.text;
    const start = this.at;
    while (isWord(text.charCodeAt(this.at))) this.at++;
    if (this.at === start) return false;
    const word = text.slice(start, Math.min(this.at, start + LONGEST_KEY));
    if (text.charAt(this.at) === "(") {
      const end = text.slice(this.at, this.at + LONGEST_KEY).indexOf(")");
      if (end < 0) return false;
      this.at += end + 1;
    }
    if (word === "void" || word === "new") return true;
    return this.take(/^-?\d+$/.test(word) ? "number" : "word", start, this.at);
  }

  /** Takes a string or word for the name of what follows, or else for a value. */
  private take(type: Value["type"], start: number, end: number): boolean {
    if (this.skipSpace() === COLON && this.lacksKey()) {
      this.key = this.text.text.slice(start, Math.min(end, start + LONGEST_KEY)) || " ";
      this.at++;
      return true;
    }
    if (this.lacksKey()) return false;
    const added = this.add(type, start, end) !== null;
    this.key = "";
    return added && this.open.length > 0;
  }

  private lacksKey(): boolean {
    return this.key === "" && this.open.at(-1)?.value.type === "object";
  }

  private add(type: Value["type"], start: number, end: number): Open | null {
    if (this.budget.values-- <= 0 || this.open.length > DEEPEST) return null;
    const members: Value[] = [];
    const value = { type, key: this.key, text: this.text, start, end, members, raw: false };
    this.open.at(-1)?.members.push(value);
    this.root ??= value;
    return { value, members };
  }
}

const LONGEST_KEY = 60;
const [QUOTE, APOSTROPHE, COMMA, COLON, BRACKET, BACKSLASH, CLOSE_BRACKET, BRACE, CLOSE_BRACE] = [
  34, 39, 44, 58, 91, 92, 93, 123, 125,
];

/** Letters, digits and the signs that stand in numbers, names and `!0`. */
const isWord = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code === 95 ||
  code === 36 ||
  code === 46 ||
  code === 45 ||
  code === 43 ||
  code === 33 ||
  code > 127;

/** The member of an object of that name. */
export const member = ({ type, members }: Value, ...keys: readonly string[]): Value | undefined => {
  if (type !== "object") return undefined;
  for (const key of keys) {
    const found = members.find((value) => value.key === key);
    if (found) return found;
  }
  return undefined;
};

/** What a string stands for, with its places. */
export const readValue = (value: Value): Traced => readStretch(value, value.start, value.end);

const readStretch = ({ text, raw }: Value, start: number, end: number): Traced =>
  raw ? text.cut(start, end) : text.unquote({ start, end });

/** A short string as it stands, for a look at what it says. */
export const peek = (value: Value | undefined, length = 200): string => {
  if (value?.type !== "string") return "";
  const { start, end } = value;
  return readStretch(value, start, Math.min(end, start + length)).text;
};
