import { describe, expect, it } from "vitest";
import {
  bylines,
  clean,
  dateLines,
  type Page,
  read,
  run,
  siteNames,
  squashedLines,
  textRepair,
} from "../../src/index";
import { judgeKind } from "../../src/kind/judge";

const SENTENCE =
  "The council met again on Tuesday evening to weigh the plan for a new bridge across the river.";

describe("text-repair", () => {
  it("repairs text and leaves code as it is", () => {
    const html = `<p>Ein schÃ¶ner Tag.</p><pre>"schÃ¶n".length</pre><p>Write <code>schÃ¶n</code> for schÃ¶n here.</p>`;
    const { blocks, repairs } = run(read(html), [textRepair()]);
    expect(blocks.map(({ text }) => text)).toEqual([
      "Ein schöner Tag.",
      '"schÃ¶n".length',
      "Write schÃ¶n for schön here.",
    ]);
    expect(repairs.map(({ by, span }) => [by, html.slice(span.start, span.end)])).toEqual([
      ["mojibake", "Ã¶"],
      ["mojibake", "Ã¶"],
    ]);
  });

  it("removes soft hyphens, unless told not to", () => {
    const text = (options?: Parameters<typeof textRepair>[0]) =>
      run(read("Seit Mon\u00adtag gesperrt", { format: "text" }), [textRepair(options)]).blocks[0]?.text;
    expect(text()).toBe("Seit Montag gesperrt");
    expect(text({ softHyphens: false })).toBe("Seit Mon\u00adtag gesperrt");
  });

  it("leaves no space beside a line break that a repair finds, as reading would not", () => {
    const torn = `${SENTENCE} It costs â‚¬5, and itâ€™s â\u0080¨late.`;
    const [block] = run(read(torn, { format: "text" }), [textRepair()]).blocks;
    expect(block?.text).toBe(`${SENTENCE} It costs €5, and it’s\nlate.`);
  });

  it("takes the space between two such breaks once", () => {
    const [block] = run(read(`${SENTENCE} Late, &#10; &#10; and wet.`, { format: "text" }), [
      textRepair(),
    ]).blocks;
    expect(block?.text).toBe(`${SENTENCE} Late,\n\nand wet.`);
  });

  it("repairs what the page states about itself; of what nobody sees nothing is left", () => {
    const html = `<title>Ein schÃ¶ner Tag</title><meta name="description" content="It\\u2019s late">
      <meta name="author" content="&#8203;"><link rel="canonical" href="https://example.org/?q=schÃ¶n"><p>Text</p>`;
    const { meta } = run(read(html), [textRepair()]);
    expect(meta.map(({ key, value }) => [key, value])).toEqual([
      ["title", "Ein schöner Tag"],
      ["description", "It’s late"],
      ["canonical", "https://example.org/?q=schÃ¶n"],
    ]);
  });

  it("has a switch for each of its fixers", () => {
    const { blocks } = run(read("schÃ¶n &amp; gut", { format: "text" }), [textRepair({ mojibake: false })]);
    expect(blocks[0]?.text).toBe("schÃ¶n & gut");
  });
});

describe("bylines", () => {
  it("lifts no line that says who wrote the book, below the byline of its review", () => {
    const named = (...lines: string[]) =>
      run(read(`<h1>A bridge</h1>${[...lines, SENTENCE].map((line) => `<p>${line}</p>`).join("")}`), [
        bylines(),
      ])
        .blocks.filter(({ fate }) => fate?.type === "lift" && fate.field === "authors")
        .map(({ text }) => text);
    const book = "By Olga Strand, translated by Ivar Holm";
    expect(named("By Ada Palmer", book)).toEqual(["By Ada Palmer"]);
    expect(named(book)).toHaveLength(1);
  });
});

describe("date-lines", () => {
  const dates = (page: Page) =>
    run(page, [dateLines()]).blocks.flatMap(({ fate }) => (fate?.type === "lift" ? [fate.field] : []));

  it("takes no date in the site's header for the text's, but one in a header below the title", () => {
    expect(dates(read(`<header>2 May 2025</header><h1>A bridge</h1><p>${SENTENCE}</p>`))).toEqual([]);
    expect(dates(read(`<h1>A bridge</h1><header>2 May 2025</header><p>${SENTENCE}</p>`))).toEqual([
      "publishedAt",
    ]);
    expect(
      dates(read(`<article><header>2 May 2025</header><h1>A bridge</h1><p>${SENTENCE}</p></article>`)),
    ).toEqual(["publishedAt"]);
    expect(dates(read(`<header>2 May 2025<h1>A bridge</h1></header><p>${SENTENCE}</p>`))).toEqual([
      "publishedAt",
    ]);
  });

  it("lifts below a plain text when it was published, not when something was changed", () => {
    const below = (line: string) =>
      dates(read(["A bridge", SENTENCE, SENTENCE, line].join("\n\n"), { format: "text" }));
    expect(below("First published: 15 October 2025")).toEqual(["publishedAt"]);
    expect(below("Updated: 15 October 2025")).toEqual([]);
  });
});

