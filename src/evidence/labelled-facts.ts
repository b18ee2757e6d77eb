import { type Block, holdsLink } from "../page";

/** Characters of a label, and words of a fact with it. */
const LONGEST_LABEL = 40;
const WORDS = 20;
/** Whom to write to or call stands below releases, and is no fact of the text. */
const CONTACT = /@|www\.|:\/\/|\d{3}[\s/-]?\d{3}/;

/** Whether a line is a fact whose label stands in bold: "Admission: free". */
export function isLabelledFact({ tag, text, words, marks }: Block): boolean {
  const label = tag ? marks[0] : undefined;
  if (label?.type !== "strong" || label.start > 0 || label.end > LONGEST_LABEL || words > WORDS) return false;
  const end = text.charAt(label.end - 1) === ":" ? label.end : label.end + 1;
  return text.charAt(end - 1) === ":" && text.length > end && !holdsLink({ marks }) && !CONTACT.test(text);
}
