import {anyOf} from "../../anyOf.ts";
import type {Slot} from "./placeParties.ts";

const SELLERS = /\b(?:exports?|exporters?|sales|shipments|producers|traders) of (?:the )?$/iu;
const BUYERS = /\b(?:imports?|importers|purchases) of (?:the )?$/iu;
const OFFICE = anyOf("bank|bureau|office|ministry|department|board|institute|authority|chamber|association|government");
const INSTITUTION = new RegExp(`\\b${OFFICE} of (?:the )?$`, "iu");
// Whom something befalls gives nothing: "the needs faced by Peru".
const BEFALLEN = /\b(?:faced|suffered|incurred|experienced|subscribed|felt) by (?:the )?$/iu;
// Who holds the talks or does the sums pays nothing.
const OTHER_DEED = new RegExp(
  `\\b${anyOf(
    "identified|hosted|chaired|led|reported|released|published|attended|headed|organi[sz]ed|quoted|cited|compiled",
    "selected|chosen|implemented|executed|prepared|drawn up|imposed|caused|brokered|mediated|convened|estimated|recogni[sz]ed|claimed|invaded|occupied"
  )} by (?:the )?$`,
  "iu"
);
const GOT_BY = /\b(?:received|accepted|welcomed) by (?:the )?$/iu;
const REPORTED_TO = /\b(?:reported|reports|told|said|announced|confirmed|notified|stated) to (?:the )?$/iu;
// Where somebody travels gets nothing by that.
const TRIP_TO = /\b(?:visit|trip|tour|journey|return|flight|ambassador|envoy) to (?:the )?$/iu;

/** "A government agency in Peru bought": a body acts for the country where it is. */
const BODY_IN = new RegExp(
  `\\b${anyOf("agency|buyer|importer|authority|government|ministry|miller|refiner|utility|airline|central bank")} in (?:the )?$`,
  "iu"
);

/** What a preposition means behind words of its own, whatever it means elsewhere. */
export const idioms: readonly {readonly preposition: string; readonly left: RegExp; readonly slot: Slot}[] = [
  // The debtor, whose debt the subject forgives or waits for.
  {preposition: "by", left: /\bowed by (?:the )?$/iu, slot: "to"},
  {preposition: "by", left: GOT_BY, slot: "to"},
  {preposition: "by", left: /\b(?:stand(?:s|ing)?|stood) by (?:the )?$/iu, slot: "to"},
  {preposition: "of", left: SELLERS, slot: "from"},
  {preposition: "of", left: BUYERS, slot: "owner"},
  // "Reported to the U.S. Department": whom one reports to gets no goods.
  {preposition: "to", left: REPORTED_TO, slot: "aside"},
  {preposition: "to", left: TRIP_TO, slot: "aside"},
  {preposition: "in", left: BODY_IN, slot: "subject"},
  // "Speaking at a conference in Samoa": where something is said gets nothing.
  {
    preposition: "in",
    left: /\b(?:speaking|addressing|told|spoke|said|says)\b[^;,\ue200-\ue2ff]{0,30} in (?:the )?$/iu,
    slot: "aside"
  },
  // "The embassy in Suva said": goods that go elsewhere do not go there.
  {
    preposition: "in",
    left: /\b(?:[Ee]mbassy|[Cc]onsulate(?:[- ][Gg]eneral)?|[Hh]igh [Cc]ommission) in (?:the )?$/u,
    slot: "possessive"
  },
  {preposition: "of", left: /\bflights? of (?:the )?$/iu, slot: "aside"},
  {preposition: "of", left: /\b(?:invasion|occupation|annexation|bombing|liberation) of (?:the )?$/iu, slot: "aside"},
  // "Exporters in Kansas City said", "the agency reported from Kathmandu".
  {
    preposition: "in",
    left: /\b(?:traders|exporters|dealers|analysts|sources|brokers|shippers) in (?:the )?$/iu,
    slot: "aside"
  },
  {preposition: "from", left: /\b(?:reported|reporting|said|told|writes) from (?:the )?$/iu, slot: "aside"},
  {preposition: "by", left: OTHER_DEED, slot: "aside"},
  // "Put at 3 million by Peru's customs": who counts tells its own.
  {
    preposition: "by",
    left: /\b(?:put|valued|assessed|forecast|projected|calculated) (?:at|to be) [^;,]{1,20} by (?:the )?$/iu,
    slot: "speaker"
  },
  // "Export earnings for Peru": its own.
  {
    preposition: "for",
    left: /\bexport (?:revenues?|earnings|income|receipts|proceeds) for (?:the )?$/iu,
    slot: "owner"
  },
  {preposition: "by", left: BEFALLEN, slot: "in"},
  // "Food prices have risen since the war in Ukraine": where that is gets nothing.
  {
    preposition: "in",
    left: /\b(?:since|because of|amid|due to|during|after) (?:the )?(?:war|conflict|fighting|crisis|invasion) in (?:the )?$/iu,
    slot: "aside"
  },
  // "To help its fight against Russia": the enemy gets nothing.
  {
    preposition: "against",
    left: /\b(?:fight\p{L}*|war|wars|defen[cds]\p{L}*|battle|struggle|itself|themselves|protect\p{L}*|offensive|resistance|efforts?) against (?:the )?$/iu,
    slot: "aside"
  },
  {
    preposition: "with",
    left: /\b(?:peace|peace (?:deal|talks|agreement)|ceasefire|truce|war|negotiat\p{L}*) with (?:the )?$/iu,
    slot: "aside"
  },
  // "The bank has, on behalf of India, extended a loan".
  {preposition: "of", left: /\bon behalf of (?:the )?$/iu, slot: "by"},
  // "The Bank of Ghana said", "GASC of Egypt bought": a country's office or firm stands for the country.
  {preposition: "of", left: INSTITUTION, slot: "subject"},
  {preposition: "of", left: /(?:^|[,;] )(?:The )?\p{Lu}{3,8} of (?:the )?$/u, slot: "subject"}
];
