import { expect, it } from "vitest";
import { isFollowCall } from "../../src/evidence/follow-calls";

it.each([
  "Follow Radio Dale on Facebook, X and Instagram.",
  "Follow BBC Dale & Fell on BBC Sounds, Facebook, X and Instagram.",
  "Follow Radio Dale on X. Send your story ideas to dale@radio.example.",
  "Follow Jane on Twitter @janedoe and on Instagram.",
  "Follow us on Facebook & TikTok!",
])("is a call to follow: %s", (line) => {
  expect(isFollowCall(line)).toBe(true);
});

it.each([
  "Follow the steps on YouTube.",
  "Follow Route 9 on foot and turn left at the mill.",
  "Follow Jane on Instagram for a year and you will know all of her goats.",
  "Followers on Facebook, X and Instagram were told on Monday.",
  "Follow me on.",
])("is none: %s", (line) => {
  expect(isFollowCall(line)).toBe(false);
});
