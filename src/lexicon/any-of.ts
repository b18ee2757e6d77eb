/** One pattern out of several, which are easier to read on lines of their own; the case of letters does not matter. */
export const anyOf = (patterns: readonly string[]): RegExp => new RegExp(patterns.join("|"), "iu");
