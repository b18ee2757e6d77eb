import type { Cleaner } from "../cleaner";
import { isProse } from "../evidence/shape";
import { type Block, type Category, closest, kept } from "../page";

export const embeddedText = (): Cleaner => ({
  name: "embedded-text",
  doc: "Keeps the text that a page holds only in its data, in JSON-LD or in the state of its program, and drops it where it is shown too.",
  *apply(page) {
    const embedded = page.blocks.filter(isEmbedded);
    if (embedded.length === 0) return;
    const shown = new Set(kept(page).flatMap((block) => (isEmbedded(block) ? [] : cutSentences(block.text))));
    for (const block of embedded) {
      const sentences = cutSentences(block.text);
      if (sentences.filter((sentence) => shown.has(sentence)).length >= NEARLY_ALL * sentences.length)
        yield { type: "drop", block, why: "is shown on the page too", category: "duplicate" };
      else if (block.fate?.type === "drop" && isText(block, block.fate.category))
        yield { type: "keep", block, why: "stands only in the page's data" };
    }
  },
});

/** What a text may have between its paragraphs that is none of it; a text kept as HTML brings what its page had. */
const ASIDE: ReadonlySet<Category> = new Set(["advert", "caption", "newsletter", "related", "share"]);

const isText = ({ tag, text }: Block, category: Category): boolean =>
  !tag?.hidden && (isProse(text) || !ASIDE.has(category));

/** Share of a text's sentences that are shown where it is the same text: the page may part its lines elsewhere. */
const NEARLY_ALL = 0.75;

const cutSentences = (text: string): string[] => text.split(/(?<=[.!?…。！？])\s*(?=\S)/u);

const isEmbedded = (block: Block): boolean =>
  closest(block, ({ name }) => name === "json-ld" || name === "json-state") !== null;
