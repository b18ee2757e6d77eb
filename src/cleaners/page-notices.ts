import { labelledParts } from "./families/labelled-parts";

/** Overlays of consent managers (OneTrust, Cookiebot, Didomi, Quantcast, Complianz, Iubenda …) and plain notices. */
const LABELS = [
  "cc window",
  "cky consent",
  "cmplz",
  "consent banner",
  "consent modal",
  "cookie",
  "cookie banner",
  "cookie consent",
  "cookie law info",
  "cookie notice",
  "cookiebanner",
  "cookiebot",
  "cookieconsent",
  "cookies",
  "cybot",
  "didomi",
  "gdpr",
  "iubenda",
  "moove gdpr",
  "onetrust",
  "ot sdk",
  "privacy banner",
  "qc cmp",
  "sp message",
  "truste",
  "usercentrics",
];

export const pageNotices = labelledParts({
  name: "page-notices",
  doc: "Drops cookie and consent overlays where their class or id says so.",
  category: "cookies",
  labels: LABELS,
});
