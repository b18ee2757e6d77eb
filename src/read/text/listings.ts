import type { Span } from "../../page";
import { isBlob } from "./blob";
import { type LineSays, readSigns } from "./code-signs";
import { indentOf, isEmpty } from "./lines";

/** Fewest lines of a listing. */
const FEWEST = 2;
/** Share of lines that must read as code where some are indented deeper than the first. */
const INDENTED_SHARE = 0.5;
/** The same where none is, of those that are no comments; and of lines that are code for certain. */
const FLAT_SHARE = 0.7;
const SURE_SHARE = 0.5;
/** Two empty lines part the functions of a program. */
const GAP = 3;
/** Share of lines of running text that a listing may have. */
const PROSE_SHARE = 0.2;
/** So many lines at the top tell whether the rest is read; so large a share of them may say nothing. */
const HEAD = 6;
const HEAD_SHARE = 0.5;
/** Without one of these signs no lines read as code. */
const SIGNS =
  /[{}=<>\\]|;$|\w\(|::|^(?:\$ |#|@|sudo|git|npm|npx|yarn|pnpm|import|from|apt|pip|cd|chmod|curl|brew|docker|kubectl|cargo|SELECT|FROM|-{1,2}\w)/m;

/** A line of brackets that close. */
const OPENS = /^[^\n]*[({[][\t \r]*\n/;
const CLOSED = /\n[\t ]*[)\]}]{1,4}[;,]?$/;
const CLOSES = /\n[\t ]*[)\]}]{1,4}[;,]?[\t \r]*(?:\n|$)/;

const PROMPT = /^(?:>>> |\$ [\w./~]|In \[\d+\]: )/;

/** Lines without an empty one between them; what they say is read only where somebody asks, and once. */
class Group {
  private readonly signs: LineSays[] = [];

  constructor(
    private readonly lines: readonly Span[],
    readonly first: number,
    private readonly source: string,
  ) {}

  get last(): number {
    return this.first + this.lines.length - 1;
  }

  get isSigned(): boolean {
    return SIGNS.test(this.source.slice(this.lines[0]?.start, this.lines.at(-1)?.end));
  }

  /** Whether the first lines may be a listing's: the others of a long group are not read in vain. */
  get beginsAsCode(): boolean {
    const head = this.read(HEAD).slice(0, HEAD);
    return count(head, "") + count(head, "prose") <= HEAD_SHARE * head.length;
  }

  /** Whether somebody shows what they typed, and the answers. */
  get isSession(): boolean {
    return PROMPT.test(this.source.slice(this.lines[0]?.start, this.lines[0]?.end));
  }

  /** Whether the first line opens a bracket and the last is one that closes. */
  get isBracketed(): boolean {
    const text = this.source.slice(this.lines[0]?.start, this.lines.at(-1)?.end);
    return OPENS.test(text) && CLOSED.test(text);
  }

  get says(): readonly LineSays[] {
    return this.read(this.lines.length);
  }

  /** White space in front of each line, in characters. */
  get indents(): readonly number[] {
    return this.lines.map((line) => indentOf(line, this.source));
  }

  /**
   * Where text and listings follow each other without an empty line, as `textContent` of pages has them, and a line of brackets
   * says that one stands there: each of them by itself.
   */
  parts(): readonly Group[] {
    const { lines, source } = this;
    if (lines.length <= FEWEST || !CLOSES.test(source.slice(lines[0]?.start, lines.at(-1)?.end)))
      return [this];
    const { says, indents } = this;
    const parts: Group[] = [];
    let start = 0;
    let margin = -1;
    says.forEach((said, i) => {
      const indent = indents[i] ?? 0;
      const isCode = said === "" ? margin >= 0 && indent > margin : said !== "prose";
      if (isCode === margin >= 0) return;
      if (i > start) parts.push(this.part(start, i - 1));
      start = i;
      margin = isCode ? indent : -1;
    });
    return start === 0 ? [this] : [...parts, this.part(start, lines.length - 1)];
  }

  private part(from: number, to: number): Group {
    return new Group(this.lines.slice(from, to + 1), this.first + from, this.source);
  }

