import type { Cleaner } from "../cleaner";
import type { Output } from "../options";
import { adLabels } from "./ad-labels";
import { articleEnd } from "./article-end";
import { authorBoxes } from "./author-boxes";
import { breadcrumbs } from "./breadcrumbs";
import { bylines } from "./bylines";
import { cmsResidue } from "./cms-residue";
import { commentPrompts } from "./comment-prompts";
import { contributorCredits } from "./contributor-credits";
import { cookieNotices } from "./cookie-notices";
import { copyrightLines } from "./copyright-lines";
import { dateLines } from "./date-lines";
import { forumControls } from "./forum-controls";
import { loginPrompts } from "./login-prompts";
import { navigationLines } from "./navigation-lines";
import { newsletterPrompts } from "./newsletter-prompts";
import { paywallNotices } from "./paywall-notices";
import { phraseBook } from "./phrase-book";
import { playerControls } from "./player-controls";
import { readMoreLinks } from "./read-more-links";
import { relatedHeadings } from "./related-headings";
import { relatedTeasers } from "./related-teasers";
import { scriptResidue } from "./script-residue";
import { searchBoxes } from "./search-boxes";
import { shareBars } from "./share-bars";
import { shopControls } from "./shop-controls";
import { sourceLinks } from "./source-links";
import { syndicationNotes } from "./syndication-notes";
import { tagLines } from "./tag-lines";
import { textRepair } from "./text-repair";
import { titleLines } from "./title-lines";
import { widgetHeadings } from "./widget-headings";

/** The standard pipeline, in its order. It is an array: leave a cleaner out, or put your own in. */
export function standard(_output: Partial<Output> = {}): Cleaner[] {
  const phrases = phraseBook();
  return [
    // Repair: the text as its author wrote it.
    textRepair(),
    // Residue: what programs left in the text.
    cmsResidue(),
    scriptResidue(),
    // Phrases: lines that are nothing but a standing phrase, in any language.
    breadcrumbs(),
    commentPrompts({ phrases }),
    sourceLinks({ phrases }),
    readMoreLinks({ phrases }),
    shareBars({ phrases }),
    newsletterPrompts({ phrases }),
    cookieNotices({ phrases }),
    paywallNotices({ phrases }),
    adLabels({ phrases }),
    copyrightLines({ phrases }),
    relatedHeadings({ phrases }),
    authorBoxes({ phrases }),
    loginPrompts({ phrases }),
    searchBoxes({ phrases }),
    navigationLines({ phrases }),
    widgetHeadings({ phrases }),
    playerControls({ phrases }),
    shopControls({ phrases }),
    forumControls({ phrases }),
    tagLines({ phrases }),
    // Fields: lines that say something about the article.
    bylines({ phrases }),
    dateLines({ phrases }),
    syndicationNotes({ phrases }),
    contributorCredits({ phrases }),
    titleLines(),
    // Context: what the neighbours give away.
    relatedTeasers(),
    articleEnd({ phrases }),
  ];
}
