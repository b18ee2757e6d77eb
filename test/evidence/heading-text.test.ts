import { describe, expect, it } from "vitest";
import { kept, loginPrompts, navigationLines, read, run, shopControls } from "../../src/index";

const left = (html: string) =>
  kept(run(read(html), [loginPrompts(), navigationLines(), shopControls()])).map(({ text }) => text);

const SENTENCE =
  "The trust began with eleven volunteers who had one pair of waders between them, and a leaking boat.";

describe("a heading that names a part of a menu elsewhere", () => {
  it("stays above running text of its own", () => {
    expect(left(`<p>Donate</p><h2>Our story</h2><p>${SENTENCE}</p>`)).toEqual(["Our story", SENTENCE]);
    const team = ["Nadia Flint", "River warden", "Nadia knows every otter on the reach."];
    const part = `<h4>${team[0]}</h4><p>${team[1]}</p><p>${team[2]}</p>`;
    expect(left(`<p>Donate now</p><h3>Meet the team</h3>${part}`)).toEqual(["Meet the team", ...team]);
  });

  it("goes above links, and above the next heading", () => {
    const menu = `<p>Donate</p><h3>Our story</h3><ul><li><a href="/a">Otters</a></li></ul>`;
    expect(left(menu)).toEqual(["Otters"]);
    expect(left(`<p>Donate</p><h3>Our story</h3><h3>Otters</h3><p>${SENTENCE}</p>`)).toEqual([
      "Otters",
      SENTENCE,
    ]);
  });

  it("goes where its section has nothing else", () => {
    const html = `<p>Donate</p><section><h2>Our story</h2></section><section><p>${SENTENCE}</p></section>`;
    expect(left(html)).toEqual([SENTENCE]);
  });

  it("stays above details", () => {
    const html =
      "<p>In den Warenkorb</p><h2>Informazioni aggiuntive</h2><dl><dt>Riferimento</dt><dd>88213</dd></dl>";
    expect(left(html)).toEqual(["Informazioni aggiuntive", "Riferimento", "88213"]);
  });
});

describe("a label with a value", () => {
  it("stays", () => {
    expect(left("<p>In stock</p><div><b>SKU</b></div><div>NM-HF-01</div>")).toEqual(["SKU", "NM-HF-01"]);
    expect(left("<p>Kayıt ol</p><p>Giriş</p><p>14:00 - 22:00</p>")).toEqual(["Giriş", "14:00 - 22:00"]);
    expect(left("<p>In stock</p><dl><dt>SKU</dt><dd>grey</dd></dl>")).toEqual(["SKU", "grey"]);
  });

  it("goes without one, and where it is a link", () => {
    expect(left("<p>Kayıt ol</p><p>Giriş</p><p>Otel</p>")).toEqual(["Otel"]);
    expect(left('<p>Kayıt ol</p><p><a href="/in">Giriş</a></p><p>14:00</p>')).toEqual(["14:00"]);
  });
});

it("keeps a price that says it holds the tax", () => {
  expect(left("<p>カートに入れる</p><p>￥2,750税込</p>")).toEqual(["￥2,750税込"]);
});
