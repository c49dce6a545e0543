/** An import from a package. */
export interface PackageImport {
  /** As written, e.g. "d3" or "vega-lite/build". */
  readonly specifier: string;
  /** Names imported, "default" for the default export and "*" for all; none where it is imported for its effects. */
  readonly names: readonly string[];
}

const statement =
  /^[ \t]*(?:import|export)(?:\s{1,20}(?!type\b)(?<clause>[\w$*{][^"';()=]{0,5000}?)\s{0,20}from)?\s{0,20}["'](?<specifier>@?[A-Za-z0-9][^"':]{0,200})["']/gm;
const dynamic = /\bimport\(\s{0,20}["'](?<specifier>@?[A-Za-z0-9][^"':]{0,200})["']/g;

/** Finds what a module, or a page's code blocks, import from packages; relative imports, types and addresses are left out. */
export function findPackageImports(source: string): PackageImport[] {
  const fixed = [...source.matchAll(statement)].map(({groups}) => ({
    specifier: groups!.specifier!,
    names: findNames(groups!.clause ?? "")
  }));
  const later = [...source.matchAll(dynamic)].map(({groups}) => ({specifier: groups!.specifier!, names: ["*"]}));
  return [...fixed, ...later];
}

// `a, {b, type C, d as e}` and `* as all`.
function findNames(clause: string): string[] {
  const braces = /\{(?<names>[^}]*)\}/.exec(clause);
  const named = (braces?.groups?.names ?? "")
    .split(",")
    .map((name) => name.trim().replace(/\s+as\s.*$/, ""))
    .filter((name) => name !== "" && !/^type\s/.test(name));
  const rest = clause.replace(/\{[^}]*\}/, "").trim();
  if (rest.startsWith("*")) return [...named, "*"];
  return /^[\w$]/.test(rest) ? [...named, "default"] : named;
}
