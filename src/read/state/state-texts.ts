import { agree } from "../../evidence/agreement";
import { foldTitle, isProse } from "../../evidence/shape";
import { type Budget, peek, readLiterals, readValue, type Value } from "./literals";
import { isRich, type Piece, readRich } from "./rich-text";
import {
  CONTENT,
  carries,
  findAddress,
  isDated,
  isMain,
  isOther,
  isTitled,
  LANGUAGE_OR_FORM,
  PARAGRAPHS,
  readTitle,
} from "./state-names";

/** A text in a page's state, and the object that it is the text of, where that says what it is. */
export interface StateText {
  readonly pieces: readonly Piece[];
  readonly owner: Value | null;
  /** Whether the owner's title or address is the page's. */
  readonly sure: boolean;
}

/** What the page says of itself beside its state. */
export interface Known {
  readonly titles: readonly string[];
  readonly url: string | null;
}

/**
 * The text that a page's state holds of the page itself. A state holds the texts of other pages too, and words for
 * buttons: what has a title and an address of its own counts where it is the page's title or address, or where there is
 * no other like it. Values that a program gives no name to count only if they have such a title.
 */
export function findStateText(
  { stated, unnamed }: { readonly stated: readonly Value[]; readonly unnamed: readonly Value[] },
  known: Known,
  budget: Budget,
): StateText | null {
  const search = new Search(known, budget);
  for (const value of stated)
    search.visit(value, { home: value, around: null, listed: false, depth: 0, group: null });
  for (const value of unnamed) {
    const group = newGroup(null);
    search.visit(value, { home: value, around: null, listed: false, depth: 0, group });
  }
  return search.pick();
}

interface Group {
  readonly owner: Value | null;
  /** One of several in a list. */
  readonly listed: boolean;
  /** Whether its title or address is the page's. */
  readonly ours: boolean;
  readonly texts: Map<string, readonly Piece[]>;
}

const newGroup = (owner: Value | null, listed = false, ours = false): Group => ({
  owner,
  listed,
  ours,
  texts: new Map(),
});

/** Where a value stands. */
interface Place {
  readonly around: Value | null;
  /** The list of things, or else the thing, that it belongs to. */
  readonly home: Value;
  /** Whether it stands in a thing of a list. */
  readonly listed: boolean;
  readonly depth: number;
  /** Null where nothing around says what it is. */
  readonly group: Group | null;
}

/** Deeper values are not looked at. */
const DEEPEST = 60;
/** Shortest text in all, in characters; below it there is nothing that the page lacks. */
const SHORTEST = 200;
/** Shortest string that is taken for text, plain and as HTML. */
const SHORTEST_STRING = 400;
const SHORTEST_HTML = 200;
const LONGEST_STRING = 200_000;

class Search {
  /** The texts that no owner is known of, by what they belong to. */
  private readonly loose = new Map<Value, Group>();
  private readonly groups: Group[] = [];
  private readonly titles: readonly string[];
  private readonly slug: string;

  constructor(
    { titles, url }: Known,
    private readonly budget: Budget,
  ) {
    this.titles = titles.map(foldTitle).filter((title) => title !== "");
    this.slug = lastPart(url ?? "");
  }

  visit(value: Value, place: Place): void {
    if (this.budget.values-- <= 0 || place.depth > DEEPEST) return;
    // Most values are short strings and numbers: they are told apart before their names are looked at.
    if (value.type === "string" ? value.end - value.start < SHORTEST_HTML : value.members.length === 0)
      return;
    if (isOther(value)) return;
    if (value.type === "string") {
      this.visitString(value, place);
      return;
    }
    const group = this.findGroup(value, place.around) ?? place.group;
    const isPart = group === null || group !== place.group || group.owner === null || carries(value);
    if (!isPart) return;
    const inside = { around: value, depth: place.depth + 1, group, ...findHome(value, place) };
    if (isRich(value)) {
      this.add([value], inside);
      return;
    }
    const rich = new Set(value.members.filter((inner) => isRich(inner) && !isOther(inner)));
    this.add([...rich], inside);
    if (value.type === "array" && PARAGRAPHS.test(value.key)) this.addPieces(readStrings(value), inside);
    for (const inner of value.members) if (!rich.has(inner)) this.visit(inner, inside);
  }

  pick(): StateText | null {
    const long = findDistinct(this.groups.filter((group) => measure(group) >= SHORTEST));
    const ours = longest(long.filter((group) => group.ours));
    const isKnown = this.groups.some((group) => group.ours);
    const single = long.filter(({ listed }) => !listed);
    const others = single.length > 0 ? single : long;
    const only = !isKnown && others.length === 1 ? others : [];
    const best = ours ?? longest([...only, ...this.pickLoose()]);
    if (!best || measure(best) < SHORTEST) return null;
    return { pieces: [...best.texts.values()].flat(), owner: best.owner, sure: best.ours };
  }

  /** The longest text without an owner; none where another is nearly as long: they are those of several pages. */
  private pickLoose(): Group[] {
    const groups = findDistinct([...this.loose.values()]);
    const best = longest(groups);
    if (!best) return [];
    const next = longest(groups.filter((group) => group !== best));
    return next && measure(next) > measure(best) / 2 ? [] : [best];
  }

