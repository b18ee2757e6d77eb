/** The absolute web address that a value gives on a page; null for one that is relative without a base, or no address. */
export function resolveAddress(value: string, base: string | null): string | null {
  try {
    const { href, protocol } = new URL(value, base ?? undefined);
    return protocol === "http:" || protocol === "https:" ? href : null;
  } catch {
    return null;
  }
}
