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
  const known = new Map<string, Match | null>();
  let last: Found | null = null;

  function look(text: string): Match | null {
    if (text.length > LONGEST_LINE) return matcher.match(text);
    let match = known.get(text);
    if (match === undefined) {
      if (known.size >= MOST_KNOWN) known.clear();
      match = matcher.match(text);
      known.set(text, match);
    }
    return match;
  }

  function find({ source, blocks, repairs }: Page): Found["lines"] {
    // Texts change only by repairs and splits, so what was found on an earlier version of the page holds until then.
    const version = `${blocks.length} ${repairs.length}`;
    if (last?.source !== source) known.clear();
    else if (last.version === version) return last.lines;
    const lines: { id: number; match: Match }[] = [];
    for (const { id, text } of blocks) {
      const match = look(text);
      if (match) lines.push({ id, match });
    }
    last = { source, version, lines };
    return lines;
  }

  return {
    hits: (page) =>
      find(page).flatMap(({ id, match }) => {
        const block = page.blocks[id];
        return block ? [{ block, match }] : [];
      }),
    match(block, topics) {
      const match = look(block.text);
      // The first phrase found may be another language's: "Archiv" heads a widget here and leads away there.
      return match && !topics.has(match.topic) ? matcher.match(block.text, topics) : match;
    },
    matchText: (text, topics) => matcher.match(text, topics),
  };
}

/** The lines of a page that match, by their block's id, as long as the texts of the page stay what they were. */
interface Found {
  readonly source: string;
  readonly version: string;
  readonly lines: readonly { readonly id: number; readonly match: Match }[];
}

/** Lines that are remembered at most, so that a book used for many pages does not grow. */
const MOST_KNOWN = 20_000;

/** The option of every cleaner that looks for standing phrases; share one book among the cleaners of a pipeline. */
export interface PhraseOptions {
  readonly phrases?: PhraseBook;
}
