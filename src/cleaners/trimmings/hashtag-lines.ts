import type { Cleaner } from "../../cleaner";
import { isList } from "../../kind/is-list";
import type { KindOptions } from "../../kind/model";
import { kept, linkShare } from "../../page";

/** Share of a line that is linked where only spaces stand between the links. */
const MOSTLY = 0.7;
/** A number behind the sign is that of a post. */
const HASHTAGS = /^#\p{L}[^\s#]*(?:\s#\p{L}[^\s#]*)*$/u;

export const hashtagLines = ({ kinds }: KindOptions = {}): Cleaner => ({
  name: "hashtag-lines",
  doc: "Drops lines of nothing but links that are hashtags, where they are not those of a list's entries.",
  *apply(page) {
    for (const block of kept(page))
      if (
        block.text.startsWith("#") &&
        linkShare(block) > MOSTLY &&
        HASHTAGS.test(block.text) &&
        !isList(page, kinds)
      )
        yield { type: "drop", block, why: "links that are hashtags", category: "tags" };
  },
});
