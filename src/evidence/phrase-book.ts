import { compile, LEXICONS, LONGEST_LINE, type Match, type Matcher, type Topic } from "../lexicon/index";
import type { Block, Page } from "../page";

/** A block that is, begins or ends with a standing phrase. */
export interface Hit {
  readonly block: Block;
  readonly match: Match;
}

/** Recognises standing phrases; looks each line of a page up once, however many cleaners ask. */
export interface PhraseBook {
  /** The blocks of the page that match a phrase of any topic, whatever became of them. */
  hits(page: Page): readonly Hit[];
  match(block: Block, topics: ReadonlySet<Topic>): Match | null;
  /** The same for a part of a block, such as its last sentence. */
  matchText(text: string, topics: ReadonlySet<Topic>): Match | null;
}

/** A phrase book over a matcher; by default over every language of the library. */
export function phraseBook(matcher: Matcher = compile(LEXICONS)): PhraseBook {
  const known = new Map<string, Known | null>();
  let last: Found | null = null;

  function look(text: string): Known | null {
    // A line that long matches nothing, and is not worth its place in the map.
    if (text.length > LONGEST_LINE) return null;
    let line = known.get(text);
    if (line === undefined) {
      if (known.size >= MOST_KNOWN) known.clear();
      const match = matcher.match(text);
      line = match && { match, topics: null };
      known.set(text, line);
    }
    return line;
  }

  /** The first phrase found may be another language's: "Archiv" heads a widget here and leads away there. */
  function matchTopics(text: string, topics: ReadonlySet<Topic>): Match | null {
    const line = look(text);
    if (!line) return null;
    if (topics.has(line.match.topic)) return line.match;
    line.topics ??= [...matcher.topics(text)];
    return line.topics.some((topic) => topics.has(topic)) ? matcher.match(text, topics) : null;
  }

  function find({ source, blocks }: Page): Found {
    // Most cleaners change no text, so what was found on an earlier version of the page holds.
    if (last && haveSameTexts(last.blocks, blocks)) {
      if (last.blocks !== blocks) last.hits = null;
      last.blocks = blocks;
      return last;
    }
    if (last?.source !== source) known.clear();
    const lines: { id: number; match: Match }[] = [];
    for (const { id, text } of blocks) {
      const line = look(text);
      if (line) lines.push({ id, match: line.match });
    }
    last = { source, blocks, lines, hits: null };
    return last;
  }

  return {
    hits(page) {
      const found = find(page);
      found.hits ??= listHits(found);
      return found.hits;
    },
    match: (block, topics) => matchTopics(block.text, topics),
    matchText: (text, topics) => matcher.match(text, topics),
  };
}

/** What a line matches, and every topic it may match when asked for; looked up when it first is. */
interface Known {
  readonly match: Match;
  topics: readonly Topic[] | null;
}

/** The lines of a page that match, by their block's id, as long as the texts of the page stay what they were. */
interface Found {
  readonly source: string;
  /** The last version of the page that was asked for. */
  blocks: readonly Block[];
  readonly lines: readonly { readonly id: number; readonly match: Match }[];
  /** The same with the blocks of that version; listed when it is first asked for. */
  hits: readonly Hit[] | null;
}

function listHits({ lines, blocks }: Found): Hit[] {
  const hits: Hit[] = [];
  for (const { id, match } of lines) {
    const block = blocks[id];
    if (block) hits.push({ block, match });
  }
  return hits;
}

/** Versions of a page share most of their blocks and all unchanged strings: this compares little but addresses. */
function haveSameTexts(some: readonly Block[], others: readonly Block[]): boolean {
  if (some === others) return true;
  if (some.length !== others.length) return false;
  for (let i = 0; i < some.length; i++) {
    if (some[i] !== others[i] && some[i]?.text !== others[i]?.text) return false;
  }
  return true;
}

/** Lines that are remembered at most, so that a book used for many pages does not grow. */
const MOST_KNOWN = 20_000;

/** The option of every cleaner that looks for standing phrases; share one book among the cleaners of a pipeline. */
export interface PhraseOptions {
  readonly phrases?: PhraseBook;
}
