import { isUnspaced } from "../words";

/** The words of a folded text, each once; pairs of neighbouring characters where the script sets no spaces. */
export function listTerms(folded: string): Set<string> {
  const terms = new Set<string>();
  for (const word of folded.split(" ")) {
    if (!isUnspaced(word.charCodeAt(0))) terms.add(word);
    else for (let i = 0; i + 1 < word.length; i++) terms.add(word.slice(i, i + 2));
  }
  terms.delete("");
  return terms;
}

/** What a term tells: short words stand in any text, whatever the language. */
export const weighTerm = (term: string): number =>
  isUnspaced(term.charCodeAt(0)) ? 2 : Math.max(0, Math.min(8, term.length) - 2);
