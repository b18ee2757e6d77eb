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
  ["truncated", `${PROSE}\n${PROSE.slice(0, -1)} and the… [+1841 chars]`],
  ["truncated", `${PROSE}\nSubscribe to continue reading`],
])("warns of a %s", (code, text) => {
  expect(clean(text).warnings.map(({ code }) => code)).toContain(code);
});

it("does not warn of a long article that speaks of errors, robots and scripts", () => {
  const article = Array.from(
    { length: 20 },
    (_, i) =>
      `${PROSE} In ${1980 + i} error 404 meant nothing, no robot was asked for a captcha, and JavaScript was not required.`,
  );
  expect(clean(article.join("\n")).warnings).toEqual([]);
});