describe("site-names", () => {
  it("drops the site's name above the text, but not a headline of that name", () => {
    const page = (title: string) =>
      `<title>${title}</title><p>River Post</p><h1>A bridge</h1><p>${SENTENCE}</p>`;
    const kept = (html: string) =>
      run(read(html), [siteNames()])
        .blocks.filter(({ fate }) => !fate)
        .map(({ text }) => text);
    expect(kept(page("A bridge – River Post"))).toEqual(["A bridge", SENTENCE]);
    expect(kept(page("River Post"))).toEqual(["River Post", "A bridge", SENTENCE]);
    expect(kept("<title>Lamps | River Post</title><p>River Post</p><p>Bulbs Shades</p>")).toEqual([
      "Bulbs Shades",
    ]);
    const first = (above: string) =>
      kept(`<title>River Post – All of our news</title>${above}<h1>All of our news</h1><p>${SENTENCE}</p>`);
    expect(first("<p>River Post</p>")).toEqual(["River Post", "All of our news", SENTENCE]);
    expect(
      kept(`<title>A bridge – River Post</title><h1>River Post</h1><p>A bridge</p><p>${SENTENCE}</p>`),
    ).toEqual(["A bridge", SENTENCE]);
  });
});

describe("squashed-lines", () => {
  it("takes menu, title, byline and buttons out of a page that is one line", () => {
    const body = Array(40).fill(SENTENCE).join(" ");
    const article = clean(
      `Home News Contact us A bridge for the river By Jane Doe Published 3 March 2024 ${body} Share this article Leave a comment Privacy policy`,
      {
        cleaners: [squashedLines()],
      },
    );
    expect(article).toMatchObject({
      title: "A bridge for the river",
      authors: ["Jane Doe"],
      publishedAt: "2024-03-03",
      text: body,
    });
    expect(article.removed.map(({ text }) => text)).toEqual([
      "Home News Contact us",
      "Share this article Leave a comment Privacy policy",
    ]);
  });
});

