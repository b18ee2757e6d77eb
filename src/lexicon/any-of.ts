/** A pattern that finds any of the alternatives, whatever the case of their letters. */
export const anyOf = (lists: readonly string[], flags = "iu"): RegExp => new RegExp(lists.join("|"), flags);
