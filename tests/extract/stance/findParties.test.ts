import {describe, expect, test} from "vitest";
import {findParties} from "../../../loaders/extract/stance/findParties.ts";
import type {Party, PartyContext} from "../../../loaders/extract/stance/party.ts";
import {commentDocument} from "../comments/commentDocument.ts";

function partiesOf(text: string, page: Partial<PartyContext> = {}, article = ""): Party[] {
  const none = new Set<string>();
  const context = {
    home: null,
    about: null,
    isHomeTold: true,
    isPolitical: true,
    isPartisan: false,
    publisher: null,
    readers: none,
    officials: none,
    protagonist: null,
    statesman: null,
    unsaid: null,
    subject: null,
    isBrief: true,
    bodies: none,
    ...page
  };
  return commentDocument([text], {article}).comments.flat().flatMap((sentence) => findParties(sentence, null, context)); // prettier-ignore
}

describe("findParties", () => {
  test("takes no sea for somebody", () => {
    expect(partiesOf("The Pacific is wide, and so is the Atlantic Ocean.")).toEqual([]);
  });

  test.each([
    ["Uncle Sam pays the bill.", "USA"],
    ["Amreeka is behind this.", "USA"],
    ["The Canucks are tricky.", "CAN"],
    ["Western powers never forget.", "the West"],
    ["Brussels decides and we pay.", "EU"],
    ["The Kremlin will not like it.", "RUS"],
    ["does putin sleep at all", "RUS"],
    ["Amazon pays nothing.", "Amazon"],
    ["Ask the Fed.", "Federal Reserve"],
    ["OPEC decides.", "OPEC"],
    ["OPEC+ decides.", "OPEC+"]
  ])("knows whom readers mean: %s", (text, target) => {
    expect(partiesOf(text).map(({targets}) => targets)).toEqual([[target]]);
  });

  test.each([
    ["Government must pay the teachers.", ["NOR"]],
    ["Ours only talk.", ["NOR"]],
    ["It is late and govt sleeps.", ["NOR"]],
    ["The dam is ours.", []],
    ["Government of any sort bores me.", []],
    ["A local government is cheaper.", []]
  ])("takes a government without a name for that of the page: %s", (text, targets) => {
    expect(partiesOf(text, {home: "NOR"}).flatMap((party) => party.targets)).toEqual(targets);
  });

  test("takes “our president” for that of the readers, whoever was named before", () => {
    const said = "Nobody else met Vladimir Putin. Our president fled from the question.";
    expect(partiesOf(said, {home: "NOR"}).map(({targets}) => targets)).toEqual([["RUS"], ["NOR"]]);
  });

  test("knows a firm better than a town that bears its name", () => {
    expect(partiesOf("The fields belong to Monsanto now.").map(({targets}) => targets)).toEqual([["Monsanto"]]);
  });

  test.each([
    ["Norway and now Sweden are next.", ["NOR", "SWE"]],
    ["Norway, Iceland, and even Denmark signed.", ["NOR", "ISL", "DNK"]],
    ["Norway as well as Sweden sent ships.", ["NOR", "SWE"]]
  ])("joins those who are named together: %s", (text, targets) => {
    expect(partiesOf(text).map((party) => party.targets)).toEqual([targets]);
  });

  test.each([
    ["My uncle Samuel pays the bill.", 0],
    ["The western powerhouse of the league.", 0],
    ["The amazon of the story rides a horse.", 0],
    ["They bathed in the Jordan River.", 0],
    ["A song of the Vietnam War.", 0],
    ["I say this as a Dane.", 0],
    ["I’m an American.", 0]
  ])("sees nobody in: %s", (text, count) => {
    expect(partiesOf(text)).toHaveLength(count);
  });

  test.each([
    ["Norway lies.", "government"],
    ["Norwegians lie.", "people"],
    ["Bergen is far.", "town"],
    ["NATO is late.", "organisation"]
  ])("tells what sort of words name it: %s", (text, kind) => {
    expect(partiesOf(text)[0]?.kind).toBe(kind);
  });

  test.each([
    ["The Tories have done it again.", "GBR", "Conservative Party"],
    ["typical tories", "GBR", "Conservative Party"],
    ["New Labour sold us the war.", "GBR", "Labour"],
    ["The GOP will never learn.", "USA", "Republican Party"],
    ["Fianna Fáil built the ghost estates.", "IRL", "Fianna Fail"],
    ["Congress and the poor", "IND", "Congress"]
  ])("knows a political party on a page of its country: %s", (text, home, party) => {
    expect(partiesOf(text, {home}).map(({targets}) => targets)).toEqual([[party]]);
  });

  test.each([
    ["typical erdowahn", "TUR"],
    ["gej has spoken again", "NGA"],
    ["du30 sold the reef", "PHL"],
    ["those mullahs, vatniks and wumaos"],
    ["The Kurds bleed for everybody.", "Kurds"],
    ["Srilankans queue for fuel.", "LKA"]
  ])("knows leaders and peoples by what readers call them: %s", (text, ...[target]) => {
    const found = partiesOf(text).flatMap(({targets}) => targets);
    expect(found).toEqual(target === undefined ? ["IRN", "RUS", "CHN"] : [target]);
  });

  test("takes a common name for a leader's on pages of that leader's country alone", () => {
    const text = "Ask Abbott and Bob what they think.";
    expect(partiesOf(text)).toEqual([]);
    expect(partiesOf(text, {home: "AUS"}).map(({targets}) => targets)).toEqual([["AUS"]]);
    expect(partiesOf(text, {home: "ZAF", about: "ZWE"}).map(({targets}) => targets)).toEqual([["ZWE"]]);
  });

  test("knows a famous political party on every page", () => {
    expect(partiesOf("The Republicans again.", {home: "KEN"})[0]?.targets).toEqual(["Republican Party"]);
    expect(partiesOf("The socialists again.", {home: "KEN"})).toEqual([]);
  });

  test("knows a body that the page names by its acronym", () => {
    expect(partiesOf("KLPD lies.", {bodies: new Set(["KLPD"])})[0]).toMatchObject({
      targets: ["KLPD"],
      kind: "organisation"
    });
    expect(partiesOf("KLPD lies.")).toEqual([]);
  });

  test.each([
    ["The conservatives are far away.", "GBR"],
    ["The labour of ten men.", "GBR"],
    ["The tories are far away.", "KEN"],
    ["It rained on the greens of the golf course.", "GBR"]
  ])("sees no political party in: %s", (text, home) => {
    expect(partiesOf(text, {home})).toEqual([]);
  });

  test.each([
    ["The rulers eat, the people watch.", ["NPL"]],
    ["These politicians never learn.", ["NPL"]],
    ["The PM sleeps.", ["NPL"]],
    ["Our corrupt leaders sleep.", ["NPL"]]
  ])("hears a reader's own country in: %s", (text, targets) => {
    expect(partiesOf(text, {home: "NPL"})[0]?.targets).toEqual(targets);
  });

  test.each(["Posted at 5 PM by somebody.", "The people watch.", "Other leaders sleep."])(
    "hears no country in: %s",
    (text) => {
      expect(partiesOf(text, {home: "NPL"})).toEqual([]);
    }
  );

  test("is not sure whose “the government” is on a page that does not tell its country", () => {
    expect(partiesOf("The rulers eat.", {home: "NPL"})[0]?.kind).toBe("government");
    expect(partiesOf("The rulers eat.", {home: "NPL", isHomeTold: false})[0]?.kind).toBe("pronoun");
  });

  test.each([
    ["Victory for 🇳🇵!", ["NPL"]],
    ["🇩🇰🇳🇴", ["DNK", "NOR"]],
    ["🇽🇰", ["XKX"]],
    ["🇽🇽", []]
  ])("reads flags: %s", (text, targets) => {
    expect(partiesOf(text).flatMap((party) => party.targets)).toEqual(targets);
  });

  test("takes statesmen and ministries for their country, and other people for nobody", () => {
    expect(partiesOf("Vladimir Putin lies.")[0]?.targets).toEqual(["RUS"]);
    expect(partiesOf("Congress sleeps.", {home: "USA"})[0]?.targets).toEqual(["USA"]);
    expect(partiesOf("Orsolo Vantreek lies.", {home: "NPL"})).toEqual([]);
  });

  test.each(["KVH prints anything.", "Shame on you, Kura Valley Herald!"])("knows the paper in: %s", (text) => {
    const publisher = "The Kura Valley Herald";
    expect(partiesOf(text, {publisher})[0]?.targets).toEqual([publisher]);
  });

  test("takes other initials, and a number that stands for a name, for no paper", () => {
    expect(partiesOf("QE prints anything.", {publisher: "The Kura Valley Herald"})).toEqual([]);
    expect(partiesOf("It is 24 degrees.", {publisher: "24"})).toEqual([]);
  });

  test("takes a page's own officials for its country", () => {
    const page = {home: "NOR", officials: new Set(["Nils Dahl"])};
    const article = "Fisheries Minister Nils Dahl spoke on Monday.";
    expect(partiesOf("Dahl lies.", page, article)[0]).toMatchObject({targets: ["NOR"], kind: "leader"});
    expect(partiesOf("Dahl lies.", {home: "NOR"}, article)).toEqual([]);
  });

  test("means the rulers of the page's country by “politicians” where it is about no other", () => {
    expect(partiesOf("Politicians lie.", {home: "NOR"})[0]?.targets).toEqual(["NOR"]);
    expect(partiesOf("Politicians lie.", {home: "NOR", about: "SWE"})).toEqual([]);
    expect(partiesOf("This administration lies.", {home: "NOR", about: "SWE"})[0]?.targets).toEqual(["NOR"]);
  });
});
