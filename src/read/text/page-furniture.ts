import { addTo } from "../../add-to";
import { endsSentence } from "../../evidence/shape";
import { PAGE_WORDS } from "../../lexicon/page-words";
import type { Span } from "../../page";
import { remember } from "../../remember";
import { isDigit } from "../../words";
import { linesOf } from "./text-lines";

/** Which lines of a page of text stand on each of its pages: the reader joins no paragraph to them, a cleaner drops them. */
export const furnitureOf = remember(
  (page) => findFurniture(linesOf(page), page.source),
  ({ source }) => source,
);

/**
 * The lines that stand on each page of a paged document: running heads, page numbers, footers. Pages are parted by form
 * feeds, as programs write them that turn a PDF into text, or else by lines that count up and say so.
 */
export function findFurniture(lines: readonly Span[], source: string): ReadonlySet<number> {
  const pages = source.includes(FORM_FEED) ? cutPages(lines, source) : [];
  if (pages.length > 1) return findAtEdges(pages, lines, source);
  const counted = findCounted(lines, source);
  const facing = findFacing(lines, source);
  return facing.length === 0 ? counted : new Set([...counted, ...facing]);
}

export const FORM_FEED = "\f";

/** Longer lines are text. */
const LONGEST = 120;
/** Running heads alternate on left and right pages. */
const NEAR = 2;
/** Lines of a page's head or foot. */
const EDGE = 4;
/** Pages have more lines than this; what counts up closer by is a list. */
const SHORTEST_PAGE = 4;

const NONE: ReadonlySet<number> = new Set();

/** What lines say that count pages, short forms as well. */
const PAGE_WORD = new RegExp(`(?<!\\p{L})(?:${PAGE_WORDS}|pag|pág|стр)(?!\\p{L})`, "iu");

/** What recurs on pages, its numbers left out. */
interface Running {
  readonly line: number;
  readonly text: string;
  readonly key: string;
  /** The number in it; NaN where there is none. */
  readonly number: number;
}

function readRunning(line: number, { start, end }: Span, source: string): Running {
  const text = source.slice(start, end);
  const key = text.toLowerCase().replace(/\d+/g, "#");
  return { line, text, key, number: key.includes("#") ? readNumber(text) : Number.NaN };
}

/** The number of the page: in front, after the word for it, or at the end. */
function readNumber(text: string): number {
  const numbers = text.match(/\d+/g) ?? [];
  const isOfAll = /\d\s*(?:\/|of|von|de|di|sur|van|av|af|z|из)\s*\d+\W*$/iu.test(text);
  const isFirst = /^\W*\d/u.test(text) && !isOfAll;
  return Number(isFirst ? numbers[0] : numbers[numbers.length - (isOfAll ? 2 : 1)]);
}

/** The lines of each page that are not empty. */
function cutPages(lines: readonly Span[], source: string): number[][] {
  const pages: number[][] = [];
  let page: number[] = [];
  let before = 0;
  for (const [i, { start, end }] of lines.entries()) {
    if (start === end) continue;
    if (page.length > 0 && source.slice(before, start).includes(FORM_FEED)) {
      pages.push(page);
      page = [];
    }
    page.push(i);
    before = end;
  }
  if (page.length > 0) pages.push(page);
  return pages;
}

function findAtEdges(
  pages: readonly (readonly number[])[],
  lines: readonly Span[],
  source: string,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const isTop of [true, false]) {
    const edges = pages.map((page) => {
      const edge = isTop ? page.slice(0, EDGE) : page.slice(-EDGE).reverse();
      return edge.flatMap((i) => {
        const line = lines[i];
        return line && line.end - line.start <= LONGEST ? [readRunning(i, line, source)] : [];
      });
    });
    const places = new Map<string, number[]>();
    for (const [page, edge] of edges.entries())
      for (const running of edge) for (const name of namesOf(running, page)) addTo(places, name, page);
    const isElsewhere = (name: string, page: number) =>
      places.get(name)?.some((other) => other !== page && Math.abs(other - page) <= NEAR);
    for (const [page, edge] of edges.entries()) {
      for (const running of edge) {
        const names = namesOf(running, page).filter((name) => isElsewhere(name, page));
        if (names.length === 0) break;
        // What heads two pages may be the title of the first.
        if (page === 0 && isTop && names.every((name) => (places.get(name)?.length ?? 0) < MANY)) break;
        found.add(running.line);
      }
    }
  }
  return found;
}

/** Pages that tell a running head from a title. */
const MANY = 3;

/** Lines with a name in common are the same on their pages: they read alike, or their numbers go up as the pages do. */
const namesOf = ({ text, key, number }: Running, page: number): string[] =>
  Number.isNaN(number) ? [text] : [text, `${key}\n${number - page}`];

