import type { Cleaner } from "../../cleaner";
import { findEdgeSentences } from "../../evidence/edge-sentences";
import { type PhraseOptions, phraseBook } from "../../evidence/phrase-book";
import type { Topic } from "../../lexicon/index";
import { isPostText } from "../../metadata/posts/post-lines";
import { listOwners } from "../../metadata/posts/threads";
import type { Block, Page } from "../../page";

const TOPICS: ReadonlySet<Topic> = new Set(["contributor-credit"]);

export const contributorCredits = ({ phrases = phraseBook() }: PhraseOptions = {}): Cleaner => ({
  name: "contributor-credits",
  doc: 'Lifts credits of further reporters and editors, as in "Jane Doe contributed reporting."',
  *apply(page) {
    for (const { block, part, match } of findEdgeSentences(page, TOPICS, phrases)) {
      // "Información de Contacto" heads a part of the page, whatever its capitals.
      if ((block.kind === "heading" && match.how === "prefix") || isBesidePost(block, page)) continue;
      const text = part ? block.text.slice(part.start, part.end) : block.text;
      const values = DISCLAIMER.test(text) ? [] : [text];
      const where = part ? { part } : {};
      yield { type: "lift", block, field: "credits", values, why: `"${match.phrase}"`, ...where };
    }
  },
});

/** "Edited by jane" says of a post who has changed it. */
function isBesidePost(block: Block, page: Page): boolean {
  const post = listOwners(page).get(block);
  return post !== undefined && !isPostText(block, post);
}

/** What says that nobody of the house had a hand in the text credits nobody: "This story has not been edited by …". */
const DISCLAIMER = /not been edited|unedited|auto-?(?:generated|published)|feed without/iu;
