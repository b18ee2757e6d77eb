import { countKeptText, countText, isMinorPart } from "../../evidence/running-text";
import { isShop } from "../../kind/judge";
import type { Block, Page } from "../../page";
import { labelledParts } from "../families/labelled-parts";

/** Class and id words of Amazon, Shopify and WooCommerce themes, Yotpo, Judge.me, Bazaarvoice and other review services. */
const LABELS = [
  "bv rr",
  "customer review",
  "customer reviews",
  "jdgm rev",
  "jdgm review",
  "okendo",
  "pr review",
  "product review",
  "product reviews",
  "review body",
  "review card",
  "review content",
  "review item",
  "review list",
  "review text",
  "reviews container",
  "reviews content",
  "reviews list",
  "reviews section",
  "reviews widget",
  "spr review",
  "spr reviews",
  "stamped review",
  "stamped reviews",
  "user review",
  "user reviews",
  "yotpo review",
  "yotpo reviews",
];

/** Characters that tell of the product itself, in names, prices and measures more often than in sentences. */
const ENOUGH = 500;

const leavesEnough = (found: readonly Block[], page: Page): boolean =>
  countKeptText(page) - countText(found) >= ENOUGH;

export const customerReviews = labelledParts({
  name: "customer-reviews",
  doc: "Drops customers' reviews where their element says so and the page is a shop's.",
  category: "comments",
  labels: LABELS,
  believe: (found, page, { kinds }) =>
    (isMinorPart(found, page) || leavesEnough(found, page)) && isShop(page, kinds),
});
