import { describe, expect, it } from "vitest";
import { clean, kept, mailFooters, read, run } from "../../src/index";

const left = (text: string) =>
  kept(run(read(text, { format: "text" }), [mailFooters()])).map(({ text }) => text);

describe("mail-footers", () => {
  it("drops what Mailman writes below a message", () => {
    const footer = `${"_".repeat(47)}\nskeps mailing list\nskeps@lists.example\nhttp://lists.example/mailman/listinfo/skeps\n`;
    const wrap = "Wrap the north side and leave the south bare,\nas my neighbour does.";
    expect(clean(`${wrap}\n\n${footer}`, { format: "text" }).text).toMatch(
      /^Wrap the north side[^_]* does\.$/,
    );
  });
  it("takes the signs of Mailchimp's plain text away, and leaves rules in HTML", () => {
    const rule = "-".repeat(60);
    const text = `** Beans\n${rule}\nThe first ones are in.\n\nhttps://skeps.us1.list-manage.com/track`;
    expect(left(text).slice(0, 2)).toEqual(["Beans", "The first ones are in."]);
    const html = `<p>${rule}</p><p>The first ones are in.</p><a href="https://skeps.us1.list-manage.com/track">Join</a>`;
    const { blocks } = run(read(html, { format: "html" }), [mailFooters()]);
    expect(blocks.map(({ text }) => text)).toEqual([rule, "The first ones are in.", "Join"]);
  });
  const threads = "reply other threads:[~2024-01-03 10:22 UTC | newest]";
  const text = "The gauge at the pier reads four centimetres too high.";
  it("drops what an archive writes below the message it shows", () => {
    const head = "From: Alice Lorne <alice@harbour.example>\nTo: tide-users\nSubject: The gauge";
    expect(left(`${head}\n\n${text}\n\n${threads}`)).toEqual([...head.split("\n"), text]);
  });
  it("leaves the same words where no message stands", () => {
    expect(left(`${text}\n\n${threads}`)).toEqual([text, threads]);
  });
});
