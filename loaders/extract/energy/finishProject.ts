import {countryName} from "../../annotate/places/countryName.ts";
import {nameKey} from "../../annotate/tokens/plainText.ts";
import type {CountryCode, EnergyRecord} from "../../types.ts";
import {projectsByName} from "./energyLexicon.ts";
import {findDealWords} from "./findDealWords.ts";
import type {ProjectMention} from "./projectMention.ts";
import {siteOfName} from "./siteOfName.ts";

const UNNAMED = /^energy\/(?:unnamed|joined|continued|gas-supply|gas-flow|transit)$/;
/** "Nuclear cooperation", "LNG deliveries", which are those of two countries. */
const OF_COUNTRIES = / (?:cooperation|grid connection|grid works|deliveries)$/;

/** What has no name but the countries that a line joins, or the one whose only refinery it is. */
function isCalledByCountry({evidence, countries, kind, name, definite}: ProjectMention): boolean {
  const unnamed = evidence.every(({rule}) => UNNAMED.test(rule)) && !/ deliveries/.test(name);
  const isLine = countries.length > 1 && countries.length < 5 && /pipeline|^electricity$/.test(kind);
  if (OF_COUNTRIES.test(name)) return countries.length === 2;
  if (projectsByName.has(nameKey(name)) || / of \p{Lu}/u.test(name)) return false;
  return unnamed && (isLine || (definite && countries.length === 1 && !/\d/.test(name)));
}

/** What has no name but what flows or is worked on. */
const OF_DEAL = / (?:deliveries|cooperation)(?: |$)/;

/** "US-Poland" as newsrooms join countries, not "United States-Poland". */
const SHORT_NAMES: Readonly<Partial<Record<string, string>>> = {USA: "US", ARE: "UAE", GBR: "UK"};

function shortName(country: CountryCode): string {
  return SHORT_NAMES[country] ?? countryName(country);
}

/** A project's row: a flow or a line without a name called by its countries, a plant's own place among its places. */
export function finishProject(mention: ProjectMention): EnergyRecord {
  const {document, name, kind, countries, companies, agreed, status, evidence} = mention;
  const own =
    OF_COUNTRIES.test(name) || name.startsWith("Transit ")
      ? name.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())
      : name;
  const lineName = isCalledByCountry(mention) ? `${countries.map(shortName).join("-")} ${own}` : name;
  const dealWords = OF_DEAL.test(name)
    ? findDealWords(
        kind,
        evidence.map(({quote}) => quote)
      )
    : [];
  const isNew = (words: string) => !mention.aliases.some((alias) => nameKey(alias).startsWith(nameKey(words)));
  const aliases = [...mention.aliases, ...dealWords.filter(isNew)].filter((alias) => alias !== name);
  const site = siteOfName(mention);
  const places = [...new Set([...mention.places, ...(site === null ? [] : [site])])];
  return {
    document,
    name: lineName,
    aliases,
    kind,
    places,
    countries,
    companies: companies.filter((firm) => !places.includes(firm)),
    agreed,
    status,
    evidence
  };
}
