import { compile, LEXICONS, type Match, type Matcher, type Topic } from "../lexicon/index";
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
  let last: { readonly source: string; readonly version: string; readonly ids: readonly number[] } | null =
    null;

  function look(text: string): Match | null {
    let match = known.get(text);
    if (match === undefined) {
      if (known.size >= MOST_KNOWN) known.clear();
      match = matcher.match(text);
      known.set(text, match);
    }
    return match;
  }

  function findIds(page: Page): readonly number[] {
    // Texts change only by repairs and splits, so ids found on an earlier version of the page hold until then.
    const version = `${page.blocks.length} ${page.repairs.length}`;
    if (last?.source !== page.source) known.clear();
    else if (last.version === version) return last.ids;
    const ids = page.blocks.flatMap(({ id, text }) => (look(text) ? [id] : []));
    last = { source: page.source, version, ids };
    return ids;
  }

  return {
    hits: (page) =>
      findIds(page).flatMap((id) => {
        const block = page.blocks[id];
        const match = block && look(block.text);
        return match ? [{ block, match }] : [];
      }),
    match(block, topics) {
      const match = look(block.text);
      // The first phrase found may be another language's: "Archiv" heads a widget here and leads away there.
      return match && !topics.has(match.topic) ? matcher.match(block.text, topics) : match;
    },
    matchText: (text, topics) => matcher.match(text, topics),
  };
}

/** Lines that are remembered at most, so that a book used for many pages does not grow. */
const MOST_KNOWN = 20_000;

/** The option of every cleaner that looks for standing phrases; share one book among the cleaners of a pipeline. */
export interface PhraseOptions {
  readonly phrases?: PhraseBook;
}
