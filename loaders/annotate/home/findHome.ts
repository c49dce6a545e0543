import type {CountryCode, SourceDocument} from "../../types.ts";
import type {NamedPeople, PlacedSentence} from "../people/findPeople.ts";
import {actorCountry} from "./actorCountry.ts";
import {addressCountry} from "./addressCountry.ts";
import {arrivalCountry} from "./arrivalCountry.ts";
import {bodyCountry} from "./bodyCountry.ts";
import {creditedCountry} from "./creditedCountry.ts";
import {currencyCountry} from "./currencyCountry.ts";
import {datelineCountry} from "./datelineCountry.ts";
import {letterheadCountry} from "./letterheadCountry.ts";
import {officeCountry} from "./officeCountry.ts";
import {officialsCountry} from "./officialsCountry.ts";
import {partnerCountry} from "./partnerCountry.ts";
import {publisherCountry} from "./publisherCountry.ts";
import {speakerCountry} from "./speakerCountry.ts";
import {stateCountry} from "./stateCountry.ts";
import {styleCountry} from "./styleCountry.ts";

/** What a document tells of where it comes from. */
export interface HomeSigns {
  /** The document as read. */
  readonly source: SourceDocument;
  /** Its sentences with their places. */
  readonly sentences: readonly PlacedSentence[];
  /** The people whom it names. */
  readonly people: NamedPeople;
  /** Country of the dateline; null where the text has none. */
  readonly here: CountryCode | null;
}

/** A kind of sign; its reading is null where a document has no such sign, or not a clear one. */
export interface HomeSign {
  /** Name of the sign, as `explain` prints it. */
  readonly name: string;
  /** The country that the sign points to; null where it points to none. */
  readonly read: (signs: HomeSigns) => CountryCode | null;
}

/**
 * Surest first: what the publisher says of itself, then the words that only somebody at home uses. A dateline comes
 * last, since correspondents write from where their own president is a guest.
 */
const homeSigns: readonly HomeSign[] = [
  {name: "publisher", read: ({source}) => publisherCountry(source)},
  {name: "address", read: ({source}) => addressCountry(source)},
  {name: "letterhead", read: ({source}) => letterheadCountry(source)},
  {name: "own body", read: bodyCountry},
  {name: "office in a capital", read: officeCountry},
  {name: "style of ministers", read: styleCountry},
  {name: "arrival at home", read: arrivalCountry},
  {name: "our President", read: speakerCountry},
  {name: "credited agency", read: creditedCountry},
  {name: "partner of several", read: partnerCountry},
  {name: "governor of a state", read: stateCountry},
  {name: "officials without a country", read: ({people}) => officialsCountry(people)},
  {name: "whoever acts in a release", read: actorCountry},
  {name: "prices in small money", read: currencyCountry},
  {name: "dateline", read: datelineCountry}
];

/** Country whose ministry or paper speaks ("our President"); null where no sign tells. */
export function findHome(signs: HomeSigns): CountryCode | null {
  for (const {read} of homeSigns) {
    const country = read(signs);
    if (country !== null) return country;
  }
  return null;
}
