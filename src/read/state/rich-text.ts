import { member, peek, readValue, type Value } from "./literals";
import type { Traced } from "./traced";

/** A line of a text that is kept as data. */
export interface Piece {
  /** The element that it stands in; "div" for a whole text with lines of its own. */
  readonly name: string;
  readonly parts: readonly Part[];
}

interface Part {
  readonly text: Traced;
  /** Plain text has no tags and references; what they look like is meant as it stands. */
  readonly plain: boolean;
}

type Role = "inline" | "break" | "holder" | "list" | "p" | "li" | "blockquote" | "pre" | `h${number}`;

/** Elements of React that hold texts as well as whole pages. */
const BOXES = new Set(["<div", "<section"]);

/** Whether a value is a piece of rich text, as one of the many editors writes it. */
export const isRich = (value: Value): boolean => {
  const role = findRole(value);
  return role !== null && role !== "inline" && role !== "break" && !BOXES.has(nameType(value));
};

/**
 * The lines of rich text. What a node is it says by its type, in the words of Portable Text, Contentful, ProseMirror,
 * Slate, Lexical, Draft.js, Editor.js, Gutenberg, Arc or React; nodes of other types are pictures, players, advertisements
 * and the like, and their words are none of the text.
 */
export function readRich(values: readonly Value[]): Piece[] {
  const reader = new RichReader();
  for (const value of values) reader.readNode(value);
  return reader.finish();
}

class RichReader {
  private readonly pieces: Piece[] = [];
  private parts: Part[] = [];
  private name: string | null = null;
  private left = MOST_NODES;

  finish(): Piece[] {
    this.endLine();
    return this.pieces;
  }

  readNode(node: Value): void {
    if (this.left-- <= 0) return;
    // A text is a line of its own, or a part of one.
    const role = this.name !== null && nameType(node) === "text" ? "inline" : findRole(node);
    if (this.name !== null && (role === "inline" || role === null)) {
      if (role === "inline" || !isVoid(node)) this.readWords(inside(node), "inline");
    } else if (role === "break") {
      if (this.name !== null) this.startLine(this.name);
    } else if (role === "holder" || role === "list") this.readWords(inside(node), role);
    else if (role !== null && role !== "inline") this.readLine(node, role);
    else if (role === null && nameType(node) === "" && member(node, "children")) this.readLine(node, "p");
  }

  /** Paragraphs in an item or quotation are its lines. */
  private readLine(node: Value, role: Role): void {
    const outer = this.name;
    this.startLine(role === "p" && (outer === "li" || outer === "blockquote") ? outer : role);
    this.readWords(inside(node), role);
    this.endLine();
    this.name = outer;
  }

  private readWords(node: Value, role: Role): void {
    if (this.left-- <= 0) return;
    const words = TEXTS.map((key) => member(node, key)).find((value) => value && isFilled(value));
    if (words?.type === "string") {
      this.addWords(words, role);
      return;
    }
    const held = words ?? HELD.map((key) => member(node, key)).find((value) => value && isFilled(value));
    if (!held) return;
    if (held.type === "object" || isElement(held)) {
      if (isRich(held) || isElement(held)) this.readNode(held);
      else if (role !== "inline") this.readWords(held, role);
      return;
    }
    for (const inner of held.members) {
      if (inner.type === "string" && role === "list") this.addLine(inner, "li");
      else if (inner.type === "string") this.addWords(inner, role);
      else if (role === "list" && isBare(inner)) this.readLine(inner, "li");
      else if (role === "list" && findRole(inner) === "p") this.readLine(inner, "li");
      else if (this.name === null && findRole(inner) === "inline") this.readLine(inner, "p");
      else this.readNode(inner);
    }
  }

  private addLine(words: Value, name: string): void {
    this.startLine(name);
    this.addWords(words, "p");
    this.endLine();
  }

  private addWords(words: Value, role: Role): void {
    if (this.name === null) this.addLine(words, "div");
    else this.parts.push({ text: readValue(words), plain: role === "inline" });
  }

  private startLine(name: string): void {
    this.endLine();
    this.name = name;
  }

  private endLine(): void {
    if (this.name !== null && this.parts.length > 0) this.pieces.push({ name: this.name, parts: this.parts });
    this.parts = [];
    this.name = null;
  }
}

/** Nodes that are read of one text. */
const MOST_NODES = 100_000;

