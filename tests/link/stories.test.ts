import {writeFile} from "node:fs/promises";
import {join} from "node:path";
import {expect, test} from "vitest";
import {runPipeline} from "../../loaders/pipeline.ts";
import type {Tables} from "../../loaders/types.ts";
import {emptyFolder} from "../emptyFolder.ts";

/** A document's day and words. */
type Told = readonly [published: string, text: string];

/** The tables of documents that tell one story. */
async function tablesOf(documents: readonly Told[]): Promise<Tables> {
  const folder = await emptyFolder();
  for (const [i, [published, text]] of documents.entries())
    await writeFile(join(folder, `${i}.txt`), `---\npublished: ${published}\n---\n\n${text}\n`);
  return (await runPipeline(folder)).tables;
}

/** What happens, which table tells it, and the statuses of its rows. */
type Story = readonly [
  title: string,
  table: "visits" | "trade" | "energy",
  statuses: readonly string[],
  documents: readonly Told[]
];

const stories: readonly Story[] = [
  ["a visit announced and held is one", "visits", ["held"], [
    ["2015-04-10", "The Turkish foreign minister will visit Astana on 20 April."],
    ["2015-04-20", "Turkish Foreign Minister Mevlüt Çavuşoğlu arrived in Astana on Monday."]
  ]],
  ["a leader whose name is spelled in two ways makes one trip", "visits", ["held"], [
    ["2009-11-10", "Libyan leader Muammar Gaddafi arrived in Rome on Tuesday."],
    ["2009-11-11", "Libyan leader Moammar Qaddafi, who arrived in Rome on Tuesday, pitched his tent in a park."]
  ]],
  ["two presidents who come on one day make two", "visits", ["held", "held"], [
    ["2015-03-10", "Kenyan President Uhuru Kenyatta arrived in Kigali on Tuesday."],
    ["2015-03-10", "Ugandan President Yoweri Museveni arrived in Kigali on Tuesday."]
  ]],
  ["visits of two years stay two", "visits", ["held", "held"], [
    ["2010-10-12", "Vietnamese Prime Minister Nguyen Tan Dung visited Paris on Monday."],
    ["2013-09-25", "Vietnamese Prime Minister Nguyen Tan Dung visited Paris on Tuesday."]
  ]],
  ["a figure told twice is one", "trade", ["reported"], [
    ["2014-02-01", "China lent Angola $2 billion in 2004."],
    ["2014-03-01", "In 2004 Angola received a loan of two billion dollars from China."]
  ]],
  ["rival figures of one year are one row", "trade", ["reported"], [
    ["2014-02-01", "Trade between Kenya and Rwanda was worth $200 million in 2013."],
    ["2014-03-01", "Trade between Kenya and Rwanda reached $250 million in 2013."]
  ]],
  ["the same value of another year is another figure", "trade", ["reported", "reported"], [
    ["2014-02-01", "Russia's exports to Vietnam were worth $3 billion in 2012."],
    ["2015-02-01", "Russia's exports to Vietnam were worth $3 billion in 2014."]
  ]],
  ["a pipeline by its name, its acronym and its ends is one", "energy", ["under construction"], [
    ["2019-03-04", "Work on the East African Crude Oil Pipeline from Hoima to Tanga is to begin, Uganda says."],
    ["2021-04-12", "Uganda, Tanzania and Total signed three agreements on EACOP on Sunday."],
    ["2023-01-24", "Construction of the Hoima-Tanga oil pipeline between Uganda and Tanzania has begun."]
  ]],
  ["a pipeline that no lexicon knows keeps its ends", "energy", ["stalled"], [
    ["2014-02-01", "Peru and Chile agreed on the Tavan Stream gas pipeline from Lodva to Sorang."],
    ["2015-02-01", "Peru and Chile have begun to build the gas pipeline from Lodva to Sorang."],
    ["2016-02-01", "Chile has halted work on Tavan Stream, the gas pipeline from Peru."]
  ]],
  ["a second pipeline beside the first is another", "energy", ["operating", "under construction"], [
    ["2011-11-08", "The Nord Stream gas pipeline from Russia to Germany was opened on Tuesday."],
    ["2018-05-01", "Work on the Nord Stream 2 gas pipeline from Russia to Germany has begun."]
  ]],
  ["a plant at a site is the plant of that name", "energy", ["under construction"], [
    ["2010-05-12", "Russia and Turkey agreed to build a nuclear power plant at Akkuyu."],
    ["2018-04-03", "Russia's Rosatom laid the foundation stone of the Akkuyu NPP in Turkey."]
  ]],
  ["a dam with new builders is the same dam", "energy", ["agreed"], [
    ["2014-02-01", "The Congo and South Africa signed a treaty on the Inga 3 dam."],
    ["2018-03-01", "Chinese and Spanish firms agreed with the Congo to build the Inga III dam."]
  ]],
  ["plants of one common name in two countries are two", "energy", ["under construction", "under construction"], [
    ["2014-02-01", "China is building the Friendship thermal power plant in Nepal."],
    ["2014-03-01", "China is building the Friendship thermal power plant in Laos."]
  ]],
  ["north and south of a dam are two plants", "energy", ["agreed", "agreed"], [
    ["2009-04-10", "Zambia has hired Sinohydro to extend the Kariba North hydropower station."],
    ["2014-04-10", "Zimbabwe has hired Sinohydro to extend the Kariba South hydropower station."]
  ]],
  ["a dam is stopped as long as somebody wants it resumed", "energy", ["stalled"], [
    ["2006-04-10", "Burma and China agreed to build the Myitsone dam."],
    ["2011-10-01", "Myanmar has suspended the Myitsone dam, a Chinese project."],
    ["2019-05-01", "China wants work on the Myitsone Dam in Myanmar to resume."]
  ]],
  ["gas for two buyers is two deals", "energy", ["agreed", "agreed"], [
    ["2014-02-01", "Qatar signed a contract on LNG deliveries to Pakistan."],
    ["2014-03-01", "Qatar signed a contract on LNG deliveries to Bangladesh."]
  ]]
]; // prettier-ignore

test.each(stories)("%s", async (_, table, statuses, documents) => {
  const rows = (await tablesOf(documents))[table];
  expect(rows.map(({status}) => status).sort()).toEqual(statuses);
  expect((await tablesOf([...documents].reverse()))[table].map(({status}) => status).sort()).toEqual(statuses);
});
