import type { Page } from "./page";

/** What has been worked out of a page, by what worked it out, and of what. */
export type Memory = Map<unknown, { readonly of: unknown; readonly found: unknown }>;

const itself = (page: Page): unknown => page;

/**
 * Work that is done once for each version of a page, or once for whatever `of` picks of it. The page keeps what was
 * found, and both go together. In a WeakMap, which lives longer than its pages, all of them would outlive V8's minor
 * collections: that took a tenth of all time.
 */
export function remember<T>(work: (page: Page) => T, of = itself): (page: Page) => T {
  return (page) => {
    const key = of(page);
    const last = page.memory.get(work);
    // What is kept under a work is what that work has found.
    if (last && last.of === key) return last.found as T;
    const found = work(page);
    page.memory.set(work, { of: key, found });
    return found;
  };
}
