/** Behind one of these comes another word of the same kind: "pre- and post-war", "Haupt- und Nebensätze". */
export const JOINING: ReadonlySet<string> = new Set(
  "and or to nor und oder bis sowie bzw et ou y o e en of och eller og i a lub oraz ja tai és vagy и или".split(
    " ",
  ),
);
