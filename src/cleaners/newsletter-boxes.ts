import { labelledParts } from "./families/labelled-parts";

const LABELS = [
  "email signup",
  "email subscribe",
  "mailchimp",
  "mailing list",
  "mc embed",
  "newsletter",
  "newsletter form",
  "newsletter signup",
  "signup form",
  "subscribe box",
  "subscribe form",
  "subscription form",
];

export const newsletterBoxes = labelledParts({
  name: "newsletter-boxes",
  doc: "Drops newsletter sign-ups where their class or id says so.",
  category: "newsletter",
  labels: LABELS,
});
