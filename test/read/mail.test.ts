import { describe, expect, it } from "vitest";
import { clean, read } from "../../src/index";
import { toSource } from "../../src/origin";
import { decode } from "../../src/read/decode";
import { findMail } from "../../src/read/mail/mail";
import { checkLaws } from "../../src/testing/index";

const FIRST =
  "The ferry crosses the sound twice a day, and on Sundays it waits until the last singer has come down.";
const SECOND =
  "In winter it carries the post as well, and the schoolchildren of the outer islands, who do their homework on board.";
const TEXT = `${FIRST}\n\n${SECOND}`;
const HTML = `<html><body><p>${FIRST}</p><p>${SECOND}</p></body></html>`;

const HEADER = `From: Jane Doe <jane@sound.example>
Subject: The ferry
Date: Tue, 5 Mar 2024 10:00:00 +0100
MIME-Version: 1.0
`;

const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const toQuoted = (bytes: Uint8Array) =>
  [...bytes]
    .map((byte) =>
      byte < 0x80 && byte !== 61 ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase()}`,
    )
    .join("");
const base64 = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes)).replace(/.{76}/g, (line) => `${line}\n`);

const part = (type: string, encoding: string, body: string) =>
  `Content-Type: ${type}\nContent-Transfer-Encoding: ${encoding}\n\n${body}\n`;
const box = (type: string, boundary: string, ...parts: readonly string[]) =>
  `Content-Type: multipart/${type};\n\tboundary="${boundary}"\n\nno text\n${parts.map((inner) => `--${boundary}\n${inner}`).join("")}--${boundary}--\n`;

describe("a mail", () => {
  it("of one part says who wrote it, when and about what", () => {
    const article = clean(HEADER + part("text/html", "7bit", HTML));
    expect(article).toMatchObject({
      title: "The ferry",
      authors: ["Jane Doe"],
      publishedAt: "2024-03-05T10:00:00+01:00",
      text: TEXT,
    });
  });

  it("of plain text is read as plain text", () => {
    expect(clean(HEADER + part("text/plain; charset=utf-8", "quoted-printable", TEXT))).toMatchObject({
      title: "The ferry",
      text: TEXT,
    });
  });

  it("is read by its HTML where it has the same as plain text, in whatever boxes", () => {
    const alternative = box(
      "alternative",
      "inner",
      part("text/plain", "7bit", "Please look at this mail as HTML."),
      part("text/html", "7bit", HTML),
    );
    const related = box("related", "outer", alternative, part("image/png", "base64", "iVBORw0KGgo="));
    const attachment = `Content-Disposition: attachment\n${part("text/html", "7bit", "<p>attached</p>")}`;
    expect(clean(HEADER + box("mixed", "outermost", related, attachment)).text).toBe(TEXT);
  });

  it("whose texts follow each other is read on", () => {
    const mixed = box("mixed", "b", part("text/plain", "7bit", FIRST), part("text/plain", "7bit", SECOND));
    expect(clean(HEADER + mixed).text).toBe(TEXT);
  });

  it("without its header, or without its last boundary, is one still", () => {
    const related = box("related", "b--", part("text/html", "7bit", HTML));
    expect(clean(related.slice(related.indexOf("--b"))).text).toBe(TEXT);
    expect(clean(HEADER + related.slice(0, related.lastIndexOf("--b"))).text).toBe(TEXT);
  });

  it("says its title and its sender in encoded words", () => {
    const header = HEADER.replace(
      "The ferry",
      "Re: =?utf-8?Q?F=C3=A6rgen_?=\n =?iso-8859-1?B?5Hg=?=",
    ).replace("Jane Doe", '"=?utf-8?B?WiBMw7hyZGFn?= from The Tide"');
    const { title, authors, site } = clean(header + part("text/html", "7bit", HTML));
    expect({ title, authors, site }).toEqual({ title: "Færgen äx", authors: ["Z Lørdag"], site: "The Tide" });
  });
});

describe("a page saved as a mail", () => {
  const saved = (header: string, ...parts: readonly string[]) =>
    clean(`${header}\nMIME-Version: 1.0\n${box("related", "----b----", ...parts)}`);
  const page = part("text/html", "quoted-printable", toQuoted(new TextEncoder().encode(HTML)));

  it("has its address, and neither its file's date nor its program's name", () => {
    const article = saved(
      "From: <Saved by Blink>\nSnapshot-Content-Location: https://sound.example/ferry\nSubject: x\nDate: Tue, 5 Mar 2024 10:00:00 -0000",
      page,
      part("text/html", "7bit", "<p>An advertisement in a frame, of some length.</p>"),
    );
    expect(article).toMatchObject({
      url: "https://sound.example/ferry",
      text: TEXT,
      publishedAt: null,
      authors: [],
    });
  });

  it("of a page is none of whoever saved it", () => {
    const saved = `Snapshot-Content-Location: https://sound.example/ferry\n${HEADER}${part("text/html", "7bit", HTML)}`;
    expect(clean(saved)).toMatchObject({
      authors: [],
      publishedAt: null,
      url: "https://sound.example/ferry",
    });
  });

  it("by an old browser has the address of its first part", () => {
    const article = saved(
      'From: "Saved by Windows Internet Explorer 8"\nSubject: x\nDate: Tue, 5 Mar 2024 10:00:00 +0100',
      `Content-Location: http://sound.example/ferry.htm\n${page}`,
    );
    expect(article).toMatchObject({ url: "http://sound.example/ferry.htm", publishedAt: null, text: TEXT });
  });

  it("of frames is read by its frames", () => {
    const frameset = part("text/html", "7bit", '<html><frameset><frame src="a.htm"></frameset></html>');
    expect(saved("From: <Saved by Blink>", frameset, page).text).toBe(TEXT);
  });
});

