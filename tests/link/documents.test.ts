import {cp} from "node:fs/promises";
import {existsSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {beforeAll, describe, expect, test} from "vitest";
import {runPipeline} from "../../loaders/pipeline.ts";
import type {Tables} from "../../loaders/types.ts";
import {emptyFolder} from "../emptyFolder.ts";

const originals = "../shared/documents/originals";
const written = "../shared/documents/written";
/** Milliseconds for a slow machine to read and link a folder. */
const patience = 120_000;

/** Documents that report a row, by the start of their names. */
function tellers(row: {readonly reports: readonly {readonly document: string}[]} | undefined): readonly string[] {
  return row?.reports.map(({document}) => document.slice(0, 3)) ?? [];
}

function tripsOf(tables: Tables, name: string, to: string): Tables["visits"] {
  return tables.visits.filter((visit) => visit.people.includes(name) && visit.to === to);
}

/** The tables of some documents of a folder, alone in a folder of their own. */
async function tablesOf(folder: string, names: readonly string[]): Promise<Tables> {
  const alone = await emptyFolder();
  const files = readdirSync(folder).filter((file) => names.some((name) => file.startsWith(name)));
  for (const file of files) await cp(join(folder, file), join(alone, file));
  return (await runPipeline(alone)).tables;
}

describe.skipIf(!existsSync(originals))(`linking ${originals}`, () => {
  let tables: Tables;
  beforeAll(async () => {
    tables = (await runPipeline(originals)).tables;
  }, patience);

  test("the foreign minister's October visit is one row of three reports, his later one another", () => {
    const trips = tripsOf(tables, "Sergey Lavrov", "PAK");
    expect(trips.map(tellers)).toContainEqual(["003", "001", "000"]);
    expect(trips.map(tellers)).toContainEqual(["004"]);
    expect(trips.find((trip) => trip.reports.length === 3)).toMatchObject({start: "2012-10-03", end: "2012-10-04", status: "under way"}); // prettier-ignore
  });

  test("the president's trip is one row, put off, then cancelled", () => {
    const [trip] = tripsOf(tables, "Vladimir Putin", "PAK").filter(({status}) => status !== "proposed");
    expect(trip?.reports.map(({status}) => status)).toEqual(["postponed", "cancelled", "cancelled"]);
    expect(trip).toMatchObject({start: "2012-10-02", end: "2012-10-03", status: "cancelled"});
  });

  test("the army chief is the general", () => {
    expect(tripsOf(tables, "Ashfaq Parvez Kayani", "RUS").map(tellers)).toEqual([["003", "001", "000"]]);
    expect(tables.visits.filter(({people}) => people.includes("Army chief of Pakistan"))).toEqual([]);
  });

  test("the pipeline and the gas deliveries are one project each, told in 2018 and later", () => {
    for (const kind of ["gas pipeline", "LNG"]) {
      expect(tables.energy.filter((one) => one.kind === kind).map(tellers)).toContainEqual(["002", "004"]);
    }
  });
});

describe.skipIf(!existsSync(written))(`linking ${written}`, () => {
  let lula: Tables, xi: Tables, pipeline: Tables;
  beforeAll(async () => {
    [lula, xi, pipeline] = await Promise.all([tablesOf(written, ["03-", "04-"]), tablesOf(written, ["01-", "02-"]), tablesOf(written, ["05-", "06-", "12-"])]); // prettier-ignore
  }, patience);

  test("a trip put off and the trip made later are two rows", () => {
    const trips = tripsOf(lula, "Luiz Inacio Lula da Silva", "CHN");
    expect(trips.map(({start, status}) => [start, status])).toEqual([["2023-03-26", "postponed"], ["2023-04-12", "held"]]); // prettier-ignore
    expect(trips.map(tellers)).toEqual([["03-", "04-"], ["04-"]]); // prettier-ignore
    expect(lula.trade.filter(({value}) => value === 150.5e9).map(tellers)).toEqual([["03-", "04-"]]);
  });

  test("two sides' figures of one trade are one row with a conflict", () => {
    const [trade, ...more] = xi.trade.filter(({measure, period, unit}) => measure === "bilateral trade" && period === "2014" && unit === "USD"); // prettier-ignore
    expect([trade?.value, ...(trade?.conflicts.map(({value}) => value) ?? [])].toSorted()).toEqual([58.6e9, 83.6e9]);
    expect(more).toEqual([]);
    expect(tripsOf(xi, "Xi Jinping", "VNM").map(tellers)).toEqual([["01-", "02-"]]);
    expect(tripsOf(xi, "Xi Jinping", "SGP").map(tellers)).toEqual([["01-", "02-"]]);
  });

  test("one pipeline is one row over the years; two lines to one port are two", () => {
    const lines = pipeline.energy.filter(({kind}) => kind === "oil pipeline");
    expect(lines.map(tellers).toSorted()).toEqual([["05-"], ["05-", "06-"], ["12-"]]);
    expect(lines.find(({reports}) => reports.length === 2)).toMatchObject({agreed: "2021-04-11", status: "under construction"}); // prettier-ignore
  });
});
