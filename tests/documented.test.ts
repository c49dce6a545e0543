import {readFileSync, readdirSync} from "node:fs";
import {join} from "node:path";
import ts from "typescript";
import {expect, test} from "vitest";

function listModules(folder: string): string[] {
  const files = readdirSync(folder, {recursive: true, encoding: "utf8"}).map((file) => join(folder, file));
  return files.filter((file) => file.endsWith(".ts") && !/\.(?:observablehq|test)\b/.test(file)).sort();
}

const isExported = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({kind}) => kind === ts.SyntaxKind.ExportKeyword);

function membersOf(node: ts.Statement): readonly ts.TypeElement[] {
  if (ts.isInterfaceDeclaration(node)) return [...node.members];
  return ts.isTypeAliasDeclaration(node) && ts.isTypeLiteralNode(node.type) ? [...node.type.members] : [];
}

/** Exported functions and types of a file, and fields of such types, that no comment explains. */
function findUnexplained(file: string, text = readFileSync(file, "utf8")): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return source.statements.filter(isExported).flatMap((node) => {
    const isDeclared =
      ts.isFunctionDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
    const silent = [...(isDeclared ? [node] : []), ...membersOf(node)].filter(
      (each) => ts.getJSDocCommentsAndTags(each).length === 0
    );
    return silent.map((each) => `${file}: ${each.getText(source).split("\n")[0]}`);
  });
}

test("tells what is not explained", () => {
  const text =
    "/** A. */\nexport interface A {\n  a: 1;\n  /** B. */\n  b: 2;\n}\nexport function c() {}\nfunction d() {}";
  expect(findUnexplained("x.ts", text)).toEqual(["x.ts: a: 1;", "x.ts: export function c() {}"]);
});

test.each(["loaders", "docs"])("every exported function, type and field of a type in %s has its sentence", (folder) => {
  expect(listModules(folder).flatMap((file) => findUnexplained(file))).toEqual([]);
});
