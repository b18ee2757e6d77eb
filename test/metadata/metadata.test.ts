import { describe, expect, it } from "vitest";
import { run, standard } from "../../src/index";
import { findMetadata } from "../../src/metadata/index";
import { read } from "../../src/read/index";

const find = (html: string, options: Parameters<typeof read>[1] = {}) =>
  findMetadata(run(read(html, { format: "html", ...options }), standard()));

const BODY =
  `<p>${"The council met on Tuesday evening to weigh the plan for a new bridge across the river. ".repeat(4)}</p>`.repeat(
    4,
  );

describe("title", () => {
  it("is the heading that the page's own title contains", () => {
    const { title, sources } = find(
      `<title>A bridge too far? | The Globe</title><h1>The Globe</h1><h1>A bridge too far?</h1>${BODY}`,
    );
    expect(title).toBe("A bridge too far?");
    expect(sources).toMatchObject({ title: "h1" });
  });
  it("is the heading that goes on where the page's own title was cut", () => {
    const heading = "味噌の表面に白い膜が張りました。食べても大丈夫ですか？";
    const html = `<title>味噌の表面に白い膜が張りました。食べても大丈... - 知恵広場</title><h1>${heading}</h1>${BODY}`;
    expect(find(html).title).toBe(heading);
  });
  it("is cut behind its label where the page states it without", () => {
    const meta = `<meta property="og:title" content="Counting geese from the air">`;
    const heading = `<h1><span class="descriptor">Title:</span>Counting geese from the air</h1>`;
    expect(find(`${meta}${heading}${BODY}`).title).toBe("Counting geese from the air");
  });
  it("is no site's name that one stated title has in front and the other behind", () => {
    const stated = `<meta property="og:title" content="Wortwarte | Feierabend, der"><title>Feierabend: Bedeutung | Wortwarte</title>`;
    const { title } = find(`${stated}<h1>Wort</h1>${BODY}`, { url: "https://wortwarte.example/feierabend" });
    expect(title).toBe("Feierabend, der");
  });
  it("is the stated one without the site's name where the heading says something else", () => {
    expect(
      find(
        `<meta property="og:title" content="River plans agreed - The Globe"><meta property="og:site_name" content="The Globe"><h1>Welcome</h1>${BODY}`,
      ).title,
    ).toBe("River plans agreed");
  });
  it.each([
    [
      "leads home",
      `<title>Moths: The night of the hawk-moths</title><meta property="og:title" content="The night of the hawk-moths"><h1><a href="https://moths.example/">Moths</a></h1><h3>The night of the hawk-moths</h3>${BODY}`,
    ],
    [
      "is what the stated title says beside it",
      `<title>The night of the hawk-moths - Velocipede Forum</title><h1>Velocipede Forum</h1><h2>The night of the hawk-moths</h2>${BODY}`,
    ],
    [
      "stands only in the stated title, before a line of the page",
      `<title>Moths: The night of the hawk-moths</title><div>The night of the hawk-moths</div>${BODY}`,
    ],
  ])("is not the site's name where that %s", (_sign, html) => {
    expect(find(html).title).toBe("The night of the hawk-moths");
  });
  it("is no part of the site's name that the page's title has behind it", () => {
    const html = `<title>Courses | Marsh University Ecology Department</title><meta property="og:site_name" content="Marsh University Ecology Department"><header><h1><a>Ecology Department</a></h1></header><h3>Courses</h3>${BODY}`;
    expect(find(html).title).toBe("Courses");
  });
  it("is the heading where the title names no site, or the site is called what the title says", () => {
    const html = `<title>How to moor: a guide | Clay</title><h1>How to moor</h1>${BODY}`;
    expect(find(html).title).toBe("How to moor");
    const site = `<meta property="og:site_name" content="How to moor: a guide | Clay">`;
    expect(find(site + html).title).toBe("How to moor");
    const tide = `<title>Low tide | All about mud</title><h1>All about mud</h1>${BODY}`;
    expect(find(tide).title).toBe("All about mud");
  });
  it.each([
    "沿革｜北野製作所",
    "沿革_北野製作所",
    "沿革－北野製作所",
    "沿革：北野製作所",
    "沿革【北野製作所】",
    "沿革 _ 北野製作所",
  ])("is without the site's name in %s", (title) => {
    const html = `<title>${title}</title><meta property="og:site_name" content="北野製作所">${BODY}`;
    expect(find(html).title).toBe("沿革");
  });
  it.each(["How snake_case came about", "橋：川を渡る人々", "新しい橋【写真】"])(
    "is whole in %s",
    (title) => {
      expect(find(`<title>${title}</title>${BODY}`).title).toBe(title);
    },
  );
  it.each([
    ["and is longer than the title's", "Moths", "Moths", "<h1>Moths</h1>"],
    ["and no heading is the title's", "How moths fly", "How moths fly", "<h2>The night</h2>"],
    ["though the text has a title of its own", "Moths", "Moths", "<h1>Wings and weather</h1>"],
  ])("is not the name of a book that stands in the bar above %s", (_sign, title, found, heading) => {
    const html = `<title>${title} - The Book of the Night</title><div class="bar"><h1>The Book of the Night</h1></div><main>${heading}${BODY}</main>`;
    expect(find(html).title).toBe(found);
  });
  it.each(["h1", "h2"])("is not the name of a book above the chapter's %s, however it is written", (tag) => {
    const html = `<title>Moths | The Book of the Night</title><h1>The book of the night</h1><${tag}>Moths</${tag}>${BODY}`;
    expect(find(html).title).toBe("Moths");
  });
  it.each(["Thread: ", "Discussion : ", "Тема: "])("is what stands behind %s", (word) => {
    const html = (stated: string) =>
      `<title>${stated} - Moths</title><h1>${word}<a>The hawk-moths</a></h1>${BODY}`;
    expect(find(html("The hawk-moths")).title).toBe("The hawk-moths");
    expect(find(html(`${word}The hawk-moths`)).title).toBe(`${word}The hawk-moths`);
  });
  it.each([
    ["r/moths on Reddit: The night of the hawk-moths", "The night of the hawk-moths : moths"],
    ["Night walks | The night of the hawk-moths", "The night of the hawk-moths - everything that flies"],
  ])("is what %s and %s share", (og, stated) => {
    expect(find(`<title>${stated}</title><meta property="og:title" content="${og}">${BODY}`).title).toBe(
      "The night of the hawk-moths",
    );
  });
  it.each([
    "<title>The night of the hawk-moths - Moths</title>",
    "<title>Moths - The night of the hawk-moths</title>",
  ])("may stand above the main element: %s", (head) => {
    const html = `${head}<header><h1>The night of the hawk-moths</h1></header><main>${BODY}</main>`;
    expect(find(html, { url: "https://moths.example/1" }).title).toBe("The night of the hawk-moths");
  });
  it.each([
    ["Prices up – again | News | The Globe", "Prices up – again"],
    ["The Globe: Prices up", "Prices up"],
    ["Sales rose 3 - 4 percent", "Sales rose 3 - 4 percent"],
    ["theglobe.com » Prices up", "Prices up"],
  ])("%s becomes %s", (stated, title) => {
    expect(find(`<title>${stated}</title>${BODY}`, { url: "https://www.theglobe.com/a" }).title).toBe(title);
  });
});

