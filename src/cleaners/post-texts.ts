import type { Cleaner } from "../cleaner";
import { countText } from "../evidence/running-text";
import { gatherThreads } from "../metadata/threads";
import { kept } from "../page";

/** Share of what stays above which a page is made up of posts; comments on an article are less of it. */
const MOST = 0.5;

export const postTexts = (): Cleaner => ({
  name: "post-texts",
  doc: "Brings back what the model dropped of posts, where their software marks their texts, and little else stays.",
  *apply(page) {
    // Of what pages state in microdata much is a comment below an answer, which is not missed.
    const threads = gatherThreads(page).flatMap(({ stated, whole }) => (stated && whole ? [stated] : []));
    const texts = new Set(threads.flatMap((stated) => [...stated]));
    const lost = [...texts].filter(({ fate }) => fate?.by === JUDGE);
    if (lost.length === 0 || threads.length < 2) return;
    const left = kept(page);
    if (countText(left.filter((block) => texts.has(block))) <= MOST * countText(left)) return;
    for (const block of lost) yield { type: "keep", block, why: "the text of a post" };
  },
});

const JUDGE = "block-model";