describe("the text of a mail", () => {
  const words = "Fähre “über” den Sund: 5 € = viel 😀";
  const japanese = "渡し船は港長が目を覚ます前に出ていた。ｱｲｳ";
  const shiftJis = latin(
    "\x93n\x82\xb5\x91D\x82\xcd\x8d`\x92\xb7\x82\xaa\x96\xda\x82\xf0\x8ao\x82\xdc\x82\xb7\x91O\x82\xc9\x8fo\x82\xc4\x82\xa2\x82\xbd\x81B\xb1\xb2\xb3",
  );
  const shifted = "\x1b$BEO$7A%\x1b(B";

  it.each([
    ["UTF-8", "utf-8", new TextEncoder().encode(words), words],
    ["UTF-8 that is declared to be something else", "iso-8859-1", new TextEncoder().encode(words), words],
    ["windows-1252", "windows-1252", latin("F\xe4hre \xfcber den Sund"), "Fähre über den Sund"],
    ["Shift_JIS", "shift_jis", shiftJis, japanese],
    ["UTF-16", "utf-16le", latin("F\0\xe4\0h\0r\0e\0"), "Fähre"],
    ["ISO-2022-JP", "iso-2022-jp", latin(shifted), "渡し船"],
    ["a charset that there is not", "x-none", new TextEncoder().encode(words), words],
  ])("in %s stands where its bytes do", (_, charset, bytes, expected) => {
    for (const [encoding, body] of [
      ["quoted-printable", toQuoted(bytes)],
      ["base64", base64(bytes)],
    ] as const) {
      const source = HEADER + box("mixed", "b", part(`text/plain; charset=${charset}`, encoding, body));
      const [block] = read(source).blocks;
      expect(block?.text).toBe(expected);
      if (!block) continue;
      expect(block.span.start).toBe(source.indexOf(body));
      expect(block.span.end).toBeLessThanOrEqual(source.length);
      const places = [...block.text].map((_, i) => toSource(block, i));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      if (encoding !== "quoted-printable") continue;
      for (const [i, char] of [...block.text].entries())
        if (/[a-z]/i.test(char) && charset !== "utf-8") expect(source[toSource(block, i)]).toBe(char);
    }
  });

  it("goes on over soft line breaks, and has what is no escape as it stands", () => {
    const body = "F=C3=\r\n=A4hre = =\nfast =ZZ é=";
    expect(read(HEADER + part("text/plain", "quoted-printable", body)).blocks[0]?.text).toBe(
      "Fähre = fast =ZZ é",
    );
  });

  it("goes on over the line breaks of flowed text", () => {
    const body = "The ferry \ncrosses the \nsound.\nTwice a day.\n-- \nJane";
    const blocks = (type: string) =>
      read(HEADER + part(type, "quoted-printable", body)).blocks.map(({ text }) => text);
    expect(blocks("text/plain; format=flowed")).toEqual([
      "The ferry crosses the sound.",
      "Twice a day.",
      "--",
      "Jane",
    ]);
    expect(blocks("text/plain; format=flowed; delsp=yes")[0]).toBe("The ferrycrosses thesound.");
    expect(
      read(HEADER + part("text/html; format=flowed", "7bit", "<pre>ferry \nquay</pre>")).blocks[0]?.text,
    ).toBe(read("<pre>ferry \nquay</pre>", { format: "html" }).blocks[0]?.text);
    const quoted = "> The ferry \n> crosses.\nYes, it does.";
    const source = HEADER + part("text/plain; format=flowed", "7bit", quoted);
    expect(read(source).blocks.map(({ text }) => text)).toEqual(
      read(quoted, { format: "text" }).blocks.map(({ text }) => text),
    );
  });

  it("that was decoded before its header was forgotten stays what it is", () => {
    expect(clean(HEADER + part("text/html", "base64", HTML)).text).toBe(TEXT);
    expect(clean(HEADER + part("text/html", "quoted-printable", HTML)).text).toBe(TEXT);
  });

  it("ends where a list has appended to base64", () => {
    const body = `${base64(latin(HTML))}\n____________\nThe list`;
    expect(clean(HEADER + part("text/html", "base64", body)).text).toBe(TEXT);
  });

  it("is decoded from a file's bytes by the charset of its part", () => {
    const file = HEADER + part("text/plain; charset=iso-8859-15", "8bit", "F\xe4hre, 5 \xa4");
    expect(read(decode(latin(file))).blocks[0]?.text).toBe("Fähre, 5 €");
    const japanese = HEADER + part('text/plain;\n charset="iso-2022-jp"', "7bit", shifted);
    expect(read(decode(latin(japanese))).blocks[0]?.text).toBe("渡し船");
    expect(read(japanese).blocks[0]?.text).toBe("渡し船");
  });
});

