import type { Cleaner } from "../../cleaner";
import { isLost } from "../../evidence/lost";
import { isMinorPart } from "../../evidence/running-text";
import { isThreadOfText } from "../../evidence/text-threads";
import type { KindOptions } from "../../kind/model";
import { gatherThreads } from "../../metadata/posts/threads";
import { kept } from "../../page";
import { listLostOfPosts } from "../families/text-posts";

export const postTexts = ({ kinds }: KindOptions = {}): Cleaner => ({
  name: "post-texts",
  doc: "Brings back what the model dropped of posts, where their software marks their texts and little else stays, or where buttons and dates around them do.",
  *apply(page) {
    if (page.format === "text") {
      if (page.blocks.some(isLost) && isThreadOfText(page, kinds))
        for (const block of listLostOfPosts(page)) yield { type: "keep", block, why: "the text of a post" };
      return;
    }
    // Of what pages state in microdata much is a comment below an answer, which is not missed.
    const threads = gatherThreads(page).flatMap(({ stated, whole }) => (stated && whole ? [stated] : []));
    const texts = new Set(threads.flatMap((stated) => [...stated]));
    const lost = [...texts].filter(isLost);
    if (lost.length === 0 || threads.length < 2) return;
    // Comments on an article are less of it.
    if (
      isMinorPart(
        kept(page).filter((block) => texts.has(block)),
        page,
      )
    )
      return;
    for (const block of lost) yield { type: "keep", block, why: "the text of a post" };
  },
});
