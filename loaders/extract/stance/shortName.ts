import {readLexicon} from "../../readLexicon.ts";

const shortNames = new Map(
  readLexicon("organisations", ["name", "aliases", "kind"])
    .filter(({kind}) => kind === "alliance")
    .flatMap(({name, aliases}) => {
      const acronym = aliases.split(/;\s*/).find((alias) => /^[A-Z]{2,5}$/.test(alias));
      return acronym === undefined ? [] : [[name, acronym] as const];
    })
);

/** What readers call an organisation: "UN" for the United Nations; its name where it has no acronym. */
export function shortName(name: string): string {
  return shortNames.get(name) ?? name;
}
