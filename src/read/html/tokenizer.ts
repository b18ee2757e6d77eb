/** What a tokenizer finds, in the order of the source; all offsets are into it. */
export interface Tokens {
  /** A start tag begins; answers with its name in lower case. */
  startTag(start: number, end: number): string;
  /** An attribute of the start tag, its quotes left out; where it has no value, that is empty. */
  attribute(start: number, end: number, valueStart: number, valueEnd: number): void;
  /** The start tag ends with the ">" at an offset; `slashed` when a slash stands before it. */
  startTagEnd(at: number, slashed: boolean): void;
  endTag(start: number, end: number): void;
  text(start: number, end: number): void;
}

/**
 * Tells tags from text (HTML standard, "tokenization"); comments, declarations and tags that never end are passed over.
 * It leaps from sign to sign with the engine's own search. The standard's machine of states looks at each character:
 * htmlparser2's tokenizer, which is one, takes three times as long.
 */
export class Tokenizer {
  /** Where the text under way begins, and from where on a tag is looked for: a "<" that opens none is text. */
  private start = 0;
  private from = 0;
  /** End of the CDATA section that was opened last. */
  private sectionEnd = -1;

  constructor(
    private readonly source: string,
    private readonly tokens: Tokens,
  ) {}

  run(): void {
    const { source } = this;
    while (this.start < source.length) {
      const at = this.find("<", this.from);
      const { sectionEnd } = this;
      if (sectionEnd >= this.from && sectionEnd < at) {
        this.endText(sectionEnd);
        this.skipTo(sectionEnd + SECTION_END.length);
      } else {
        this.endText(at);
        this.readMarkup(at, source.charCodeAt(at + 1));
      }
    }
  }

  private readMarkup(at: number, next: number): void {
    if (isLetter(next)) this.readStartTag(at + 1);
    else if (next === SLASH) this.readEndTag(at + 2);
    else if (next === QUESTION) this.skipDeclaration(at + 2, at + 2);
    else if (next !== EXCLAMATION) this.from = at + 1;
    else if (this.source.startsWith("--", at + 2)) this.skipTo(this.find("-->", at + 2) + "-->".length);
    else if (this.source.startsWith(SECTION_START, at)) this.openSection(at);
    // What follows at once does not end a declaration: neither "<!>" nor "<!->" is one.
    else this.skipDeclaration(at + 2, at + (this.source.charCodeAt(at + 2) === DASH ? 4 : 3));
  }

  /**
   * HTML knows no such sections outside of drawings, yet templates print them around whole pages, and feeds around
   * items: their borders are passed over and what they hold is read. The first closing mark ends a section, whatever
   * opens inside it.
   */
  private openSection(at: number): void {
    this.skipTo(at + SECTION_START.length);
    if (at > this.sectionEnd) this.sectionEnd = this.find(SECTION_END, this.from);
  }

  /** One that never ends is text. */
  private skipDeclaration(start: number, from: number): void {
    const end = this.find(">", from);
    this.start = start;
    if (end === this.source.length) this.endText(end);
    this.skipTo(end + 1);
  }

  private readStartTag(start: number): void {
    const { source, tokens } = this;
    let at = start + 1;
    while (at < source.length && !endsName(source.charCodeAt(at))) at++;
    const name = tokens.startTag(start, at);
    while (at < source.length) {
      const code = source.charCodeAt(at);
      if (code === GREATER) {
        tokens.startTagEnd(at, false);
        this.skipTo(at + 1);
        if (RAW_TEXT.has(name)) this.readRawText(name);
        return;
      }
      if (code === SLASH) {
        at = skipSpace(source, at + 1);
        if (source.charCodeAt(at) !== GREATER) continue;
        tokens.startTagEnd(at, true);
        this.skipTo(at + 1);
        return;
      }
      at = isSpace(code) ? at + 1 : this.readAttribute(at);
    }
    this.skipTo(at);
  }

  private readAttribute(start: number): number {
    const { source, tokens } = this;
    // Its first character may be any: "=" too.
    let end = start + 1;
    while (end < source.length && !endsName(source.charCodeAt(end)) && source.charCodeAt(end) !== EQUALS)
      end++;
    const equals = skipSpace(source, end);
    if (source.charCodeAt(equals) !== EQUALS) {
      tokens.attribute(start, end, end, end);
      return equals;
    }
    const value = skipSpace(source, equals + 1);
    const quote = source.charCodeAt(value);
    if (quote === DOUBLE_QUOTE || quote === SINGLE_QUOTE) {
      const close = this.find(quote === DOUBLE_QUOTE ? '"' : "'", value + 1);
      tokens.attribute(start, end, value + 1, close);
      return close + 1;
    }
    const valueEnd = findTagPartEnd(source, value);
    tokens.attribute(start, end, value, valueEnd);
    return valueEnd;
  }

  /** What a script, say, holds is text up to its end tag. */
  private readRawText(name: string): void {
    const { source, from } = this;
    let end = this.find("</", from);
    while (end < source.length && !isEndTag(source, end + 2, name)) end = this.find("</", end + 2);
    this.endText(end);
    this.from = end;
  }

  private readEndTag(at: number): void {
    const { source } = this;
    const start = skipSpace(source, at);
    const code = source.charCodeAt(start);
    if (isLetter(code)) {
      const end = findTagPartEnd(source, start);
      if (end < source.length) this.tokens.endTag(start, end);
      this.skipTo(this.find(">", end) + 1);
    } else if (code === GREATER) this.skipTo(start + 1);
    else if (start < source.length) this.skipDeclaration(start, start + 1);
    else this.from = start;
  }

  private endText(end: number): void {
    if (end > this.start) this.tokens.text(this.start, end);
    this.start = end;
  }

  private skipTo(at: number): void {
    this.start = at;
    this.from = at;
  }

  /** Where it stands next, or the end of the source. */
  private find(sign: string, from: number): number {
    const at = this.source.indexOf(sign, from);
    return at < 0 ? this.source.length : at;
  }
}

/** Elements that hold no other elements, whatever stands in them. */
export const RAW_TEXT: ReadonlySet<string> = new Set(["script", "style", "title", "textarea", "xmp"]);

const SECTION_START = "<![CDATA[";
const SECTION_END = "]]>";

const EXCLAMATION = 0x21;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const DASH = 0x2d;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const QUESTION = 0x3f;

const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

const isSpace = (code: number): boolean =>
  code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c;

const endsName = (code: number): boolean => code === GREATER || code === SLASH || isSpace(code);

function skipSpace(source: string, from: number): number {
  let at = from;
  while (isSpace(source.charCodeAt(at))) at++;
  return at;
}

/** In an end tag's name, or in a value without quotes, a slash is a character like others. */
function findTagPartEnd(source: string, from: number): number {
  let at = from;
  while (at < source.length && source.charCodeAt(at) !== GREATER && !isSpace(source.charCodeAt(at))) at++;
  return at;
}

function isEndTag(source: string, at: number, name: string): boolean {
  const end = at + name.length;
  const code = source.charCodeAt(end);
  return (code === GREATER || isSpace(code)) && source.slice(at, end).toLowerCase() === name;
}
