import { describe, expect, it } from "vitest";
import { mailHeads } from "../../src/cleaners/mail-heads";
import { clean, read, run } from "../../src/index";

const fates = (text: string) =>
  run(read(text, { format: "text" }), [mailHeads()]).blocks.map(({ fate }) =>
    fate?.type === "lift" ? `${fate.field}: ${fate.values[0]}` : (fate?.type ?? "kept"),
  );

describe("mail-heads", () => {
  it("lifts sender, subject and date, and drops the rest of the head", () => {
    const head =
      'From: "Alice Lorne" <alice@harbour.example>\nTo: tide-users@harbour.example\nSubject: Re: The gauge\nDate: Wed, 3 Jan 2024 10:22:14 +0100\n\n';
    expect(fates(`${head}The gauge at the pier reads four centimetres too high.`)).toEqual([
      "authors: Alice Lorne",
      "drop",
      "title: The gauge",
      "publishedAt: 2024-01-03T10:22:14+01:00",
      "kept",
    ]);
  });
  it("drops what Mailman writes below a message", () => {
    const foot = `${"_".repeat(47)}\nskeps mailing list\nskeps@lists.example\nhttp://lists.example/mailman/listinfo/skeps\n`;
    const wrap = "Wrap the north side and leave the south bare,\nas my neighbour does.";
    expect(clean(`${wrap}\n\n${foot}`, { format: "text" }).text).toMatch(/^Wrap the north side[^_]* does\.$/);
  });
  it("leaves a message that an article quotes, and labels of other things", () => {
    const prose =
      "The board has published the messages in which its members argued over the gauge for more than a month.\n\n";
    const quoted = "From: Alice\nTo: Bob\nSubject: The gauge\n";
    expect(new Set(fates(prose + quoted))).toEqual(new Set(["kept"]));
    expect(new Set(fates("From: the quay\nTo: the island\nFare: 4 euros\n"))).toEqual(new Set(["kept"]));
  });
});
