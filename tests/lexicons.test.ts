import {writeFile} from "node:fs/promises";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {expect, test} from "vitest";
import {checkLexicons} from "../loaders/checkLexicons.ts";
import {parseLexicon} from "../loaders/parseLexicon.ts";
import {emptyFolder} from "./emptyFolder.ts";

const HEAD = "name,aliases,country,gender,roles";
const GOOD = "Ambrose Tully,Tully,IRL,m,Foreign Minister 2018-";

test("no row of the built-in lexicons is wrong", () => expect(checkLexicons()).toEqual([]));

test.each([
  ["Ambrose Tully,Tully,Ireland,m,", "country: “Ireland” is not a country's three letters, as in “PAK”"],
  ["Ambrose Tully,Tully,IRL,male,", "gender: “male” is not “f” or “m” or empty"],
  [
    "Ambrose Tully,Tully,IRL,m,Foreign Minister (since 2018)",
    "roles: “Foreign Minister (since 2018)” is not a title with"
  ],
  ["Ambrose Tully,Tully,IRL,m,President 2018-; boss 2019", "roles: “boss 2019” is not a title with its years"],
  ["Tully, Ambrose,Tully,IRL,m,", "it has 6 cells, but there are 5 columns (a text with a comma stands in quotes)"],
  ["Ambrose Tully,Tully", "it has 2 cells, but there are 5 columns"],
  [",Tully,IRL,m,", "name: it is empty"],
  ["\u0000,,\u0000,\u0000,\u0000", "country"]
])("a wrong row is left out, with its line and what is wrong: %j", (row, reason) => {
  const {rows, wrong} = parseLexicon("people", [HEAD, GOOD, row, GOOD, ""].join("\n"));
  expect(rows).toHaveLength(2);
  expect(wrong).toEqual([{line: 3, reason: expect.stringContaining(reason)}]);
});

test("blank lines and line breaks in quotes are no rows, and count as lines", () => {
  const csv = [HEAD, "", '"Ambrose\nTully",,,,', GOOD, "wrong", ""].join("\r\n");
  const {rows, wrong} = parseLexicon("people", csv);
  expect(rows).toHaveLength(2);
  expect(wrong.map(({line}) => line)).toEqual([6]);
});

test.each([
  ["sentiment", "word,polarity", "lovely,9", "polarity"],
  ["units", "unit,kind,factor,per,forms", "bcm,volume,many,,bcm", "factor"],
  ["places", "name,form,country,place,capital", "Gorky,town,RUS,Nizhny Novgorod,", "form"],
  ["energyProjects", "name,aliases,kind,countries,places", "Amber,,gas pipeline,POL; Lithuania,", "countries"],
  ["exercises", "name,country", "Northern Shield", "2 columns"]
])("the rows of %s.csv are checked too", (name, head, row, reason) => {
  expect(parseLexicon(name, `${head}\n${row}\n`).wrong).toEqual([{line: 2, reason: expect.stringContaining(reason)}]);
});

test("wrong rows are problems of the lexicon's file", async () => {
  const folder = await emptyFolder();
  await writeFile(join(folder, "people.csv"), `${HEAD}\n${GOOD}\nAmbrose\n`);
  await writeFile(join(folder, "notes.txt"), "not a lexicon\n");
  expect(checkLexicons(pathToFileURL(`${folder}/`))).toEqual([
    {
      file: "data/lexicons/people.csv",
      level: "warning",
      code: "lexicon-row",
      message: expect.stringContaining("This row is left out — it has 1 cell,"),
      line: 3
    }
  ]);
});
