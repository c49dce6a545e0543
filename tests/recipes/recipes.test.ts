import {execFile, spawnSync} from "node:child_process";
import {readFile, rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {promisify} from "node:util";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {copyForRecipes, followRecipe, tablesOf} from "./followRecipe.ts";
import {readRecipes} from "./readRecipes.ts";

const recipes = readRecipes(await readFile("README.md", "utf8"));
const parts = "tests/recipes/parts";
const run = promisify(execFile);

test("every recipe of the README takes at most fifteen lines and is followed here", () => {
  expect(recipes.map(({title}) => title)).toEqual(["Add a document", "Add a word", "Add a rule", "Add a column", "Add a table", "Add a loader in another language"]); // prettier-ignore
  for (const {title, lines, steps} of recipes) {
    expect(steps.length, title).toBeGreaterThan(0);
    expect(lines, title).toBeLessThanOrEqual(15);
  }
});

describe("somebody who follows one recipe after the other", {timeout: 120_000}, () => {
  let folder: string;
  const follow = (title: string) =>
    followRecipe(
      recipes.find((recipe) => recipe.title === title)!,
      folder
    );
  const runBinary = (name: string, ...args: string[]) => run(join(folder, "node_modules/.bin", name), args, {cwd: folder}); // prettier-ignore

  beforeAll(async () => {
    folder = await copyForRecipes();
  });
  afterAll(() => rm(folder, {recursive: true, force: true}));

  test("finds an added document among the others", async () => {
    await follow("Add a document");
    const {documents, visits} = await tablesOf(folder, "data/documents");
    expect(documents).toContainEqual(expect.objectContaining({id: "port-visit", title: "A day in Callao"}));
    expect(visits).toContainEqual(expect.objectContaining({people: ["Ambrose Tully"], to: "PER", start: "2019-05-06"}));
  });

  test("finds a person by an added word, a figure by an added rule, a cell by an added column", async () => {
    const before = await tablesOf(folder, parts);
    expect(before.visits!.map(({to}) => to)).toEqual(["PER"]);
    expect([before.trade, before.documents![0]!.minutes]).toEqual([[], undefined]);
    for (const title of ["Add a word", "Add a rule", "Add a column"]) await follow(title);
    const after = await tablesOf(folder, parts);
    expect(after.visits![1]).toMatchObject({people: ["Ambrose Tully"], from: "IRL", to: "ECU"});
    expect(after.trade).toMatchObject([{measure: "other", value: 20_000, from: "IRN", to: "BLR", period: "2019"}]);
    expect(after.documents![0]).toMatchObject({minutes: 1});
    expect(await readFile(join(folder, "out/documents.csv"), "utf8")).toMatch(/,words,minutes,comments,/);
    await runBinary("vitest", "run", "--project", "unit", "tests/extract/trade/tradeRules.test.ts");
  });

  test("finds an added table, whose two new files have under eighty lines", async () => {
    await follow("Add a table");
    const written = ["loaders/extract/exercises.ts", "docs/exercises.md"].map((file) => readFile(join(folder, file), "utf8")); // prettier-ignore
    expect((await Promise.all(written)).join("").split("\n").length).toBeLessThan(80);
    const {exercises} = await tablesOf(folder, parts);
    expect(exercises).toMatchObject([{name: "Blue Lotus", countries: ["IRL", "PER"], when: "2019-05", troops: 400}]);
    const [{reports}] = exercises as [{reports: {evidence: {quote: string}[]}[]}];
    expect(reports[0]?.evidence[0]?.quote).toContain("joint naval exercise called Blue Lotus");
    const project = {extends: "./tsconfig.json", include: ["loaders/pipeline.ts", "loaders/**/*.d.ts"], exclude: []};
    await writeFile(join(folder, "tsconfig.rules.json"), JSON.stringify(project));
    await runBinary("tsc", "--project", "tsconfig.rules.json");
  });

  const hasPython = spawnSync("python3", ["--version"]).status === 0;
  test.skipIf(!hasPython)("runs an added loader in Python", async () => {
    await follow("Add a loader in another language");
    const {stdout} = await run("python3", ["docs/data/words.json.py"], {cwd: folder});
    expect(Object.keys(JSON.parse(stdout))).toContain("forum-lavrov-in-pakistan.txt");
  });
});