describe("a title of thousands of parts", () => {
  it("loses those that may be the site's, however many they are", () => {
    expect(find(`<title>The pier${" » a".repeat(100_000)}</title>${BODY}`).title).toBe("The pier");
  });
  it("is stated thousands of times above as many headings", () => {
    const stated = '<meta property="og:title" content="The pier shuts again">'.repeat(4_000);
    const page = `${stated}${"<h1>Tides</h1>".repeat(4_000)}<h1>The pier shuts again</h1>${BODY}`;
    expect(find(page).title).toBe("The pier shuts again");
  });
});

describe("authors", () => {
  it("take linear time, whatever is stated as one", () => {
    const named = (author: string) => find(`<meta name="author" content="${author}">${BODY}`).authors;
    const start = performance.now();
    for (const unit of ["👍 1 ", "ก", ".", "word ", " by "]) expect(named(unit.repeat(40_000))).toEqual([]);
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(named(`Jane Doe, John Roe, ${"x".repeat(1_000)}`)).toEqual(["Jane Doe", "John Roe"]);
  });
  it("are names, without By, dates, addresses and duplicates", () => {
    expect(
      find(`<meta name="author" content="By Jane Doe and John Roe | May 3, 2024">${BODY}`).authors,
    ).toEqual(["Jane Doe", "John Roe"]);
    expect(
      find(`<meta property="article:author" content="https://facebook.com/janedoe">${BODY}`).authors,
    ).toEqual([]);
  });
  it("are those of a recipe, and no organization", () => {
    const recipe = (type: string) =>
      `<script type="application/ld+json">{"@type":"Recipe","author":{"@type":"${type}","name":"Jane Doe"}}</script>${BODY}`;
    expect(find(recipe("Person")).authors).toEqual(["Jane Doe"]);
    expect(find(recipe("Organization")).authors).toEqual([]);
  });
  it("are persons that the page shows, where it states only a house of any type", () => {
    const stated = (author: unknown) =>
      `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", author })}</script>`;
    const house = { "@type": "NewsMediaOrganization", name: "The Harrow Lantern" };
    const shown = `<h1>A bridge</h1><p>By Jane Doe</p>${BODY}`;
    expect(find(stated(house) + shown).authors).toEqual(["Jane Doe"]);
    const site = { "@type": "http://schema.org/WebSite", name: "Harrow Lantern" };
    expect(find(stated(site) + shown).authors).toEqual(["Jane Doe"]);
    const both = [{ "@type": "Person", name: "Ann Lee" }, house];
    expect(find(stated(both) + BODY).authors).toEqual(["Ann Lee"]);
    const things = [both[0], house].map((author, i) => ({
      "@type": "NewsArticle",
      headline: `No. ${i}`,
      author,
    }));
    const several = `<script type="application/ld+json">${JSON.stringify(things)}</script>`;
    expect(find(several + BODY).authors).not.toEqual(["Ann Lee"]);
  });
  it.each(["author", "by", "og.article.author", "byl"])("are stated as %s", (name) => {
    expect(find(`<meta name="${name}" content="Jane Doe">${BODY}`).authors).toEqual(["Jane Doe"]);
  });
  it("are the words that a class within a line marks, whatever else stands there", () => {
    const line = (name: string) =>
      `<h1>A bridge</h1><p>In <a href="/c">City</a> ${name} <span>3 Comments</span></p>${BODY}`;
    const { authors, sources } = find(line('<span class="post-author">Jane Doe</span>'));
    expect(authors).toEqual(["Jane Doe"]);
    expect(sources).toMatchObject({ authors: "words marked author" });
    expect(find(line('<b class="AuthorName">By Jane Doe</b>')).authors).toEqual(["Jane Doe"]);
    expect(find(line('<span class="author-tooltip">Full Bio</span>')).authors).toEqual([]);
    expect(
      find(
        `${line("")}<p>Nobody will swim here, as <span class="author">Jane Doe</span> has said to the council.</p>`,
      ).authors,
    ).toEqual([]);
  });
  it("keep their degrees, but no dates and labels", () => {
    const named = (author: string) => find(`<meta name="author" content="${author}">${BODY}`).authors;
    expect(named("By Jane Doe, MD, and John Roe, Ph.D.")).toEqual(["Jane Doe, MD", "John Roe, Ph.D"]);
    expect(named("Medically reviewed by Jane Doe, MD")).toEqual([]);
    expect(named("רונית אלון\u200f")).toEqual(["רונית אלון"]);
    expect(named("Jane Doe Politics Editor")).toEqual(["Jane Doe"]);
    expect(named("Jane Doe Senior Autos Editor")).toEqual(["Jane Doe"]);
    expect(named("Globe Contributor")).toEqual(["Globe Contributor"]);
    expect(named("By Jane Doe and Donato R.")).toEqual(["Jane Doe", "Donato R."]);
    expect(named("By Sammy Doe Jr.")).toEqual(["Sammy Doe Jr."]);
    expect(named("By Jane Doe.")).toEqual(["Jane Doe"]);
    expect(named("Jane Doe March 18")).toEqual(["Jane Doe"]);
    expect(named("Autore: Jane Doe")).toEqual(["Jane Doe"]);
    expect(named("Γράφτηκε από τον Νικήτα Μαγκλή")).toEqual(["Νικήτα Μαγκλή"]);
    expect(named("Автор Иван Петров")).toEqual(["Иван Петров"]);
    expect(named("Agnieszka Wrona Dziennikarka")).toEqual(["Agnieszka Wrona"]);
    expect(named("About the author")).toEqual([]);
  });
  it("are not those of comments, nor what else stands behind a word for by", () => {
    const comment = `<div class="comment"><span itemprop="author">Amy</span></div>`;
    expect(find(`<h1>A bridge</h1>${BODY}${comment}`).authors).toEqual([]);
    expect(find(`<h1>A bridge</h1><p>di cui zuccheri g 22.3</p><p>par portion</p>${BODY}`).authors).toEqual(
      [],
    );
    expect(find(`<h1>A bridge</h1><p>di Jane Doe</p>${BODY}`).authors).toEqual(["Jane Doe"]);
  });
  it("may stand behind a date and a word for by, with a long office behind", () => {
    const line = "<p>03/01/2017 by Jane Doe, Candidate Representative to the Liaison Committee</p>";
    const { authors, sources } = find(`<h1>A bridge</h1>${line}${BODY}`);
    expect(authors).toEqual(["Jane Doe"]);
    expect(sources).toMatchObject({ authors: "a name beside a date" });
  });
  it("may stand bare above the person's office", () => {
    expect(find(`<h1>A bridge</h1><p>Jane Doe</p><p>Environment correspondent</p>${BODY}`).authors).toEqual([
      "Jane Doe",
    ]);
    expect(find(`<h1>A bridge</h1><p>Jane Doe</p><p>Subscribe now</p>${BODY}`).authors).toEqual([]);
  });
  it("come from JSON-LD before anything else, each of several", () => {
    const json =
      '{"@type":"NewsArticle","author":[{"@type":"Person","name":"Ann Lee"},{"@type":"Person","name":"Bo Ek"}]}';
    const { authors, sources } = find(
      `<script type="application/ld+json">${json}</script><meta name="author" content="Web Desk">${BODY}`,
    );
    expect(authors).toEqual(["Ann Lee", "Bo Ek"]);
    expect(sources).toMatchObject({ authors: "json-ld article.author" });
  });
  it("are those who created a page of Confluence, or invented what a patent is about", () => {
    const created = "<p>Created by Jane Doe, last modified by Tom Roe on Feb 27, 2024</p>";
    expect(find(`<h1>A bridge</h1>${created}${BODY}`).authors).toEqual(["Jane Doe"]);
    const inventor = `<dl><dt>Inventor</dt><dd itemprop="inventor">Jane Doe</dd></dl>`;
    expect(find(`<h1>A bridge</h1>${BODY}${inventor}`).authors).toEqual(["Jane Doe"]);
  });
  it("come from microdata by the author's name, not by all the text about them", () => {
    const html = `<h1>Q</h1><div itemprop="author" itemscope>quinn <span itemprop="name">Quinn Fox</span> 15 badges</div>${BODY}`;
    expect(find(html).authors).toEqual(["Quinn Fox"]);
  });
  it.each([
    ["<p>Jane Doe | Senior Writer | July 2, 2025</p>"],
    ["<p>Dec 26, 2025 • Jane Doe in Project Management</p>"],
    ["<p>March 15, 2022 · by Jane Doe</p>"],
    ["<p>ByJane Doe</p>"],
    ["<p class=byline>Jane Doe, Senior AnalystUpdated Sep 17, 2025</p>"],
    ["<div class=author>Updated</div><div class=author>Jane DoePublished</div>"],
    ["<p class=byline>9:39AM BST</p><p class=byline>By Jane Doe Tuesday</p>"],
    ["<meta name=author content=elmundo.es><p class=byline>Jane Doe Senior Washington Correspondent</p>"],
    ["<meta name=author content='Daily Times'><p>By Jane Doe, Associated Press</p>"],
    ["<p class=byline>Jane Doe Science reporter, BBC News</p>"],
    ["<p class=byline>By Jane Doe, Special for The Globe 8:57 p.m. EDT July 17, 2025</p>"],
    ["<p class=byline>Jane Doe @janedoe , USA TODAY</p>"],
    ["<p>Jun 6, 2025 08:59 AM // by Jane Doe</p>"],
  ])("are read from %s", (line) => {
    expect(find(`<h1>A bridge</h1>${line}${BODY}`).authors).toEqual(["Jane Doe"]);
  });
  const above = (...lines: string[]) => {
    const sentence = "The council met again on Tuesday evening to weigh the plan for a new bridge across it.";
    const text = [
      "Valley road reopens after the bridge fell",
      ...lines,
      sentence,
      sentence.replace("met", "sat"),
    ];
    return findMetadata(run(read(text.join("\n"), { format: "text" }), standard())).authors;
  };
  it.each([
    ["By Anna Holt, CNN", ["Anna Holt"]],
    ["By Anna Holt, New Delhi", ["Anna Holt"]],
    ["Von Anna Holt, Freiburg", ["Anna Holt"]],
    ["Por Anna Holt, g1 PE", ["Anna Holt"]],
    ["Par Anna Holt, envoyée spéciale à Brest", ["Anna Holt"]],
    ["Par Anna Holt avec AFP", ["Anna Holt"]],
    ["Anna Holt / EFE", ["Anna Holt"]],
    ["Anna Holt, PAP", ["Anna Holt"]],
    ["Dr. Anna Holt, PhD", ["Dr. Anna Holt"]],
    ["By Anna Holt, PhD", ["Anna Holt, PhD"]],
    ["By Anna Holt and Ben Okri in Leeds", ["Anna Holt", "Ben Okri"]],
    ["By Anna Holt, Ben Okri and Carla de Vries", ["Anna Holt", "Ben Okri", "Carla de Vries"]],
    ["By Madonna, Prince", ["Madonna", "Prince"]],
    ["Opinion by Anna Holt", ["Anna Holt"]],
    ["A short story by Anna Holt", ["Anna Holt"]],
    ["Dal nostro corrispondente Anna Holt", ["Anna Holt"]],
    ["Беседовала Анна Рябова", ["Анна Рябова"]],
    ["Haber: Elif Aydın", ["Elif Aydın"]],
    ["민선희 기자", ["민선희"]],
  ])("are the persons alone, without place and house, above the text: %s", (line, authors) => {
    expect(above(line, "3 January 2024")).toEqual(authors);
  });
  it("stand behind two dates that a template ran together", () => {
    expect(above("Posted on January 3, 2024January 5, 2024 by Anna Holt")).toEqual(["Anna Holt"]);
  });
  it.each([
    "Edited by Ben Okri",
    "Fotó: Bődey János",
    "Play Episode",
    "Town Hall",
    "Fergus Falls, Minn.",
    "长江中游水位持续回落 湖北多地启动抗旱应急响应",
    "آخر تحديث",
    "河上大桥 考虑开设渡轮",
  ])("are none though the line stands next to a date: %s", (line) => {
    expect(above(line, "2024-01-03")).toEqual([]);
  });
  it.each(["آخر تحديث: 13/11/2024", "Diperbarui 14 Maret 2024, 11:30 WIB", "Giriş Tarihi: 21.08.2023 09:45"])(
    "are no label beside a date: %s",
    (line) => {
      expect(above(line)).toEqual([]);
    },
  );
  it("are read from a line that is signed, below the text too", () => {
    const signed = `<h1>A bridge</h1>${BODY}<p>Posted by Jane Doe at December 16, 2025 11:15 AM</p>`;
    expect(find(signed).authors).toEqual(["Jane Doe"]);
  });
  it.each([
    "Visit the Lumo Store",
    "Besuche den Lumo-Store",
    "Visiter la boutique Lumo",
    "Visita lo Store di Lumo",
    "Visita la tienda de Lumo",
    "Brand: Lumo",
    "Marke: Lumo",
    "Marca: Lumo",
    "Marque : Lumo",
  ])("are none where a shop names the maker of a thing: %s", (line) => {
    const html = `<h1>A lamp</h1><div id="bylineInfo_feature_div"><a id="bylineInfo" href="/stores/lumo">${line}</a></div>${BODY}`;
    expect(find(html).authors).toEqual([]);
  });
  it("are persons before organisations, which count where nobody is named", () => {
    const site = `<meta property="og:site_name" content="Design & Trend"><meta name="author" content="Design & Trend">`;
    expect(find(`${site}<h1>A bridge</h1><p>By Jane Doe</p>${BODY}`).authors).toEqual(["Jane Doe"]);
    expect(find(`<meta name="author" content="Associated Press in Miami">${BODY}`).authors).toEqual([
      "Associated Press",
    ]);
    expect(find(`<meta name="author" content="Jane Doe, Harbour Times">${BODY}`).authors).toEqual([
      "Jane Doe",
    ]);
  });
  it.each([
    ["Doe & Roe GmbH", ["Doe & Roe GmbH"]],
    ["Süddeutsche Rundschau AG, Munich, Germany", ["Süddeutsche Rundschau AG"]],
    ["Bund der Energieverbraucher", ["Bund der Energieverbraucher"]],
    ["Zeige alle Beiträge von Petra Ruland", ["Petra Ruland"]],
    ["Matthieu Hy le", ["Matthieu Hy"]],
    ["Jörg Staff am", ["Jörg Staff"]],
    ["Angela Holliday-Bell, MD*", ["Angela Holliday-Bell, MD"]],
    ["Jane Doe, Berlin correspondent, and John Roe, Harbour Times", ["Jane Doe", "John Roe"]],
    ["publisher", []],
    ["humans.txt", []],
  ])("read %s as they are meant", (stated, authors) => {
    expect(find(`<meta name="author" content="${stated.replace("&", "&amp;")}">${BODY}`).authors).toEqual(
      authors,
    );
  });
  it.each([
    "Bad Homburg, 12. Februar 2025",
    "Engineering Blog | March 3, 2025",
    "URTEIL VOM 12. Februar 2025",
  ])("are not what else stands beside a date: %s", (line) => {
    expect(find(`<h1>A pier</h1><p>${line}</p>${BODY}`).authors).toEqual([]);
  });
  it("are one for each element marked so, side by side", () => {
    const authors = ["Anna Berg", "Olaf Quist", "Ida Cole"]
      .map((name) => `<div class="author">${name}</div>`)
      .join("");
    expect(find(`<h1>A pier</h1>${authors}${BODY}`).authors).toEqual(["Anna Berg", "Olaf Quist", "Ida Cole"]);
  });
  it("are one for each link of a byline that is nothing else", () => {
    const byline = (links: string) =>
      find(`<h1>A pier</h1><div class="authors">${links}</div>${BODY}`).authors;
    expect(byline("<a href='/a'>Anna Berg</a><a href='/b'>Olaf Quist</a>")).toEqual([
      "Anna Berg",
      "Olaf Quist",
    ]);
  });
  it("are those whose pages a line near the title leads to, whatever is glued to them", () => {
    const link = (path: string, name: string) => `<a href="https://a.example${path}">${name}</a>`;
    const line = `<div>${link("/author/huda/", "هدى المقطري")}<span>15 مارس، 2022</span><b>0</b></div>`;
    expect(find(`<h1>A pier</h1>${line}${BODY}`).authors).toEqual(["هدى المقطري"]);
    const staff = `<p>${link("/staff/117/jane-doe/", "Jane Doe")}<br>Milbrook Gazette</p>`;
    expect(find(`<h1>A pier</h1>${staff}${BODY}`).authors).toEqual(["Jane Doe"]);
    const edited = `<p>Edited by ${link("/authors/bo", "Bo Ek")}</p>`;
    expect(find(`<h1>A pier</h1>${edited}${BODY}`).authors).toEqual([]);
  });
  it("end before who took the pictures and before an office, and are no description of the author", () => {
    const below = (line: string) => find(`<h1>A pier</h1>${line}${BODY}`).authors;
    expect(below("<p>Words by Jane Doe / Photography by Bo Ek</p>")).toEqual(["Jane Doe"]);
    const office = '<div class="author"><a href="/a">Jane Doe</a><span>Local Democracy Reporter</span></div>';
    expect(below(office)).toEqual(["Jane Doe"]);
    expect(below('<div class="author-description">Licensed Grader, Journalism</div>')).toEqual([]);
  });

  it("are not whom a sentence with a date tells of", () => {
    const head = `<h1>Harold Edwin Pryce</h1><p>June 2, 1941 – February 27, 2026</p>`;
    const died = `<p>Harold Edwin Pryce, 84, of Millbrook, died at home on February 27, 2026, with his dog at his feet.</p>`;
    expect(
      find(`<title>Harold Edwin Pryce - Dunmore</title><main>${head}${died}${BODY}</main>`).authors,
    ).toEqual([]);
  });
  it("of teasers beside the title are none", () => {
    const teasers = ["Ann Lee", "Bo Ek"].map(
      (name) => `<p>A day by the sea</p><a href="/autor/x">${name}</a>`,
    );
    expect(find(`<h1>A pier</h1>${teasers.join("")}${BODY}`).authors).toEqual([]);
  });
  it("are no newsroom beside a person, and nobody where it is only ours", () => {
    const named = (names: readonly string[]) =>
      find(names.map((name) => `<meta name="author" content="${name}">`).join("") + BODY).authors;
    expect(named(["Door onze redactie", "Femke Dijkema"])).toEqual(["Femke Dijkema"]);
    expect(named(["Von unserer Redaktion"])).toEqual([]);
    expect(named(["Por la redacción"])).toEqual([]);
    expect(named(["TVT-Redaktion", "Jana Hartwig"])).toEqual(["Jana Hartwig"]);
    expect(named(["TVT-Redaktion"])).toEqual(["TVT-Redaktion"]);
  });
  it.each([
    ["zh", "<p>本文来源：临河晚报 记者：陆文 责任编辑：钱小霞</p>", ["陆文"]],
    ["ja", "<p>（盛岡支局　高瀬由紀）</p>", ["高瀬由紀"]],
    ["ja", "<p>（記者　高瀬由紀）</p>", ["高瀬由紀"]],
    ["ja", "<p>（高瀬由紀）</p>", ["高瀬由紀"]],
    ["ko", "<p>한서린 기자 seorin@daily.example</p>", ["한서린"]],
    ["ja", "<p>（共同通信）</p>", []],
    ["ja", "<p>（敬称略）</p>", []],
    ["ja", "<p>（おわり）</p>", []],
    ["ja", "<p>（写真　高瀬由紀）</p>", []],
  ])("may stand right below the text: %s %s", (lang, line, authors) => {
    const text =
      "昨日の朝、港の古い桟橋が閉鎖され、漁船は南の入り江に移された。町は六か月の工事を予定している。";
    const html = `<html lang="${lang}"><h1>桟橋の閉鎖</h1><p>${text}</p><p>${text.replace("昨日", "今日")}</p>${line}</html>`;
    expect(find(html).authors).toEqual(authors);
  });
  it("are no site's own name that a portal states for them, nor the portal's behind a blog's", () => {
    const stated = (author: string, site: string) =>
      find(
        `<meta name="author" content="${author}"><meta property="og:site_name" content="${site}"><h1>A pier</h1>${BODY}`,
      ).authors;
    expect(stated("江边网", "江边网")).toEqual([]);
    expect(stated("江边网", "河西网")).toEqual(["江边网"]);
    expect(stated("강변 블로그 | 느린발걸음의 일기", "느린발걸음의 일기 : 강변 블로그")).toEqual([]);
  });
  it("are the link behind a label, whatever follows it on the line", () => {
    const line =
      "<span>Tác giả: <a href='/bs/1'>Lê Thu Cúc</a></span> <span>Tham vấn y khoa: BS. Trần Văn Bình</span>";
    expect(find(`<html lang="vi"><h1>A pier</h1><div>${line}</div>${BODY}`).authors).toEqual(["Lê Thu Cúc"]);
  });
  it("are not those who have checked a text in Arabic", () => {
    const lines = "<div>تمت الكتابة بواسطة: هبة السلمان</div><div>تم التدقيق بواسطة: رنا عزام</div>";
    expect(find(`<html lang="ar"><h1>A pier</h1>${lines}${BODY}`).authors).toEqual(["هبة السلمان"]);
  });
  it("are not the page's section", () => {
    const html = `<meta property="article:section" content="Espectáculos"><h1>A bridge</h1><p class="author">Espectáculos</p>${BODY}`;
    expect(find(html).authors).toEqual([]);
  });
  it("stand right above the text, too, however far below the title", () => {
    const links = "<ul><li><a href=/a>Tides</a></li><li><a href=/b>Eels</a></li></ul>".repeat(20);
    const html = `<h1>A bridge</h1>${links}<p>By Jane Doe</p>${BODY}`;
    expect(find(html).authors).toEqual(["Jane Doe"]);
  });
  it("of a list are not those of its entries", () => {
    const entry = (n: number) =>
      `<article><h2><a href="/post-${n}">Post number ${n}</a></h2><p class="author">Jane Doe</p><p>Read on about ${n} in the archive …</p></article>`;
    const html = `<title>News archive</title><body class="archive blog"><h1>News archive</h1>${Array.from({ length: 20 }, (_, n) => entry(n)).join("")}`;
    expect(find(html, { url: "https://example.org/category/news/" }).authors).toEqual([]);
  });
  it("turn catalogue order round", () => {
    const html = `<meta name="citation_author" content="Curie, Marie"><meta name="citation_author" content="Bohr, Niels">${BODY}`;
    expect(find(html).authors).toEqual(["Marie Curie", "Niels Bohr"]);
  });
});

