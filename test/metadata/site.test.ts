import { describe, expect, it } from "vitest";
import { clean } from "../../src/index";

const paragraph = (place: string) =>
  `<p>${`Moorings on the ${place} are let by the week from April until the end of October. `.repeat(4)}</p>`;
const BODY = `<h1>New bridge to open next spring</h1>${["town quay", "north pier", "old canal"].map(paragraph).join("")}`;
const site = (head: string) =>
  clean(`<html lang="en"><head>${head}</head><body>${BODY}`, { format: "html" }).site;

describe("the site's name", () => {
  it.each([
    "New bridge to open next spring | The Example Times",
    "New bridge to open next spring - The Example Times",
    "New bridge to open next spring | Local news | The Example Times",
  ])("stands behind the page's own title: %s", (title) => {
    expect(site(`<title>${title}</title>`)).toBe("The Example Times");
  });
  it.each([
    "New bridge to open next spring - a guide",
    "New bridge to open next spring | Home",
    "New bridge to open next spring | 12.03.2024",
    "Spring brings bridges | The Example Times",
    "New bridge to open next spring",
  ])("does not in %s", (title) => {
    expect(site(`<title>${title}</title>`)).toBeNull();
  });
  it.each([
    '<meta name="SiteName" content="River Post">',
    '<meta name="DC.publisher" content="River Post">',
    '<meta name="twitter:app:name:iphone" content="River Post">',
    '<script type="application/ld+json">{"@type":"WebPage","publisher":{"@type":"Organization","name":"River Post"}}</script>',
  ])("is stated by %s", (head) => {
    expect(site(`<title>New bridge to open next spring</title>${head}`)).toBe("River Post");
  });
  it("is what a page states before what stands behind its title", () => {
    const title = "<title>New bridge to open next spring | Bridges and Roads</title>";
    expect(site(`${title}<meta name="sitename" content="River Post">`)).toBe("River Post");
  });
});
