import { countProse } from "../../evidence/running-text";
import { judgeKind } from "../../kind/judge";
import type { KindOptions } from "../../kind/model";
import { isThread } from "../../metadata/posts/posts";
import { type Block, kept, type Page } from "../../page";
import { isBelieved, labelledParts } from "../families/labelled-parts";

/** Class and id words of WordPress, Blogger, Drupal, SPIP, the usual services for comments, and templates in ten languages. */
const LABELS = [
  "cackle",
  "comentarii",
  "comentarios",
  "comment author",
  "comment body",
  "comment content",
  "comment fil",
  "comment form",
  "comment list",
  "comment respond",
  "comment section",
  "comment thread",
  "comment wrapper",
  "commentaires",
  "commentbox",
  "commentform",
  "commenti",
  "commentlist",
  "commento",
  "comments",
  "comments area",
  "condolence",
  "condolences",
  "coral talk",
  "cusdis",
  "disqus",
  "disqus thread",
  "divforum",
  "fb comments",
  "forum fil",
  "forum message",
  "giscus",
  "guest book",
  "guestbook",
  "hozzaszolasok",
  "hypercomments",
  "hyvor talk",
  "intensedebate",
  "isso thread",
  "komentare",
  "komentari",
  "komentarze",
  "kommentarbereich",
  "kommentare",
  "kommentarer",
  "kommentit",
  "leave comment",
  "leserbriefe",
  "leserkommentare",
  "livefyre",
  "opmerkingen",
  "post comments",
  "reacties",
  "reader comments",
  "remark",
  "respond",
  "spot im",
  "trackbacks",
  "tribute wall",
  "twikoo",
  "user comments",
  "utterances",
  "valine",
  "viafoura",
  "vuukle",
  "waline",
  "wpdiscuz",
  "yorumlar",
];

export const commentThreads = labelledParts({
  name: "comment-threads",
  doc: "Drops readers' comments where their element says so and the page is more than its comments, and no thread.",
  category: "comments",
  labels: LABELS,
  // A table of details has a row of "Comments" on the thing that it describes: "12 pages, 5 figures".
  except: new Set(["td", "th"]),
  believe: (found, page, options) =>
    !isForum(page, options) &&
    !isThread(page) &&
    (isBelieved(found, page, options) || isBelowText(found, page)),
});

/** Words of running text above the first comment from which a page stands without its comments, however long they are. */
const ENOUGH = 100;

/** Comments may be longer than what they comment on. */
function isBelowText([first]: readonly Block[], page: Page): boolean {
  return countProse(kept(page).filter(({ id }) => id < (first?.id ?? 0))) >= ENOUGH;
}

/**
 * The posts of a forum are often called so, too, and what is said of answers belongs to them. A forum is told from this
 * probability on: losing its posts would be worse than keeping comments.
 */
const LIKELY = 0.4;

const isForum = (page: Page, { kinds }: KindOptions): boolean =>
  page.meta.some(
    ({ key, value }) => (key.endsWith("@type") && THREADS.has(value)) || isForumType(key, value),
  ) || judgeKind(page, kinds).probabilities.forum >= LIKELY;

/** What forums state to be in JSON-LD and microdata. */
const THREADS: ReadonlySet<string> = new Set(["DiscussionForumPosting", "QAPage"]);

const isForumType = (key: string, value: string): boolean =>
  key === "og:type" && value.toLowerCase() === "forum";
