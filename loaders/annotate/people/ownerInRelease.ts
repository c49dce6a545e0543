import type {CountryCode} from "../../types.ts";
import type {Discourse, DocumentFrame, Recent} from "./discourse.ts";
import {hasOffice} from "./hasOffice.ts";
import {canMean} from "./roleLexicon.ts";

/** Sentences after which a release that spoke of its own officer speaks of him again. */
const SENTENCES_BACK = 3;

/**
 * Whose "the Minister" of a release is: that of the guest whom it was about last, else the publisher's own; null where
 * the publisher's country has no such office.
 */
export function ownerInRelease(title: string, discourse: Discourse, frame: DocumentFrame): CountryCode | null {
  const {home} = frame;
  const guest = guestOfOffice(title, discourse, frame);
  if (guest !== null) return guest.country;
  return home !== null && hasOffice(title, home) ? home : null;
}

/** The foreigner of the office whom "the Minister" means; null where the release means its own, or names none. */
function guestOfOffice(title: string, discourse: Discourse, {home, register}: DocumentFrame): Recent | null {
  const {recent, n} = discourse;
  const isMeant = ({entry, title: told}: Recent): boolean =>
    entry === null ? told !== null && canMean(title, told) : register.holds(entry, title);
  // "President Roe was received by the President", "President Roe saw off the President": two of them.
  const inSentence = new Set(recent.filter(({sentence}) => sentence === n).map(({name}) => name));
  const holders = recent.filter((person) => person.country !== null && !inSentence.has(person.name) && isMeant(person));
  const topic = holders.some(({country}) => country === home) ? topicOf(holders, n) : holders.at(-1);
  const isOwn = topic === undefined || topic.country === home;
  return isOwn || isNamedLater(topic, discourse, register) ? null : topic;
}

/** The first of those whom the last sentence about any of them is about; undefined where that is long ago. */
function topicOf(people: readonly Recent[], n: number): Recent | undefined {
  const topics = people.filter(({isSubject, isTopic}) => isSubject || isTopic);
  const last = topics.at(-1)?.sentence ?? -1;
  return n - last > SENTENCES_BACK ? undefined : topics.find(({sentence}) => sentence === last);
}

function isNamedLater({entry}: Recent, {sentence, index}: Discourse, register: DocumentFrame["register"]): boolean {
  const later = sentence.references.slice(index + 1).filter(({name}) => name !== null);
  return entry !== null && later.some((reference) => register.find(reference.name!, reference) === entry);
}
