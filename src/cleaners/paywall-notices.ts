import { phraseLines } from "./families/phrase-lines";

export const paywallNotices = phraseLines({
  name: "paywall-notices",
  doc: "Drops requests to subscribe in order to read on.",
  topics: ["paywall"],
  category: "paywall",
});
