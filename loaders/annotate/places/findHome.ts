import type {CountryCode, PlaceMention, SourceDocument} from "../../types.ts";
import {findTokens} from "../tokens/findTokens.ts";
import {findPlaces} from "./findPlaces.ts";

/** Country whose ministry or paper speaks ("our President"): by the publisher's name, the letterhead, the masthead, the dateline; null where none tells. */
export function findHome(
  {text, publisher, blocks, kind}: SourceDocument,
  places: readonly PlaceMention[],
  here: CountryCode | null
): CountryCode | null {
  const named = publisher === null ? [] : findPlaces(publisher, findTokens(publisher, 0, publisher.length), {countries: new Set(), informal: false}); // prettier-ignore
  const publishing = named.find(({country}) => country !== null);
  if (publishing) return publishing.country;
  const bodyStart = blocks.find((block) => block.kind === "paragraph")?.start ?? text.length;
  const heading = kind === "press release" ? places.find(({start, form}) => start < bodyStart && form === "country" && isLetterhead(text, start)) : undefined; // prettier-ignore
  const masthead = places.find(({start, form}) => start < bodyStart && form !== "demonym" && isMasthead(text, start));
  return heading?.country ?? masthead?.country ?? here;
}

/** "The Wharf: Lisbon's weekly for the waterfront" */
function isMasthead(text: string, at: number): boolean {
  const from = text.lastIndexOf("\n", at) + 1;
  const line = text.slice(from, from + 120).split("\n")[0]!;
  return /\b(?:weekly|daily|monthly|online|newspaper|gazette|bulletin|herald|chronicle|newsletter|flash)\b/i.test(line);
}

/** "MINISTRY OF FOREIGN AFFAIRS, REPUBLIC OF KENYA" */
function isLetterhead(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf("\n", at) + 1, at + 40);
  return /ministry|republic|government|embassy|president|office|kingdom/i.test(line.split("\n")[0]!);
}
