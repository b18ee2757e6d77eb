import { expect, it } from "vitest";
import { clean } from "../src/index";

const PROSE =
  "The harbour board agreed on Tuesday to close the northern pier for six months while divers examine its foundations.";

it.each([
  ["block-page", "Checking your browser before accessing the site.\nThis process is automatic."],
  ["block-page", "Access Denied\nYou don't have permission to access this server."],
  ["javascript-wall", "You need to enable JavaScript to run this app."],
  ["javascript-wall", "Bitte aktivieren Sie JavaScript, um fortzufahren."],
  ["error-page", "404\nPage not found\nSorry, we could not find what you were looking for."],
  [
    "block-page",
    "Nur einen Moment…\nBestätigen Sie, dass Sie ein Mensch sind. Dies kann ein paar Sekunden dauern.",
  ],
  ["block-page", "clay.example necesita revisar la seguridad de tu conexión antes de continuar."],
  ["block-page", "続行する前に、clay.example は接続のセキュリティを確認する必要があります。"],
  ["block-page", "Press & Hold to confirm you are a human (and not a bot)."],
  ["block-page", "Request unsuccessful. Incapsula incident ID: 443000-12"],
  ["block-page", "403 Forbidden\nRequest forbidden by administrative rules."],
  ["block-page", "Доступ запрещён\nОбратитесь к администратору сайта."],
  ["block-page", "Please enable JS and disable any ad blocker"],
  ["block-page", "Are you of legal drinking age?\nYes\nNo"],
  ["javascript-wall", "Loading..."],
  ["javascript-wall", "Your browser is not supported\nPlease upgrade to a modern browser to continue."],
  [
    "consent-wall",
    "Before you continue to YouTube\nWe use cookies and data to\nDeliver and maintain services",
  ],
  ["login-wall", "Du musst dich anmelden, um fortzufahren."],
  ["error-page", "Error establishing a database connection"],
  ["error-page", "Account Suspended\nContact your hosting provider for more information."],
  ["error-page", "Redirecting…\nIf you are not redirected automatically, follow this link."],
  ["error-page", "Sorry, this item is no longer available\nHave a look at these"],
  ["login-wall", "Members\nYou must be logged in to view this page.\nForgot your password?"],
  ["login-wall", "Vous devez vous connecter pour accéder à cette page."],
  ["login-wall", "登录后查看更多内容"],
  ["error-page", "Oups !\nLa page que vous recherchez n'existe pas ou a été déplacée."],
  ["error-page", "La página que buscas no existe.\nVolver al inicio"],
  ["error-page", "Strona nie istnieje\nWróć na stronę główną"],
  ["error-page", "抱歉，您访问的页面不存在或已被删除！"],
  ["error-page", "お探しのページは見つかりませんでした"],
  ["error-page", "الصفحة غير موجودة"],
  ["error-page", "Our site is currently undergoing scheduled maintenance."],
  ["error-page", "Estamos realizando tareas de mantenimiento. Vuelva a intentarlo más tarde."],
  ["parked-domain", "The domain clay.example is for sale!\nMake an offer"],
  [
    "parked-domain",
    "Welcome to nginx!\nIf you see this page, the web server is successfully installed and working.",
  ],
  ["parked-domain", "Diese Domain steht zum Verkauf"],
  ["index-page", "Index of /backup\nName  Last modified  Size\nkiln.zip  2020-01-01 10:00  10K"],
  ["truncated", `${PROSE}\n${PROSE.slice(0, -1)} and the… [+1841 chars]`],
  ["truncated", `${PROSE}\nSubscribe to continue reading`],
])("warns of a %s", (code, text) => {
  expect(clean(text).warnings.map(({ code }) => code)).toContain(code);
});

it.each([
  [
    "a PDF",
    "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\nstream\nBT /F1 12 Tf (The harbour board agreed) Tj ET\nendstream",
  ],
  ["a PNG", "\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR\u0000\u0000\u0001"],
  ["a JPEG read as UTF-8", `\ufffd\ufffd\ufffd\ufffd\u0000\u0010JFIF ${"\ufffdA\u0001b\ufffd".repeat(40)}`],
  [
    "bytes in the wrong encoding",
    "\ufffdh\u0000e\u0000 \u0000h\u0000a\u0000r\u0000b\u0000o\u0000u\u0000r\u0000",
  ],
  ["halves of characters", `The harbour ${"\ud800".repeat(40)} board ${"\udc00".repeat(40)}`],
])("takes nothing out of %s, and says so", (_, input) => {
  expect(clean(input)).toMatchObject({ text: "", warnings: [{ code: "binary-input" }] });
});

it("takes text of emoji for text", () => {
  const input = `The harbour board agreed. ${"🚢⚓".repeat(40)}`;
  expect(clean(input).warnings).not.toContainEqual(expect.objectContaining({ code: "binary-input" }));
});

it("takes text with a few stray bytes for text", () => {
  const text = `${PROSE}\n${PROSE.replaceAll("h", "\u0000h").slice(0, 60)}\n${PROSE}\ufffd`;
  expect(clean(text).warnings).toEqual([]);
  expect(clean(`About PDF: a file begins with %PDF-1.7.\n${PROSE}`).warnings).toEqual([]);
});

