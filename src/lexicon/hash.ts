/** Adds one code unit to the hash of those before it. */
export const mix = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/** Hash of a text, or of the part of it between two places. `mix` spelled out: most phrases are hashed before it is inlined. */
export function hash(text: string, start = 0, end = text.length): number {
  let sum = 0;
  for (let i = start; i < end; i++) sum = (Math.imul(sum, 31) + text.charCodeAt(i)) | 0;
  return sum;
}
