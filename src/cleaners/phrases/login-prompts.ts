import { labelsValue } from "../../evidence/heading-text";
import { phraseLines } from "../families/phrase-lines";

export const loginPrompts = phraseLines({
  name: "login-prompts",
  doc: "Drops log-in, registration and account lines.",
  topics: ["login"],
  category: "login",
  ambiguous: "all",
  unless: labelsValue,
});