it("warns of the beginning of an article that the page says is not free", () => {
  const page = (paragraphs: number, free: unknown) =>
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Gulls","isAccessibleForFree":${JSON.stringify(free)}}</script><h1>Gulls</h1>${`<p>${PROSE}</p><p>Skippers were told by telephone, one after the other.</p>`.repeat(paragraphs)}`;
  const codes = (html: string) => clean(html, { format: "html" }).warnings.map(({ code }) => code);
  for (const not of [false, "False", "http://schema.org/False"])
    expect(codes(page(1, not))).toContain("truncated");
  expect(codes(page(1, true))).toEqual([]);
  const whole = `<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>${Array.from({ length: 12 }, (_, i) => `<p>In ${1980 + i} ${PROSE}</p>`).join("")}`;
  expect(codes(whole)).toEqual([]);
});

it("takes a dialog beside an article for no wall", () => {
  const dialog = "We value your privacy. We and our 12 partners store information on a device.";
  const html = `<article><h1>Gulls</h1><p>${PROSE}</p><p>Fishing boats will be moved to the southern basin, where the town has rented forty berths from a private marina.</p><p>Skippers were told by telephone, one after the other, and most of them had moved their boats by Sunday.</p></article><dialog><p>${dialog}</p></dialog>`;
  expect(clean(html, { format: "html" }).warnings).toEqual([]);
  expect(clean(dialog).warnings.map(({ code }) => code)).toContain("consent-wall");
});

it.each([
  "The domain clay.example is for sale, its owner told the paper.",
  "Page not found: that is what visitors of the town's site have read since Monday.",
  "You must be logged in to view the photographs.",
  "Unusual traffic was seen on the coast road, and the security check at the gate took an hour.",
])("takes a line of a short report for no wall", (line) => {
  const report = `${PROSE}\n${line}\nSkippers were told by telephone, one after the other, and most of them had moved their boats by Sunday, the harbour master among them.`;
  expect(clean(report)).toMatchObject({ warnings: [], text: expect.stringContaining(PROSE) });
});

it("takes a banner that asks for another browser for no wall", () => {
  const banner = "<div>Your browser is not supported. Please upgrade to a modern browser.</div>";
  const html = `${banner}<main><h1>Red kettle</h1><p>A kettle for small kitchens, made in Stoke.</p></main>`;
  const { text, warnings } = clean(html, { format: "html" });
  expect(text).toContain("A kettle for small kitchens");
  expect(warnings.map(({ code }) => code)).not.toContain("javascript-wall");
});

it.each(["Please log in to view prices", "Vous devez vous connecter pour voir les prix", "登录后查看价格"])(
  "takes a shop's request to log in for no wall",
  (line) => {
    const { warnings } = clean(`Red kettle\n${line}\nSteel, 1.7 litres\nDelivered within three days`);
    expect(warnings.map(({ code }) => code)).not.toContain("login-wall");
  },
);

it("takes the foot of a forum for no wall", () => {
  const foot = "Powered by Discourse, best viewed with JavaScript enabled";
  expect(clean(`${PROSE}\n${foot}`).warnings).toEqual([]);
});

it("takes a menu's button to subscribe for no paywall", () => {
  expect(clean(`Subscribe now\n${PROSE}\n${PROSE}\nLeave a reply\nSubscribe now`).warnings).toEqual([]);
});

it("does not warn of a long article that speaks of errors, robots and scripts", () => {
  const article = Array.from(
    { length: 20 },
    (_, i) =>
      `${PROSE} In ${1980 + i} error 404 meant nothing, no robot was asked for a captcha, and JavaScript was not required.`,
  );
  expect(clean(article.join("\n")).warnings).toEqual([]);
});

it("does not take a request for JavaScript above a thread for a wall", () => {
  const html = `<title>Pier</title><noscript><p>JavaScript is disabled. Please enable JavaScript in your browser.</p></noscript>
<h1>Pier</h1><article><p>${PROSE}</p></article><article><p>${PROSE} ${PROSE}</p></article>`;
  const { text, warnings } = clean(html);
  expect(text).toContain(PROSE);
  expect(warnings.map(({ code }) => code)).not.toContain("javascript-wall");
});

const CARD = (name: string, price: number) =>
  `<li class="product-card"><a href="/products/${name}"><h3>${name}</h3></a><span class="price">$${price}.00</span><button>Add to cart</button></li>`;
const SHOP = `<html><head><title>Mugs | Clay shop</title><meta property="og:type" content="product.group"></head><body class="template-collection">
<h1>Mugs</h1><p>24 products</p><button>Filter</button><button>Sort by</button>
<ul>${["dawn", "dusk", "moss", "rust", "snow", "tide", "fern", "clay"].map((name, i) => CARD(`${name}-mug`, 18 + i)).join("")}</ul></body></html>`;

it("warns of a page that only lists products", () => {
  const { kind, warnings } = clean(SHOP, { url: "https://clay.example/collections/mugs" });
  expect(kind.name).toBe("collection");
  expect(warnings.map(({ code }) => code)).toContain("index-page");
});

it("takes no page for an index that leads nowhere", () => {
  const { warnings } = clean(SHOP.replace(/<\/?a[^>]*>/g, ""), {
    url: "https://clay.example/collections/mugs",
  });
  expect(warnings.map(({ code }) => code)).not.toContain("index-page");
});

it("does not take a list article for an index", () => {
  const items = Array.from(
    { length: 10 },
    (_, i) => `<h2>${i + 1}. Pier ${i + 1}</h2><p>${PROSE} ${PROSE}</p>`,
  );
  const html = `<html><head><title>Ten piers worth a detour</title></head><body><article><h1>Ten piers worth a detour</h1>${items.join("")}</article></body></html>`;
  expect(clean(html, { url: "https://news.example/travel/ten-piers-worth-a-detour" }).warnings).toEqual([]);
});
