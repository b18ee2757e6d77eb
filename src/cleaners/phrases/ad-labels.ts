import type { Cleaner } from "../../cleaner";
import { headsText } from "../../evidence/heading-text";
import { goesOn } from "../../evidence/left";
import type { PhraseOptions } from "../../evidence/phrase-book";
import { kept } from "../../page";
import { phraseLines } from "../families/phrase-lines";

const labelLines = phraseLines({
  name: "ad-labels",
  doc: "Drops labels of advertisements.",
  topics: ["advert"],
  unless: headsText,
  category: "advert",
  ambiguous: "none",
});

/** A label that opens a sentence on a page of one line. In small letters most of these words open true sentences, too. */
const LABEL =
  /^(?:Advertisement|ADVERTISEMENT|(?:Story|Article) continues below (?:this )?ad(?:vertisement)?|ANZEIGE|PUBLICIDAD|PUBLICITÉ|PUBBLICITÀ|PUBLICIDADE|REKLAMA|REKLAM|РЕКЛАМА)\s+(?=[\p{Lu}"'“‘„«¿¡])/u;

export const adLabels = (options: PhraseOptions = {}): Cleaner => {
  const lines = labelLines(options);
  return {
    ...lines,
    *apply(page) {
      const whole = new Set<number>();
      for (const edit of lines.apply(page)) {
        whole.add(edit.block.id);
        yield edit;
      }
      for (const block of kept(page)) {
        if (!goesOn(block) || whole.has(block.id)) continue;
        const end = LABEL.exec(block.text)?.[0].length ?? 0;
        if (end > 0)
          yield {
            type: "drop",
            block,
            part: { start: 0, end },
            why: "a label of an advertisement between two sentences",
            category: "advert",
          };
      }
    },
  };
};
