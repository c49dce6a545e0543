import type {CountryCode, Sentence} from "../../types.ts";
import type {DocumentCountries} from "./documentCountries.ts";
import type {Party} from "./findMarked.ts";

/** Countries that are called by their form of state, by its noun. */
const REALMS: ReadonlyMap<string, readonly CountryCode[]> = new Map([
  ["kingdom", ["SAU", "BHR", "JOR", "MAR", "THA", "KHM", "BTN", "LSO", "SWZ", "TON"]],
  ["sultanate", ["OMN", "BRN"]],
  ["emirate", ["QAT", "KWT", "ARE"]]
]);
const NOUN = /^(?:nation|country|kingdom|sultanate|emirate)$/;
/** Of the countries that a document names most, how many may be meant by such a noun. */
const MOST_NAMED = 5;

interface PlacedParty {
  readonly start: number;
  readonly end: number;
  readonly party: Party;
}

/**
 * "The island nation", "that country": the country named before it in the sentence that is not the document's own; "the
 * neighbouring country": the document's other one; "the kingdom": the only kingdom that the document is about.
 */
export function findAnaphors(
  tokens: Sentence["tokens"],
  parties: readonly PlacedParty[],
  {home, main}: Pick<DocumentCountries, "home" | "main">
): PlacedParty[] {
  return tokens.flatMap(({lower, start}, i) => {
    if (!/^(?:the|that|its)$/.test(lower)) return [];
    // "The administration approved": as nobody but Americans calls a government.
    if (lower === "the" && tokens[i + 1]?.lower === "administration" && main.slice(0, MOST_NAMED).includes("USA"))
      return [{start, end: tokens[i + 1]!.end, party: {country: "USA", form: "country"}}];
    const last = [i + 1, i + 2].find((k) => NOUN.test(tokens[k]?.lower ?? ""));
    if (last === undefined) return [];
    const named = parties.filter(({start: at, party}) => at < start && party.form !== "bloc");
    const isNeighbour = /^neighbou?ring$/.test(tokens[i + 1]?.lower ?? "");
    // "Japan gave 40 buses to the country": not to itself.
    const isGoal = /^(?:to|for)$/.test(tokens[i - 1]?.lower ?? "") && home === null && namedOnce(named);
    if (isGoal) {
      const goal = main.find((code) => code !== named[0]!.party.country);
      return goal === undefined ? [] : [{start, end: tokens[last]!.end, party: {country: goal, form: "country"}}];
    }
    // "Kampala — … Exports to the country were …": as the paper's own text calls the one that it is about.
    const isPartner = /^(?:to|from|with|into)$/.test(tokens[i - 1]?.lower ?? "") && home !== null && named.length === 0;
    const partner = isPartner ? main.slice(0, 2).find((code) => code !== home) : undefined;
    if (partner !== undefined) return [{start, end: tokens[last]!.end, party: {country: partner, form: "country"}}];
    const own = home ?? (isNeighbour ? named.at(-1)?.party.country : null);
    const other = named.findLast(({party}) => party.country !== own)?.party.country;
    const country =
      realm(tokens[last]!.lower, main) ??
      other ??
      (isNeighbour ? main.slice(0, 2).find((code) => code !== own) : undefined);
    if (country === undefined || (lower === "its" && !isNeighbour)) return [];
    return [{start, end: tokens[last]!.end, party: {country, form: "country"}}];
  });
}

function namedOnce(named: readonly PlacedParty[]): boolean {
  return new Set(named.map(({party}) => party.country)).size === 1;
}

function realm(noun: string, main: readonly CountryCode[]): CountryCode | undefined {
  const [only, ...others] = main.slice(0, MOST_NAMED).filter((code) => REALMS.get(noun)?.includes(code));
  return others.length === 0 ? only : undefined;
}