describe("dates", () => {
  it("are ISO, from meta elements first", () => {
    const { publishedAt, modifiedAt } = find(
      `<meta property="article:published_time" content="2024-03-05T10:20:30+0100"><meta property="article:modified_time" content="2024-03-06">${BODY}`,
    );
    expect(publishedAt).toBe("2024-03-05T10:20:30+01:00");
    expect(modifiedAt).toBe("2024-03-06");
  });
  it("pass over what is no day of the calendar", () => {
    const { publishedAt, sources } = find(
      `<meta property="article:published_time" content="2024-02-31"><meta name="date" content="2024-02-28">${BODY}`,
    );
    expect(publishedAt).toBe("2024-02-28");
    expect(sources).toMatchObject({ publishedAt: "meta date" });
  });
  it("are read near the title and in the address, never from a copyright line", () => {
    expect(find(`<h1>A bridge</h1><p class="meta">Ann Lee, 5 May 2021</p>${BODY}`).publishedAt).toBe(
      "2021-05-05",
    );
    expect(find(`<h1>A bridge</h1>${BODY}`, { url: "https://x.org/2020/01/31/bridge" }).publishedAt).toBe(
      "2020-01-31",
    );
    expect(find(`<h1>A bridge</h1>${BODY}<footer>© 1 January 2019</footer>`).publishedAt).toBe(null);
  });
});

