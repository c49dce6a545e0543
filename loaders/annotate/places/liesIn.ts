import type {CountryCode} from "../../types.ts";
import {worldCountries} from "./worldCountries.ts";

/** How newspapers call a part of the world: the regions of UN M49 that it is made of, and countries of other regions. */
const PARTS: readonly (readonly [name: RegExp, subregions: RegExp, others?: string])[] = [
  [/\bsouth-?east(?:ern)?[ -]+asian?\b/, /^South-Eastern Asia$/],
  [/\bsouth(?:ern)?[ -]+asian?\b/, /^Southern Asia$/, "MMR"],
  [/\bcentral[ -]+asian?\b/, /^Central Asia$/, "AFG"],
  [/\b(?:middle eastern|mideast|gulf|arabian)\b/, /^Western Asia$/, "EGY IRN"],
  [/\bwest(?:ern)?[ -]+african?\b/, /^Western Africa$/, "TCD CMR"],
  [/\beast(?:ern)?[ -]+african?\b/, /^Eastern Africa$/, "SDN SSD COD"],
  [/\bsouthern[ -]+african?\b/, /^(?:Southern|Eastern) Africa$/, "AGO"],
  [/\bcentral[ -]+african?\b/, /^Middle Africa$/, "RWA BDI UGA"],
  [/\bnorth(?:ern)?[ -]+african?\b/, /^Northern Africa$/, "MRT"],
  [/\bafrican?\b/, /Africa$/],
  [/\bcaribbean\b/, /^Caribbean$/, "BLZ GUY SUR"],
  [/\bcentral[ -]+american?\b/, /^Central America$/, "MEX"],
  [/\blatin[ -]+american?\b/, /^(?:South America|Central America|Caribbean)$/, "MEX"],
  [/\bsouth[ -]+american?\b/, /^South America$/],
  [/\bbalkan\b/, /^South(?:east|ern) Europe$/, "SVN HRV TUR"],
  [/\bbaltic\b/, /^$/, "EST LVA LTU POL"],
  [/\b(?:nordic|scandinavian)\b/, /^Northern Europe$/],
  [/\beuropean?\b/, /Europe$/, "TUR GEO ARM AZE CYP RUS"],
  [/\bpacific\b/, /^(?:Polynesia|Melanesia|Micronesia|Australia and New Zealand)$/],
  [/\basian\b/, /Asia$/, "RUS"]
];

const subregions = new Map<CountryCode, string>(worldCountries.map(({cca3, subregion}) => [cca3, subregion]));

/** Whether a country lies where some words say ("the West African nation"); true where they tell no part of the world. */
export function liesIn(country: CountryCode, words: string): boolean {
  const part = PARTS.find(([name]) => name.test(words.toLowerCase()));
  if (part === undefined) return true;
  const [, own, others = ""] = part;
  return own.test(subregions.get(country) ?? "") || others.split(" ").includes(country);
}

/** Whether some words tell a part of the world. */
export function tellsPart(words: string): boolean {
  return PARTS.some(([name]) => name.test(words.toLowerCase()));
}
