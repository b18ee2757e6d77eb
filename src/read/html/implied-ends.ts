import { SCOPE } from "./elements";

/** What the start of an element ends where authors leave the end tag out. */
export interface Implied {
  /** The open elements that end; the outermost one within the bounds goes. */
  readonly names: ReadonlySet<string>;
  readonly until: ReadonlySet<string>;
}

const imply = (names: string, until: string): Implied => ({
  names: new Set(names.split(" ")),
  until: new Set(until.split(" ")),
});

const IN_TABLE = new Set(["table", "template"]);

/** Where the search for an end tag's start stops, for those that do not stop at cells. */
export const SCOPES = new Map<string, ReadonlySet<string>>([
  ...["td", "th", "tr", "tbody", "thead", "tfoot", "caption"].map((name) => [name, IN_TABLE] as const),
  ["table", new Set(["template"])],
  ["template", new Set<string>()],
  ["li", new Set([...SCOPE, "ul", "ol"])],
]);

export const DRAWING = imply("svg", "foreignobject");
export const PARAGRAPH = imply("p", "td th caption table template object button html");

export const IMPLIED = new Map<string, Implied>([
  ["li", imply("li", "ul ol menu dir table td th template object nav section article")],
  ["dt", imply("dt dd", "dl table td th template object")],
  ["dd", imply("dt dd", "dl table td th template object")],
  ["option", imply("option", "select optgroup datalist")],
  ["optgroup", imply("option optgroup", "select")],
  ["tr", imply("tr td th caption", "table tbody thead tfoot template")],
  ["td", imply("td th", "tr table template")],
  ["th", imply("td th", "tr table template")],
  ["thead", imply("thead tbody tfoot tr caption colgroup", "table template")],
  ["tbody", imply("thead tbody tfoot tr caption colgroup", "table template")],
  ["tfoot", imply("thead tbody tfoot tr caption colgroup", "table template")],
  ["button", imply("button", "td th table template form")],
]);
