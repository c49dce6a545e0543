import {anyOf, wholeWord} from "../../anyOf.ts";
import {hereOf} from "./hereOf.ts";
import {isOfWorld, SEATS} from "./isOfWorld.ts";
import type {Actor, Destination, TripFrame, VisitContext} from "./tripFrame.ts";

/** Rules by which somebody does something at a place: so do officials in their own towns. */
export const DEED_RULE = /^visit\/(?:act-in|headline|attended-by|sighting|together)$/;

/** Offices that are held abroad. */
export const POSTED = new RegExp(
  `^(?:(?:deputy|acting) )?${anyOf("ambassador|consul|consul general|charge d'affaires|permanent representative")}$`,
  "i"
);
/** Rules by which somebody is where the story is told. */
const SCENE_RULE = /^visit\/(?:visit|be-in)$/;
/** Rules by which somebody meets others where he is. */
const ENCOUNTER_RULE = /^(?:meeting\/|visit\/be-in$)/;
/**
 * "The police chief told reporters in Lima": whom nobody gives a country is at home there, unless the office is of the
 * whole world and sits elsewhere; and an ambassador is at his post.
 */
export function isAtDesk(context: VisitContext, frames: readonly TripFrame[]): boolean {
  // "NATO's Secretary General told reporters in Brussels": at his seat, wherever he comes from.
  const isLocal = (actor: Actor, {place}: Destination): boolean => {
    const isWorldwide = isOfWorld(context, actor);
    return SEATS.test(place ?? "") ? actor.country === null || isWorldwide : actor.country === null && !isWorldwide;
  };
  const [here] = hereOf(context);
  return frames.every(({rule, people, to}) => {
    const isScene = SCENE_RULE.test(rule) || ENCOUNTER_RULE.test(rule);
    const isDeed = DEED_RULE.test(rule) || (isScene && to?.country === here?.country);
    if (!isDeed && !ENCOUNTER_RULE.test(rule)) return false;
    return to !== null && people.every((p) => isPosted(context, p) || (isDeed && isLocal(p, to)));
  });
}

/** Whether somebody is an ambassador, and nothing else: he lives where he is posted. */
export function isPosted(context: VisitContext, actor: Actor): boolean {
  const titles = titlesOf(context, actor);
  // The High Commissioner of a country is its ambassador; that of the world has none.
  const isEnvoy = (title: string): boolean =>
    POSTED.test(title) || (title === "High Commissioner" && actor.country !== null);
  return titles.length > 0 && titles.every(isEnvoy);
}

/** Offices of a state or town, and seats in a parliament. */
const REGIONAL = wholeWord("senator|congressman|congresswoman|representative|lawmaker|mp|governor|mayor|councillor");

/** "President Obama hosted Senators Roe and Bakke": whose country American pages do not tell, nor a paper its own people's. */
export function areOwn(context: VisitContext, guests: readonly Actor[], hosts: readonly Actor[]): boolean {
  const {home} = context.annotated;
  const isHostAtHome = hosts.some(({country}) => country !== null && (country === "USA" || country === home));
  const isOfRegion = (guest: Actor): boolean => {
    const titles = titlesOf(context, guest);
    return titles.length > 0 && titles.every((title) => REGIONAL.test(title.toLowerCase()));
  };
  return isHostAtHome && guests.every((guest) => guest.country === null && isOfRegion(guest));
}

function titlesOf({annotated}: VisitContext, {name}: Actor): readonly string[] {
  return (annotated.people.get(name)?.roles ?? [{title: name.split(" of ")[0]!}]).map(({title}) => title);
}
