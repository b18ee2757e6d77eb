import { labelledParts } from "./families/labelled-parts";

const LABELS = [
  "convertkit",
  "email capture",
  "email subscribe",
  "emailsignup",
  "mailchimp",
  "mailerlite",
  "mailing list",
  "mc embed",
  "newsletter",
  "opt in",
  "optin",
  "optinmonster",
  "sign up",
  "signup",
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
