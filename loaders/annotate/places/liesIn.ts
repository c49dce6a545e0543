import type {CountryCode} from "../../types.ts";
import {worldCountries} from "./worldCountries.ts";

/** How newspapers call a part of the world, by the regions of UN M49 that it is made of. */
const PARTS: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:south-?east(?:ern)?[ -]+)asian?\b/, /^South-Eastern Asia$/],
  [/\bsouth(?:ern)?[ -]+asian?\b/, /^Southern Asia$/],
  [/\bcentral[ -]+asian?\b/, /^Central Asia$/],
  [/\b(?:middle eastern|mideast|gulf|arabian)\b/, /^Western Asia$/],
  [/\bwest(?:ern)?[ -]+african?\b/, /^Western Africa$/],
  [/\beast(?:ern)?[ -]+african?\b/, /^Eastern Africa$/],
  [/\bsouthern[ -]+african?\b/, /^(?:Southern|Eastern) Africa$/],
  [/\bcentral[ -]+african?\b/, /^Middle Africa$/],
  [/\bnorth(?:ern)?[ -]+african?\b/, /^Northern Africa$/],
  [/\bafrican?\b/, /Africa$/],
  [/\bcaribbean\b/, /^Caribbean$/],
  [/\bcentral[ -]+american?\b/, /^Central America$/],
  [/\b(?:south|latin)[ -]+american?\b/, /^(?:South|Central) America$/],
  [/\bbalkan\b/, /^South(?:east|ern) Europe$/],
  [/\bbaltic|nordic|scandinavian\b/, /^Northern Europe$/],
  [/\beuropean?\b/, /Europe$/],
  [/\bpacific\b/, /^(?:Polynesia|Melanesia|Micronesia)$/],
  [/\basian\b/, /Asia$/]
];

const subregions = new Map<CountryCode, string>(worldCountries.map(({cca3, subregion}) => [cca3, subregion]));

/** Whether a country lies where some words say ("the West African nation"); true where they tell no part of the world. */
export function liesIn(country: CountryCode, words: string): boolean {
  const part = PARTS.find(([name]) => name.test(words.toLowerCase()));
  return part === undefined || part[1].test(subregions.get(country) ?? "");
}

/** Whether some words tell a part of the world. */
export function tellsPart(words: string): boolean {
  return PARTS.some(([name]) => name.test(words.toLowerCase()));
}
