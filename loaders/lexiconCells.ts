import {energyKinds} from "./energyKinds.ts";

/** What the cells of a column may hold. */
interface CellRule {
  readonly pattern: RegExp;
  /** The same in words, to follow "is not". */
  readonly words: string;
  /** Whether a cell holds several, separated by semicolons. */
  readonly list?: true;
}

const country: CellRule = {pattern: /^(?:[A-Z]{3})?$/, words: "a country's three letters, as in “PAK”"};
const countries: CellRule = {...country, list: true};
const gender = oneOf("f", "m", "");
const term: CellRule = {
  pattern: /^\p{Lu}.{1,60} \d{4}(?:-(?:\d{4})?)?$|^$/u,
  words: "a title with its years, as in “President 2000-2008” or “President 2012-”",
  list: true
};

/** Rules by lexicon and column; other columns hold free text. */
const rules: Readonly<Record<string, Readonly<Record<string, CellRule>>>> = {
  people: {country, gender, roles: term},
  givenNames: {gender},
  roles: {gender, country},
  places: {form: oneOf("country", "demonym", "city", "region"), country, capital: oneOf("true", "")},
  organisations: {kind: oneOf("company", "government", "commission", "alliance", "media", "other"), country},
  energyProjects: {
    kind: oneOf(...energyKinds),
    countries
  },
  currencies: {code: {...country, pattern: /^[A-Z]{3}$/, words: "a currency's three letters, as in “USD”"}, countries},
  units: {factor: {pattern: /^\d{1,15}(?:\.\d{1,9})?$/, words: "a number"}},
  pageCues: {match: oneOf("line", "start", "part", "within", "word")},
  monthNames: {month: {pattern: /^(?:[1-9]|1[0-2])$/, words: "a number from 1 to 12"}},
  parties: {countries},
  sentiment: {polarity: {pattern: /^-?[0-3]$/, words: "a number from -3 to 3"}}
};

/** What is wrong with a cell of a lexicon; null where nothing is. */
export function findCellFault(lexicon: string, column: string, cell: string): string | null {
  const rule = rules[lexicon]?.[column];
  const items = rule?.list ? cell.split(";").map((item) => item.trim()) : [cell];
  const wrong = items.find((item) => rule !== undefined && !rule.pattern.test(item));
  return wrong === undefined ? null : `${column}: “${wrong}” is not ${rule!.words}`;
}

function oneOf(...words: readonly string[]): CellRule {
  const named = words.map((word) => (word === "" ? "empty" : `“${word}”`));
  return {pattern: new RegExp(`^(?:${words.join("|")})$`), words: named.join(" or ")};
}
