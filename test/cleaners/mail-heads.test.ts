import { describe, expect, it } from "vitest";
import { mailHeads } from "../../src/cleaners/residue/mail-heads";
import { read, run } from "../../src/index";

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
  it("leaves a message that an article quotes, and labels of other things", () => {
    const prose =
      "The board has published the messages in which its members argued over the gauge for more than a month.\n\n";
    const quoted = "From: Alice\nTo: Bob\nSubject: The gauge\n";
    expect(new Set(fates(prose + quoted))).toEqual(new Set(["kept"]));
    expect(new Set(fates("From: the quay\nTo: the island\nFare: 4 euros\n"))).toEqual(new Set(["kept"]));
  });
});
