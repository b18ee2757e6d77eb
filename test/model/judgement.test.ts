import { describe, expect, it } from "vitest";
import { blockModel, read, run } from "../../src/index";

const MENU = ["Home", "About us", "Careers", "Products", "Contact", "My account", "Log in", "Shopping cart"];
const STORY = [
  "The old bridge over the river was closed on Monday after an inspection found cracks in two of its arches.",
  "Engineers said that the damage was older than they had thought, and that repairs would take most of the winter.",
  "“We have known for years that something had to be done,” the mayor told reporters who had gathered at the site.",
  "Until then, buses will go around by the northern road, which adds about twenty minutes to the journey into town.",
  "Shopkeepers on the far bank fear that customers will stay away, and they have asked the council for lower rents.",
];
const FOOT = ["Follow us", "Newsletter", "Terms of use", "Privacy", "© 2024 The Daily", "Sitemap"];

const judge = (lines: readonly string[], separator = "\n") =>
  run(read(lines.join(separator), { format: "text" }), [blockModel()]).blocks;

describe("the model of text", () => {
  it("keeps the story and drops menu and footer", () => {
    const blocks = judge([...MENU, ...STORY, ...FOOT]);
    expect(blocks.filter(({ fate }) => !fate).map(({ text }) => text)).toEqual(STORY);
  });

  it("leaves a page that is all article whole", () => {
    expect(judge(STORY, "\n\n").every(({ fate }) => !fate)).toBe(true);
  });

  it("gives every judged block a probability, higher for prose than for a menu", () => {
    const blocks = judge([...MENU, ...STORY]);
    const of = (text: string | undefined) =>
      blocks.find((block) => block.text === text)?.probability ?? Number.NaN;
    expect(of(STORY[2])).toBeGreaterThan(of(MENU[2]) + 0.5);
  });

  it("says how likely a dropped block was and what weighed most", () => {
    const dropped = judge([...MENU, ...STORY]).find(({ text }) => text === "Log in");
    expect(dropped?.fate?.why).toMatch(/^0\.\d\d likely to be content: \w+/);
  });

  it("keeps prose of languages that it has no words of", () => {
    const german = [
      "Die alte Brücke über den Fluss wurde am Montag gesperrt, nachdem bei einer Prüfung Risse entdeckt worden waren.",
      "Die Ingenieure sagten, der Schaden sei älter als gedacht, und die Arbeiten würden den ganzen Winter dauern.",
      "„Wir wissen seit Jahren, dass etwas geschehen muss“, sagte die Bürgermeisterin, die mit vielen anderen gekommen war.",
      "Bis dahin fahren die Busse über die nördliche Straße, was die Fahrt in die Stadt um zwanzig Minuten verlängert.",
    ];
    const menu = ["Startseite", "Über uns", "Kontakt", "Impressum", "Datenschutz", "Anmelden"];
    const blocks = judge([...menu, ...german, "Impressum", "AGB", "Nach oben"]);
    const likely = (block: (typeof blocks)[number]) => block.probability ?? Number.NaN;
    const [prose, rest] = [true, false].map((wanted) =>
      blocks.filter(({ text }) => german.includes(text) === wanted),
    );
    expect(prose?.every(({ fate }) => !fate)).toBe(true);
    expect(Math.min(...(prose ?? []).map(likely))).toBeGreaterThan(Math.max(...(rest ?? []).map(likely)));
  });

  it("judges a page by nothing but that page", () => {
    const alone = judge([...MENU, ...STORY]).map(({ probability }) => probability);
    judge(FOOT);
    expect(judge([...MENU, ...STORY]).map(({ probability }) => probability)).toEqual(alone);
  });
});
