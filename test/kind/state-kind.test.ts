import { describe, expect, it } from "vitest";
import type { KindJudgement } from "../../src/kind/judge";
import { stateKind } from "../../src/kind/state-kind";
import { read } from "../../src/read/index";

const judge = (listing: number, forum: number): KindJudgement => ({
  name: listing > forum ? "listing" : "forum",
  probability: Math.max(listing, forum),
  probabilities: {
    article: 1 - listing - forum,
    forum,
    product: 0,
    collection: 0,
    listing,
    documentation: 0,
    service: 0,
  },
});

const SENTENCE = "The kiln climbs happily to eleven hundred degrees and then the breaker trips.";
const page = (html: string) => read(`<body>${html}`, { format: "html" });
const POST = `<div class="post"><div class="post_author">Ann</div><div class="post_content"><div class="post_body"><p>${SENTENCE}</p></div></div></div>`;

describe("the kind that a page states", () => {
  it("is that of a thread where software of forums wrote what looks like a list", () => {
    expect(stateKind(judge(0.7, 0.1), page(POST + POST)).name).toBe("forum");
    expect(stateKind(judge(0.7, 0.1), page(`<p>${SENTENCE}</p>`)).name).toBe("listing");
  });
  it("is that of a thread where several such posts look like an article, and not where there is one", () => {
    const judged = { ...judge(0.3, 0.1), name: "article" } as const;
    expect(stateKind(judged, page(POST + POST)).name).toBe("forum");
    expect(stateKind(judged, page(POST))).toBe(judged);
  });
});
