/** Pages of one registrable domain share a fold, so that no page is judged by a model that knows its site. */
export const FOLDS = 5;

/** The fold, 0 to FOLDS - 1, of a registrable domain: its FNV-1a hash, so that it depends on nothing else. */
export function foldOf(domain: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < domain.length; i++) hash = Math.imul(hash ^ domain.charCodeAt(i), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % FOLDS;
}
