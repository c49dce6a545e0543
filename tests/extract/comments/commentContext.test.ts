import {describe, expect, test} from "vitest";
import {commentContext} from "../../../loaders/extract/comments/commentContext.ts";
import {commentDocument} from "./commentDocument.ts";

describe("commentContext", () => {
  test("takes a page that is cut to its headline to be about the other country that many of its readers name", () => {
    const article = "Emmanuel Macron spoke in Paris about French schools. Macron praised Paris and France.";
    const talk = ["Ask Norway.", "Norway has better ones.", "Well.", "I like Norway."];
    expect(commentContext(commentDocument(talk, {article}))).toMatchObject({home: "FRA", about: "NOR"});
    expect(commentContext(commentDocument(talk.slice(0, 2), {article}))).toMatchObject({home: "FRA", about: null});
  });

  test("takes a page without an article to be about what its readers speak of", () => {
    const document = commentDocument(["Norway again, always Norway.", "Sweden is next, after Norway."]);
    expect(commentContext(document)).toMatchObject({home: "NOR", about: "SWE"});
  });

  test("takes a page that does not tell its country to be read where its story plays, not where the guest is from", () => {
    const article =
      "Vladimir Putin walked through Oslo with a guide. Putin liked the harbour of Oslo. Putin left in the evening.";
    expect(commentContext(commentDocument(["Well."], {article}))).toMatchObject({home: "NOR", about: "RUS"});
  });

  test("takes a country that an article names once for no side of its story", () => {
    const article =
      "Emmanuel Macron spoke in Paris about French schools. Macron praised a book from Norway. France listened.";
    expect(commentContext(commentDocument(["Well."], {article}))).toMatchObject({home: "FRA", about: null});
  });

  test("means no country by “we” on a page that speaks of no statesmen", () => {
    const article =
      "The band will play in Norway and Norway alone. Norwegians love drums. Swedes and Sweden must wait.";
    expect(commentContext(commentDocument(["We wait."], {article}))).toMatchObject({
      home: null,
      about: null,
      isPolitical: false
    });
  });

  test("hears politics in its words where no statesman is named", () => {
    const article =
      "The troops left Norway. The war is over, the army says. Norway voted in an election. Sweden watched.";
    expect(commentContext(commentDocument(["Well."], {article})).isPolitical).toBe(true);
  });

  test("hears no politics where its words are few among many others", () => {
    const article = "My war on dough is over, and the party may vote for pie. The army of ants got the rest, as ever.";
    const isPolitical = (rest: string): boolean =>
      commentContext(commentDocument(["Well."], {article: `${article} Norway. ${rest}`})).isPolitical;
    expect(isPolitical("")).toBe(true);
    expect(isPolitical("Knead it well, and let it rise in a warm room until noon. ".repeat(100))).toBe(false);
  });

  test("hears politics where countries trade, talk and protest, though no statesman is named", () => {
    const talk = "The herring pact is void. Norway and Iceland broke off their talks. Iceland protested.";
    expect(commentContext(commentDocument(["Well."], {article: talk})).isPolitical).toBe(true);
    const match = "Norway beat Iceland by two goals. The trade of a striker pays the debts of the club.";
    expect(commentContext(commentDocument(["Well."], {article: match})).isPolitical).toBe(false);
  });

  test("hears politics in a title that sets one country against another", () => {
    const political = (title: string): boolean => {
      const blocks = [{kind: "title", start: 0, end: title.length} as const];
      return commentContext(commentDocument(["Well."], {article: title, blocks})).isPolitical;
    };
    expect(political("Oslo warns Stockholm over herring statues")).toBe(true);
    expect(political("Norway warns skippers of ice")).toBe(false);
    expect(political("Norway beats Sweden in the final")).toBe(false);
  });

  test("takes a page on one country alone to be about that, whatever its title says", () => {
    const article =
      "Nobody in Norway counts voters. The army of Norway waits. Parliament and government will vote on it.";
    expect(commentContext(commentDocument(["Well."], {article}))).toMatchObject({about: null, subject: "NOR"});
    const long = `${article} `.repeat(10);
    expect(commentContext(commentDocument(["Well."], {article: long}))).toMatchObject({home: "NOR", subject: null});
  });

  test("takes a page to be about its statesman, else the first country of its title, else an alliance there", () => {
    const about = (
      title: string,
      rest = "The president signed a treaty. The army and parliament wait."
    ): string | null => {
      const article = `${title} ${rest}`;
      const blocks = [
        {kind: "title", start: 0, end: title.length} as const,
        {kind: "paragraph", start: title.length + 1, end: article.length} as const
      ];
      return commentContext(commentDocument(["Well."], {article, blocks})).subject;
    };
    expect(about("Norway and Sweden at odds.")).toBe("NOR");
    expect(about("What is NATO for?")).toBe("NATO");
    expect(about("Ban on Swedish herring that Norway wants.")).toBe("NOR");
    expect(about("Where the Tories and the EU part.")).toBe("Conservative Party");
    expect(about("A long night.")).toBeNull();
  });

  test("means somebody whom the article names by “he”, and the only country of a title by a bare verdict", () => {
    const context = (title: string, rest: string): {statesman: string | null; unsaid: string | null} => {
      const article = `${title} ${rest}`;
      const blocks = [
        {kind: "title", start: 0, end: title.length} as const,
        {kind: "paragraph", start: title.length + 1, end: article.length} as const
      ];
      return commentContext(commentDocument(["Well."], {article, blocks}));
    };
    const rest = "The army of Norway waits for a treaty. Parliament and the government of Norway will vote.";
    expect(context("Norway buys a tank.", rest)).toMatchObject({statesman: null, unsaid: "NOR"});
    expect(context("A tank is bought.", rest)).toMatchObject({statesman: null, unsaid: null});
    const led = `${rest} Jonas Gahr Store of Norway listens.`;
    expect(context("Norway buys a tank.", led).statesman).toBe("NOR");
  });

  test("takes no page to be about its country whose candidates and parties it sets against each other", () => {
    const contest =
      "Norway votes in an election. Both candidates campaign in Norway. Voters in Norway like the senator, polls say. " +
      "The nominee lost votes. Conservatives and liberals will vote again. The president of Norway is a candidate.";
    expect(commentContext(commentDocument(["Well."], {article: contest}))).toMatchObject({
      home: "NOR",
      subject: null,
      protagonist: null,
      isPartisan: true
    });
    const rule = "The president of Norway closed the harbour. Norway waits for the president. The army may vote.";
    expect(commentContext(commentDocument(["Well."], {article: rule}))).toMatchObject({
      subject: "NOR",
      isPartisan: false
    });
  });

  test("means the Union by Brussels, and no side of Belgium's", () => {
    const article =
      "Emmanuel Macron went to Brussels. Brussels was full. In Brussels Macron met Keir Starmer. France paid, France left.";
    expect(commentContext(commentDocument(["Well."], {article}))).toMatchObject({home: "FRA", about: null});
  });

  test("tells nothing of a page that names no country", () => {
    expect(commentContext(commentDocument(["Well."]))).toMatchObject({home: null, about: null});
  });

  test("knows the names of those who comment", () => {
    const {readers} = commentContext(commentDocument([{text: "Hello.", author: "Ann Lee"}]));
    expect([...readers]).toEqual(["ann lee", "ann", "lee"]);
  });

  test("takes no statesman for the reader who has his name", () => {
    const article = "President Emmanuel Macron spoke in Paris.";
    const {readers} = commentContext(commentDocument([{text: "Hello.", author: "Macron_fan"}], {article}));
    expect([...readers]).toEqual(["macron_fan", "fan"]);
  });
});