  /** What at least the first lines say. */
  private read(lines: number): readonly LineSays[] {
    const { signs, source } = this;
    for (const { start, end } of this.lines.slice(signs.length, lines))
      signs.push(readSigns(source.slice(start, end)));
    return signs;
  }
}

/**
 * Listings in plain text that are told by how their lines read: for the index of the first line of each that of its last.
 * Groups of lines an empty line apart are one listing. Of the lines of listings of HTML, flattened, three in five are found
 * (WCXB and others, 18,000 lines); of those found one in 250 is none. In `raw` text, with a page's scripts, none need be apart.
 */
export function findListings(
  lines: readonly Span[],
  source: string,
  raw = false,
): ReadonlyMap<number, number> {
  const listings = new Map<number, number>();
  if (!SIGNS.test(source)) return listings;
  const whole = findGroups(lines, source);
  const groups = raw ? whole.flatMap((group) => (isListing(group) ? group : group.parts())) : whole;
  const isCode = groups.map(isListing);
  // A listing goes on below an empty line, and has begun above one.
  for (let i = 1; i < groups.length; i++)
    isCode[i] ||= isCode[i - 1] === true && goesOn(groups[i - 1], groups[i]);
  for (let i = groups.length - 2; i >= 0; i--)
    isCode[i] ||= isCode[i + 1] === true && goesOn(groups[i + 1], groups[i]);
  let start: Group | undefined;
  groups.forEach((group, i) => {
    if (!isCode[i]) return;
    start ??= group;
    const next = groups[i + 1];
    if (next && isCode[i + 1] && next.first - group.last <= GAP) return;
    listings.set(start.first, group.last);
    start = undefined;
  });
  return listings;
}

function findGroups(lines: readonly Span[], source: string): Group[] {
  const groups: Group[] = [];
  for (let first = 0; first < lines.length; first++) {
    let last = first - 1;
    while (!isEmpty(lines[last + 1]) && !isPage(lines[last + 1])) last++;
    if (last >= first) groups.push(new Group(lines.slice(first, last + 1), first, source));
    first = Math.max(first, last);
  }
  return groups;
}

/** Whether a page stands on a line, as beside its scripts. */
const isPage = (line: Span | undefined): boolean =>
  line !== undefined && isBlob(line.end - line.start, false);

function isListing(group: Group): boolean {
  if (group.last - group.first + 1 < FEWEST || !group.isSigned || !group.beginsAsCode) return false;
  const { says } = group;
  const code = count(says, "code");
  const likely = code + count(says, "likely");
  const prose = count(says, "prose");
  const counted = says.length - count(says, "comment");
  // Texts that programs print stand among their lines.
  if (prose > (code >= FEWEST ? PROSE_SHARE * says.length : 0)) return false;
  if (likely > 0 && likely >= INDENTED_SHARE * counted && says[0] !== "" && isSetIn(group.indents))
    return true;
  if (group.isSession) return prose === 0;
  if (prose === 0 && group.isBracketed && isSetIn(group.indents)) return true;
  return code >= FEWEST && code >= SURE_SHARE * counted && likely >= FLAT_SHARE * counted;
}

/** Whether what stands an empty line apart from a listing is part of it. */
function goesOn(listing: Group | undefined, group: Group | undefined): boolean {
  if (!listing || !group) return false;
  const { says } = group;
  if (Math.max(group.first - listing.last, listing.first - group.last) > GAP) return false;
  const code = count(says, "code");
  const prose = count(says, "prose");
  if (leastOf(group.indents) > leastOf(listing.indents) + 1)
    return prose <= PROSE_SHARE * says.length || (code > 0 && prose <= code);
  if (prose > 0) return false;
  const likely = code + count(says, "likely");
  const counted = says.length - count(says, "comment");
  return counted === 0 || (code > 0 && likely >= INDENTED_SHARE * counted);
}

const count = (says: readonly LineSays[], what: LineSays): number =>
  says.filter((said) => said === what).length;

/** Whether some lines are indented deeper than the first, and none less. */
function isSetIn(indents: readonly number[]): boolean {
  const [margin = 0] = indents;
  return leastOf(indents) >= margin && indents.some((indent) => indent > margin + 1);
}

const leastOf = (indents: readonly number[]): number =>
  indents.reduce((least, indent) => Math.min(least, indent), Number.POSITIVE_INFINITY);
