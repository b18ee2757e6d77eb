/** Pages of WCXB whose gold text is wrong (see the data card in README.md): nothing is learned from them. */
export const FLAWED: ReadonlySet<string> = new Set(
  [
    // Empty although the page has content.
    "0602 2840 2906 2966 3008 4893",
    // Cut off.
    "4912 4677 4694 0339 4621 2498 0181 2855 2861 2863 2871 4316 0565 0578 0546 0601 0603 0622",
    // Odd.
    "2857 4271 4071",
  ].flatMap((ids) => ids.split(" ")),
);