describe("what is no mail", () => {
  it.each([
    ["an article about mail", `Content-Type: a short history\n\n${TEXT}`],
    ["an answer of a server", `Content-Type: text/plain\nServer: ferry\n\n${TEXT}`],
    ["a note with a colon", `Note: ${FIRST}\n\n${SECOND}`],
    [
      "a mailbox of several",
      ["Mon Mar  4 10:00:00 2024", "Tue Mar  5 10:00:00 2024"]
        .map((date) => `From jane@sound.example ${date}\n${HEADER}${part("text/plain", "7bit", TEXT)}\n`)
        .join(""),
    ],
    ["a rule of dashes", `--------\n\n${TEXT}`],
    ["a mail of a file alone", HEADER + part("image/png", "base64", "iVBORw0KGgo=")],
  ])("such as %s stays text", (_, source) => {
    expect(findMail(source)).toBeNull();
  });

  it("is left as it is where the caller says that it is text", () => {
    const source = HEADER + part("text/html", "7bit", HTML);
    expect(read(source, { format: "text" }).format).toBe("text");
  });
});

describe("a hostile mail", () => {
  const nest = (depth: number) =>
    Array.from(
      { length: depth },
      (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`,
    ).join("");
  it.each([
    ["boxes without end", `MIME-Version: 1.0\n${nest(50_000)}`],
    ["mails in mails", `MIME-Version: 1.0\n${"Content-Type: message/rfc822\n\n".repeat(100_000)}`],
    [
      "boundaries alone",
      `MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n${"--b\n".repeat(100_000)}`,
    ],
    [
      "other boundaries",
      `MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n${"--c\n".repeat(100_000)}`,
    ],
    ["a header without end", `MIME-Version: 1.0\nContent-Type: text/html\n${"x: y\n".repeat(100_000)}`],
    ["a folded field without end", `MIME-Version: 1.0\nContent-Type: text/html\n${" y\n".repeat(500_000)}`],
    ["equals signs", HEADER + part("text/html", "quoted-printable", `${"= ".repeat(500_000)}`)],
    ["signs that are no text", HEADER + part("text/html; charset=gb18030", "base64", "gTCB".repeat(100_000))],
  ])("of %s is read in time", (_, source) => {
    const start = performance.now();
    findMail(source);
    read(source);
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(() => read(source.slice(0, 2_000))).not.toThrow();
    expect(checkLaws(source.slice(0, 1_000))).toEqual([]);
  });
});
