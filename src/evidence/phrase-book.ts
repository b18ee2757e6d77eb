import {
  compile,
  LEXICONS,
  LONGEST_LINE,
  type Match,
  type Matcher,
  type Reading,
  type Topic,
} from "../lexicon/index";
import type { Block, Page } from "../page";
import { remember } from "../remember";

/** A block that is, begins or ends with a standing phrase. */
export interface Hit {
  readonly block: Block;
  readonly match: Match;
}

/** Recognises standing phrases; looks each line of a page up once, however many cleaners ask. It holds no page. */
export interface PhraseBook {
  /** The kept blocks of the page that match a phrase of these topics. */
  hits(page: Page, topics: ReadonlySet<Topic>): readonly Hit[];
  match(page: Page, block: Block, topics: ReadonlySet<Topic>): Match | null;
  /** The same for a part of a block, such as its last sentence. */
  matchText(text: string, topics: ReadonlySet<Topic>): Match | null;
}

/** A phrase book over a matcher; by default over every language of the library. */
export function phraseBook(matcher: Matcher = compile(LEXICONS)): PhraseBook {
  /** One for each page, whatever becomes of its blocks. */
  const openBook = remember(
    (): Opened => ({ known: new Map(), blocks: null, lines: [] }),
    ({ source }) => source,
  );

  function look(text: string, { known }: Opened): Line | null {
    // A line that long matches nothing, and is not worth its place in the map.
    if (text.length > LONGEST_LINE) return null;
    let line = known.get(text);
    if (line === undefined) {
      line = readLine(matcher, withoutSigns(text));
      known.set(text, line);
    }
    return line;
  }

  function find(page: Page): readonly FoundLine[] {
    const opened = openBook(page);
    // Most cleaners change no text, so what was found on an earlier version of the page holds.
    if (!opened.blocks || !isLeftOf(opened.blocks, page.blocks)) {
      opened.lines = [];
      for (const { id, text, fate } of page.blocks) {
        const line = fate ? null : look(text, opened);
        if (line) opened.lines.push({ id, line });
      }
    }
    opened.blocks = page.blocks;
    return opened.lines;
  }

  return {
    hits(page, topics) {
      const hits: Hit[] = [];
      for (const { id, line } of find(page)) {
        const block = page.blocks[id];
        const match = block && !block.fate ? matchLine(line, topics) : null;
        if (block && match) hits.push({ block, match });
      }
      return hits;
    },
    match(page, block, topics) {
      const line = look(block.text, openBook(page));
      return line && matchLine(line, topics);
    },
    matchText: (text, topics) => matcher.match(text, topics),
  };
}

/** Headings of Markdown below the first level, which is the title's. */
const SIGNS = /^#{2,6} /;
const withoutSigns = (text: string): string => (text.startsWith("##") ? text.replace(SIGNS, "") : text);

/** A line that matches a phrase. */
interface Line {
  readonly match: Match;
  readonly reading: Reading;
}

function readLine(matcher: Matcher, text: string): Line | null {
  const reading = matcher.read(text);
  const match = reading?.match();
  return reading && match ? { match, reading } : null;
}

/** The first phrase found may be another language's: "Archiv" heads a widget here and leads away there. */
function matchLine({ match, reading }: Line, topics: ReadonlySet<Topic>): Match | null {
  if (topics.has(match.topic)) return match;
  return reading.topics.some((topic) => topics.has(topic)) ? reading.match(topics) : null;
}

/** What a book knows of a page. */
interface Opened {
  /** Each line that was looked up, and what it matches. */
  readonly known: Map<string, Line | null>;
  /** The last version of the page that was asked for. */
  blocks: readonly Block[] | null;
  /** The kept lines of it that match, as long as no others join them. */
  lines: FoundLine[];
}

interface FoundLine {
  /** The block's. */
  readonly id: number;
  readonly line: Line;
}

/**
 * Whether all that is kept of a page was kept, with the same texts, in an earlier version of it. Versions share most of
 * their blocks and all unchanged strings: this compares little but addresses.
 */
function isLeftOf(earlier: readonly Block[], later: readonly Block[]): boolean {
  if (earlier === later) return true;
  if (earlier.length !== later.length) return false;
  for (let i = 0; i < later.length; i++) {
    const [before, now] = [earlier[i], later[i]];
    if (before !== now && !now?.fate && (before?.fate || before?.text !== now?.text)) return false;
  }
  return true;
}

/** The option of every cleaner that looks for standing phrases; share one book among the cleaners of a pipeline. */
export interface PhraseOptions {
  readonly phrases?: PhraseBook;
}
