import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import ts from "typescript";

/** A regular expression of the loaders. */
export interface FoundPattern {
  readonly source: string;
  readonly flags: string;
  /** File, with the line where it stands in it. */
  readonly place: string;
}

// These run once a folder or at a developer's desk, over nothing that a document holds.
const ASIDE = /^loaders\/(?:commands|train|accuracy|notebook|diff|publish)\/|Worker\.ts$/;

/** Names of the modules that read documents. */
export function findModules(): readonly string[] {
  const files = readdirSync("loaders", {recursive: true, encoding: "utf8"}).map((file) => join("loaders", file));
  return files.filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts") && !ASIDE.test(file)).sort();
}

/** Regular expressions that stand in modules as such. */
export function findWrittenPatterns(modules: readonly string[]): readonly FoundPattern[] {
  return modules.flatMap((file) => {
    const found: FoundPattern[] = [];
    const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf("/");
        const {line} = source.getLineAndCharacterOfPosition(node.getStart(source));
        found.push({source: node.text.slice(1, end), flags: node.text.slice(end + 1), place: `${file}:${line + 1}`});
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

/** Regular expressions that modules build of words and lexicons when they are loaded. */
export async function findBuiltPatterns(modules: readonly string[]): Promise<readonly FoundPattern[]> {
  const found = new Map<string, FoundPattern>();
  const original = globalThis.RegExp;
  let place = "";
  globalThis.RegExp = new Proxy(original, {
    construct(target, [pattern, flags], newTarget) {
      const built = Reflect.construct(target, [pattern, flags], newTarget) as RegExp;
      // The line below this function's own tells who builds it: packages build some too.
      if (/\/loaders\/(?!.*node_modules)/.test(new Error().stack?.split("\n")[2] ?? "")) found.set(`${built.source}/${built.flags}`, {source: built.source, flags: built.flags, place}); // prettier-ignore
      return built;
    }
  });
  try {
    for (const file of modules) {
      place = file;
      await import(join(process.cwd(), file));
    }
  } finally {
    globalThis.RegExp = original;
  }
  return [...found.values()];
}
