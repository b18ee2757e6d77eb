import type { Cleaner } from "../../cleaner";
import type { PhraseOptions } from "../../evidence/phrase-book";
import { judgeKind } from "../../kind/judge";
import type { KindOptions } from "../../kind/model";
import { phraseLines } from "../families/phrase-lines";

const NAME = "paywall-notices";
const DOC = "Drops requests to subscribe in order to read on.";
/** "€9 a month", "12 months for $20": below an article what it takes to read on, elsewhere what a thing costs. */
const PRICE = /^\D{0,12}\d.{0,24}\b(?:month|week|year)s?\b/i;

export const paywallNotices = ({ kinds, ...options }: PhraseOptions & KindOptions = {}): Cleaner =>
  phraseLines({
    name: NAME,
    doc: DOC,
    topics: ["paywall"],
    category: "paywall",
    unless: ({ text }, page) => PRICE.test(text) && judgeKind(page, kinds).name !== "article",
  })(options);
