import { mix } from "../src/model/scan";
import type { Sample } from "./samples";

/** Of a page's words this share becomes unknown; names, loan words and brands are known in every language. */
const UNKNOWN = 0.9;
/** One sample in so many is given a second time in a language that nobody has learned. */
const EVERY = 4;

/** The samples and, for some, a copy whose words no lexicon knows: so the model learns to do without them. */
export function* withMasked(samples: Iterable<Sample>): Generator<Sample> {
  let number = 0;
  for (const sample of samples) {
    yield sample;
    if (sample.renderer !== "clean" && number++ % EVERY === 0) yield maskWords(sample, number);
  }
}

function maskWords(sample: Sample, salt: number): Sample {
  const { words, line } = sample.cues;
  const isMasked = (word: number) => (mix(word, salt) >>> 0) / 2 ** 32 < UNKNOWN;
  return {
    ...sample,
    masked: true,
    cues: {
      ...sample.cues,
      words: words.map((word) => (isMasked(word) ? mix(salt, word) : word)),
      line: line.map((hash) => (hash === 0 ? 0 : mix(salt, hash))),
    },
  };
}
