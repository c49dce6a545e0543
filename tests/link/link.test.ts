import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {link} from "../../loaders/link/link.ts";
import {linkEnergy} from "../../loaders/link/linkEnergy.ts";
import {linkFrame} from "../../loaders/link/linkFrame.ts";
import {linkTrade} from "../../loaders/link/linkTrade.ts";
import {linkVisits} from "../../loaders/link/linkVisits.ts";
import {energySlug, tradeSlug, visitSlug, withIds} from "../../loaders/link/rowIds.ts";
import type {DocumentRecords} from "../../loaders/types.ts";
import {documentOf, holder} from "./records.ts";
import {lula, october2012} from "./visitCases.ts";

const edtf = fc.constantFrom(null, "2012-10-03", "2012-10-04", "2012-10-03~", "2012-10", "2012-11", "2012", "2012-10-01/2012-10-07", "../2012-10-04", "2012-10-04/..", "2021-04-06"); // prettier-ignore
const country = fc.constantFrom(null, "RUS", "PAK");
const names = fc.subarray(["Sergey Lavrov", "Sergei Lavrov", "Lavrov", "Hina Rabbani Khar", "Foreign Minister of Russia", "Vladimir Putin"], {maxLength: 3}); // prettier-ignore
const visit = fc.record({
  kind: fc.constantFrom("visit", "visit", "meeting", "session"),
  people: names,
  from: country,
  to: country,
  with: names,
  start: edtf,
  end: edtf,
  status: fc.constantFrom("held", "under way", "planned", "cancelled", "postponed", "proposed"),
  occasion: fc.constantFrom(null, "trade commission", "commission on trade", "summit")
});
const figure = fc.record({
  measure: fc.constantFrom("bilateral trade", "export", "debt"),
  item: fc.constantFrom("goods", "wheat", "goods and services"),
  value: fc.constantFrom(500e6, 502e6, 510e6, 540e6, 1e9, 0),
  approximate: fc.boolean(),
  period: edtf,
  from: country,
  to: country,
  status: fc.constantFrom("reported", "planned")
});
const project = fc.record({
  name: fc.constantFrom("North-South pipeline", "Pakistan Stream", "LNG deliveries", "LNG supply to Pakistan", ""),
  aliases: fc.subarray(["Pakistan Stream", "North-South", "PSGP"]),
  kind: fc.constantFrom("gas pipeline", "LNG", "other"),
  places: fc.subarray(["Karachi", "Lahore", "Kasur"]),
  countries: fc.subarray(["PAK", "QAT", "RUS"]),
  agreed: edtf,
  status: fc.constantFrom("mentioned", "agreed", "operating")
});
const people = [holder("Sergey Lavrov", "Foreign Minister", "RUS")];
const library = fc
  .array(fc.tuple(edtf, fc.array(visit, {maxLength: 4}), fc.array(figure, {maxLength: 3}), fc.array(project, {maxLength: 3})), {maxLength: 7}) // prettier-ignore
  .map((contents) => contents.map(([published, visits, trade, energy], i) => documentOf(`d${i}`, published, {visits, trade, energy, people}))); // prettier-ignore
const shuffled = library.chain((records) => fc.tuple(fc.constant(records), fc.shuffledSubarray(records, {minLength: records.length}))); // prettier-ignore

function relink(records: readonly DocumentRecords[]): unknown {
  const frame = linkFrame(records);
  const {visits, trade, energy} = link(records);
  return {
    visits: withIds(linkVisits(frame, visits), visitSlug),
    trade: withIds(linkTrade(frame, trade), tradeSlug),
    energy: withIds(linkEnergy(frame, energy), energySlug)
  };
}

describe("link", () => {
  test("the order of the documents changes nothing", () => {
    fc.assert(
      fc.property(shuffled, ([records, others]) => {
        expect(link(others)).toEqual(link(records));
      })
    );
  });

  test("linking linked rows changes nothing", () => {
    fc.assert(
      fc.property(library, (records) => {
        const {visits, trade, energy} = link(records);
        expect(relink(records)).toEqual({visits, trade, energy});
      })
    );
    for (const records of [lula, october2012]) {
      const {visits, trade, energy} = link(records);
      expect(relink(records)).toEqual({visits, trade, energy});
    }
  });

  test("every report of every document is in exactly one row, and ids are unique", () => {
    fc.assert(
      fc.property(library, (records) => {
        const tables = link(records);
        for (const table of ["visits", "trade", "energy"] as const) {
          const rows = tables[table];
          expect(new Set(rows.map(({id}) => id)).size).toBe(rows.length);
          const told = rows.flatMap(({reports}) => reports.flatMap((report) => report.evidence.map(({start}) => `${report.document} ${start}`))); // prettier-ignore
          const given = records.flatMap((one) => one[table].flatMap(({document, evidence}) => evidence.map(({start}) => `${document} ${start}`))); // prettier-ignore
          expect(told.toSorted()).toEqual(given.toSorted());
        }
      })
    );
  });

  test("gives documents by id and comments by document and place", () => {
    const comment = {id: "", author: null, posted: null, replyTo: [], start: 0, end: 0, text: "", sentiment: null, label: null, targets: []}; // prettier-ignore
    const withComments = (id: string): DocumentRecords => ({
      ...documentOf(id, null, {}),
      comments: [1, 2].map((n) => ({...comment, id: `${id}#${n}`, document: id, n}))
    });
    const {documents, comments} = link([withComments("b"), withComments("a")]);
    expect(documents.map(({id}) => id)).toEqual(["a", "b"]);
    expect(comments.map(({id}) => id)).toEqual(["a#1", "a#2", "b#1", "b#2"]);
  });
});
