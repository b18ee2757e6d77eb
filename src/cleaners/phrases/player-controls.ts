import { phraseLines } from "../families/phrase-lines";

export const playerControls = phraseLines({
  name: "player-controls",
  doc: "Drops controls of players and notices about missing scripts.",
  topics: ["video"],
  category: "video",
  ambiguous: "all",
});