describe("dates that are shown", () => {
  const date = (html: string, options: Parameters<typeof find>[1] = {}) => {
    const { publishedAt, sources } = find(html + BODY, options);
    return [publishedAt, sources["publishedAt"]];
  };
  const stated = (day: string) => `<meta property="article:published_time" content="${day}">`;

  it("beat a stated one that is later, for many pages state when they were built or imported", () => {
    expect(date(`${stated("2024-07-05")}<h1>A bridge</h1><p>1 March 2024</p>`)[0]).toBe("2024-03-01");
  });
  it("yield to a stated one that is earlier: they are those of a change", () => {
    expect(date(`${stated("2018-06-12")}<h1>A bridge</h1><p>7 March 2025</p>`)[0]).toBe("2018-06-12");
  });
  it("are told from those of a change by the label before each, though templates run them together", () => {
    expect(
      date("<h1>A bridge</h1><div>By Ann Lee<b>22 December 2022</b><b>Updated: 2 January 2026</b></div>"),
    ).toEqual(["2022-12-22", "date near the title"]);
  });
  it("are read in the order of day and month that another statement of the page confirms", () => {
    const shown = '<html lang="en"><h1>A bridge</h1><p class="date">03/10/2023</p>';
    expect(date(shown)[0]).toBe("2023-03-10");
    expect(date(shown, { url: "https://x.com/blog/2023/october/03/a-bridge" })[0]).toBe("2023-10-03");
    expect(date(shown, { url: "https://x.co.uk/a-bridge" })[0]).toBe("2023-10-03");
  });
  it("may stand in a header, footer, aside or form of their own directly below the title", () => {
    expect(date("<main><h1>A bridge</h1><aside><p>25 May 2023</p></aside></main>")[0]).toBe("2023-05-25");
  });
  it("are not those of the last reply or of a member", () => {
    expect(
      date(
        "<h1>A bridge</h1><p>9 replies · last post by Quinn, 8 January 2026</p><dl><dt>Joined</dt><dd>4 November 2011</dd></dl>",
      )[0],
    ).toBe(null);
  });
  it("are none when they lie after all that the page states: those of an event to come", () => {
    const html = `<meta property="article:modified_time" content="2024-03-05"><h1>A bridge</h1><p>12 May 2031</p>`;
    expect(date(html)).toEqual(["2024-03-05", "article:modified_time"]);
  });
  it("are the first publication where a note names it", () => {
    expect(
      date(
        "<h1>A bridge</h1><p>30 September 2022</p><p>This article was originally published on 26 Sep 2019 but has been updated.</p>",
      ),
    ).toEqual(["2019-09-26", "originally published"]);
    expect(
      date(
        "<h1>Een brug</h1><p>30 september 2022</p><p>Oorspronkelijk gepubliceerd op 26 september 2019 in ons blad.</p>",
      ),
    ).toEqual(["2019-09-26", "originally published"]);
  });
});

