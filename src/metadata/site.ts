import { hostOf, unwrapArchive } from "../read/html/addresses";
import { type Facts, once, type Rule, state } from "./facts";
import { findBehindTitle } from "./title/name-behind-title";

/** Where a page states the site's name, or all but does. */
const STATED: readonly Rule<string>[] = [
  { name: "caller", find: (facts) => facts.stated("caller", "site")[0] },
  { name: "og:site_name", find: (facts) => cutAddress(facts.stated("meta", "og:site_name")[0]) },
  state("json-ld", "website.name"),
  { name: "title", find: findInTitle },
  state("json-ld", "article.publisher.name"),
  state("json-ld", "organization.name", "newsmediaorganization.name"),
  state("meta", "application-name"),
  state("meta", "dc.publisher", "dcterms.publisher", "publisher"),
  state("meta", "citation_journal_title"),
  { name: "a line of the page", find: ({ lifted }) => lifted("site")[0] },
];

/** The site's name. Who owns the copyright is another in three cases of eight, and says nothing of it. */
export const SITE: readonly Rule<string>[] = [
  ...STATED,
  state("meta", "sitename", "site_name", "site-name", "site.name", "parsely-site"),
  state("json-ld", "webpage.publisher.name", "webpage.ispartof.name"),
  { name: "behind the title", find: findBehindTitle },
  state(
    "meta",
    "twitter:app:name:iphone",
    "twitter:app:name:googleplay",
    "al:ios:app_name",
    "al:android:app_name",
  ),
  state("meta", "apple-mobile-web-app-title"),
];

/** A part of the page's title that is the name of its domain: "A new bridge | River Post" on riverpost.example. */
function findInTitle(facts: Facts): string | undefined {
  const parts = facts.stated("title", "title")[0]?.split(/\s[|·•–—»:-]\s|:\s|｜/u) ?? [];
  const domain = nameDomain(facts).map(squash);
  return parts.length < 2 ? undefined : parts.find((part) => domain.includes(squash(part)));
}

/** Some state an address for a name: "http://www.globe.example/" gives "globe.example". */
const cutAddress = (name: string | undefined): string | undefined =>
  name?.replace(/^(?:https?:\/\/)?(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)\/?$/i, "$1");

/** Every name the site goes by, folded: as stated, and the words of its domain run together. */
export const listSiteNames = once(gatherNames);

function gatherNames(facts: Facts): readonly string[] {
  const stated = STATED.flatMap(({ find }) => find(facts) ?? []);
  const portals = stated.flatMap((name) => PORTAL.exec(name)?.[1] ?? []);
  return [...stated, ...portals, ...facts.stated("meta", "apple-mobile-web-app-title"), ...nameDomain(facts)]
    .map(squash)
    .filter((name) => name.length >= 2);
}

/** Behind the name of a blog, that of the portal it is on: "느린걸음의 여행일기 : 네이버 블로그". */
const PORTAL = /\S\s[:|]\s(\p{Lo}[^:|]{1,30})$/u;

/** "www.the-globe.co.uk" gives "the-globe.co.uk" and "the-globe". */
function nameDomain(facts: Facts): string[] {
  const url =
    facts.page.url ?? facts.stated("link", "canonical")[0] ?? facts.stated("meta", "og:url")[0] ?? "";
  const host = hostOf(unwrapArchive(url));
  const labels = host.split(".").slice(0, -1);
  return [host, ...labels.filter((label, i) => label.length >= 4 || (labels.length === 1 && i === 0))];
}

/** Letters and digits only, lower case: "The Globe" and "theglobe" become the same. */
export const squash = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
