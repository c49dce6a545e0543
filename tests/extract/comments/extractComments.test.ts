import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {extractComments} from "../../../loaders/extract/comments/extractComments.ts";
import type {Comment} from "../../../loaders/types.ts";
import {commentDocument} from "./commentDocument.ts";

function read(...parameters: Parameters<typeof commentDocument>): Comment {
  return extractComments(commentDocument(...parameters))[0]!;
}

function targets(...parameters: Parameters<typeof commentDocument>): string[] {
  return read(...parameters).targets.map(({target, stance}) => `${target} ${stance}`);
}

describe("extractComments", () => {
  test("keeps the comments' order, names and offsets", () => {
    const document = commentDocument([
      {text: "First.", author: "Ann"},
      {text: "@Ann: second.", author: "Bo", replyTo: ["Ann"]}
    ]);
    const comments = extractComments(document);
    expect(comments.map(({id, author, replyTo}) => ({id, author, replyTo}))).toEqual([
      {id: "page#1", author: "Ann", replyTo: []},
      {id: "page#2", author: "Bo", replyTo: ["Ann"]}
    ]);
    for (const {start, end, text} of comments) expect(document.source.text.slice(start, end)).toBe(text);
  });

  test("gives 0 for an unsure tone alone: then the label is neutral, and any other tone tells its side", () => {
    fc.assert(
      fc.property(
        fc.lorem({mode: "sentences", maxCount: 3}),
        fc.constantFrom("", " Shame.", " Well done!", " Why?"),
        (text, end) => {
          const {sentiment, label} = read([text + end]);
          if (sentiment === 0) expect(label).toBe("neutral");
          if (label === "negative") expect(sentiment).toBeLessThan(0);
          if (label === "positive") expect(sentiment).toBeGreaterThan(0);
        }
      ),
      {numRuns: 40}
    );
  });

  test("means the statesman whom the article is about by a verdict that names nobody", () => {
    const article =
      "Emmanuel Macron spoke in Paris for two hours. Macron praised himself. Macron left by a side door. He was late.";
    expect(targets(["What a shameful, pathetic liar!"], {article})).toEqual(["FRA -1"]);
    expect(targets([{text: "@Ann: what a shameful, pathetic liar!", replyTo: ["Ann"]}], {article})).not.toContain(
      "FRA -1"
    );
  });

  test("means a statesman of the country that the page is about by “he”, and its own by “our president”", () => {
    const article =
      "Norway and its herrings. The catch was small. Ministers met in Oslo. Parliament votes on a treaty and the budget.";
    expect(targets(["He lied to everybody. A pathetic coward!"], {article})).toEqual(["NOR -1"]);
    expect(targets(["Our president is a liar and a disgusting thief."], {article})).toEqual(["NOR -1"]);
  });

  test.each(["", "  ", "\n"])("tells nothing of a comment without words: %j", (text) => {
    expect(read([text])).toMatchObject({sentiment: null, label: null, targets: []});
  });

  test("tells nothing of a comment that is somebody else's words alone", () => {
    const document = commentDocument(["Norway is wonderful."]);
    const comment = {...document.source.comments[0]!, quoted: [{start: 2, end: 22}]};
    const [row] = extractComments({...document, source: {...document.source, comments: [comment]}, comments: [[]]});
    expect(row).toMatchObject({sentiment: null, label: null, targets: []});
  });

  test.each([
    ["Shame on Norway for this disgusting betrayal!", "negative"],
    ["Bravo, Norway! I am so proud and happy, what a great day.", "positive"],
    ["Does anybody know when the ferry to Oslo leaves?", "neutral"]
  ])("reads the tone of: %s", (text, label) => {
    expect(read([text]).label).toBe(label);
  });

  test("gives a sentiment between -1 and 1 with the sign of a clear tone", () => {
    expect(read(["What a terrible, stupid disgrace."]).sentiment).toBeLessThan(-0.3);
    expect(read(["What a wonderful, brave deed, thank you!"]).sentiment).toBeGreaterThan(0.3);
  });

  test.each([
    ["Shame on Norway!", "NOR -1"],
    ["Never trust Moscow.", "RUS -1"],
    ["Helsinki keeps its promises. A reliable partner!", "FIN 1"],
    ["The West is a bunch of hypocrites.", "the West -1"]
  ])("finds whom a comment is for or against: %s", (text, target) => {
    expect(targets([text])).toContain(target);
  });

  test("takes an insult in a reply as against the other reader", () => {
    expect(targets([{text: "@Bo: you are an idiot.", replyTo: ["Bo"]}])).toEqual(["other commenter -1"]);
  });

  test("takes agreement in a reply as for the other reader", () => {
    expect(targets([{text: "@Bo: I agree with you, well said.", replyTo: ["Bo"]}])).toEqual(["other commenter 1"]);
  });

  test("does not take a reader's name for a party", () => {
    const document = commentDocument([{text: "Hello.", author: "Jordan"}, "Jordan, you are a liar and a fool."]);
    expect(extractComments(document)[1]!.targets).toEqual([{target: "other commenter", stance: -1}]);
  });

  test("takes our corrupt ministers as those of the publisher's country", () => {
    expect(targets(["Our corrupt ministers are a disgrace."], {publisher: "The Oslo Mail, Norway"})).toEqual([
      "NOR -1"
    ]);
    expect(targets(["Our corrupt ministers are a disgrace."], {url: "https://mail.example.fi/1"})).toEqual(["FIN -1"]);
  });

  test("leaves the reader that a comment answers out of its tone", () => {
    const [one, other] = ["Lovely Great Friend", "Xqz Vbn Wrt"].map((name) => {
      const document = commentDocument([{text: `@${name}: the road is long.`, replyTo: [name]}]);
      return extractComments(document)[0]!.sentiment;
    });
    expect(one).toBe(other);
  });

  test("never throws, and keeps within bounds, whatever readers write", () => {
    const words = fc.constantFrom(
      "Norway",
      "not",
      "you",
      "@Bo",
      "“",
      "…",
      "hates",
      "our leaders",
      "US",
      "😂",
      "\n",
      "!!!",
      "of",
      "é"
    );
    const text = fc.oneof(
      fc.string({unit: "grapheme"}),
      fc.array(words, {maxLength: 40}).map((list) => list.join(" "))
    );
    fc.assert(
      fc.property(text, fc.boolean(), (words, isReply) => {
        const comment = read([{text: words, replyTo: isReply ? ["Bo"] : []}]);
        expect(comment.label === null).toBe(comment.sentiment === null);
        expect(Math.abs(comment.sentiment ?? 0)).toBeLessThanOrEqual(1);
        expect(new Set(comment.targets.map(({target}) => target)).size).toBe(comment.targets.length);
      }),
      {numRuns: 200}
    );
  });

  test("says the same of a comment whatever stands beside it", () => {
    const said = "Norway broke its word again, what a disgrace.";
    const {label, sentiment, targets: told} = extractComments(commentDocument([said, "Lovely weather in Rome."]))[0]!;
    expect(read([said])).toMatchObject({label, sentiment, targets: told});
  });

  test("reads a hostile comment in linear time", () => {
    const text = `${"you are so ".repeat(4000)}${"@".repeat(5000)}${"Norway and ".repeat(2000)}${"not ".repeat(4000)}`;
    expect(() => read([text])).not.toThrow();
  });

  test("blames nobody's president on a page that does not tell its country", () => {
    const article =
      "President Xi Jinping met Lula in Beijing. In Beijing Lula asked China for ships. Brazil sells soy. Lula smiled.";
    expect(targets(["A club that never asks the invaded. Shameful, Mr President."], {article})).toEqual([]);
  });

  test("takes who scoffs, and names nobody, to mean the only country that a page names", () => {
    const article =
      "A loan to the government of Zambia was agreed. The president of Zambia and its parliament vote on the budget.";
    expect(targets(["What a disgusting shame, thieves and liars!"], {article})).toEqual(["ZMB -1"]);
    expect(targets(["When is it paid out?"], {article})).toEqual([]);
  });

  test("means nobody by words on the page itself, or by a wish", () => {
    const article =
      "Emmanuel Macron spoke in Paris for two hours. Macron praised himself. Macron left by a side door. He was late.";
    expect(targets(["What a shameful, pathetic article!"], {article})).toEqual([]);
    expect(targets(["Hopefully all this wonderful progress lasts!"], {article})).toEqual([]);
  });

  test("takes no country that is only scolded to be praised", () => {
    const article = "The government of Norway met the Swedish parliament. The Norwegian president told Sweden no.";
    const words = "Norway is a perfect lesson for all who steal. Ruined harbours, corrupt thieves and disgusting lies!";
    expect(targets([words], {article})).not.toContain("NOR 1");
  });

  test("takes who complains to blame the country of the page that he names, and no other", () => {
    const article = "The government of Norway met the Swedish parliament. The Norwegian president told Sweden no.";
    const sad = "What a waste of time and money, all this sad nonsense";
    expect(targets([`${sad} with Sweden and Norway.`], {article})).toContain("NOR -1");
    const late = `It was late. ${article}`;
    expect(targets([`${sad} about Peru and Chile, Peru above all.`], {article: late})).toEqual([]);
    expect(targets([`${sad}.`], {article})).toEqual([]);
  });

  test("takes a complaint that names only others, and none for sure, to mean whom the page alone is about too", () => {
    const alone = "The government of Norway met parliament. The army of Norway told ministers of Norway no.";
    const both = "The government of Norway met the Swedish parliament. The Norwegian army told Sweden no.";
    const sad = "What a waste of time and money, all this sad nonsense";
    expect(targets([`${sad} with Peru.`], {article: alone})).toContain("NOR -1");
    expect(targets([`${sad} with Peru.`], {article: both})).not.toContain("NOR -1");
    expect(targets([{text: `@Ann: ${sad} with Peru.`, replyTo: ["Ann"]}], {article: alone})).not.toContain("NOR -1");
    expect(targets(["Peru is a gang of thieves, liars and murderers."], {article: alone})).toEqual(["PER -1"]);
  });

  test("takes praise without a name for nobody's", () => {
    const article = "Emmanuel Macron spoke in Paris for two hours. Macron praised himself. Macron left by a side door.";
    expect(targets(["What a wonderful, lovely brass band!"], {article})).toEqual([]);
  });

  test("does not blame the victim of a deed", () => {
    const article = "The government of Norway met the Swedish parliament. The Norwegian president told Sweden no.";
    const told = targets(["A disgrace. Norway invaded Sweden and bombed poor little Finland, the liars."], {article});
    expect(told).toContain("NOR -1");
    expect(told).not.toContain("FIN -1");
  });

  test("is against readers whose votes and cheers are scorned", () => {
    const article = "Emmanuel Macron spoke in Paris for two hours. Macron praised himself. Macron left by a side door.";
    expect(targets(["Here is something for the harbour simps."], {article})).toContain("other commenter -1");
  });

  test("is for and against nobody where nobody speaks of politics", () => {
    const article = "Stir the herring soup for an hour. Norway has the best herring, Sweden the best cream. ".repeat(
      20
    );
    const talk = [
      {text: "@Bo: thanks, you are so right!", replyTo: ["Bo"]},
      "I love Norway!",
      "Stupid Norwegian soup."
    ];
    expect(targets(talk, {article})).toEqual([]);
  });

  test("means nobody whom it does not name below a long story", () => {
    const story = (length: number): string =>
      `President Emmanuel Macron opened a harbour. Macron spoke. ${"Macron praised the army. ".repeat(length)}`;
    expect(targets(["What a shame, pathetic!"], {article: story(3)})).toEqual(["FRA -1"]);
    expect(targets(["What a shame, pathetic!"], {article: story(30)})).toEqual([]);
  });

  test("does not blame whom a scolded article is about", () => {
    const article = "Norway warned Sweden over herring. The government of Norway wants a treaty, parliament a vote.";
    expect(targets(["These articles that attack Norway are pathetic and tiresome lies."], {article})).toEqual([]);
    expect(targets(["Norway is a stupid, dishonest bully."], {article})).toEqual(["NOR -1"]);
  });
});
