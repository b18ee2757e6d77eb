import type { Cleaner } from "../cleaner";
import { phraseBook } from "../evidence/phrase-book";
import type { Output } from "../options";
import type { Kind } from "../page";
import {
  adLabels,
  articleEdges,
  articleEnd,
  authorBoxes,
  authorCards,
  authorNotes,
  bareNumbers,
  blockModel,
  breadcrumbs,
  buttonLinks,
  bylines,
  cmsResidue,
  commentPrompts,
  commentThreads,
  contributorCredits,
  cookieNotices,
  copyrightLines,
  customerReviews,
  datedComments,
  dateLines,
  disclaimers,
  embeddedText,
  feedNotes,
  forumControls,
  headedLists,
  headingAnchors,
  headlines,
  hiddenElements,
  leftovers,
  linkedLines,
  linkTargets,
  loginPrompts,
  lostDetails,
  lostPassages,
  mainContainer,
  markdownSigns,
  menuEntries,
  navigationLines,
  newsletterBoxes,
  newsletterPrompts,
  pageChrome,
  pageForms,
  pageNotices,
  pagers,
  paywallNotices,
  pictureCaptions,
  pictureCredits,
  playerControls,
  postDetails,
  postExcerpts,
  priceOffers,
  promoBoxes,
  readMoreLinks,
  relatedBoxes,
  relatedHeadings,
  relatedParts,
  relatedTeasers,
  repeatedLines,
  repeatedPassages,
  rescue,
  scriptResidue,
  searchBoxes,
  shareBars,
  shareBoxes,
  shopControls,
  sideColumns,
  siteNames,
  sourceLinks,
  squashedLines,
  syndicationNotes,
  tagLines,
  textRepair,
  titleLines,
  trailingLinks,
  unwantedKinds,
  urlLists,
  walls,
  widgetHeadings,
} from "./factories";

export { type PhraseBook, type PhraseOptions, phraseBook } from "../evidence/phrase-book";
export * from "./factories";

/** The standard pipeline, in its order. It is an array: leave a cleaner out, or put your own in. */
export function standard({ captions = true, tables = true, code = true }: Partial<Output> = {}): Cleaner[] {
  const phrases = phraseBook();
  const markup = [
    // Repair: the text as its author wrote it.
    textRepair(),
    markdownSigns(),
    linkTargets(),
    // Markup: what the page's elements say of themselves.
    hiddenElements(),
    pageChrome(),
    pageForms(),
    pageNotices(),
    newsletterBoxes(),
    commentThreads(),
    customerReviews(),
    disclaimers(),
    shareBoxes(),
    relatedBoxes(),
    postExcerpts(),
    promoBoxes(),
    pictureCaptions(),
    sideColumns(),
  ];
  const lines = [
    // Residue: what programs left in the text.
    cmsResidue(),
    scriptResidue(),
    feedNotes(),
    urlLists(),
    headingAnchors(),
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
    pagers(),
    navigationLines({ phrases }),
    menuEntries(),
    widgetHeadings({ phrases }),
    playerControls({ phrases }),
    shopControls({ phrases }),
    forumControls({ phrases }),
    tagLines({ phrases }),
    siteNames(),
    // Fields: lines that say something about the article.
    squashedLines({ phrases }),
    bylines({ phrases }),
    dateLines({ phrases }),
    syndicationNotes({ phrases }),
    contributorCredits({ phrases }),
    titleLines(),
    authorCards(),
    // Context: what the neighbours give away.
    relatedTeasers(),
    headedLists({ phrases }),
    relatedParts(),
    articleEnd({ phrases }),
    datedComments(),
    mainContainer(),
    walls(),
    // Model: what is likely content, as learned from labelled pages.
    blockModel(),
    rescue(),
    lostPassages(),
    lostDetails(),
    // Trimmings: lines among text that the model takes for a part of it.
    buttonLinks(),
    linkedLines(),
    trailingLinks(),
    bareNumbers(),
    priceOffers(),
    pictureCredits({ phrases }),
    authorNotes(),
    articleEdges(),
    // Copies: what the page says a second time.
    repeatedPassages(),
    repeatedLines(),
    // Headline: the line that what is left speaks of.
    headlines(),
    // Posts: what is left around the texts of a thread.
    postDetails(),
  ];
  return [
    ...markup,
    ...lines,
    // Once more: what shows only when the rest is gone.
    leftovers({ names: lines.map(({ name }) => name) }),
    // Data: text that the page holds, but does not show.
    embeddedText(),
    // Choice: what the caller asks for.
    unwantedKinds({ kinds: listUnwanted({ captions, tables, code }) }),
  ];
}

function listUnwanted({ captions, tables, code }: Omit<Output, "comments">): Kind[] {
  const unwanted: [Kind, boolean][] = [
    ["caption", captions],
    ["cell", tables],
    ["code", code],
  ];
  return unwanted.flatMap(([kind, wanted]) => (wanted ? [] : [kind]));
}
