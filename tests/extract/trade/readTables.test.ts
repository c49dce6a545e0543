import {expect, test} from "vitest";
import {extractTrade} from "../../../loaders/extract/trade/extractTrade.ts";
import {annotateParagraphs} from "../figures/annotateParagraphs.ts";

/** Rows of a page of these lines: "measure from>to value unit period item". */
const rows = (...lines: readonly string[]) =>
  extractTrade(annotateParagraphs([lines.join("\n")])).map(
    ({measure, from, to, value, unit, period, item}) =>
      `${measure} ${from ?? "-"}>${to ?? "-"} ${value} ${unit} ${period} ${item}`
  );

test("a table of partners by year, with its unit in the caption", () => {
  const table = ["Exports of Ghana by country (million US dollars)", "", "| Country | 2018 | 2019 | Change |", "|---|---:|---:|---:|", "| China | 1,702 | 2,010.5 | 18% |", "| **Total** | 14,868 | n/a | 5% |"]; // prettier-ignore
  expect(rows(...table)).toEqual([
    "export GHA>CHN 1702000000 USD 2018 goods",
    "export GHA>CHN 2010500000 USD 2019 goods",
    "export GHA>- 14868000000 USD 2018 goods"
  ]);
});

test("a table between wide gaps, of goods, in weights", () => {
  const table = ["U.S. exports in thousand tonnes:", "", "            1985      1986", " Wheat   1,044.6   1,398.3", " Maize     334.2     263.5"]; // prettier-ignore
  expect(rows(...table)).toEqual([
    "export USA>- 1044600 tonnes 1985 Wheat",
    "export USA>- 1398300 tonnes 1986 Wheat",
    "export USA>- 334200 tonnes 1985 Maize",
    "export USA>- 263500 tonnes 1986 Maize"
  ]);
});

test("a table that a page gives field by field, of directions", () => {
  const table = ["Trade of Latvia, March 2019, EUR mn", "Country", "Exports", "Imports", "Lithuania", "180.5", "240.1", "Peru", "-", "3.7"]; // prettier-ignore
  expect(rows(...table)).toEqual([
    "export LVA>LTU 180500000 EUR 2019-03 goods",
    "import LTU>LVA 240100000 EUR 2019-03 goods",
    "import PER>LVA 3700000 EUR 2019-03 goods"
  ]);
});

test("figures with their own units under years", () => {
  const table = ["Fish of Iceland", "| | 2017 | 2018 |", "|---|---|---|", "| to Germany | ISK 47.2bn | ISK 49.9bn |", "| to Peru | 40 t | 0 t |", "No exports to Chile."]; // prettier-ignore
  expect(rows(...table)).toEqual([
    "export ISL>DEU 47200000000 ISK 2017 goods",
    "export ISL>DEU 49900000000 ISK 2018 goods",
    "export ISL>PER 40 tonnes 2017 goods"
  ]);
});

test.each([
  [["Results of the Peruvian exporter, $ million", "| | 2017 | 2018 |", "| Sales | 12 | 13 |", "| Net | 1 | 2 |"]],
  [["Exports of Peru are told below.", "| Team | 2017 | 2018 |", "| Lima | 12 | 13 |", "| Cusco | 1 | 2 |"]],
  [["Exports of Ghana, $ million", "| Growth | 5% | 6% |", "| Share | 12% | 13% |"]]
])("no rows: %j", (lines) => expect(rows(...lines)).toEqual([]));

test("a row's evidence is its line", () => {
  const text = "Exports of Ghana, $ million\n| | 2018 |\n| China | 1,702 |\n| Peru | 3 |";
  const [record] = extractTrade(annotateParagraphs([text]));
  expect(record?.evidence).toMatchObject([{quote: "| China | 1,702 |", rule: "trade/table"}]);
});
