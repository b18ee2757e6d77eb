import { UnboilError } from "../errors";

/**
 * jsdom, from beside unboil, when somebody needs it: who brings a parser of their own need not have it installed.
 * Throws an UnboilError when it is absent.
 */
export function loadJsdom(): typeof import("jsdom") {
  const { createRequire } = process.getBuiltinModule("node:module");
  try {
    return createRequire(import.meta.url)("jsdom");
  } catch (cause) {
    throw new UnboilError(
      "option",
      "readability() parses pages with jsdom, which cannot be loaded. Install jsdom, or give readability({ parse }).",
      cause,
    );
  }
}
