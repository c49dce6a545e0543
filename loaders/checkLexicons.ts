import {readFileSync, readdirSync} from "node:fs";
import {compareStrings} from "./compareStrings.ts";
import {parseLexicon} from "./parseLexicon.ts";
import type {Problem} from "./types.ts";

const FOLDER = "data/lexicons";

/** The rows of the lexicons that are left out because they are wrong, as problems of their files. */
export function checkLexicons(folder = new URL(`../${FOLDER}/`, import.meta.url)): readonly Problem[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".csv")).sort(compareStrings); // prettier-ignore
  return files.flatMap((file) => {
    const {wrong} = parseLexicon(file.replace(/\.csv$/, ""), readFileSync(new URL(file, folder), "utf8"));
    return wrong.map(({line, reason}): Problem => {
      const message = `This row is left out — ${reason}; data/README.md explains the columns.`;
      return {file: `${FOLDER}/${file}`, level: "warning", code: "lexicon-row", message, line};
    });
  });
}