describe("the date of a change", () => {
  it("by somebody whom an encyclopedia names is no day of publication", () => {
    const { publishedAt, modifiedAt } = find(
      `<h1>青瓷</h1>${BODY}${BODY.replaceAll("bridge", "kiln")}<p>最近更新：小松（2023-08-01）</p>`,
    );
    expect([publishedAt, modifiedAt]).toEqual([null, "2023-08-01"]);
  });
  it("is none where it lies before the publication: a manuscript was revised", () => {
    const line = "<p>Received: 3 November 2023 / Revised: 18 January 2024 / Published: 29 January 2024</p>";
    const { publishedAt, modifiedAt } = find(`<h1>Geese</h1>${line}${BODY}`);
    expect([publishedAt, modifiedAt]).toEqual(["2024-01-29", null]);
  });
});

describe("dates in attributes", () => {
  it("are of when a question was asked before those of what was posted later", () => {
    const asked = '<time itemprop="dateCreated" datetime="2014-02-04T13:02:51"></time>';
    const note = '<time itemprop="datePublished" datetime="2019-01-21T21:40:59"></time>';
    expect(find(`<h1>A bridge</h1>${asked}${BODY}${note}`).publishedAt).toMatch(/^2014-02-04/);
  });
  it.each([
    [
      "a custom element",
      "<h1>A bridge</h1><relative-time datetime='2024-03-05T10:00:00Z'>last year</relative-time>",
    ],
    [
      "an element around the title",
      "<x-post created-timestamp='2024-03-05T10:00:00Z'><h1>A bridge</h1></x-post>",
    ],
    ["an abbreviation", "<h1>A bridge</h1><p><abbr title='2024-03-05T10:00:00Z'>last year</abbr></p>"],
    [
      "a label and a relative time",
      "<p>Last updated <time datetime='2024-03-05T10:00:00Z'>last year</time></p>",
    ],
    [
      "the earliest of several exports",
      "<meta name=published-time content=2026-03-09><meta name=published-date content=2024-03-05>",
    ],
  ])("are found in %s", (_where, html) => {
    expect(find(html + BODY).publishedAt?.slice(0, 10)).toBe("2024-03-05");
  });
});

