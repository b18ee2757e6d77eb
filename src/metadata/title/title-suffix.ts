import { countWordsUpTo } from "../../words";
import { squash } from "../site";

/** What sites put between a title and their name; between Chinese characters an underscore does, too. */
const SEPARATOR =
  /\s*[|｜»•·›]\s*|\s+[-–—~/:_]+\s+|:\s+|[－：]|(?<=[\u3040-\u9fff！？」』])[_＿]|[_＿](?=[\u3040-\u9fff])/gu;
const SURE = /[|｜»•·›_＿]/;
/** The site's name in brackets of its own: "沿革【北野製作所】", "network [Wiki of the Workshop]". */
const BRACKETED = /(?:【([^【】]+)】| \[([^\][]+)\])$/u;
/** A slogan behind a bar has at most this many words, and fewer than the title. */
const SUFFIX_WORDS = 6;

/** The title without the site's name before or after it. `sites` are squashed names of the site. */
export function stripSite(stated: string, sites: readonly string[]): string {
  const title = cutBrackets(stated, sites);
  const cuts = [...title.matchAll(SEPARATOR)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    sure: SURE.test(match[0]),
  }));
  let from = 0;
  let to = title.length;
  const first = cuts[0];
  if (first && first.start > 0 && isSite(title.slice(0, first.start), sites)) from = first.end;
  for (const cut of cuts.toReversed()) {
    if (cut.start <= from) break;
    const rest = title.slice(cut.end, to);
    const words = countWordsUpTo(rest, SUFFIX_WORDS + 1);
    const named = isSite(rest, sites);
    // Behind a bar nearly everything is the site's; behind a dash only its name is.
    const slogan =
      cut.sure && words <= SUFFIX_WORDS && words <= countWordsUpTo(title.slice(from, cut.start), words);
    if (!named && !slogan) break;
    to = cut.start;
  }
  return title.slice(from, to).trim() || title;
}

function cutBrackets(title: string, sites: readonly string[]): string {
  const match = BRACKETED.exec(title);
  return match && isSite(match[1] ?? match[2] ?? "", sites)
    ? title.slice(0, match.index).trim() || title
    : title;
}

const isSite = (part: string, sites: readonly string[]): boolean => {
  const name = squash(part);
  return (
    name !== "" &&
    sites.some(
      (site) =>
        site === name ||
        (name.length >= 4 && site.includes(name)) ||
        (site.length >= 5 && name.startsWith(site)),
    )
  );
};