describe("date-lines", () => {
  const dates = (line: string) =>
    clean(`A bridge\n\n${line}\n\n${SENTENCE} Again.`, { cleaners: [dateLines()] }).lifted.map(
      ({ field }) => field,
    );
  it("leaves an event, and the time of a ticker's newest entry, in the text", () => {
    expect(dates("Held on 14 March 2024 in the village hall")).toEqual([]);
    const ticker = `A bridge\n\n18:55 Uhr\n\n${SENTENCE}\n\n17:40 Uhr\n\n${SENTENCE}`;
    expect(clean(ticker, { cleaners: [dateLines()] }).removed).toEqual([]);
  });

  it("leaves the day on which somebody died in the text", () => {
    const notice = `In memoriam Sjoerd Wiersma\n\n4 April 2023\n\n† Stavoren, 1 April 2023\n\n${SENTENCE}`;
    const { text, publishedAt } = clean(notice, { cleaners: [dateLines()] });
    expect(text).toContain("† Stavoren, 1 April 2023");
    expect(publishedAt).toBe("2023-04-04");
  });
  it("leaves the days of a life or of an event in the text", () => {
    expect(dates("June 3, 1938 — February 17, 2024")).toEqual([]);
    expect(dates("3 May 2024 to 5 May 2024")).toEqual([]);
    expect(dates("16-11-2026 tot 29-1-2027")).toEqual([]);
    expect(dates("od 3.5.2024 do 5.5.2024")).toEqual([]);
  });
  it("leaves each day of a change log above what was changed, the last one too", () => {
    const log = ["14 October 2026", "2 September 2026"].map(
      (day) => `<p>${day}</p><ul><li>${SENTENCE}</li></ul>`,
    );
    const html = `<h1>Changes</h1><p>What is new, newest first.</p>${log.join("")}`;
    expect(clean(html, { format: "html", cleaners: [dateLines()] }).lifted).toEqual([]);
  });
  it("takes a day for that of a change where its label stands before it, not behind it", () => {
    expect(dates("Last updated 6 June 2013")).toEqual(["modifiedAt"]);
    expect(dates("6 June 2013 Last updated at 15:33 GMT")).toEqual(["publishedAt"]);
  });

  const days = (...lines: string[]) => {
    const { publishedAt, modifiedAt, text } = clean(
      ["A bridge for the river", ...lines, `${SENTENCE} Again.`, `${SENTENCE} And again.`].join("\n"),
    );
    expect(lines.filter((line) => text.includes(line))).toEqual([]);
    return [publishedAt?.slice(0, 10) ?? null, modifiedAt?.slice(0, 10) ?? null];
  };

  it.each([
    "Published: 3 May 2024 | Updated: 4 May 2024",
    "Updated 4 May 2024 at 9:00 a.m. EDT | Published 3 May 2024 at 6:00 a.m. EDT",
    "Veröffentlicht: 03.05.2024, 17:43 Uhr, aktualisiert: 04.05.2024, 09:10 Uhr",
    "Publié le 3 mai 2024 à 06h00, mis à jour le 4 mai 2024 à 11h52",
    "Publicado em 03/05/2024 04h30 Atualizado em 04/05/2024 10h00",
    "Pubblicato il 3 maggio 2024 - Aggiornato il 4 maggio 2024",
    "3.5.2024 2:00 | Päivitetty 4.5.2024 8:31",
    "03.05.2024 12:00 (обновлено: 04.05.2024 10:00)",
    "发布时间：2024-05-03 18:30 更新时间：2024-05-04 21:04",
    "입력 2024.05.03. 09:51 수정 2024.05.04. 10:12",
    "By Jane Doe Published 3 May 2024 Updated 4 May 2024",
  ])("tells both days of %s", (line) => {
    expect(days(line)).toEqual(["2024-05-03", "2024-05-04"]);
  });

  it.each([
    "Aktualizacja: 4 maja 2024, 10:02",
    "Aktualizováno 4. 5. 2024 16:05",
    "Data actualizării: 04.05.2024 12:10",
    "Frissítve: 2024. május 4. – 09:40",
    "Τελευταία ενημέρωση: 04.05.2024 • 11:02",
    "Son Güncelleme: 04.05.2024 13:10",
    "Последна промяна на 4 май 2024 в 11:00",
    "آخر تحديث: 04/05/2024",
    "עודכן: 04.05.24, 11:30",
    "अपडेट: 4 मई 2024, 11:30",
    "Cập nhật: 04/05/2024 11:30",
    "Diperbarui 4 Mei 2024, 11:30 WIB",
    "업데이트 2024.05.04 10:12",
    "แก้ไขเมื่อ 4 พ.ค. 2567",
  ])("takes the day of a change for one in any language: %s", (line) => {
    expect(days(line, "2024-05-03")).toEqual(["2024-05-03", "2024-05-04"]);
  });

  it.each(["Last Updated:", "Updated", "Last Updated On", "Cập nhật lúc", "Letzte Aktualisierung:"])(
    "takes the label from the line above: %s",
    (label) => {
      expect(days("3 May 2024", label, "4 May 2024")).toEqual(["2024-05-03", "2024-05-04"]);
    },
  );

  it.each([
    "Registrado: 12 Nov 2019",
    "Registriert: 12. November 2019",
    "Inscrit le 12 novembre 2019",
    "Iscritto il 12 novembre 2019",
    "Geregistreerd op: 12 november 2019",
    "Зарегистрирован: 12 ноября 2019",
    "Received 12 November 2019",
  ])("passes over the day of a membership or a manuscript: %s", (line) => {
    expect(days(line, "3 May 2024")).toEqual(["2024-05-03", null]);
  });

  it("dates a paper by its publication, and by its acceptance where it names none", () => {
    const history = ["Received 3 April 2018", "Accepted 2 December 2018"];
    expect(days(...history, "Available online 14 January 2019")[0]).toBe("2019-01-14");
    expect(days(...history)[0]).toBe("2018-12-02");
  });

  it("leaves two days that are no labels of the page where they are", () => {
    const line = "Argued and submitted March 7, 2023; decided August 2, 2023.";
    expect(clean(`A bridge\n\n${line}\n\n${SENTENCE} Again.`).lifted.map(({ text }) => text)).not.toContain(
      line,
    );
  });
});

