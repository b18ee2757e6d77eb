/** Where one may follow a paper, a station or a reporter. */
const NETWORKS: ReadonlySet<string> = new Set(
  "bluesky|facebook|flipboard|google news|instagram|linkedin|mastodon|pinterest|snapchat|sounds|telegram|threads|tiktok|twitter|whatsapp|x|youtube".split(
    "|",
  ),
);

const LONGEST = 200;
const FOLLOW = "Follow ";
/** Whom: a name, or those who write. */
const WHOM = /^(?:[\p{Lu}@]|us\s|our\s|me\s|her\s|him\s|them\s)/u;
/** What the line may say besides. */
const MORE = /[.!]\s+(?:Send your|Got a|Email|Subscribe|Listen)\s.*$/u;
const BETWEEN = /,\s*(?:and\s+|or\s+)?|\s+(?:and|or)\s+|\s*[&/]\s*/u;
/** A name on a network, the name of a station before its own, what ends the line. */
const BESIDE = /\s*\(?@[\w.]+\)?|^(?:on|via|BBC)\s+|[.!:]+$/gu;

/** Whether a line asks to follow somebody, and says nothing else: "Follow Radio Dale on Facebook, X and Instagram." */
export function isFollowCall(text: string): boolean {
  if (!text.startsWith(FOLLOW) || text.length > LONGEST) return false;
  const call = text.replace(MORE, "");
  const on = call.indexOf(" on ");
  if (on < 0 || !WHOM.test(call.slice(FOLLOW.length))) return false;
  return call
    .slice(on + " on ".length)
    .split(BETWEEN)
    .every((name) => NETWORKS.has(name.replace(BESIDE, "").trim().toLowerCase()));
}