describe("the rest", () => {
  it("finds the site's name in the title of the page, where it is that of its domain", () => {
    const site = (title: string) =>
      find(`<title>${title}</title>${BODY}`, { url: "https://www.river-post.example/a" }).site;
    expect(site("A new bridge | River Post")).toBe("River Post");
    expect(site("A new bridge | Politics")).toBeNull();
  });

  it("states descriptions without tags", () => {
    const data = JSON.stringify({
      "@type": "Product",
      name: "Lamp",
      description: "<p>A <b>storm</b> lamp.</p>",
    });
    expect(find(`<script type="application/ld+json">${data}</script>${BODY}`).description).toBe(
      "A storm lamp.",
    );
  });

  it("is taken from where pages state it, addresses made absolute", () => {
    const html = `<html lang="en_GB"><link rel=canonical href="/a"><meta property="og:image" content="/i.jpg"><meta name=keywords content="a, b, A"><meta property="article:section" content="News"><meta name=description content="D"><a rel=license href="https://creativecommons.org/licenses/by/4.0/">CC</a>${BODY}`;
    expect(find(html, { url: "https://x.org/b?c" })).toMatchObject({
      lang: "en-GB",
      url: "https://x.org/a",
      image: "https://x.org/i.jpg",
      tags: ["a", "b"],
      section: "News",
      description: "D",
      license: "https://creativecommons.org/licenses/by/4.0/",
    });
  });
  it("is unknown rather than wrong", () => {
    expect(
      find(`<meta property="og:image" content="data:x"><link rel=canonical href="javascript:x">${BODY}`),
    ).toMatchObject({
      image: null,
      url: null,
      site: null,
      authors: [],
      publishedAt: null,
    });
  });
  it("yields to the caller, field by field", () => {
    const found = find(`<title>T</title><meta name=author content="Ann Lee">${BODY}`, {
      metadata: { title: "Mine", publishedAt: "2024-01-02" },
    });
    expect(found).toMatchObject({ title: "Mine", authors: ["Ann Lee"], publishedAt: "2024-01-02" });
    expect(found.sources).toMatchObject({ title: "caller" });
    expect(find(BODY, { metadata: { title: " The\n\t pier " } }).title).toBe("The pier");
    const gap = `The${" \n".repeat(100_000)}pier`;
    expect(find(BODY, { metadata: { title: gap, authors: [gap], tags: [gap], site: gap } }).title).toBe(
      "The pier",
    );
  });
});

