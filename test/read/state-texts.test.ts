import { load } from "cheerio";
import { describe, expect, it } from "vitest";
import { clean, closest, read } from "../../src/index";
import { toSource } from "../../src/origin";

const TITLE = "Ferry returns to the lower quay";
const A =
  "The ferry to Marrow Island left the lower quay on Monday morning for the first time in two years, with eleven passengers on board.";
const B =
  "The harbour office had closed the quay after a survey found that the piles moved more than piles should.";
const C =
  "Forty new piles were driven in over the winter, and the ferryman hopes that they will outlast him.";
const HEADING = "A goat on board";
const ITEM = "The first boat leaves the quay at seven.";
const FOREIGN =
  "The lighthouse keeper of Marrow Island has found a message in a bottle that was thrown into the sea forty years ago. ".repeat(
    4,
  );
const LABEL =
  "We and our partners keep cookies on your device so that we can show you what you like to see. ".repeat(5);
const HTML = `<p>${A}</p><h2>${HEADING}</h2><p>${B}</p><ul><li>${ITEM}</li></ul><p>${C}</p>`;

/** Words that belong to the site or to other pages, as states have them beside the article. */
const OTHERS = {
  translations: { body: LABEL, content: LABEL },
  i18n: { en: { text: LABEL } },
  cookieBanner: { content: LABEL },
  relatedStories: [{ title: "A bottle", slug: "a-bottle", body: FOREIGN, content: FOREIGN }],
  products: [{ title: "A mug", handle: "mug", body_html: `<p>${FOREIGN}</p>` }],
};