  private visitString(value: Value, place: Place): void {
    const { start, end } = value;
    if (end - start > LONGEST_STRING * 2) return;
    if (JSON_START.test(peek(value, 40))) {
      for (const inner of readLiterals(readValue(value), this.budget).slice(0, 1))
        this.visit({ ...inner, key: value.key }, { ...place, depth: place.depth + 1 });
      return;
    }
    const key = LANGUAGE_OR_FORM.test(value.key) ? (place.around?.key ?? "") : value.key;
    if (!CONTENT.test(key) || end - start > LONGEST_STRING) return;
    const sample = peek(value, 2_000);
    const shortest = /<p[\s>]/.test(sample) ? SHORTEST_HTML : SHORTEST_STRING;
    if (end - start < shortest || !MANY_WORDS.test(sample) || NO_TEXT.test(sample)) return;
    this.addPieces([{ name: "div", parts: [{ text: readValue(value), plain: false }] }], place);
  }

  private add(rich: readonly Value[], place: Place): void {
    if (rich.length > 0) this.addPieces(readRich(rich), place);
  }

  /** States keep one text in several forms, and repeat themselves: the form of the most lines counts. */
  private addPieces(pieces: readonly Piece[], { home, group }: Place): void {
    const lines = pieces.flatMap(cutLines);
    if (!lines.some((line) => isProse(line) || UNSTOPPED.test(line))) return;
    const { texts } = group ?? this.findLoose(home);
    const key = foldTitle(lines.join(" ").slice(0, 400)).slice(0, 80);
    const known = texts.get(key);
    if (!known || known.flatMap(cutLines).length < lines.length) texts.set(key, pieces);
  }

  private findGroup(value: Value, around: Value | null): Group | null {
    if (value.type !== "object") return null;
    const address = findAddress(value);
    if (!(address || isDated(value)) || !isTitled(value)) return null;
    const folded = foldTitle(readTitle(value));
    const isOurTitle = folded.length >= 8 && this.titles.some((ours) => agree(folded, ours) === 1);
    const isOurs = isOurTitle || (this.slug !== "" && lastPart(peek(address)) === this.slug);
    const listed =
      around !== null && (around.type === "array" || around.members.length > 1) && !isMain(value);
    const group = newGroup(value, listed, isOurs);
    this.groups.push(group);
    return group;
  }

  private findLoose(home: Value): Group {
    const group = this.loose.get(home) ?? newGroup(null);
    this.loose.set(home, group);
    return group;
  }
}

/** What things in a list have lists of are parts of one text: sections and their paragraphs. */
function findHome(value: Value, { home, around, listed }: Place): Pick<Place, "home" | "listed"> {
  const inList = around?.type === "array";
  if (value.type === "array") return { home: listed || !isListOfThings(value) ? home : value, listed: false };
  return { home: inList ? home : value, listed: inList && home === around };
}

const isListOfThings = ({ members: [first, second] }: Value): boolean =>
  first?.type === "object" && second?.type === "object";

const JSON_START = /^\s{0,9}(?:\{\s{0,9}"|\[\s{0,9}[[{"])/;
/** A space, or a letter of a script that may set none. */
const MANY_WORDS = /[ \u0e00-\u0eff\u1780-\u17ff\u3040-\u9fff]/;
/** Thai and its neighbours close no sentences. */
const UNSTOPPED = /[\u0e00-\u0eff\u1780-\u17ff]{20}/;
const NO_TEXT = /^(?:https?:|[#.{[]|data:)/;
const TAG = /<\/?[a-z][a-z0-9]{0,20}\b[^<>]{0,2000}>/gi;

const lastPart = (address: string): string =>
  /([^/?#]{3,})\/?(?:[?#].*)?$/.exec(address.replace(/^https?:\/\/[^/]*/, ""))?.[1]?.toLowerCase() ?? "";

const readStrings = ({ members }: Value): Piece[] =>
  members.flatMap((value) =>
    value.type === "string" && value.end > value.start
      ? [{ name: "p", parts: [{ text: readValue(value), plain: false }] }]
      : [],
  );

/** The lines of a piece as a reader sees them, nearly. */
const cutLines = ({ parts }: Piece): string[] =>
  parts
    .map(({ text, plain }) => (plain ? text.text : text.text.replace(LINE_TAG, "\n").replace(TAG, "")))
    .join("")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

const LINE_TAG = /<\/?(?:p|div|li|ul|ol|h[1-6]|br|blockquote|figure|section)\b[^<>]{0,2000}>/gi;

const measure = ({ texts }: Group): number => {
  let sum = 0;
  for (const pieces of texts.values())
    for (const piece of pieces) for (const line of cutLines(piece)) sum += line.length;
  return sum;
};

/** Of groups that begin with the same text the longest: a state may hold one thing in several places. */
function findDistinct(groups: readonly Group[]): Group[] {
  const distinct = new Map<string, Group>();
  for (const group of groups) {
    const [first] = group.texts.keys();
    if (first === undefined) continue;
    const known = distinct.get(first);
    const isBetter = !known || (group.ours && !known.ours) || measure(group) > measure(known);
    if (isBetter && !(known?.ours && !group.ours)) distinct.set(first, group);
  }
  return [...distinct.values()];
}

function longest(groups: readonly Group[]): Group | null {
  let best: Group | null = null;
  for (const group of groups) if (!best || measure(group) > measure(best)) best = group;
  return best;
}
