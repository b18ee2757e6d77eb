/** What relative addresses of a page are relative to: what it states as its base, or its own address, where that is known. */
export const findBase = (stated: string | null, url: string | null): string | null =>
  stated === null ? url : (resolveAddress(stated, url) ?? url);

/** The host of an absolute address without "www."; "" for any other. */
export const hostOf = (address: string): string =>
  /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(address)?.[1] ?? "";

/** The absolute web address that a value gives on a page; null for one that is relative without a base, or no address. */
export function resolveAddress(value: string, base: string | null): string | null {
  try {
    const { href, protocol } = new URL(value, base ?? undefined);
    return protocol === "http:" || protocol === "https:" ? href : null;
  } catch {
    return null;
  }
}
