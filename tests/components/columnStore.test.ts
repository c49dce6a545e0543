import {expect, test} from "vitest";
import {joinColumns} from "../../docs/components/notebook/categoryColumn.ts";
import {createColumnStore} from "../../docs/components/notebook/columnStore.ts";
import {encodeValues} from "../../docs/components/notebook/rowColumns.ts";
import {findTimeExtent} from "../../docs/components/selection/timeExtent.ts";

const times = [
  findTimeExtent("2012-10-03", "2012-10-04"),
  findTimeExtent("2012-10", "2012-10"),
  findTimeExtent("../2012-10-02", null),
  findTimeExtent("2019-12-20/..", "2019-12-20/.."),
  null
];
const encodeCategories = (rows: readonly unknown[]) => joinColumns(rows.length, [encodeValues(rows)]);
const day = (iso: string) => Date.parse(iso) / 86_400_000;
const october = {from: day("2012-10-01"), to: day("2012-10-31")};

function passingRows(store: ReturnType<typeof createColumnStore>): number[] {
  return times.map((_, row) => row).filter((row) => store.passes(row));
}

test("filterTime certain keeps what surely overlaps the window, possible also what may", () => {
  const store = createColumnStore(5, times);
  store.filterTime({...october, certainty: "certain"});
  expect(passingRows(store)).toEqual([0, 1]);
  store.filterTime({...october, certainty: "possible"});
  expect(passingRows(store)).toEqual([0, 1, 2]);
  store.filterTime({from: day("2012-10-10"), to: day("2012-10-20"), certainty: "certain"});
  expect(passingRows(store)).toEqual([]);
  store.filterTime({from: day("2030-01-01"), to: day("2030-01-02"), certainty: "possible"});
  expect(passingRows(store)).toEqual([3]);
  store.filterTime(null);
  expect(store.passing()).toBe(5);
});

test("counts leave out the exempt field only, and follow each filter", () => {
  const store = createColumnStore(5, times);
  const status = encodeCategories(["held", "held", "planned", "planned", null]);
  const country = encodeCategories([["RUS", "PAK"], ["PAK"], ["PAK", null], ["IND"], []]);
  const byStatus = store.countBy(status, "status");
  const byCountry = store.countBy(country);
  expect(byStatus.values).toEqual(["held", "planned"]);
  store.filterCategory("status", status, ["held"]);
  expect([...byStatus.counts]).toEqual([2, 2]);
  expect([...byCountry.counts]).toEqual([1, 2, 0]);
  store.filterTime({...october, certainty: "possible"});
  expect([...byStatus.counts]).toEqual([2, 1]);
  store.filterCategory("status", status, null);
  expect([...byCountry.counts]).toEqual([1, 3, 0]);
  expect([...byCountry.totals]).toEqual([1, 3, 1]);
  store.filterTime(null);
  expect([...byCountry.counts]).toEqual([...byCountry.totals]);
});

test("moving a window step by step gives the counts of jumping there", () => {
  const rows = Array.from({length: 300}, (_, i) => findTimeExtent(`20${10 + (i % 20)}-0${1 + (i % 9)}`, null));
  const parity = encodeCategories(rows.map((_, i) => String(i % 7)));
  const [stepped, jumped] = [createColumnStore(300, rows), createColumnStore(300, rows)];
  const [a, b] = [stepped.countBy(parity), jumped.countBy(parity)];
  for (let from = 14_000; from < 19_000; from += 97) {
    stepped.filterTime({from, to: from + 500, certainty: from % 2 ? "certain" : "possible"});
  }
  jumped.filterTime({from: 18_947, to: 19_447, certainty: "certain"});
  stepped.filterTime({from: 18_947, to: 19_447, certainty: "certain"});
  expect([...a.counts]).toEqual([...b.counts]);
  expect(stepped.passing()).toBe(jumped.passing());
});

test("an empty store and a single row do not fail", () => {
  const empty = createColumnStore(0, []);
  empty.filterTime({...october, certainty: "possible"});
  expect([...empty.countBy(encodeCategories([])).counts]).toEqual([]);
  const single = createColumnStore(1, [null]);
  single.filterTime({...october, certainty: "possible"});
  expect(single.passing()).toBe(0);
});
