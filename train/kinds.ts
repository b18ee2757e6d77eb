import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { toKindFigures } from "../bench/kinds";
import { PLACES } from "../src/kind/evidence";
import { judgeEvidence } from "../src/kind/judge";
import { type PackedKinds, Poll, unpackKinds, visitVoters, type Weights } from "../src/kind/model";
import { PAGE_KINDS } from "../src/kind/page-kinds";
import { SHAPE } from "../src/kind/shape";
import { findSlot } from "../src/model/slots";
import { FOLDS } from "./folds";
import type { Format, KindSample } from "./kind-samples";
import { fitLogistic, type LogisticRow } from "./logistic";
import { type Cuts, Election, packVotes } from "./votes";

/** Trains a model per fold, each blind to the domains of its fold, and gives the one of all pages. */
export function trainKinds(cache: string, samples: readonly KindSample[]): PackedKinds {
  mkdirSync(cache, { recursive: true });
  console.log(`kinds: ${samples.length} samples`);
  const judged = [...Array(FOLDS).keys()].flatMap((fold) => {
    const packed = fitKinds(samples.filter((sample) => sample.fold !== fold));
    writeFileSync(join(cache, `kinds-${fold}.json`), JSON.stringify(packed));
    const model = unpackKinds(packed);
    return samples
      .filter((sample) => sample.fold === fold)
      .map((sample) => ({ sample, kind: judgeEvidence(sample.evidence, sample.format, model) }));
  });
  for (const version of new Set(samples.map((sample) => sample.version))) {
    const rows = judged.filter(({ sample }) => sample.version === version);
    console.log(`${version}, cross-validated`);
    console.log(toKindFigures(rows.map(({ sample, kind }) => ({ type: sample.kind, kind }))));
  }
  return fitKinds(samples);
}

/** Points at which a number is cut, at most. */
const CUTS = 5;
/**
 * Weight of a page of HTML whose address is not known, and of a text in a language that nobody has learned. HTML has
 * its elements and statements in any language: taking its words as well costs it a point of accuracy.
 */
const UNPLACED = 0.5;
const UNKNOWN = 0.25;

function fitKinds(samples: readonly KindSample[]): PackedKinds {
  const pick = (format: Format) => samples.filter((sample) => sample.format === format);
  const cuts: Cuts = { html: cutShapes(pick("html")), text: cutShapes(pick("text")) };
  const election = new Election(samples, cuts);
  const weigh = (format: Format): Weights => ({
    cuts: cuts[format].map((points) => [...points]),
    ...fitLogistic(
      pick(format).flatMap((sample) => poll(sample, election, cuts[format])),
      PAGE_KINDS.length,
    ),
  });
  return { ...packVotes(election.table), shares: election.shares, html: weigh("html"), text: weigh("text") };
}

/**
 * What the evidence on a page says when its own site has no vote; and what is left of it where nobody knows the
 * page's address, or the words of a text.
 */
function poll(sample: KindSample, election: Election, cuts: readonly (readonly number[])[]): LogisticRow[] {
  const { evidence, format, domain, kind, weight } = sample;
  const poll = new Poll();
  visitVoters(evidence, format, cuts, (hash, source) => {
    const votes = election.votesWithout(domain, hash);
    const slot = votes ? -1 : findSlot(election.table.checks, hash);
    if (votes) poll.add(source, votes);
    else if (slot >= 0) poll.add(source, election.table.votes, slot * PAGE_KINDS.length);
  });
  const all = { values: poll.finish(), label: PAGE_KINDS.indexOf(kind), weight };
  return format === "text"
    ? [all, without(all, ["address", "title", "lines", "prose"], UNKNOWN)]
    : [all, without(all, ["address"], UNPLACED)];
}

function without(row: LogisticRow, places: readonly (typeof PLACES)[number][], share: number): LogisticRow {
  const values = row.values.slice();
  for (const place of places) {
    const at = PLACES.indexOf(place) * PAGE_KINDS.length;
    values.fill(0, at, at + PAGE_KINDS.length);
  }
  return { ...row, values, weight: row.weight * share };
}

/** The points that part the pages into equal groups, by each number of their shape. */
const cutShapes = (samples: readonly KindSample[]): number[][] =>
  SHAPE.map((_, column) => {
    const values = samples.map(({ evidence }) => evidence.shape[column] ?? 0).sort((a, b) => a - b);
    const points = Array.from({ length: CUTS }, (_, i) => {
      const value = values[Math.floor(((i + 1) * values.length) / (CUTS + 1))] ?? 0;
      return Number(value.toPrecision(4));
    });
    return [...new Set(points)];
  });
