import {anyOf, wholeWord} from "../../anyOf.ts";
import {hereOf} from "./findDestinations.ts";
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
  const {home} = context.annotated;
  return frames.every(({rule, people, to}) => {
    // "Ms Roe is due in Leeds today", as a British page says of whom it gives neither country nor office: one of its own.
    const isOwn = ({country, official}: Actor): boolean => country === null && !official;
    if (home !== null && to?.country === home && people.length > 0 && people.every(isOwn)) return true;
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

/** "hosted Senators Roe and Bakke": whose country nobody tells is the host's own. */
export function isOfRegion(context: VisitContext, actor: Actor): boolean {
  const titles = titlesOf(context, actor);
  return actor.country === null && titles.length > 0 && titles.every((title) => REGIONAL.test(title.toLowerCase()));
}

function titlesOf({annotated}: VisitContext, {name}: Actor): readonly string[] {
  return (annotated.people.get(name)?.roles ?? [{title: name.split(" of ")[0]!}]).map(({title}) => title);
}
