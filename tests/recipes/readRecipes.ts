/** One thing that a recipe asks for. */
export type Step =
  | {readonly kind: "run"; readonly command: string}
  | {readonly kind: "insert"; readonly file: string; readonly where: "above" | "under"; readonly line: string; readonly text: string}; // prettier-ignore

/** A recipe of the README as its reader would follow it. */
export interface Recipe {
  readonly title: string;
  /** How many lines of the README it takes. */
  readonly lines: number;
  readonly steps: readonly Step[];
}

const insertion = /In `(?<file>[^`]+)`, (?<where>above|under) `(?<line>[^`]+)`:\s+(?:```\w*\n(?<block>[\s\S]*?)\n *```|`(?<inline>[^`]+)`)|```sh\n(?<command>[\s\S]*?)\n *```/g; // prettier-ignore

/** The recipes under the README's heading "Change it": shell blocks are run, and blocks "in … above …" put there. */
export function readRecipes(readme: string): readonly Recipe[] {
  const [, section = ""] = /\n## Change it\n([\s\S]*?)\n## /.exec(readme) ?? [];
  return section
    .split(/^### /m)
    .slice(1)
    .map((text) => ({
      title: text.slice(0, text.indexOf("\n")),
      lines: text.split("\n").filter((line) => line.trim() !== "").length,
      steps: [...text.matchAll(insertion)].map(({groups = {}}) => readStep(groups))
    }));
}

function readStep({file, where, line, block, inline, command}: Record<string, string | undefined>): Step {
  if (command !== undefined) return {kind: "run", command};
  const text = (block ?? inline ?? "").replace(/^ {3}/gm, "");
  return {kind: "insert", file: file!, where: where as "above" | "under", line: line!, text};
}
