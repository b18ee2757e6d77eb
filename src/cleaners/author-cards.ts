import { isBelievedOfArticle, labelledParts } from "./families/labelled-parts";

/**
 * Class and id words of WordPress (its author box plugins too), Ghost, Drupal and the templates of papers. On labelled
 * pages (WCXB and the annotated ones, 350 articles with such an element) 1 % of their words belong to the article.
 */
const LABELS = [
  "about author",
  "about the author",
  "abh box",
  "auteur bio",
  "author area",
  "author bio",
  "author biography",
  "author block",
  "author box",
  "author card",
  "author desc",
  "author description",
  "author info",
  "author profile",
  "author section",
  "authorbio",
  "authorbox",
  "authorinfo",
  "autor box",
  "autor info",
  "autorbox",
  "autorenbox",
  "autoreninfo",
  "bio autor",
  "bio box",
  "contributor bio",
  "entry author",
  "molongui",
  "post author",
  "saboxplugin",
  "staff bio",
  "writer bio",
];

export const authorCards = labelledParts({
  name: "author-cards",
  doc: "Drops, on the page of an article, names, portraits and biographies of authors where their class or id says so.",
  category: "author-box",
  labels: LABELS,
  believe: isBelievedOfArticle,
});
