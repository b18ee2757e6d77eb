import { expect, it } from "vitest";
import { codeLabels, read, run } from "../../src/index";

const kept = (html: string) =>
  run(read(html, { format: "html" }), [codeLabels()])
    .blocks.filter(({ fate }) => !fate)
    .map(({ text }) => text);
const LISTING = "<pre><code>npm start</code></pre>";

it("drops the name of a language and the button above a listing, in its element", () => {
  const head = '<div class="code-header"><span>Bash</span></div>';
  expect(kept(`<div class="code-block">${head}${LISTING}</div>`)).toEqual(["npm start"]);
  expect(kept(`<div class="highlight"><div>Copy</div>${LISTING}</div>`)).toEqual(["npm start"]);
});

it("leaves what stands outside such an element, what heads a section, and other names", () => {
  expect(kept(`<p>Python</p>${LISTING}`)).toHaveLength(2);
  expect(kept(`<div class="code-block"><h3>Python</h3>${LISTING}</div>`)).toHaveLength(2);
  expect(kept(`<div class="code-block"><div>worker.ts</div>${LISTING}</div>`)).toHaveLength(2);
  expect(kept(`<div class="code-block"><p>Go</p></div>${LISTING}`)).toHaveLength(2);
  const deep = `${"<div>".repeat(4)}<p>Go</p>${"</div>".repeat(4)}`;
  expect(kept(`<div class="code-block">${deep}${LISTING}</div>`)).toHaveLength(2);
});

it("drops buttons that copy listings from flattened text, with the names of languages above them", () => {
  const left = (...lines: string[]) =>
    run(read(lines.join("\n"), { format: "text" }), [codeLabels()])
      .blocks.filter(({ fate }) => !fate)
      .map(({ text }) => text);
  expect(left("Start it:", "bash", "Copy", "npm start", "Stop it:", "Copy", "npm stop")).toEqual([
    "Start it:",
    "npm start",
    "Stop it:",
    "npm stop",
  ]);
  expect(left("The buttons are", "Copy", "Paste")).toHaveLength(3);
});
