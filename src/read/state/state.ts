import type { Meta } from "../../page";
import type { DataScript } from "./embedded-text";
import { isPushed, readFlight, unlist } from "./flight";
import { type Budget, readLiterals, type Value } from "./literals";
import { readAuthors, readDay, readTitle } from "./state-names";
import { findStateText, type Known, type StateText } from "./state-texts";
import { Traced } from "./traced";

/** Bounds on what is read; a page's own text stays far below. */
const MOST_READ = 4_000_000;
const MOST_VALUES = 300_000;

/** The text of the page's state; in programs too, which mostly give a name to it. */
export function readState(source: string, scripts: readonly DataScript[], known: Known): StateText | null {
  const budget: Budget = { values: MOST_VALUES };
  const stated: Value[] = [];
  const unnamed: Value[] = [];
  const pushed: Value[] = [];
  let room = MOST_READ;
  for (const { kind, start, end } of scripts) {
    if (kind === "json-ld" || room <= 0) continue;
    const range = { start, end: Math.min(end, start + room) };
    room -= range.end - range.start;
    for (const value of readLiterals(Traced.of(source, range), budget)) {
      if (isPushed(value)) pushed.push(value);
      else if (kind === "json-state") stated.push(unlist(value));
      else (value.key === "" ? unnamed : stated).push(value);
    }
  }
  stated.push(...readFlight(pushed, budget));
  return findStateText({ stated, unnamed }, known, { values: MOST_VALUES });
}

/** What the state says of its text, in the words of JSON-LD. */
export function stateFacts({ owner }: StateText): Meta[] {
  if (!owner) return [];
  const facts: [string, string][] = [
    ["article.headline", readTitle(owner)],
    ["article.datepublished", readDay(owner)],
    ...readAuthors(owner).map((name): [string, string] => ["article.author.name", name]),
  ];
  return facts.flatMap(([key, value]) => (value === "" ? [] : [{ from: "json-state" as const, key, value }]));
}