describe("tags", () => {
  it.each([
    ["<p>Tags: harbour, pier</p>", ["harbour", "pier"]],
    ["<p>Filed under: <a href=/h>harbour works</a> <a href=/p>pier</a></p>", ["harbour works", "pier"]],
    ["<p>Tagi: <a href=/h>port</a>, <a href=/p>molo</a></p>", ["port", "molo"]],
  ])("are those that a line lists where the page states none: %s", (line, tags) => {
    expect(find(`<h1>A pier</h1>${BODY}${line}<p>Share this article</p>`).tags).toEqual(tags);
  });
  it("and dates are those of what the page is about, whatever its type", () => {
    const podcast = `<script type="application/ld+json">{"@type":"PodcastEpisode","name":"The pier","datePublished":"2024-05-02","keywords":"pier, harbour"}</script>`;
    const { publishedAt, tags } = find(`${podcast}<h1>The pier</h1>${BODY}<p>Tags: sea</p>`);
    expect([publishedAt, tags]).toEqual(["2024-05-02", ["pier", "harbour"]]);
    const job = `<script type="application/ld+json">{"@type":"JobPosting","title":"Diver","datePosted":"2024-05-02"}</script>`;
    expect(find(`${job}<h1>Diver</h1>${BODY}`).publishedAt).toBe("2024-05-02");
    // The day on which the work begins is shown above the text.
    expect(find(`${job}<h1>Diver</h1><p>Full time · 1 August 2024 · Leith</p>${BODY}`).publishedAt).toBe(
      "2024-05-02",
    );
  });
});
