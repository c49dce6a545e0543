import {people} from "../../annotate/people/peopleLexicon.ts";
import type {CountryCode, Sentence, Span} from "../../types.ts";
import type {Party} from "./findMarked.ts";

const LEADS = /^(?:President|Prime Minister|Chancellor|Premier|Taoiseach)\b/;
const GOVERNMENT = /^(?:government|administration|cabinet|regime)$/;

const countriesBySurname = groupSurnames();

function groupSurnames(): ReadonlyMap<string, ReadonlySet<CountryCode>> {
  const groups = new Map<string, Set<CountryCode>>();
  for (const {name, names, country, terms} of people) {
    if (country === null || !terms.some(({title}) => LEADS.test(title))) continue;
    for (const surname of [name.split(" ").at(-1)!, ...names.filter((one) => !one.includes(" "))])
      groups.set(surname, (groups.get(surname) ?? new Set()).add(country));
  }
  return groups;
}

/** A government called by its leader's surname, as a party of its sentence. */
interface LeadersGovernment extends Span {
  readonly party: Party;
}

/** "The Carter Administration", "the Blair government": of the only country that such a person has led. */
export function findLeadersGovernments(tokens: Sentence["tokens"]): LeadersGovernment[] {
  return tokens.flatMap(({text, start}, i) => {
    const noun = tokens[i + 1];
    const countries = countriesBySurname.get(text);
    if (noun === undefined || countries === undefined || !GOVERNMENT.test(noun.lower)) return [];
    // Nobody but Americans calls a government an administration as a rule.
    const isAmerican = noun.lower === "administration" && countries.has("USA");
    const [only] = countries;
    const country = isAmerican ? "USA" : countries.size === 1 ? only : undefined;
    return country === undefined ? [] : [{start, end: noun.end, party: {country, form: "organisation"}}];
  });
}
