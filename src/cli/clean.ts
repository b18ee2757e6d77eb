import type { Article } from "../article";
import { clean } from "../clean";
import { decode } from "../read/decode";
import { renderMarkdown } from "../render/markdown";
import { renderTrace } from "../render/trace";
import type { Command, World } from "./command";

const RENDER: Readonly<Record<string, (article: Article, world: World) => string>> = {
  json: (article) => `${JSON.stringify(article, null, 2)}\n`,
  text: ({ text }) => (text === "" ? "" : `${text}\n`),
  markdown: renderMarkdown,
  trace: (article, { terminal }) => renderTrace(article, { color: terminal.color, width: terminal.columns }),
};

export const cleanCommand: Command = {
  name: "clean",
  operands: "[file|-]",
  arity: [0, 1],
  doc: "Cleans a page, HTML or plain text, and prints its article.",
  options: {
    format: { doc: "What to print.", value: "<format>", choices: Object.keys(RENDER), default: "json" },
    input: { doc: "What the page is.", value: "<kind>", choices: ["auto", "html", "text"], default: "auto" },
    url: { doc: "Where the page came from.", value: "<url>" },
    lang: { doc: "The page's language, where you know it (BCP 47).", value: "<tag>" },
  },
  async run({ operands: [file = "-"], value }, world) {
    const url = value("url");
    const lang = value("lang");
    const kind = value("input");
    const article = clean(decode(await world.read(file)), {
      format: kind === "html" || kind === "text" ? kind : "auto",
      ...(url !== undefined && { url }),
      ...(lang !== undefined && { lang }),
    });
    const format = value("format") ?? "json";
    world.write(RENDER[format]?.(article, world) ?? "");
    // The trace shows the warnings itself.
    if (format !== "trace")
      for (const { code, message } of article.warnings) world.say(`unboil: ${code}: ${message}\n`);
    return true;
  },
};
