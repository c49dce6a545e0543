import type {AnnotatedDocument, CountryCode, Sentence} from "../../types.ts";
import {countryOf} from "../figures/documentCountries.ts";
import {countriesOf} from "./countriesOf.ts";
import type {ProjectMention} from "./projectMention.ts";
import type {EnergyContext} from "./readMention.ts";

/** Where the country of a project is looked for that its own sentences leave out: nearest first, before it rather than behind. */
const AROUND = [-1, -2, 1, -3];

/** A sentence without the seats of firms: "the Manila-based lender" works anywhere. */
function homeless(sentence: Sentence, {text}: AnnotatedDocument): Sentence {
  return {...sentence, mentions: sentence.mentions.filter(({end}) => !text.startsWith("-based", end))};
}

/** "The loan goes to Sri Lanka. It will pay for a plant at Moragolla": the only country of a sentence beside the project's. */
export function withCountriesAround(
  mention: ProjectMention,
  prose: readonly Sentence[],
  {annotated, countries}: EnergyContext
): ProjectMention {
  if (mention.countries.length > 0) return mention;
  const at = prose.findIndex(({start}) => start === mention.evidence[0]?.start);
  for (const step of at < 0 ? [] : AROUND) {
    const beside = prose[at + step];
    const [only, ...others]: readonly CountryCode[] =
      beside === undefined ? [] : countriesOf(annotated, homeless(beside, annotated));
    if (only !== undefined && others.length === 0) return {...mention, countries: [only]};
  }
  if (countries.main.length > 0) return countries.main.length === 1 ? {...mention, countries: countries.main} : mention;
  // Where no country is named, the newsroom of the dateline is in the project's.
  const [home] = prose.slice(0, 1).flatMap((sentence) => sentence.mentions.map(countryOf));
  return home == null ? mention : {...mention, countries: [home]};
}

/** "We will not extend the transit of gas": a deal without a name in a document on two countries is theirs. */
export function withBothCountries(mention: ProjectMention, {countries}: EnergyContext): ProjectMention {
  const {proper, status} = mention;
  if (proper || status === "mentioned" || mention.countries.length > 1) return mention;
  const pair = countries.main.filter((code) => countries.central.has(code));
  const isOfPair = pair.length === 2 && mention.countries.every((code) => pair.includes(code));
  return isOfPair ? {...mention, countries: [...pair].sort()} : mention;
}
