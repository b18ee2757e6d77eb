import type { Meta } from "../../page";

/** Bounds on what is read; real pages stay far below. */
const DEEPEST = 8;
const MOST_FACTS = 3_000;
const LONGEST_VALUE = 200_000;

type Node = { readonly [key: string]: unknown };

/**
 * The facts of a page's JSON-LD scripts, flattened: "article.datepublished", "article.author.name". Every kind of
 * article is called "article"; references (@id) are followed; scripts that are not quite JSON are mended or mined.
 */
export function readJsonLd(scripts: readonly string[]): Meta[] {
  const roots = scripts.flatMap((script) => findRoots(parse(script)));
  const named = indexById(roots);
  const facts: Meta[] = [];
  for (const root of roots) flatten(root, nameType(root), named, DEEPEST, facts);
  return facts;
}

function flatten(
  value: unknown,
  key: string,
  named: ReadonlyMap<string, Node>,
  depth: number,
  facts: Meta[],
): void {
  if (facts.length >= MOST_FACTS) return;
  if (Array.isArray(value)) {
    if (depth > 0) for (const item of value) flatten(item, key, named, depth - 1, facts);
  } else if (isNode(value)) {
    if (depth === 0) return;
    const id = value["@id"];
    const node = typeof id === "string" ? { ...named.get(id), ...value } : value;
    for (const [name, inner] of Object.entries(node)) {
      if (name === "@context" || name === "@graph") continue;
      const main = name === "mainEntity" && isNode(inner) && nameType(inner) === "article";
      flatten(inner, main ? "article" : `${key}.${name.toLowerCase()}`, named, depth - 1, facts);
    }
  } else if (typeof value === "string" || typeof value === "number" || key === PAYWALLED) {
    const text = String(value).trim();
    if (text !== "" && text.length <= LONGEST_VALUE) facts.push({ from: "json-ld", key, value: text });
  }
}

/** Of what is true or false, only whether all may read an article is of use. */
const PAYWALLED = "article.isaccessibleforfree";

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The things a script describes: itself, the members of an array, the nodes of a graph. */
function findRoots(value: unknown): Node[] {
  if (Array.isArray(value))
    return value
      .slice(0, MOST_FACTS)
      .filter(isNode)
      .flatMap((node) => openGraph(node));
  return isNode(value) ? openGraph(value) : [];
}

function openGraph(node: Node): Node[] {
  const graph = node["@graph"];
  const members = Array.isArray(graph)
    ? graph.slice(0, MOST_FACTS).filter(isNode)
    : isNode(graph)
      ? [graph]
      : [];
  return node["@type"] === undefined ? members : [node, ...members];
}

/** The nodes that others can refer to, without their own references, so that no circle can be followed. */
function indexById(roots: readonly Node[]): Map<string, Node> {
  const named = new Map<string, Node>();
  for (const node of roots) {
    const id = node["@id"];
    if (typeof id !== "string") continue;
    named.set(id, Object.fromEntries(Object.entries(node).filter(([, value]) => typeof value === "string")));
  }
  return named;
}

function nameType(node: Node): string {
  const types = [node["@type"]].flat().filter((type) => typeof type === "string");
  if (types.some((type) => ARTICLE.test(type))) return "article";
  return types[0]?.replace(/^.*[/#]/, "").toLowerCase() ?? "thing";
}

/** Whatever its type, what a page is about has authors, dates and keywords like an article's. */
const ARTICLE =
  /(?:article|posting|report)$|(?:^|[/#])(?:APIReference|ClaimReview|CreativeWork|Dataset|HowTo|Legislation|MedicalWebPage|PodcastEpisode|SpecialAnnouncement|Thesis)$/i;

function parse(script: string): unknown {
  for (const attempt of [script, mend(script)]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt, or what can be mined from it.
    }
  }
  return mine(script);
}

/** Takes off comment wrappers, raw line breaks in strings, and commas before a closing bracket. */
const mend = (script: string): string =>
  script
    .replace(/^\s*(?:<!--|\/\/\s?<!\[CDATA\[|\/\*\s?<!\[CDATA\[\s?\*\/|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\/\s?\]\]>|\/\*\s?\]\]>\s?\*\/|\]\]>)\s*$/, "")
    .replace(/[\0-\x1f]/g, " ")
    .replace(/,(?= {0,50}[}\]])/g, "")
    .replace(/;\s*$/, "");

/** The few facts that matter most, found by their names in a script that is no JSON. */
function mine(script: string): Node {
  const node: Record<string, string> = { "@type": "Article" };
  for (const [, key = "", value = ""] of script.matchAll(MINED)) node[key] ??= value;
  return Object.keys(node).length > 1 ? node : {};
}

const MINED = /"(headline|datePublished|dateModified)"\s{0,20}:\s{0,20}"([^"\\]{1,500})"/g;