/** The lines that count pages without form feeds between them, and what stands next to each of these again and again. */
function findCounted(lines: readonly Span[], source: string): ReadonlySet<number> {
  const last = new Map<string, Running>();
  const pairs: Running[][] = [];
  for (const [i, line] of lines.entries()) {
    if (!endsInNumber(source, line.start, line.end)) continue;
    if (!mayCount(source.slice(line.start, line.end))) continue;
    const running = readRunning(i, line, source);
    const before = last.get(running.key);
    last.set(running.key, running);
    if (before && running.number === before.number + 1 && i - before.line > SHORTEST_PAGE)
      pairs.push([before, running]);
  }
  if (pairs.length === 0) return NONE;
  const found = new Set<number>();
  for (const pair of pairs) {
    const isBarePair = pair.some(({ text }) => isBare(text));
    const besides = [-1, 1].flatMap((step) => {
      const texts = pair.map(({ line }) => findNext(lines, line, step));
      const [one, other] = texts.map((at) => source.slice(lines[at]?.start ?? 0, lines[at]?.end ?? 0));
      return one && one === other && isHead(one, isBarePair) ? texts : [];
    });
    // The number of the last page has nothing below it, but the one before is known.
    const goesOn = found.has(pair[0]?.line ?? -1);
    if (isBarePair && ((besides.length === 0 && !goesOn) || !isRunning(pair, lines))) continue;
    for (const { line } of pair) found.add(line);
    for (const at of besides) found.add(at);
  }
  const first = lines.findIndex(({ start, end }) => start < end);
  const top = textOf(lines[first], source);
  if (VOLUME.test(top) && [...found].some((at) => textOf(lines[at], source) === top)) found.add(first);
  return found;
}

const textOf = (line: Span | undefined, source: string): string =>
  source.slice(line?.start ?? 0, line?.end ?? 0);

/** A journal's volume or issue, which is no date and no title. */
const VOLUME =
  /(?<!\p{L})(?:vol(?:ume)?|no|nr|issue|bd|band|jg|jahrgang|heft|tome|tom|núm|año|anno|fasc|rocznik|roč|вып|том)\.?\s?\d{1,4}(?!\d)/iu;

/**
 * Running heads in capitals with the number of the page on the outer side, as a printed book has them and its OCR: even ones
 * on the left of what stands on left pages, odd ones on the right of what stands on right ones.
 */
function findFacing(lines: readonly Span[], source: string): readonly number[] {
  let chain: Running[] = [];
  let longest: readonly Running[] = [];
  for (const [i, { start, end }] of lines.entries()) {
    const isLeft = isDigit(source.charCodeAt(start));
    if (end - start > LONGEST || (!isLeft && !endsInNumber(source, start, end))) continue;
    const text = source.slice(start, end);
    const number = Number((isLeft ? LEFT : RIGHT).exec(text)?.[1] ?? Number.NaN);
    if (Number.isNaN(number) || (number % 2 === 0) !== isLeft) continue;
    const before = chain.at(-1);
    const follows =
      before &&
      number > before.number &&
      number <= before.number + FEW_PAGES &&
      i - before.line > SHORTEST_PAGE;
    if (!follows) chain = [];
    chain.push({ line: i, text, key: text.replace(/[\d.,\s]/g, ""), number });
    if (chain.length > longest.length) longest = chain;
  }
  const times = new Map<string, number>();
  for (const { key } of longest) times.set(key, (times.get(key) ?? 0) + 1);
  const repeated = longest.filter(({ key }) => (times.get(key) ?? 0) > 1);
  return repeated.length < MANY ? [] : repeated.map(({ line }) => line);
}

/** A number, and two words or more in capitals. */
const LEFT = /^(\d{1,4})\s\p{Lu}[\p{Lu}\p{M}'’.,-]*\s[\p{Lu}\p{M}\s'’.,:;&-]+$/u;
const RIGHT = /^\p{Lu}[\p{Lu}\p{M}'’.,-]*\s[\p{Lu}\p{M}\s'’.,:;&-]*[\s.](\d{1,4})$/u;
/** Pages on which a chapter begins have no head, nor do plates; some heads are not legible. */
const FEW_PAGES = 8;

/** The closest line above or below that is not empty; −1 where there is none. */
function findNext(lines: readonly Span[], from: number, step: number): number {
  for (let i = from + step; i >= 0 && i < lines.length && Math.abs(i - from) <= EDGE; i += step) {
    const line = lines[i];
    if (line && line.start < line.end) return i;
  }
  return -1;
}

/** Whether a line ends in a number. Most do not: so they need not be looked at closely. */
function endsInNumber(text: string, start = 0, end = text.length): boolean {
  if (start === end || end - start > LONGEST) return false;
  let at = end - 1;
  let code = text.charCodeAt(at);
  while (at > start && MARKS.has(code)) code = text.charCodeAt(--at);
  return code >= 0x30 && code <= 0x39;
}

const MARKS: ReadonlySet<number> = new Set(Array.from(" -–—|])", (sign) => sign.charCodeAt(0)));

const mayCount = (text: string): boolean => endsInNumber(text) && (isBare(text) || PAGE_WORD.test(text));

/** Chapters of novels and verses have such numbers as well, and places in a list. */
const isBare = (text: string): boolean => text.length <= LONGEST_BARE && BARE.test(text);

const BARE = /^[-–—|]? ?\d+(?:\/\d+)? ?[-–—|]?$/;
const LONGEST_BARE = 20;

/** Whether a line may be a running head: dates and names stand above posts, whose bare numbers count up as well. */
const isHead = (text: string, besideBare: boolean): boolean =>
  text.length <= LONGEST &&
  !(besideBare && /\d/.test(text) && !VOLUME.test(text)) &&
  !endsSentence(text) &&
  text.split(" ").length >= FEWEST_WORDS;

const FEWEST_WORDS = 3;

/** Whether most lines between two numbers are long, as those of running text are. */
function isRunning(pair: readonly Running[], lines: readonly Span[]): boolean {
  let full = 0;
  let all = 0;
  for (let i = (pair[0]?.line ?? 0) + 1; i < (pair[1]?.line ?? 0); i++) {
    const length = (lines[i]?.end ?? 0) - (lines[i]?.start ?? 0);
    if (length > 0) all++;
    if (length >= LONG) full++;
  }
  return full >= all / 2;
}

const LONG = 50;
