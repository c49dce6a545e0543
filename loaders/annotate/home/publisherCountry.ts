import type {CountryCode, SourceDocument} from "../../types.ts";
import {organisations} from "../organisations/organisationLexicon.ts";
import {nameKey} from "../tokens/plainText.ts";
import {endingCountry} from "./addressCountry.ts";
import {findMedium} from "./findMedium.ts";
import {countryNamed, placesNamed} from "./placesNamed.ts";

/** "Embassy of India, Maputo" speaks for the country that it names first. */
const EMBASSY = /^(?:the )?(?:embassy|high commission|consulate|consulate general|permanent mission) of\b/i;

/** "beehive.govt.nz": a publisher known by its address alone. */
const ADDRESS = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2}$/iu;

/** Country of a paper that the lexicon knows, or whose name tells it ("The Moscow Times"); null for others. */
export function publisherCountry({
  publisher,
  url,
  kind
}: Pick<SourceDocument, "publisher" | "url" | "kind">): CountryCode | null {
  if (publisher === null || (kind === "forum thread" && isOfLink(publisher, url))) return null;
  const medium = findMedium(publisher);
  // "Daily Mirror" at an address in .lk is a namesake.
  if (medium !== undefined) return endingCountry({url, kind}) ?? medium.country;
  if (ADDRESS.test(publisher)) return endingCountry({url: `https://${publisher}`, kind});
  if (EMBASSY.test(publisher)) return placesNamed(publisher)[0]?.country ?? null;
  const body = organisations.get(nameKey(publisher));
  return body?.kind === "government" ? body.country : countryNamed(publisher);
}

/** Members of a forum link to other people's pages. */
function isOfLink(publisher: string, url: string | null): boolean {
  return url !== null && url.toLowerCase().includes(publisher.toLowerCase().replaceAll(" ", "-"));
}
