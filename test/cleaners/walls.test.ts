import { describe, expect, it } from "vitest";
import { kept, read, run, walls } from "../../src/index";

const left = (text: string) => kept(run(read(text, { format: "text" }), [walls()])).map(({ text }) => text);

describe("walls", () => {
  it("leaves nothing of a page that only says it cannot be shown", () => {
    expect(left("Oops! That page can’t be found.\nMaybe try one of the links below?\nRecent Posts")).toEqual(
      [],
    );
    expect(left("Checking your browser before accessing the site.\nThis process is automatic.")).toEqual([]);
    expect(left("We and our 842 partners store information on a device.\nACCEPT ALL")).toEqual([]);
  });
  it("takes a request for JavaScript for a notice where there is something to read without it", () => {
    const notice =
      "JavaScript is disabled. For a better experience, please enable JavaScript in your browser before proceeding.";
    const posts = [
      "The kiln climbs happily to about 1150 degrees and then takes out the breaker, every single time I fire it.",
      "Then the breaker is tired, not the kiln. Swap it for a new one of the same rating and feel the wires for warm spots.",
    ];
    expect(left([notice, ...posts].join("\n\n"))).toEqual([notice, ...posts]);
    const wall = "We are sorry, but this page cannot be shown without the help of a modern browser.";
    expect(left([notice, wall].join("\n\n"))).toEqual([]);
  });
  it("takes a captcha for a wall where it asks for proof that a human reads, not where it guards a form", () => {
    const contact = ["Contact", "Our shop is on the corner of Mill Lane.", "Phone: 01273 555 010"];
    const guards = [
      "Ce site est protégé par reCAPTCHA ; les règles de confidentialité de Google s’appliquent.",
      "Diese Website ist durch hCaptcha geschützt.",
      "Please complete the captcha before sending the form.",
      "The captcha tells whether you are a human visitor and keeps spam out.",
    ];
    for (const guard of guards) expect(left([...contact, guard].join("\n"))).toEqual([...contact, guard]);
    const proofs = [
      "Completing the CAPTCHA proves you are a human and gives you temporary access.",
      "Please solve the captcha below to continue.",
      "Um fortzufahren, lösen Sie bitte das Captcha.",
    ];
    for (const proof of proofs) expect(left(`One more step\n${proof}`)).toEqual([]);
  });
  it("leaves a page alone that has more to say", () => {
    const answer =
      "You see error 404 when the server has no page under that name, and the way out is to look at its log. ";
    const text = answer.repeat(10).trim();
    expect(left(text).join(" ")).toBe(text);
  });
});
