/** What an element of XML is to a reader of HTML, and what it says of the text. */
export interface XmlRule {
  /** The element of HTML it is laid out as; its own name where absent. */
  readonly as?: string;
  /** What its text says; a person's may be in parts. */
  readonly fact?: XmlFact;
  /** The attribute that says it, instead of its text. */
  readonly from?: string;
}

export type XmlFact =
  | "title"
  | "person"
  | "given"
  | "family"
  | "published"
  | "modified"
  | "day"
  | "month"
  | "year"
  | "site"
  | "entry";

/** By the names of an element and the one around it, "sec>title", or by its own. */
export type XmlVocabulary = ReadonlyMap<string, XmlRule>;

const vocabulary = (
  as: Readonly<Record<string, string>>,
  facts: Readonly<Record<string, XmlFact | readonly [XmlFact, string]>>,
): XmlVocabulary => {
  const rules = new Map<string, XmlRule>();
  for (const [name, names] of Object.entries(as))
    for (const key of names.split(" ")) rules.set(key, { as: name });
  for (const [key, said] of Object.entries(facts)) {
    const [fact, from] = typeof said === "string" ? [said] : said;
    rules.set(key, { ...rules.get(key), fact, ...(from !== undefined && { from }) });
  }
  return rules;
};

/** RSS and Atom, whose facts are those of the only entry. */
const FEED = vocabulary(
  {},
  {
    item: "entry",
    entry: "entry",
    "item>title": "title",
    "item>dc:creator": "person",
    "item>author": "person",
    "item>pubdate": "published",
    "item>dc:date": "published",
    "entry>title": "title",
    "author>name": "person",
    "entry>published": "published",
    "entry>issued": "published",
    "entry>updated": "modified",
    "channel>title": "site",
    "feed>title": "site",
  },
);

/** Articles of journals in the markup of the NLM: JATS. */
const JATS = vocabulary(
  {
    section: "sec abstract ack app ref-list boxed-text fn-group",
    h2: "sec>title abstract>title ack>title app>title ref-list>title",
    h3: "boxed-text>title caption>title",
    ul: "list",
    li: "list-item ref fn",
    blockquote: "disp-quote",
    em: "italic",
    strong: "bold",
    figure: "fig table-wrap",
    figcaption: "caption fig>label table-wrap>label",
    div: "disp-formula def-item speech verse-group verse-line",
    span: "xref label ext-link mixed-citation element-citation article>back article>front journal-meta",
    style:
      "journal-meta article-id article-categories title-group contrib-group aff author-notes pub-date volume issue fpage lpage elocation-id history permissions kwd-group funding-group counts self-uri related-article custom-meta-group supplementary-material tex-math",
  },
  {
    "title-group>article-title": "title",
    "contrib>name": "person",
    "contrib>string-name": "person",
    "contrib>collab": "person",
    "name>given-names": "given",
    "name>surname": "family",
    "pub-date>day": "day",
    "pub-date>month": "month",
    "pub-date>year": "year",
    "journal-title-group>journal-title": "site",
    "journal-meta>journal-title": "site",
  },
);

/** The Text Encoding Initiative's: editions, corpora, papers that GROBID has read. */
const TEI = vocabulary(
  {
    h2: "div>head div1>head div2>head div3>head lg>head list>head",
    p: "salute signed closer opener dateline byline epigraph lg trailer",
    div: "l sp speaker stage",
    ul: "list listbibl",
    li: "list>item biblstruct",
    blockquote: "quote q>p",
    tr: "row",
    td: "cell",
    em: "hi emph",
    aside: "note",
    figcaption: "figdesc figure>head",
    style: "teiheader fw",
  },
  {
    "titlestmt>title": "title",
    "titlestmt>author": "person",
    "analytic>author": "person",
    "persname>forename": "given",
    "persname>surname": "family",
    "publicationstmt>date": ["published", "when"],
  },
);

/** The IPTC's markup of news. */
const NITF = vocabulary(
  {
    h1: "hl1",
    h2: "hl2",
    p: "byline dateline tagline distributor media-caption",
    style: "docdata pubdata",
    div: "block",
  },
  {
    hl1: "title",
    "byline>person": "person",
    "docdata>date.issue": ["published", "norm"],
    "docdata>date.release": ["published", "norm"],
  },
);

/** NewsML-G2, the frame around an article of an agency. */
const NEWSML = vocabulary(
  {
    style: "catalogref rightsinfo itemmeta contentmeta",
  },
  {
    "contentmeta>headline": "title",
    "creator>name": "person",
    "contentmeta>contentcreated": "published",
    "itemmeta>versioncreated": "modified",
  },
);

const ROOTS: ReadonlyMap<string, XmlVocabulary> = new Map([
  ...["rss", "feed", "entry", "item", "channel", "rdf:rdf"].map((root) => [root, FEED] as const),
  ...["tei", "tei.2"].map((root) => [root, TEI] as const),
  ["article", JATS],
  ["nitf", NITF],
  ["newsitem", NEWSML],
]);

const ROOT = /^\s{0,99}(?:<[?!][^>]{0,500}>\s{0,99}){0,9}<([a-z][\w:.-]{0,30})/i;
const LOOK = 5_000;
/** HTML has an element of the same name. */
const OF_JATS = /<front[\s>]|\sarticle-type=/;

/** The vocabulary of a source whose outermost element is one of these; null for HTML. */
export function findVocabulary(source: string): XmlVocabulary | null {
  const head = source.slice(0, LOOK);
  const root = ROOT.exec(head)?.[1]?.toLowerCase() ?? "";
  if (root === "article" && !OF_JATS.test(head)) return null;
  return ROOTS.get(root) ?? null;
}
