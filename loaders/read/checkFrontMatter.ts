import {DATE_KEYS} from "./findMetadata.ts";
import {parseStatedDate} from "./parseStatedDate.ts";
import type {Report} from "./parseText.ts";

const YES = /^(?:true|yes|on)$/iu;
const NO = /^(?:false|no|off)$/iu;

/** Whether front matter lets the text be given away; what is neither yes nor no does not. */
export function mayPublish(values: ReadonlyMap<string, string>): boolean {
  return YES.test(values.get("publish") ?? "yes");
}

/** Reports values of front matter that are not what they have to be. */
export function checkFrontMatter(values: ReadonlyMap<string, string>, report: Report): void {
  const publish = values.get("publish") ?? "yes";
  if (!YES.test(publish) && !NO.test(publish))
    report(
      "warning",
      "front-matter-value",
      `“publish: ${publish}” is neither yes nor no, so the text is withheld: write one of them.`
    );
  for (const key of DATE_KEYS) {
    const value = values.get(key);
    if (value !== undefined && parseStatedDate(value) === null)
      report(
        "warning",
        "front-matter-value",
        `“${key}: ${value}” is no date, and counts for nothing: write it as 2024-05-17.`
      );
  }
}
