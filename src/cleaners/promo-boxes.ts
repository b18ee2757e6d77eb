import { isMinorPart } from "../evidence/running-text";
import { judgeKind } from "../kind/judge";
import { isBesideArticle, labelledParts } from "./families/labelled-parts";

/** Class and id words for advertisements, calls to action, appeals for donations and polls; in articles they hold nothing else. */
const LABELS = [
  "advert",
  "advertisement",
  "advertising",
  "anzeige",
  "app banner",
  "app promo",
  "article promo",
  "blog cta",
  "cta banner",
  "cta block",
  "cta box",
  "donate",
  "donation",
  "donations",
  "event promo",
  "inline cta",
  "inline promo",
  "native ad",
  "partner content",
  "poll",
  "polls",
  "post cta",
  "promo banner",
  "promo block",
  "promo box",
  "promobox",
  "promoted content",
  "pubblicita",
  "publicidad",
  "publicite",
  "reklama",
  "spenden",
  "spendenaufruf",
  "spendenbox",
  "sponsored",
  "subscribe",
  "subscription",
  "subscriptions",
  "support us",
  "survey",
  "werbung",
];
/** A page this likely to be an article; what a company promotes on its own pages may be what they are about. */
const LIKELY = 0.5;

export const promoBoxes = labelledParts({
  name: "promo-boxes",
  doc: "Drops, on the page of an article, advertisements, appeals and calls to action where their class or id says so.",
  category: "advert",
  labels: LABELS,
  believe: (found, page, options) =>
    isBesideArticle(found, page, options) ||
    (isMinorPart(found, page) && judgeKind(page, options.kinds).probabilities.article >= LIKELY),
});