const shell = (script: string, title = `${TITLE} | The Estuary Post`) =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav><div id="root"></div><footer>© 2024 The Estuary Post</footer>${script}<script src="/app.js"></script></body></html>`;
const quoteTags = (json: string) => json.replaceAll("<", "\\u003c");
const data = (value: unknown, id = "__NEXT_DATA__") =>
  `<script id="${id}" type="application/json">${quoteTags(JSON.stringify(value))}</script>`;
const assign = (name: string, value: unknown) =>
  `<script>window.${name} = ${quoteTags(JSON.stringify(value))};</script>`;
const page = (article: object) => ({ props: { pageProps: { article, ...OTHERS } }, page: "/[slug]" });

const pt = (text: string, rest: object = {}) => ({
  _type: "block",
  _key: "k",
  style: "normal",
  markDefs: [],
  children: [
    { _type: "span", marks: [], text: text.slice(0, 9) },
    { _type: "span", marks: ["strong"], text: text.slice(9) },
  ],
  ...rest,
});
const cf = (nodeType: string, text: string) => ({
  nodeType,
  data: {},
  content: [{ nodeType: "text", value: text, marks: [], data: {} }],
});
const pm = (type: string, text: string, rest: object = {}) => ({
  type,
  ...rest,
  content: [{ type: "text", text }],
});
const slate = (type: string, text: string) => ({
  type,
  children: [{ text: text.slice(0, 9) }, { text: text.slice(9), bold: true }],
});
const lexical = (type: string, text: string, rest: object = {}) => ({
  type,
  version: 1,
  ...rest,
  children: [{ type: "text", text, format: 0, detail: 0 }],
});
const draft = (type: string, text: string) => ({
  key: "k",
  text,
  type,
  depth: 0,
  inlineStyleRanges: [],
  data: {},
});

const portable = [
  pt(A),
  { _type: "image", alt: "The quay", caption: FOREIGN },
  pt(HEADING, { style: "h2" }),
  pt(B),
  pt(ITEM, { listItem: "bullet", level: 1 }),
  pt(C),
];
const tiptap = {
  type: "doc",
  content: [
    pm("paragraph", A),
    pm("heading", HEADING, { attrs: { level: 2 } }),
    pm("paragraph", B),
    { type: "bulletList", content: [{ type: "listItem", content: [pm("paragraph", ITEM)] }] },
    pm("paragraph", C),
  ],
};
const draftjs = {
  blocks: [
    draft("unstyled", A),
    draft("header-two", HEADING),
    draft("unstyled", B),
    draft("unordered-list-item", ITEM),
    draft("unstyled", C),
    draft("atomic", " "),
  ],
  entityMap: {},
};
const head = { title: TITLE, slug: "ferry-returns" };

const push = (...chunks: string[]) =>
  chunks
    .map((chunk) => `<script>self.__next_f.push([1,${quoteTags(JSON.stringify(chunk))}])</script>`)
    .join("");
const stream = `0:["$","$L1",null,{}]\n2:I[123,["a.js"],"Page"]\n3:["$","$L2",null,{"post":{"title":"${TITLE}","slug":"ferry-returns","html":"$4"},"labels":{"text":"${LABEL}"}}]\n4:T${Buffer.byteLength(`${HTML}é`).toString(16)},${HTML}é5:["$","footer",null,{"children":"${LABEL}"}]\n`;

const SYSTEMS: Record<string, string> = {
  "Sanity's Portable Text": data(page({ ...head, body: portable })),
  "Contentful's rich text": data(
    page({
      sys: { id: "1" },
      fields: {
        ...head,
        body: {
          nodeType: "document",
          data: {},
          content: [
            cf("paragraph", A),
            {
              nodeType: "embedded-entry-block",
              data: { target: { fields: { text: FOREIGN } } },
              content: [],
            },
            cf("heading-2", HEADING),
            cf("paragraph", B),
            {
              nodeType: "unordered-list",
              data: {},
              content: [{ nodeType: "list-item", data: {}, content: [cf("paragraph", ITEM)] }],
            },
            cf("paragraph", C),
          ],
        },
      },
    }),
  ),
  "TipTap or ProseMirror": assign("__INITIAL_STATE__", { article: { ...head, body: tiptap }, ...OTHERS }),
  Storyblok: assign("__INITIAL_STATE__", {
    story: {
      name: TITLE,
      full_slug: "news/ferry-returns",
      content: {
        component: "page",
        body: [
          { component: "hero", image: { alt: LABEL } },
          { component: "text", text: tiptap },
        ],
      },
    },
    ...OTHERS,
  }),
  Slate: assign("__PRELOADED_STATE__", {
    page: {
      ...head,
      content: [
        slate("paragraph", A),
        slate("heading-two", HEADING),
        slate("paragraph", B),
        { type: "bulleted-list", children: [slate("list-item", ITEM)] },
        slate("paragraph", C),
      ],
    },
    ...OTHERS,
  }),
  "Payload's Lexical": data(
    page({
      ...head,
      content: {
        root: {
          type: "root",
          children: [
            lexical("paragraph", A),
            lexical("heading", HEADING, { tag: "h2" }),
            lexical("paragraph", B),
            { type: "list", tag: "ul", children: [lexical("listitem", ITEM)] },
            lexical("paragraph", C),
          ],
        },
      },
    }),
  ),
  "Draft.js": assign("__STATE__", { article: { ...head, draft: draftjs }, ...OTHERS }),
  "Draft.js in a string": assign("__STATE__", {
    article: { ...head, body: JSON.stringify(draftjs) },
    ...OTHERS,
  }),
  "Editor.js": data(
    page({
      ...head,
      body: {
        time: 1,
        blocks: [
          { id: "1", type: "paragraph", data: { text: A.replace("ferry", "<b>ferry</b>") } },
          { id: "2", type: "header", data: { text: HEADING, level: 2 } },
          { id: "3", type: "image", data: { caption: FOREIGN } },
          { id: "4", type: "paragraph", data: { text: B } },
          { id: "5", type: "list", data: { style: "unordered", items: [ITEM] } },
          { id: "6", type: "paragraph", data: { text: C } },
        ],
      },
    }),
  ),
  "WordPress over REST": assign("__INITIAL_STATE__", {
    source: {
      post: {
        7: {
          id: 7,
          slug: "ferry-returns",
          title: { rendered: TITLE },
          content: { rendered: HTML, protected: false },
          excerpt: { rendered: `<p>${A}</p>` },
        },
      },
    },
    ...OTHERS,
  }),
  "blocks of Gutenberg": data(
    page({
      ...head,
      blocks: [
        { name: "core/paragraph", attributes: { content: A, dropCap: false }, innerBlocks: [] },
        { name: "core/heading", attributes: { content: HEADING, level: 2 }, innerBlocks: [] },
        { name: "core/paragraph", attributes: { content: B }, innerBlocks: [] },
        {
          name: "core/list",
          attributes: {},
          innerBlocks: [{ name: "core/list-item", attributes: { content: ITEM }, innerBlocks: [] }],
        },
        { name: "core/paragraph", attributes: { content: C }, innerBlocks: [] },
      ],
    }),
  ),
  "Shopify's article": assign("__STATE__", {
    article: { title: TITLE, handle: "ferry-returns", body_html: HTML },
    ...OTHERS,
  }),
  Ghost: data(
    page({
      ...head,
      html: HTML,
      plaintext: `${A}\n\n${HEADING}`,
      mobiledoc: JSON.stringify({ sections: [[1, "p", [[0, [], 0, A]]]] }),
    }),
  ),
  "Arc's Fusion": `<script>window.Fusion=window.Fusion||{};Fusion.arcSite="post";Fusion.globalContent=${quoteTags(
    JSON.stringify({
      type: "story",
      canonical_url: "/ferry-returns",
      headlines: { basic: TITLE },
      content_elements: [
        { type: "text", content: A },
        { type: "image", caption: FOREIGN },
        { type: "header", level: 2, content: HEADING },
        { type: "text", content: B },
        { type: "list", list_type: "unordered", items: [{ type: "text", content: ITEM }] },
        { type: "interstitial_link", content: "A bottle", url: "/a-bottle" },
        { type: "text", content: C },
      ],
    }),
  )};Fusion.contentCache={"feed":{"x":${JSON.stringify({
    data: {
      content_elements: [
        {
          headlines: { basic: "A bottle" },
          canonical_url: "/a-bottle",
          content_elements: [{ type: "text", content: FOREIGN }],
        },
      ],
    },
  })}}};</script>`,
  "an Apollo cache of Medium's kind": assign("__APOLLO_STATE__", {
    ROOT_QUERY: { __typename: "Query", viewer: null },
    "Post:1": { title: TITLE, slug: "ferry-returns", content: { bodyModel: { __ref: "RichText:1" } } },
    "Paragraph:1_0": { __typename: "Paragraph", name: "a", type: "P", text: A },
    "Paragraph:1_1": { __typename: "Paragraph", name: "b", type: "H2", text: HEADING },
    "Paragraph:1_2": { __typename: "Paragraph", name: "c", type: "P", text: B },
    "Paragraph:1_3": { __typename: "Paragraph", name: "d", type: "ULI", text: ITEM },
    "Paragraph:1_4": { __typename: "Paragraph", name: "e", type: "P", text: C },
    "Post:2": { title: "A bottle", slug: "a-bottle", content: FOREIGN },
  }),
  "Nuxt 2 as a literal": `<script>window.__NUXT__={layout:"default",data:[{article:{title:"${TITLE}",slug:"ferry-returns",html:${quoteTags(JSON.stringify(HTML))},draft:!1}}],error:null,state:{i18n:{text:"${LABEL}"}}};</script>`,
  "Nuxt 2 as a function": `<script>window.__NUXT__=(function(a,b){return {layout:"default",data:[{article:{title:"${TITLE}",slug:a,html:${quoteTags(JSON.stringify(HTML))},draft:b}}],error:void 0}}("ferry-returns",false));</script>`,
  "Nuxt 3's payload": data(
    [
      ["ShallowReactive", 1],
      { data: 2, state: 3 },
      ["ShallowReactive", 4],
      ["Reactive", 5],
      { article: 6 },
      { text: 7 },
      { title: 8, slug: 9, body: 10 },
      7,
      TITLE,
      "ferry-returns",
      HTML,
    ],
    "__NUXT_DATA__",
  ),
  Remix: assign("__remixContext", {
    url: "/ferry-returns",
    state: { loaderData: { "routes/$slug": { post: { ...head, html: HTML } }, root: OTHERS } },
  }),
  "SvelteKit in its start": `<script>{ const element = document.currentScript.parentElement; Promise.all([import("./start.js"), import("./app.js")]).then(([kit, app]) => { kit.start(app, element, { node_ids: [0, 3], data: [null,{type:"data",data:{post:{title:"${TITLE}",slug:"ferry-returns",content:${quoteTags(JSON.stringify(HTML))}}},uses:{params:["slug"]}}], form: null }); }); }</script>`,
  "SvelteKit's fetched data": `<script type="application/json" data-sveltekit-fetched data-url="/api/ferry">${quoteTags(JSON.stringify({ status: 200, headers: {}, body: JSON.stringify({ ...head, content: HTML }) }))}</script>`,
  "Gatsby's page data": assign("pageData", {
    componentChunkName: "post",
    path: "/ferry-returns/",
    result: { data: { markdownRemark: { html: HTML, frontmatter: { title: TITLE } }, ...OTHERS } },
  }),
  "Next.js's stream": push(stream.slice(0, 60), stream.slice(60, 700), stream.slice(700)),
  "a stream of React's elements": push(
    `0:["$","div",null,{"children":[["$","nav",null,{"children":["$","p",null,{"children":"${LABEL}"}]}],["$","article",null,{"children":[["$","p",null,{"children":"${A}"}],["$","h2",null,{"children":"${HEADING}"}],["$","p",null,{"children":["${B.slice(0, 9)}",["$","em",null,{"children":"${B.slice(9)}"}]]}],["$","ul",null,{"children":[["$","li","1",{"children":"${ITEM}"}]]}],["$","p",null,{"children":"${C}"}]]}]]}]\n`,
  ),
  "a string that is parsed": `<script>window.__STATE__ = JSON.parse(${quoteTags(JSON.stringify(JSON.stringify({ article: { ...head, bodyHtml: HTML } })))});</script>`,
  "a string in single quotes": `<script>window.__STATE__ = JSON.parse('${quoteTags(JSON.stringify({ article: { ...head, bodyHtml: HTML } })).replaceAll("\\", "\\\\")}');</script>`,
  "Gatsby with Drupal": data(page({ ...head, body: { processed: HTML, summary: A } })),
  "Strapi's zones": data(
    page({
      ...head,
      zone: [
        { __component: "content.rich-text", content: HTML },
        { __component: "content.newsletter", text: LABEL },
      ],
    }),
  ),
  "Prismic's slices": data(
    page({
      uid: "ferry-returns",
      url: "/ferry-returns",
      name: TITLE,
      data: {
        body: [
          {
            slice_type: "text",
            primary: {
              text: [
                { type: "paragraph", text: A, spans: [] },
                { type: "heading2", text: HEADING, spans: [] },
                { type: "paragraph", text: B, spans: [] },
                { type: "list-item", text: ITEM, spans: [] },
                { type: "paragraph", text: C, spans: [] },
              ],
            },
          },
        ],
      },
    }),
  ),
};

const WANTED = [
  ["paragraph", A],
  ["heading", HEADING],
  ["paragraph", B],
  ["item", ITEM],
  ["paragraph", C],
];
const embedded = (html: string) =>
  read(html, { format: "html" }).blocks.filter((block) =>
    closest(block, ({ name }) => name === "json-state"),
  );

describe("the text of a state", () => {
  for (const [system, script] of Object.entries(SYSTEMS)) {
    it(`is read from ${system}`, () => {
      const blocks = embedded(shell(script)).map(({ kind, text }) => [kind, text.replace(/é$/, "")]);
      expect(blocks.filter(([, text]) => text !== "")).toEqual(WANTED);
      for (const block of embedded(shell(script))) {
        // Each character stands where it is said to, or begins an escape or a reference there.
        const strange = [...block.text].filter(
          (char, i) => !`${char}\\&`.includes(shell(script).charAt(toSource(block, i))),
        );
        expect(strange).toEqual([]);
      }
      const { text, sources } = clean(shell(script), { format: "html" });
      expect(text.replace(/\s*é$/, "")).toBe([A, HEADING, B, ITEM, C].join("\n\n"));
      expect(sources["text"]).toBe("json-state");
    });
  }

  const article = { ...head, html: HTML };
  const other = { title: "A bottle", slug: "a-bottle", html: `<p>${FOREIGN}</p><p>${FOREIGN}</p>` };
  const third = {
    title: "A candle",
    slug: "a-candle",
    html: `<p>${FOREIGN.replaceAll("bottle", "candle")}</p>`,
  };
  const texts = (html: string) => embedded(html).map(({ text }) => text);
  const wanted = WANTED.map(([, text]) => text);

  it("is that of the page's title, however long others are", () => {
    expect(texts(shell(data({ posts: [other, article, third] })))).toEqual(wanted);
  });
  it("is that of the page's address, where its title says nothing", () => {
    const html = shell(data({ posts: [other, article, third] }), "The Estuary Post");
    const { blocks } = read(html, { format: "html", url: "https://post.example/news/ferry-returns?x=1" });
    expect(blocks.map(({ text }) => text)).toEqual(expect.arrayContaining(wanted));
    expect(blocks.map(({ text }) => text)).not.toContain(FOREIGN.trim());
  });
  it("is that which stands in no list, where neither says anything", () => {
    expect(texts(shell(data({ article, more: [other, third] }), "The Estuary Post"))).toEqual(wanted);
  });
  it("is none where there are only texts of several other pages", () => {
    expect(texts(shell(data({ posts: [other, third] })))).toEqual([]);
    expect(texts(shell(data({ post: { ...head, id: 1 }, posts: [other] })))).toEqual([]);
  });
  it("is none where it might be one of several, each without a title", () => {
    expect(texts(shell(data({ about: { text: LABEL }, delivery: { text: FOREIGN } })))).toEqual([]);
  });
  it("is one of sections that have lists of their own", () => {
    const sections = [
      {
        blocks: [
          { type: "paragraph", text: A },
          { type: "paragraph", text: B },
        ],
      },
      {
        blocks: [
          { type: "paragraph", text: C },
          { type: "image", text: FOREIGN },
        ],
      },
    ];
    expect(texts(shell(data({ props: { sections } })))).toEqual([A, B, C]);
  });
  it("leaves what a shop says beside its goods", () => {
    const fields = { sizeGuide: { text: tiptap }, delivery: { content: LABEL }, body: { html: HTML } };
    expect(texts(shell(data({ product: { ...head, fields } })))).toEqual(wanted);
    expect(texts(shell(data({ product: { ...head, sizeGuide: { text: tiptap } } })))).toEqual([]);
  });
  it("is taken once where several things without a known title hold it", () => {
    const html = shell(data({ a: { data: { article } }, b: { data: { article } } }), "The Estuary Post");
    expect(texts(html)).toEqual(wanted);
  });
  it("is none where there are only words for buttons, notices and goods", () => {
    expect(texts(shell(data({ props: OTHERS })))).toEqual([]);
    expect(texts(shell(`<script>tracker.start({ content: "${LABEL}" });</script>`))).toEqual([]);
    expect(texts(shell(assign("dictionary", { privacy: { text: LABEL } })))).toEqual([]);
  });
  it("is taken once where the state repeats it, in the form that has its lines", () => {
    const twice = { article: { ...article, plaintext: `${A} ${HEADING} ${B} ${C}` }, again: { ...article } };
    expect(texts(shell(data(twice)))).toEqual(wanted);
  });
  it("is read of a loaded document, too", () => {
    const blocks = read(load(shell(SYSTEMS["Ghost"] ?? ""))).blocks.map(({ text }) => text);
    expect(blocks).toEqual(expect.arrayContaining(wanted));
  });
  it("is read in scripts that set no spaces or stops", () => {
    for (const sentence of [
      "周一早上，渡轮两年来首次离开码头，前往马罗岛，船上有十一名乘客和一只山羊。",
      "เรือข้ามฟากไปเกาะออกจากท่าเรือเมื่อเช้าวันจันทร์เป็นครั้งแรกในรอบสองปี",
    ]) {
      const text = sentence.repeat(8);
      expect(texts(shell(data({ article: { ...head, html: `<p>${text}</p>` } })))).toEqual([text]);
    }
  });
  it("is not what has a type of a strange name", () => {
    const body = ["constructor", "toString", "__proto__"].map((type) => ({
      type,
      text: LABEL.slice(0, 300),
    }));
    expect(texts(shell(data({ article: { ...head, body } })))).toEqual([]);
  });
  it("is left where it is when the page shows its text", () => {
    const shown = `<article><p>${A} ${A}</p><p>${B} ${C}</p></article>`;
    const html = shell(SYSTEMS["Ghost"] ?? "");
    expect(texts(html.replace('<div id="root"></div>', shown))).toEqual([]);
  });
  it("comes with its places in the source, through escapes of escapes", () => {
    const quoted = A.replace("ferry", "“fährē”").replace("lower", '"lower" &');
    const text = `<p>${quoted}</p><p>${B}</p>`;
    const html = shell(
      `<script>window.__S__ = JSON.parse(${JSON.stringify(JSON.stringify({ article: { ...head, html: text } }))})</script>`,
    );
    const [first, second] = embedded(html);
    expect(first?.text).toBe(quoted);
    expect(second && html.slice(second.span.start, second.span.end)).toBe(B);
    expect(first && html.slice(first.span.start, first.span.end)).toBe(
      JSON.stringify(JSON.stringify(quoted)).slice(3, -3).replace(/^"/, ""),
    );
  });
  it("is read as far as it goes where it is cut off or broken", () => {
    const script = assign("__STATE__", { article: { ...head, body: portable } });
    const at = script.indexOf("Forty");
    expect(texts(shell(`${script.slice(0, at)}</script>`))).toEqual(wanted.slice(0, 4).concat([]));
    expect(texts(shell(`${script.slice(0, at)}"}}}]]}}oops</script>`)).slice(0, 4)).toEqual(
      wanted.slice(0, 4),
    );
  });
  it("gives the title, the authors and the day, where nothing else states them", () => {
    const owner = { ...article, publishedAt: "2024-06-03T08:15:00Z", author: { name: "Mira Holt" } };
    const { title, authors, publishedAt } = clean(
      shell(data({ article: owner })).replace(/<title>.*<\/title>/, ""),
      { format: "html" },
    );
    expect({ title, authors, publishedAt }).toEqual({
      title: TITLE,
      authors: ["Mira Holt"],
      publishedAt: "2024-06-03T08:15:00Z",
    });
    const stated = clean(
      shell(data({ article: owner })).replace(
        "<title>",
        '<meta name="author" content="Ole Brandt"><meta property="article:published_time" content="2023-01-02"><title>',
      ),
      { format: "html" },
    );
    expect([stated.authors, stated.publishedAt]).toEqual([["Ole Brandt"], "2023-01-02"]);
  });
  it("takes time in proportion to the size of any state", () => {
    const size = 60_000;
    const hostile = [
      "[".repeat(size),
      '{"a":'.repeat(size / 5),
      '{"body":"'.repeat(size / 9),
      "{{[(".repeat(size / 4),
      '"\\'.repeat(size / 2),
      "JSON.parse('".repeat(size / 12),
      `{"body":"${"<p ".repeat(size / 3)}"}`,
      `{"body":"${"&".repeat(size)}"}`,
      `[${'{"type":"paragraph","text":"a"},'.repeat(size / 32)}`,
      `self.__next_f.push([1,"${"0:T0,".repeat(size / 5)}"])`,
      `{"body":"${'[{\\"a\\":'.repeat(size / 10)}"}`,
    ];
    const started = performance.now();
    for (const script of hostile) {
      read(shell(`<script>x = ${script}</script>`), { format: "html" });
      read(shell(`<script type="application/json">${script}</script>`), { format: "html" });
    }
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