/** Where a node has its words: the first of these that is not empty. */
const TEXTS = [
  "html",
  "text",
  "content",
  "children",
  "value",
  "body",
  "quote",
  "paragraph",
  "markdown",
  "code",
];
/** Where it holds other nodes, or keeps what belongs to it. */
const HELD = ["items", "nodes", "blocks", "data", "attributes", "fields", "root", "document", "innerBlocks"];

const isFilled = ({ type, members, start, end }: Value): boolean =>
  type === "string" ? end > start : members.length > 0;

/** An element of React: its name and properties. */
const isElement = ({ type, members: [sign, name, , properties] }: Value): boolean =>
  type === "array" && peek(sign, 2) === "$" && name?.type === "string" && properties?.type === "object";

const inside = (node: Value): Value => (isElement(node) && node.members[3]) || node;

const isBare = (value: Value): boolean => value.type === "object" && nameType(value) === "";

/** Whether it is a picture, a player or the like, whose words are none of the text. */
export const isVoid = (value: Value): boolean =>
  /image|picture|photo|gallery|video|audio|embed|media|file|icon|asset/.test(nameType(value));

const TYPES = [
  "nodeType",
  "_type",
  "type",
  "blockType",
  "component",
  "__component",
  "acf_fc_layout",
  "contentType",
  "name",
];

/** A node's type in small letters, without what systems put around it: "core/list-item" is "listitem". */
export function nameType(node: Value): string {
  if (isElement(node)) return `<${peek(node.members[1], 30).toLowerCase()}`;
  const key = TYPES.find((key) => member(node, key)?.type === "string");
  if (key === undefined) return "";
  const type = peek(member(node, key), 60);
  if (key === "name" && !type.startsWith("core/")) return "";
  return type
    .toLowerCase()
    .replace(/^.*[/.]/, "")
    .replace(/[-_ ]/g, "");
}

function findRole(node: Value): Role | null {
  if (node.type !== "object" && !isElement(node)) return null;
  const type = nameType(node);
  if (type === "") return member(node, "text")?.type === "string" ? "inline" : null;
  if (type === "block") return findStyle(node);
  const known = ROLES.get(type) ?? ROLES.get(type.replace(/(?:block|element|component|node)$/, ""));
  if (known) return known;
  const heading = /^<?(?:h|heading|header)(\d|one|two|three|four|five|six)?(?:block|element)?$/.exec(type);
  return heading ? `h${findLevel(heading[1] ?? "", node)}` : null;
}

/** What a block of Portable Text is. */
function findStyle(node: Value): Role | null {
  if (!member(node, "_type") || !member(node, "children")) return null;
  if (member(node, "listItem")?.type === "string") return "li";
  const style = peek(member(node, "style"), 20).toLowerCase();
  if (/^h[1-6]$/.test(style)) return `h${Number(style.charAt(1))}`;
  return style === "blockquote" ? "blockquote" : "p";
}

function findLevel(said: string, node: Value): number {
  const stated = [node, member(node, "attrs"), member(node, "data"), member(node, "attributes")].flatMap(
    (place) => (place ? [member(place, "level", "tag", "depth")] : []),
  );
  const found = stated.find((value) => value !== undefined);
  const digits = said || (found ? found.text.text.slice(found.start, found.end).replace(/^h/i, "") : "");
  const level = NUMBERS.indexOf(digits) + 1 || Number(digits);
  return level >= 1 && level <= 6 ? level : 2;
}

const NUMBERS = ["one", "two", "three", "four", "five", "six"];

const name = (role: Role, types: string): [string, Role][] => types.split(" ").map((type) => [type, role]);

const ROLES: ReadonlyMap<string, Role> = new Map([
  ...name(
    "p",
    "p <p paragraph text textblock richtext unstyled normal html rawhtml bodytext wysiwyg markdown",
  ),
  ...name("h2", "subhead subheading subtitle crosshead"),
  ...name("li", "li <li listitem olistitem unorderedlistitem orderedlistitem uli oli checklistitem"),
  ...name("blockquote", "quote blockquote <blockquote bq"),
  ...name("pre", "code codeblock pre <pre"),
  ...name("list", "list ul ol <ul <ol unorderedlist orderedlist bulletlist bulletedlist numberedlist"),
  ...name("holder", "doc document root <div <section <article <main"),
  ...name("inline", "span link hyperlink autolink a <a <span <strong <em <b <i <code linktext"),
  ...name("break", "hardbreak linebreak br <br"),
]);
