import type { Cleaner } from "../../cleaner";
import { kept } from "../../page";

const LONGEST = 400;

/** What WordPress appends to each item of a feed, in the languages of its sites, and Medium; what agencies add. */
const NOTES: readonly RegExp[] = [
  /^The post [\p{Lu}\p{N}“"‘].* (?:appeared first|first appeared) on .+$/u,
  /^Der Beitrag .+ erschien zuerst auf .+$/,
  /^L['’]article .+ est apparu en premier sur .+$/,
  /^La entrada .+ (?:se publicó primero|aparece primero|apareció primero) en .+$/,
  /^O post .+ apareceu primeiro em .+$/,
  /^L['’]articolo .+ (?:proviene da|sembra essere il primo su) .+$/,
  /^Het bericht .+ verscheen eerst op .+$/,
  /^Artykuł .+ pochodzi z serwisu .+$/,
  /^(?:Запись|Сообщение) .+ (?:впервые появилась|появились? сначала на) .+$/,
  /^Inlägget .+ dök först upp på .+$/,
  /^.{3,200} was originally published in .{2,100} on Medium, where people are continuing the conversation by highlighting and responding to this story\.$/u,
  /^投稿 .+ は .+ に最初に表示されました。?$/,
  // Agencies, on what changed since they sent it first.
  /^\((?:Updates? (?:with|throughout|headline|prices?|paragraphs?|to (?:add|correct|include|reflect))\b|Adds (?!up\b)|Recasts|Refiles |Repeats |Writes through|New throughout(?=[,;)]))[^()]{0,200}\)$/,
];

/** How they begin, and how Medium's ends: most lines are done with after this look. */
const OPENING =
  /^(?:The post|Der Beitrag|L['’]art|La entrada|O post|Het bericht|Artykuł|Запись|Сообщение|Inlägget|投稿|\((?:Update|Add|Recast|Refile|Repeat|Writes|New))/;
const ENDING = "responding to this story.";

export const feedNotes = (): Cleaner => ({
  name: "feed-notes",
  doc: 'Drops the line "The post … appeared first on …" that feeds append, and "(Updates with …)" of agencies.',
  *apply(page) {
    for (const block of kept(page)) {
      const { text } = block;
      if (text.length > LONGEST || !(OPENING.test(text) || text.endsWith(ENDING))) continue;
      if (!NOTES.some((note) => note.test(text))) continue;
      yield { type: "drop", block, why: "a note that a feed adds", category: "source-link" };
    }
  },
});
