import {wholeWord} from "../../anyOf.ts";
import type {CountryCode, PlaceMention, Token} from "../../types.ts";
import type {HomeSigns} from "./findHome.ts";

/** So many times oftener than any other country the speaker's own acts, and so many deeds are enough. */
const OFTENER = 2;
/** What a release calls its own country's: "Canadian farmers", "the Australian Government". */
const OWN = wholeWord(
  "government|exports?|exporters?|farmers?|growers|producers|products?|produce|compan(?:y|ies)|firms|business(?:es)?",
  "industr(?:y|ies)|aid|assistance|contribution|support|people|troops|forces|police|navy|embassy|high commission(?:er)?",
  "taxpayers|citizens|nationals|travellers|jobs|economy|investors|officials|team|expertise|interests"
);
/** What a release announces of its own country: "Canada will contribute". */
const ANNOUNCED = wholeWord(
  "provide|providing|give|giving|contribute|contributing|donate|donating|commit|committing|send|sending|support",
  "supporting|continue|continuing|remain|assist|help|join|condemns?|welcomes?|urges?|deplores?"
);

/**
 * Country that acts in a release ("Canada will contribute", "Canadian farmers") far more often than any other, as the
 * speaker's own does; null where none does, or the text is no release.
 */
export function actorCountry({source, sentences}: HomeSigns): CountryCode | null {
  if (source.kind !== "press release") return null;
  const deeds = new Map<CountryCode, number>();
  for (const {kind, tokens, places} of sentences)
    for (const place of kind === "comment" ? [] : places)
      if (place.country !== null)
        deeds.set(place.country, (deeds.get(place.country) ?? 0) + deedsOf(place, tokens, kind === "title"));
  const [first, second] = [...deeds].sort(([, a], [, b]) => b - a);
  const isClear = first !== undefined && first[1] >= OFTENER && first[1] >= OFTENER * (second?.[1] ?? 0);
  return isClear ? first[0] : null;
}

/** What a country does at a place of a sentence: 0 for nothing, `OFTENER` for what tells by itself. */
function deedsOf({form, firstToken, lastToken}: PlaceMention, tokens: readonly Token[], isTitle: boolean): number {
  const next = tokens.slice(lastToken + 1, lastToken + 4);
  const isOwner = form === "demonym" || /^['’]s?$/.test(next[0]?.text ?? "");
  if (isOwner) return next.slice(0, 3).some(({lower}) => OWN.test(lower)) ? 1 : 0;
  if (form !== "country" || !/^(?:VERB|AUX|PART)$/.test(next[0]?.pos ?? "")) return 0;
  const before = tokens[firstToken - 1];
  if (before?.pos === "ADP" || /^(?:and|or|&)$/.test(before?.lower ?? "")) return 0;
  return isTitle || next.some(({lower}) => ANNOUNCED.test(lower)) ? OFTENER : 1;
}
