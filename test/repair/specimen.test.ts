import { describe, expect, it } from "vitest";
import { repair, repairAll } from "../../src/repair/index";

const stays = (text: string): void => expect(repair(text).text).toBe(text);

describe("a line that shows mojibake", () => {
  it("stays where the healthy word stands beside it", () => {
    stays("café became cafÃ© in the file");
    stays("é devient Ã©, è devient Ã¨");
  });

  it("stays although other lines have proven the damage", () => {
    const shown = "ä wird zu Ã¤";
    const [damaged, about] = repairAll(["Ein schÃ¶ner Tag fÃ¼r alle, die frÃ¼h kommen.", shown]);
    expect(damaged?.text).toBe("Ein schöner Tag für alle, die früh kommen.");
    expect(about?.text).toBe(shown);
  });

  it("is mended where only a part of another word, or of itself, is like it", () => {
    expect(repair("Das Kind schlÃ¤ft und verschläft").text).toBe("Das Kind schläft und verschläft");
    expect(repair("Das MÃ¤rchen im Märchenbuch").text).toBe("Das Märchen im Märchenbuch");
    expect(repair("¬© 2020 Dunmere, ¬£5 and ¬£6").text).toBe("© 2020 Dunmere, £5 and £6");
  });

  it("is mended where letters that are words stand there healthy, too", () => {
    expect(repair("Ela é alta e ele Ã© baixo").text).toBe("Ela é alta e ele é baixo");
  });

  it("is mended where a foreign word stands between quotes; who writes in its script shows it", () => {
    expect(repair("“Ð¿Ñ€Ð¸Ð²ÐµÑ‚” is what it said").text).toBe("“привет” is what it said");
    stays("“Ð¿Ñ€Ð¸Ð²ÐµÑ‚” вместо слова");
  });
});
