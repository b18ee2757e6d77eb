import { addTo } from "../add-to";
import { mayHoldDate } from "../lexicon/index";
import type { Block, Field, Meta, Page } from "../page";
import { type KnownDays, listKnownDays } from "./dates/known-days";
import { findOpening } from "./posts/posts";

/** What a page says about itself, ready to be asked for by name. */
export interface Facts {
  readonly page: Page;
  /** The values stated under a key, in order; several keys are asked one after the other. */
  stated(from: Meta["from"], ...keys: string[]): string[];
  /** The same with the element and place of each. */
  facts(from: Meta["from"], ...keys: string[]): readonly Meta[];
  /** The values of lines that cleaners lifted into a field. */
  lifted(field: Field): string[];
  /** The short lines around the title: where the byline and the date stand. */
  readonly near: () => readonly Block[];
  /** The shown lines that may hold a date, of any length up to that of a note. */
  readonly dated: () => readonly Block[];
  /** The days that the page states about itself. */
  readonly days: () => KnownDays;
  /** Who opened the thread, and when, where the page is made up of several posts. */
  readonly opening: () => ReturnType<typeof findOpening>;
  /** First-level headings that are shown, whatever became of them; hidden ones where the page hides them all. */
  readonly headings: readonly Block[];
}

export function gatherFacts(page: Page, near: (facts: Facts) => readonly Block[]): Facts {
  let lines: readonly Block[] | null = null;
  let dated: readonly Block[] | null = null;
  let days: KnownDays | null = null;
  let opening: ReturnType<typeof findOpening> | undefined;
  const byKey = indexFacts(page.meta);
  const liftedLines = page.blocks.flatMap(({ fate }) => (fate?.type === "lift" ? [fate] : []));
  const facts = (from: Meta["from"], ...keys: string[]) => {
    const stated = byKey.get(from);
    return stated ? keys.flatMap((key) => stated.get(key) ?? NONE) : NONE;
  };
  const headings = page.blocks.filter(({ level }) => level === 1);
  const shown = headings.filter(({ tag }) => !tag?.hidden);
  const gathered: Facts = {
    page,
    facts,
    stated: (from, ...keys) => facts(from, ...keys).map(({ value }) => value),
    lifted: (field) => liftedLines.flatMap((fate) => (fate.field === field ? fate.values : [])),
    headings: shown.length > 0 ? shown : headings,
    opening: () => {
      if (opening === undefined) opening = findOpening(page);
      return opening;
    },
    dated: () => {
      dated ??= page.blocks.filter(
        ({ text, tag }) => text.length <= LONGEST_NOTE && !tag?.hidden && mayHoldDate(text),
      );
      return dated;
    },
    days: () => {
      days ??= listKnownDays(gathered);
      return days;
    },
    near: () => {
      lines ??= near(gathered);
      return lines;
    },
  };
  return gathered;
}

/** What is asked for several times on a page is worked out once; a cache and no state: it holds a pure function of its key. */
export function once<T>(find: (facts: Facts) => T): (facts: Facts) => T {
  const known = new WeakMap<Facts, T>();
  return (facts) => {
    const found = known.get(facts) ?? find(facts);
    known.set(facts, found);
    return found;
  };
}

const NONE: readonly Meta[] = [];
/** Longest line that tells when the article was published, in UTF-16 code units. */
const LONGEST_NOTE = 300;

type FactsByKey = ReadonlyMap<Meta["from"], ReadonlyMap<string, readonly Meta[]>>;

function indexFacts(meta: readonly Meta[]): FactsByKey {
  const index = new Map<Meta["from"], Map<string, Meta[]>>();
  for (const fact of meta) {
    const stated = index.get(fact.from) ?? new Map<string, Meta[]>();
    if (stated.size === 0) index.set(fact.from, stated);
    addTo(stated, fact.key, fact);
  }
  return index;
}

/** One way to find a field; null when this way leads nowhere. */
export interface Rule<T> {
  /** What `article.sources` says when the rule has found the field. */
  readonly name: string;
  readonly find: (facts: Facts) => T | null | undefined;
}

/** A field's value, and the name of the rule that found it. */
export interface Found<T> {
  readonly value: T;
  readonly rule: string;
}

/** The first rule that finds something, and what it found. */
export function applyRules<T>(rules: readonly Rule<T>[], facts: Facts): Found<T> | null {
  for (const { name, find } of rules) {
    const value = find(facts);
    if (value !== null && value !== undefined) return { value, rule: name };
  }
  return null;
}

/** A rule that takes the first value stated under a key. */
export const state = (from: Meta["from"], ...keys: string[]): Rule<string> => ({
  name: from === "meta" || from === "caller" ? (keys[0] ?? "") : `${from} ${keys[0] ?? ""}`,
  find: (facts) => facts.stated(from, ...keys)[0],
});
