import type { Cleaner } from "../../cleaner";
import { PAGE_WORDS } from "../../lexicon/page-words";
import { kept } from "../../page";

const LONGEST = 250;

/** "Previous articleRegatta moved to Sunday": themes print label and headline without a space between them. */
const GLUED =
  /^(?:(?:previous|next|prev|older|newer) (?:article|post|story|entry)|artículo (?:anterior|siguiente)|artikel (?:sebelumnya|selanjutnya)|article (?:précédent|suivant)|articolo (?:precedente|successivo)|artigo anterior|próximo artigo|(?:vorheriger|nächster) artikel|(?:предыдущая|следующая) статья|önceki İçerik|sonraki İçerik|bài trước|bài tiếp theo)/iu;

/** What follows the label is a headline, or "Previous articles on the pier" would be one. */
const HEADLINE = /^[\s:]*[\p{Lu}\p{Lo}«»‹›"“‘'\d¿¡]/u;

const PAGE_COUNT = new RegExp(
  `^(?:${PAGE_WORDS})\\s+\\d+\\s+(?:of|von|sur|de|di|van|z|из|av|af|/)\\s+\\d+$`,
  "iu",
);

export const pagers = (): Cleaner => ({
  name: "pagers",
  doc: "Drops links to the previous and the next article, and page counts.",
  *apply(page) {
    for (const block of kept(page)) {
      if (block.text.length > LONGEST || block.kind === "heading") continue;
      const label = readLabel(block.text);
      if (label) yield { type: "drop", block, why: `begins with "${label}"`, category: "navigation" };
    }
  },
});

function readLabel(text: string): string | null {
  const glued = GLUED.exec(text)?.[0];
  if (glued !== undefined && HEADLINE.test(text.slice(glued.length))) return glued;
  return PAGE_COUNT.exec(text)?.[0] ?? null;
}
