import { foldTitle } from "../../evidence/shape";
import { listHeads, splitTitle } from "../../evidence/title-parts";
import { judgeKind } from "../../kind/judge";
import type { PageKind } from "../../kind/page-kinds";
import type { Facts } from "../facts";

/**
 * The site's name behind the page's own title: "A new bridge | The River Post" over the heading "A new bridge". On
 * labelled pages that state their site's name as well it was that name, or a part of it, on 159 of 171.
 */
export function findBehindTitle(facts: Facts): string | undefined {
  const title = facts.stated("title", "title")[0] ?? "";
  const parts = splitTitle(title);
  if (parts.length < 2) return findGlued(title, facts);
  // Chinese sites run their sections and their name together: "科技_江边网".
  const name = parts.at(-1)?.split(/[_＿]/u).at(-1) ?? "";
  if (!isLikeName(name) || !WITH_NAMES.has(judgeKind(facts.page).name)) return undefined;
  const titles = [...facts.headings.map(({ text }) => text), ...facts.stated("meta", "og:title")].map(
    foldTitle,
  );
  const heads = listHeads(title).map(foldTitle);
  return heads.some((head) => head !== "" && titles.includes(head)) ? name : undefined;
}

/** The same without spaces, as sites of China have it: "老街茶馆重新开张-江边日报网" over the heading "老街茶馆重新开张". */
function findGlued(title: string, { headings, page }: Facts): string | undefined {
  const heading = headings.find(({ text }) => text.length >= SHORTEST_HEADING && title.startsWith(text));
  const behind = heading ? GLUED.exec(title.slice(heading.text.length))?.[1] : undefined;
  const name = behind?.split(/[-_—–＿]/u).at(-1) ?? "";
  return name.length >= 2 && isLikeName(name) && WITH_NAMES.has(judgeKind(page).name) ? name : undefined;
}

const SHORTEST_HEADING = 4;
const GLUED = /^\s?[-_—–＿](\p{Script=Han}.{0,60})$/u;

/** Of other kinds what stands there is as often a category. */
const WITH_NAMES: ReadonlySet<PageKind> = new Set(["article", "documentation", "forum"]);

/** Some words in capitals, and none that names a part of every site. */
const isLikeName = (text: string): boolean => {
  const words = text.trim().split(/\s+/);
  return (
    words.length <= MOST_WORDS &&
    text.length <= LONGEST &&
    !/^\d|[?!]$|\d{1,2}[.:/]\d/.test(text) &&
    !COMMON.has(foldTitle(text)) &&
    words.every((word) => NAME_WORD.test(word) || SMALL.has(word))
  );
};

const MOST_WORDS = 5;
const LONGEST = 50;
const NAME_WORD = /^(?:[\p{Lu}\p{Lt}\p{Lo}\d&+]|\p{Ll}+\p{Lu}|[\p{Ll}\d-]+\.\p{Ll}{2,})/u;
const SMALL: ReadonlySet<string> = new Set(
  "of the and for in on de du des del der die das la le les el los di do da y e und et van".split(" "),
);
const COMMON: ReadonlySet<string> = new Set([
  "home",
  "homepage",
  "blog",
  "news",
  "shop",
  "forum",
  "forums",
  "wiki",
  "docs",
  "documentation",
  "help",
  "support",
  "about",
  "article",
  "knowledge base",
  "articles",
  "opinion",
  "sport",
  "sports",
  "startseite",
  "aktuelles",
  "accueil",
  "actualités",
  "inicio",
  "noticias",
  "notizie",
  "nieuws",
  "новости",
  "ニュース",
  "ブログ",
  "新闻",
  "首页",
  "뉴스",
]);
