import type {CountryCode, SourceDocument} from "../../types.ts";
import {worldCountries} from "../places/worldCountries.ts";
import {findMedium} from "./findMedium.ts";

const HOST = /^(?:https?:\/\/)?(?<host>[^/\s:?#]{1,200})/i;
/** Endings of countries that are sold to anybody. */
const SOLD = /^(?:io|co|tv|me|ai|eu|su|cc|ly|fm|gg|to|ws|la|nu|tk|ml|ga|cf|gq|vc|ag|sc|st|pw|bz|am|im|sh|ac|gl|gd|dj)$/;

const countryOfEnding = new Map([
  ...worldCountries.flatMap(({tld, cca3}) => tld.map((ending) => [ending.slice(1), cca3] as const)),
  // Endings of the American government alone.
  ...["gov", "mil"].map((ending) => [ending, "USA"] as const)
]);

/**
 * Country of "https://paper.co.ke/…", or of a paper whose address the lexicon knows by its name; null for others, and
 * for the links that a forum's posts give.
 */
export function addressCountry(source: Pick<SourceDocument, "url" | "kind">): CountryCode | null {
  const labels = labelsOf(source);
  return (
    endingCountry(source) ??
    labels
      .slice(0, -1)
      .map((label) => findMedium(label)?.country ?? null)
      .find((country) => country !== null) ??
    null
  );
}

/**
 * Country of "https://paper.co.ke/…"; null for addresses of no country, and for the links that a forum's posts give.
 */
export function endingCountry(source: Pick<SourceDocument, "url" | "kind">): CountryCode | null {
  const ending = labelsOf(source).at(-1) ?? "";
  return SOLD.test(ending) ? null : (countryOfEnding.get(ending) ?? null);
}

/** The parts of an address between its dots; none for the links that a forum's posts give. */
function labelsOf({url, kind}: Pick<SourceDocument, "url" | "kind">): readonly string[] {
  const host = HOST.exec(url ?? "")?.groups?.["host"]?.toLowerCase() ?? "";
  return kind === "forum thread" || !host.includes(".") ? [] : host.split(".");
}
