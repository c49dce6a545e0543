import {describe, expect, test} from "vitest";
import {findOfficials, findProtagonist} from "../../../loaders/extract/comments/pageLeaders.ts";
import {commentDocument} from "./commentDocument.ts";

const page = (article: string) => commentDocument([], {article});
const unknown = {officials: new Set<string>(), home: null, isAlone: false};

describe("findOfficials", () => {
  test("knows ministers of no country, but no officers of firms and no foreign ones", () => {
    const document = page(
      "Fisheries Minister Nils Dahl met Swedish Foreign Minister Ulla Berg. Chief executive Per Holm of Havfisk came too."
    );
    expect([...findOfficials(document)]).toEqual(["Nils Dahl"]);
  });
});

describe("findProtagonist", () => {
  test("is whom the article speaks of most", () => {
    const article = "Emmanuel Macron spoke for an hour. Macron smiled. Macron left, and Olaf Scholz stayed.";
    expect(findProtagonist(page(article), unknown)).toBe("FRA");
  });

  test("is nobody where two are spoken of alike", () => {
    const article = "Emmanuel Macron and Olaf Scholz spoke. Macron smiled, Scholz smiled. Macron left, Scholz left.";
    expect(findProtagonist(page(article), unknown)).toBeNull();
  });

  test("is an official of the page's own country", () => {
    const article = "Fisheries Minister Nils Dahl spoke. Dahl smiled. Dahl left.";
    expect(findProtagonist(page(article), {...unknown, officials: new Set(["Nils Dahl"]), home: "NOR"})).toBe("NOR");
  });

  test("is of the page's own country where it is about no other and names its leader once", () => {
    const article = "The harbour needs a crane, Emmanuel Macron said on Monday.";
    expect(findProtagonist(page(article), {...unknown, home: "FRA", isAlone: true})).toBe("FRA");
    expect(findProtagonist(page(article), {...unknown, home: "NOR", isAlone: true})).toBeNull();
  });

  test("is with whom a page of a few sentences begins", () => {
    const article = "Emmanuel Macron came back from the fair with nothing. At least the harbour band enjoyed it.";
    expect(findProtagonist(page(article), unknown)).toBe("FRA");
    expect(findProtagonist(page("The fair was long. Emmanuel Macron came back."), unknown)).toBeNull();
  });
});
