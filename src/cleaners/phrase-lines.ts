import type { Cleaner } from "../cleaner";
import type { Topic } from "../lexicon/index";
import { type Block, type Category, kept } from "../page";
import { isProse, isTruncated } from "../shape";
import { type PhraseOptions, phraseBook } from "./phrase-book";

interface PhraseLines {
  readonly name: string;
  readonly doc: string;
  readonly topics: readonly Topic[];
  readonly category: Category;
  /** The phrases are also words that an article may set on a line of their own; see `standsInArticle`. */
  readonly ambiguous?: boolean;
}

/** The factory of a cleaner that drops lines which are nothing but a standing phrase of its topics. */
export function phraseLines({ name, doc, topics, category, ambiguous = false }: PhraseLines) {
  const wanted = new Set(topics);
  return ({ phrases = phraseBook() }: PhraseOptions = {}): Cleaner => ({
    name,
    doc,
    *apply(page) {
      for (const block of kept(page)) {
        if (block.kind === "code") continue;
        const match = phrases.match(block, wanted);
        // An excerpt that begins like a phrase is a teaser, and related-teasers says so.
        if (!match || (match.how !== "whole" && isTruncated(block.text))) continue;
        if (ambiguous && standsInArticle(block, page.blocks)) continue;
        yield { type: "drop", block, why: `${WHY[match.how]} "${match.phrase}" (${match.lang})`, category };
      }
    },
  });
}

const WHY = { whole: "is", prefix: "begins with", suffix: "ends with" } as const;

/** A heading, or a line that has running text both before and after it. */
function standsInArticle(block: Block, blocks: readonly Block[]): boolean {
  if (block.kind === "heading") return true;
  const before = blocks[block.id - 1];
  const after = blocks[block.id + 1];
  return before !== undefined && after !== undefined && isKeptProse(before) && isKeptProse(after);
}

const isKeptProse = (block: Block): boolean => !block.fate && isProse(block.text);
