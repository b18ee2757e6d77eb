import type { Span } from "../page";
import { type LineSays, readSigns } from "./code-signs";

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

const PROMPT = /^(?:>>> |\$ [\w./~]|In \[\d+\]: )/;

/** Lines without an empty one between them; they are read only where somebody asks. */
class Group {
  /** White space in front of the first line, in characters. */
  readonly margin: number;
  private read: readonly LineSays[] | undefined;

  constructor(
    private readonly lines: readonly Span[],
    readonly first: number,
    readonly last: number,
    private readonly source: string,
  ) {
    this.margin = measureIndent(lines[first], source);
  }

  get isSigned(): boolean {
    return SIGNS.test(this.source.slice(this.lines[this.first]?.start, this.lines[this.last]?.end));
  }

  /** Whether the first lines may be a listing's: the others of a long group are not read in vain. */
  get beginsAsCode(): boolean {
    const head = this.own.slice(0, HEAD).map(({ start, end }) => readSigns(this.source.slice(start, end)));
    return count(head, "") + count(head, "prose") <= HEAD_SHARE * head.length;
  }

  /** Whether somebody shows what they typed, and the answers. */
  get isSession(): boolean {
    return PROMPT.test(this.source.slice(this.lines[this.first]?.start, this.lines[this.first]?.end));
  }

  get says(): readonly LineSays[] {
    this.read ??= this.own.map(({ start, end }) => readSigns(this.source.slice(start, end)));
    return this.read;
  }

  /** Least white space in front of a line. */
  get least(): number {
    return this.indents.reduce((least, indent) => Math.min(least, indent), this.margin);
  }

  get isDeeper(): boolean {
    return this.indents.some((indent) => indent > this.margin + 1);
  }

  private get indents(): readonly number[] {
    return this.own.map((line) => measureIndent(line, this.source));
  }

  private get own(): readonly Span[] {
    return this.lines.slice(this.first, this.last + 1);
  }
}

/**
 * Listings in plain text that are told by how their lines read: for the index of the first line of each that of its last.
 * Groups of lines an empty line apart are one listing. Of the lines of listings of HTML, flattened, three in five are found
 * (WCXB and others, 18,000 lines); of those found one in 250 is none.
 */
export function findListings(lines: readonly Span[], source: string): ReadonlyMap<number, number> {
  const listings = new Map<number, number>();
  if (!SIGNS.test(source)) return listings;
  const groups = findGroups(lines, source);
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
    while (!isEmpty(lines[last + 1])) last++;
    if (last >= first) groups.push(new Group(lines, first, last, source));
    first = Math.max(first, last);
  }
  return groups;
}

function isListing(group: Group): boolean {
  if (group.last - group.first + 1 < FEWEST || !group.isSigned || !group.beginsAsCode) return false;
  const { says, margin } = group;
  const code = count(says, "code");
  const likely = code + count(says, "likely");
  const prose = count(says, "prose");
  const counted = says.length - count(says, "comment");
  // Texts that programs print stand among their lines.
  if (prose > (code >= FEWEST ? PROSE_SHARE * says.length : 0)) return false;
  if (
    likely > 0 &&
    likely >= INDENTED_SHARE * counted &&
    says[0] !== "" &&
    group.isDeeper &&
    group.least >= margin
  )
    return true;
  if (group.isSession) return prose === 0;
  return code >= FEWEST && code >= SURE_SHARE * counted && likely >= FLAT_SHARE * counted;
}

/** Whether what stands an empty line apart from a listing is part of it. */
function goesOn(listing: Group | undefined, group: Group | undefined): boolean {
  if (!listing || !group) return false;
  const { says } = group;
  if (Math.max(group.first - listing.last, listing.first - group.last) > GAP) return false;
  const code = count(says, "code");
  const prose = count(says, "prose");
  if (group.least > listing.least + 1)
    return prose <= PROSE_SHARE * says.length || (code > 0 && prose <= code);
  if (prose > 0) return false;
  const likely = code + count(says, "likely");
  const counted = says.length - count(says, "comment");
  return counted === 0 || (code > 0 && likely >= INDENTED_SHARE * counted);
}

const count = (says: readonly LineSays[], what: LineSays): number =>
  says.filter((said) => said === what).length;

const isEmpty = (line: Span | undefined): boolean => line === undefined || line.start === line.end;

/** White space in front of a line, in characters. */
export function measureIndent(line: Span | undefined, source: string): number {
  if (!line) return 0;
  let start = line.start;
  while (start > 0 && (source.charAt(start - 1) === " " || source.charAt(start - 1) === "\t")) start--;
  return line.start - start;
}
