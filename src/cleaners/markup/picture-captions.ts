import { countKeptProse, countProse } from "../../evidence/running-text";
import { isBelievedOfArticle, labelledParts } from "../families/labelled-parts";

/**
 * Class and id words that say of a caption that it is a picture's. On labelled pages (WCXB and the annotated ones, 280
 * articles with such an element) 4 % of their words belong to the article.
 */
const LABELS = [
  "bijschrift",
  "bildetekst",
  "bildnachweis",
  "bildquelle",
  "bildtext",
  "bildunterschrift",
  "billedtekst",
  "caption credit",
  "caption text",
  "didascalia",
  "figure caption",
  "foto credit",
  "foto legenda",
  "fotobyline",
  "fotocredit",
  "image caption",
  "image credit",
  "imagecaption",
  "img caption",
  "img credit",
  "leyenda foto",
  "media caption",
  "media credit",
  "onderschrift",
  "photo byline",
  "photo caption",
  "photo credit",
  "photocredit",
  "picture caption",
  "picture credit",
  "pie de foto",
  "pie foto",
  "wp caption text",
  "wp element caption",
];

export const pictureCaptions = labelledParts({
  name: "picture-captions",
  doc: "Drops, on the page of an article, captions and credits of pictures where their class or id says so.",
  category: "caption",
  labels: LABELS,
  believe: (found, page, options) =>
    countProse(found) <= MOST * countKeptProse(page) && isBelievedOfArticle(found, page, options),
});

/** Share of the running text above which the pictures tell the story: steps of a recipe stand below their photos. */
const MOST = 1 / 3;
