/** A pattern that finds any of the alternatives, whatever the case of their letters. */
/** One pattern out of several, which are easier to read on lines of their own. */
export const anyOf = (lists: readonly string[], flags = "iu"): RegExp => new RegExp(lists.join("|"), flags);
