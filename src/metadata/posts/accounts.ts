import type { Block } from "../../page";

/** The address of an account's page: "/user/jane", "/u/jane", "user?id=jane", "member.php?u=12", "?action=profile;u=12", "/~jane". */
const ACCOUNT =
  /(?:^|\/)(?:u|users?|members?|profiles?|people)(?:\/[^/?#]|\?id=|\.php\?)|(?:^|\/)user-\d|\/memberlist\.php\?|[?&;](?:action=(?:view)?profile|showuser=)|^\/~[^/?#]+$/i;

/** The name of the first account that a line links to; a mention of somebody ("@jane") is none. */
export function findAccount({ marks, text }: Block): string | null {
  for (const { type, href, start, end } of marks) {
    if (type !== "link" || href === undefined || !ACCOUNT.test(href)) continue;
    const name = text.slice(start, end).trim();
    if (name !== "" && !name.startsWith("@")) return name;
  }
  return null;
}
