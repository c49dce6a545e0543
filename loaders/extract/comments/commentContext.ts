import isoCountries from "i18n-iso-countries";
import {findHome} from "../../annotate/places/findHome.ts";
import type {AnnotatedDocument, CountryCode} from "../../types.ts";
import type {PartyContext} from "../stance/findParties.ts";

/** What a document tells about those who comment on it. */
export function commentContext(document: AnnotatedDocument): PartyContext {
  const {comments, publisher} = document.source;
  const names = comments.flatMap(({author, replyTo}) => (author === null ? replyTo : [author, ...replyTo]));
  const words = names.flatMap((name) => [name, ...name.split(/[\s._-]+/)].map((word) => word.toLowerCase()));
  const home = homeCountry(document);
  const about = countriesOf(document).find((country) => country !== home) ?? null;
  return {home, about, publisher, readers: new Set(words.filter((word) => word.length > 2))};
}

/** The country whose readers most likely comment: by the publisher's name or web address, else where the article is written from, else the one that it names most. */
function homeCountry(document: AnnotatedDocument): CountryCode | null {
  const {source, here} = document;
  const stated = findHome(source, [], null) ?? countryOfAddress(source.url);
  if (stated !== null) return stated;
  const countries = countriesOf(document);
  return here !== null && countries.slice(0, 3).includes(here.country) ? here.country : (countries[0] ?? null);
}

/** Country of "https://paper.co.ke/…"; null for addresses of no country. */
function countryOfAddress(url: string | null): CountryCode | null {
  const domain = /^(?:https?:\/\/)?[^/\s]{1,200}\.(?<country>[a-z]{2})(?:[/:?#]|$)/i.exec(url ?? "")?.groups?.country;
  // These are sold to anybody.
  if (domain === undefined || /^(?:io|co|tv|me|ai|eu|su|cc|ly|fm|gg|to|ws)$/i.test(domain)) return null;
  return isoCountries.alpha2ToAlpha3(domain.toLowerCase() === "uk" ? "GB" : domain.toUpperCase()) ?? null;
}

/** The countries that an article names, most often named first. */
function countriesOf({sentences}: AnnotatedDocument): CountryCode[] {
  const counts = new Map<CountryCode, number>();
  for (const {kind, mentions} of sentences) {
    for (const mention of mentions) {
      if (mention.type !== "place" || mention.country === null) continue;
      counts.set(mention.country, (counts.get(mention.country) ?? 0) + (kind === "title" ? 2 : 1));
    }
  }
  return [...counts]
    .sort(([a, timesA], [b, timesB]) => timesB - timesA || (a < b ? -1 : 1))
    .map(([country]) => country);
}
