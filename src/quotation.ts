/**
 * Characters that close, and that open, what is quoted; languages have them in more ways than one: “so”, „so“, »so«, ‚so‘.
 * Written for use within a class of a regular expression.
 */
export const CLOSING = "\"'”“’‘»«›‹)";
export const OPENING = "\"'“„‘‚«»‹›(";