describe("contributor-credits", () => {
  const credits = (line: string) =>
    clean(`A bridge for the river\n\n${SENTENCE} Again.\n\n${SENTENCE} And again.\n\n${line}`);
  it("names who had a hand in the text, not that nobody had", () => {
    expect(credits("Edited by Ben Okri").credits).toEqual(["Edited by Ben Okri"]);
    const { credits: none, text } = credits(
      "(This story has not been edited by Globe staff and is auto-generated.)",
    );
    expect([none, text.includes("not been edited")]).toEqual([[], false]);
  });
  it("are no headings", () => {
    const page = (heading: string) =>
      clean(`<h1>El puente</h1><p>${SENTENCE}</p><h2>${heading}</h2><p>${SENTENCE} Again.</p>`);
    for (const heading of ["Información de contacto", "Información de Producto"]) {
      const { credits, blocks } = page(heading);
      expect([credits, blocks.map(({ text }) => text).includes(heading)]).toEqual([[], true]);
    }
  });
  it("does not credit those who have changed their own posts", () => {
    const post = (text: string) =>
      `<div class="js-comment-container"><div>edited by ann</div><div class="js-comment-body"><p>${text}</p></div></div>`;
    expect(clean(post(SENTENCE) + post(`${SENTENCE} Again.`), { format: "html" }).credits).toEqual([]);
  });
});

describe("squashed-lines below the first sentence", () => {
  const body = Array.from({ length: 40 }, (_, i) => `${SENTENCE.slice(0, -1)} for the ${i}th time.`).join(
    " ",
  );
  const squashed = (head: string) => clean(`${head} ${body}`, { cleaners: [squashedLines()] });

  it("finds the byline with its date, and the title that the page repeats", () => {
    const menu = "Ferries and bridges. A bridge for the river and more. What else is new in the harbour?";
    const head = `${menu} Share A bridge for the river By JANE DOE, Harbour Times 3:58 p.m. EDT May 15, 2024`;
    expect(squashed(head)).toMatchObject({
      title: "A bridge for the river",
      authors: ["JANE DOE"],
      publishedAt: "2024-05-15T15:58:00-04:00",
      text: body,
    });
  });

  it("finds a date between two texts, but not in a sentence", () => {
    const weather = "The weather is fine today in the harbour and all around it.";
    expect(squashed(`${weather} Last updated 5 May 2024`).publishedAt).toBe("2024-05-05");
    expect(squashed(`${weather} The council of 5 May 2024 The Hague was the last.`).publishedAt).toBeNull();
  });

  it("takes a run of buttons from the front of a sentence", () => {
    const { text } = squashed(
      "Home News Contact us Log in Ferries leave at nine from the northern pier today.",
    );
    expect(text.startsWith("Ferries leave at nine")).toBe(true);
  });

  it("cuts the only line of a text earlier than one of several", () => {
    const line = `${body.slice(0, 1_500).replace(/\S*$/, "")}`.trim();
    expect(read(line, { format: "text" }).blocks.length).toBeGreaterThan(5);
    expect(read(`${line}\n\n${line}`, { format: "text" }).blocks).toHaveLength(2);
  });
});

describe("title-lines", () => {
  const statement = `<meta property="og:title" content="A bridge at last"><script type="application/ld+json">{"@type":"NewsArticle"}</script>`;
  const url = "https://example.org/news/2025/09/27/bridge.html";

  it("lifts an article's stated title below a teaser that reads like its text", () => {
    const html = `${statement}<p>${SENTENCE}</p><h1>A bridge at last</h1>${`<p>${SENTENCE} Again.</p>`.repeat(8)}`;
    const { title, removed, text } = clean(html, { url });
    expect(title).toBe("A bridge at last");
    expect(removed.map(({ text }) => text)).not.toContain("A bridge at last");
    expect(text).not.toContain("A bridge at last");
  });
});

describe("a listing", () => {
  it("keeps the byline and the date of its first entry, which are not its own", () => {
    const entry = (i: number) =>
      `<article class="post-card"><h2><a href="/p/${i}">Entry ${i} of the list</a></h2><p>By Jane Doe</p><p>${i} March 2024</p></article>`;
    const head = `<title>Archive - River Post</title><meta property="og:type" content="website"><body class="archive category">`;
    const html = `${head}<h1>Archive</h1>${[1, 2, 3, 4, 5, 6, 7, 8].map(entry).join("")}<p>${SENTENCE}</p>`;
    const page = read(html, { format: "html", url: "https://river-post.example/category/bridges/page/2" });
    expect(judgeKind(page).name).toMatch(/listing|collection/);
    expect(run(page, [bylines(), dateLines()]).blocks.filter(({ fate }) => fate)).toEqual([]);
  });
});

describe("bylines", () => {
  it("take the office below a name that stands below its label", () => {
    const lines = ["Von", "Jana Dohm", ", Hafenpost", SENTENCE];
    const { blocks } = run(read(lines.join("\n\n"), { format: "text" }), [bylines()]);
    expect(blocks.map(({ text, fate }) => [text, fate?.type])).toEqual([
      ["Von", "lift"],
      ["Jana Dohm", "lift"],
      [", Hafenpost", "drop"],
      [SENTENCE, undefined],
    ]);
  });
});
