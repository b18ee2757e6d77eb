import * as z from "zod";
import { decodeBytes } from "../model/packed-numbers";
import { mix } from "../model/scan";
import { type Evidence, PLACES } from "./evidence";
import { PAGE_KINDS } from "./page-kinds";
import { SHAPE, SHAPES } from "./shape";

/** How the evidence on pages of one format is weighed. */
const WeightsSchema = z.strictObject({
  /** For each number of SHAPE the points, ascending, between which it says the same. */
  cuts: z.array(z.array(z.number())),
  /** For each kind its score when there is no evidence. */
  bias: z.array(z.number()),
  /** For each kind what it takes from each vote: those of the first source for all kinds, then the next source's. */
  votes: z.array(z.array(z.number())),
});

/** What is learned about kinds of pages, as it is shipped. */
export const PackedKindsSchema = z.strictObject({
  /** 8 bits of the hash in each slot, base64; 0 is an empty slot. */
  checks: z.string(),
  /** For each kind the votes of the slots that are taken, a letter each: "d" is 0, "a" -3, "g" 3. */
  votes: z.array(z.string()),
  /** How common each kind is among the pages learned from. */
  shares: z.array(z.number()),
  html: WeightsSchema,
  text: WeightsSchema,
});
export type PackedKinds = z.infer<typeof PackedKindsSchema>;
export type Weights = z.infer<typeof WeightsSchema>;

/** Evidence of one source is added up: of words in one place, or of numbers of one part of the shape. */
export const SOURCES = PLACES.length + SHAPES.length;

/** How much a word or number speaks for each kind, against all pages: log-odds, rounded, from -3 to 3. */
export interface VoteTable {
  readonly checks: Uint8Array;
  /** The votes of slot s are votes[7 * s] to votes[7 * s + 6], one per kind. */
  readonly votes: Int8Array;
}

export interface KindModel extends VoteTable {
  readonly shares: readonly number[];
  readonly html: Weights;
  readonly text: Weights;
}

/** For cleaners that ask for the kind of a page. */
export interface KindOptions {
  /** What kinds are judged by, instead of the shipped weights. */
  readonly kinds?: KindModel;
}

const UNPACKED = new WeakMap<PackedKinds, KindModel>();

/** Unpacks weights; the same object gives the same model. */
export function unpackKinds(packed: PackedKinds): KindModel {
  const known = UNPACKED.get(packed);
  if (known) return known;
  const checks = decodeBytes(packed.checks);
  const votes = new Int8Array(KINDS * checks.length);
  let taken = 0;
  for (let slot = 0; slot < checks.length; slot++) {
    if (checks[slot] === 0) continue;
    for (let kind = 0; kind < KINDS; kind++)
      votes[KINDS * slot + kind] = (packed.votes[kind]?.charCodeAt(taken) ?? NO_VOTE) - NO_VOTE;
    taken++;
  }
  const { shares, html, text } = packed;
  const model = { checks, votes, shares, html, text };
  UNPACKED.set(packed, model);
  return model;
}

const KINDS = PAGE_KINDS.length;
export const NO_VOTE = "d".charCodeAt(0);

/** Every hash under which the table may know the evidence, repeated as the words are, and its source. */
export function visitVoters(
  { words, shape }: Evidence,
  format: "html" | "text",
  cuts: readonly (readonly number[])[],
  visit: (hash: number, source: number) => void,
): void {
  for (const [place, hashes] of words.entries()) {
    for (let i = 0; i < hashes.length; i++) visit(hashes[i] ?? 0, place);
  }
  for (const [column, { part }] of SHAPE.entries()) {
    const bin = cuts[column]?.filter((cut) => cut <= (shape[column] ?? 0)).length ?? 0;
    const salt = format === "html" ? column : SHAPE.length + column;
    visit(mix(NUMBER + salt, bin), PLACES.length + SHAPES.indexOf(part));
  }
}

const NUMBER = 0x6a09e667;

/** The votes for each kind from each source, each sum divided by the square root of the number of its voters. */
export class Poll {
  readonly sums = new Float64Array(SOURCES * KINDS);
  private readonly voters = new Float64Array(SOURCES);

  add(source: number, votes: ArrayLike<number>, from = 0): void {
    this.voters[source] = (this.voters[source] ?? 0) + 1;
    const at = source * KINDS;
    for (let kind = 0; kind < KINDS; kind++)
      this.sums[at + kind] = (this.sums[at + kind] ?? 0) + (votes[from + kind] ?? 0);
  }

  /** Many voices of one source repeat each other. */
  finish(): Float64Array {
    for (let i = 0; i < this.sums.length; i++) {
      const voters = this.voters[Math.floor(i / KINDS)] ?? 0;
      if (voters > 0) this.sums[i] = (this.sums[i] ?? 0) / Math.sqrt(voters);
    }
    return this.sums;
  }
}
