/** What relative addresses of a page are relative to: what it states as its base, or its own address, where that is known. */
export const findBase = (stated: string | null, url: string | null): string | null =>
  stated === null ? url : (resolveAddress(stated, url) ?? url);

/** The host of an absolute address without "www."; "" for any other. */
export const hostOf = (address: string): string =>
  /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(address)?.[1] ?? "";

/** The address of the page that a web archive holds a copy of, where an address is one of such a copy; else the same. */
export const unwrapArchive = (address: string): string => COPY.exec(address)?.[1] ?? address;

const COPY =
  /^https?:\/\/(?:web\.archive\.org\/web\/\d{4,14}[a-z_]{0,4}|archive\.(?:today|ph|is|md|li|fo|vn)\/(?:o\/\w{4,8}|[\d.-]{8,20}))\/(https?:\/\/?[^\s]{4,})$/i;

/** Whether an address is that of archive.today, which states the copy's time and its own name for those of the page. */
export const isArchiveToday = (address: string): boolean =>
  /^https?:\/\/archive\.(?:today|ph|is|md|li|fo|vn)\//i.test(address);

/** The absolute web address that a value gives on a page; null for one that is relative without a base, or no address. */
export function resolveAddress(value: string, base: string | null): string | null {
  try {
    const { href, protocol } = new URL(value, base ?? undefined);
    return protocol === "http:" || protocol === "https:" ? href : null;
  } catch {
    return null;
  }
}
