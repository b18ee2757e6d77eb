import { expect, it } from "vitest";
import { run } from "../../src/cleaner";
import { pictureCredits } from "../../src/cleaners/trimmings/picture-credits";
import { read } from "../../src/read/index";

const fates = (html: string) =>
  run(read(html, { format: "html" }), [pictureCredits()]).blocks.map(({ fate }) => fate?.type ?? "keep");

it("lifts a credit that stands below the text of a page, and leaves the one of a caption with its picture", () => {
  expect(fates("<p>The pier is open again.</p><p>Foto: Jane Doe</p>")).toEqual(["keep", "lift"]);
  expect(fates("<figure><img src='a.jpg'><figcaption>Foto: Jane Doe</figcaption></figure>")).toEqual([
    "keep",
  ]);
});

it("knows credits behind an abbreviation, and lines that say of what kind a picture is", () => {
  expect(fates("<p>The pier is open again.</p><p>Fot. Anna Muster / Kurier Portowy</p>")).toEqual([
    "keep",
    "lift",
  ]);
  expect(fates("<p>The pier is open again.</p><p>Kuvituskuva</p><p>Ілюстративне фото</p>")).toEqual([
    "keep",
    "drop",
    "drop",
  ]);
});

it("leaves what a picture shows, behind the same word", () => {
  expect(fates("<p>图：修笔铺的工作台</p><p>图：江边日报</p><p>写真：みんなの町新聞</p>")).toEqual([
    "keep",
    "lift",
    "lift",
  ]);
});
