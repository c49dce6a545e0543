import {readFileSync, readdirSync} from "node:fs";
import {dirname, join, normalize} from "node:path";
import ts from "typescript";
import {describe, expect, test} from "vitest";

/** What the code of a stage may import from, beside what lies in `loaders/` itself and may import nothing but types. */
const before: Readonly<Record<string, readonly string[]>> = {
  prefilter: [],
  read: ["prefilter"],
  annotate: ["prefilter"],
  extract: ["prefilter", "annotate"],
  link: ["annotate", "extract"],
  readings: ["prefilter", "read", "annotate", "extract"]
};

/** An import of a file of ours that is still there when the types are gone. */
interface Import {
  readonly from: string;
  readonly to: string;
}

function listModules(folder: string): string[] {
  const files = readdirSync(folder, {recursive: true, encoding: "utf8"}).map((file) => join(folder, file));
  return files.filter((file) => file.endsWith(".ts") && !file.includes(".observablehq")).sort();
}

function findImports(folder: string): Import[] {
  return listModules(folder).flatMap((from) => {
    const {statements} = ts.createSourceFile(from, readFileSync(from, "utf8"), ts.ScriptTarget.Latest);
    return statements.flatMap((statement): Import[] => {
      if (!ts.isImportDeclaration(statement) || statement.importClause?.isTypeOnly) return [];
      const {text} = statement.moduleSpecifier as ts.StringLiteral;
      return text.startsWith(".") ? [{from, to: normalize(join(dirname(from), text))}] : [];
    });
  });
}

test.each(Object.entries(before))("%s imports only from the stages before it", (stage, stages) => {
  const imports = findImports(join("loaders", stage));
  const allowed = [stage, ...stages].map((name) => join("loaders", name, "/"));
  const isAllowed = ({to}: Import) => dirname(to) === "loaders" || allowed.some((folder) => to.startsWith(folder));
  expect(imports.length).toBeGreaterThan(0);
  expect(imports.filter((each) => !isAllowed(each))).toEqual([]);
});

test("linking loads no places and rules, which take longer to load than the rows to link", () => {
  const imports = findImports("loaders");
  const loaded = new Set([join("loaders", "link", "link.ts")]);
  for (const file of loaded) for (const {from, to} of imports) if (from === file) loaded.add(to);
  const heavy = ["annotate/places", "annotate/people", "extract/energy/rules", "extract/trade", "extract/visits"];
  expect([...loaded].filter((file) => heavy.some((folder) => file.startsWith(join("loaders", folder, "/"))))).toEqual(
    []
  );
});

test("only what stands at the end of the arrows imports the pipeline", () => {
  const early = Object.keys(before).flatMap((stage) => findImports(join("loaders", stage)));
  expect(early.filter(({to}) => to === join("loaders", "pipeline.ts"))).toEqual([]);
});

test("components and charts take types only from the loaders", () => {
  const imports = ["docs/components", "docs/charts"].flatMap(findImports);
  expect(imports.filter(({to}) => to.startsWith("loaders"))).toEqual([]);
});

describe("README.md names", () => {
  const readme = readFileSync("README.md", "utf8");
  const {scripts, dependencies, devDependencies} = JSON.parse(readFileSync("package.json", "utf8"));
  const entries = readdirSync("loaders", {withFileTypes: true});
  const folders = entries.filter((entry) => entry.isDirectory()).map(({name}) => name);

  test.each(folders)("the folder loaders/%s", (folder) => expect(readme).toMatch(new RegExp(`\\b${folder}\\b`)));

  test.each(Object.keys(scripts).filter((name) => !name.startsWith("pre")))("the command %s", (name) =>
    expect(readme).toMatch(new RegExp(`npm (?:run )?${name}\\b`))
  );

  test.each(Object.keys({...dependencies, ...devDependencies}).filter((name) => !/^(?:@types\/|vega-)/.test(name)))(
    "why %s is there",
    (name) => expect(readme.slice(readme.indexOf("## Why each dependency"))).toContain(name)
  );
});

test.each(readdirSync("data/lexicons"))("data/README.md tells what the columns of %s are", (file) => {
  const [header = ""] = readFileSync(join("data/lexicons", file), "utf8").split(/\r?\n/, 1);
  const row =
    readFileSync("data/README.md", "utf8")
      .split("\n")
      .find((line) => line.includes(`\`${file}\``)) ?? "";
  for (const column of header.replace(/^\uFEFF/, "").split(",")) expect(row).toContain(column);
});
