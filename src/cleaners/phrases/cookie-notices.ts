import { phraseLines } from "../families/phrase-lines";

export const cookieNotices = phraseLines({
  name: "cookie-notices",
  doc: "Drops consent notices and their buttons.",
  topics: ["cookies"],
  category: "cookies",
});
