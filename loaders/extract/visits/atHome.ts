import {anyOf} from "../../anyOf.ts";
import type {AnnotatedDocument, CountryCode} from "../../types.ts";
import {titlePartner} from "./titlePlace.ts";
import {isOfWorld} from "./isOfWorld.ts";
import type {Actor, Destination, VisitContext} from "./tripFrame.ts";

/** After a country's name: "'s delegation", "parliamentary team". */
const OWN_DELEGATION = /^(?:['’]s? )?(?:\w+ )?(?:delegation|team|contingent|lawmakers|parliamentarians)\b/;
/** "leads 40 Canadian firms": whoever goes with a mission. */
const FIRM = anyOf(
  "companies|firms|businesses|exporters|investors|executives|business(?:men|people| leaders)|entrepreneurs|providers",
  "industrialists"
);
const OWN_FIRMS = new RegExp(`^(?:\\w+ ){0,2}${FIRM}\\b`);
/** Before a capital: somebody left it, or came back to it. */
const LEFT_OR_BACK_IN = /(?:\b(?:left|leave|leaves|departed)|\b(?:return|returned|returns|back) (?:to|in))$/;

const OFFICES = anyOf(
  "minister|president|premier|chancellor|secretary|speaker|ambassador|general|governor|king|queen|chief|commander",
  "senator|MP|envoy|lady|gentleman"
);
const OFFICE = new RegExp(`\\b${OFFICES}\\b`, "i");

/**
 * An officer of no named country is one of the other country whose relations the title names, or of where the paper
 * comes from, when he goes elsewhere; failing that, of the country whose delegation travels, whose capital somebody
 * leaves or comes back to, or which is the one other that the document speaks of: a release need not name its own.
 */
export function atHome(
  context: VisitContext,
  actor: Actor,
  to: Destination,
  goals: ReadonlySet<CountryCode> = new Set()
): Actor {
  const {annotated} = context;
  if (actor.country !== null || !isOfficerOfNone(context, actor)) return actor;
  const partner = titlePartner(context, to.country)?.country ?? null;
  if (partner !== null || annotated.home === to.country) return {...actor, country: partner};
  const home = annotated.home !== null && goals.has(annotated.home) ? null : annotated.home;
  const {delegations, seats, countries} = signsOf(annotated);
  return {
    ...actor,
    country:
      (seats.size === 1 ? onlyOther(seats, to) : null) ??
      home ??
      onlyOther(delegations, to) ??
      onlyOther(seats, to) ??
      (countries.size === 2 && annotated.source.kind !== "press release"
        ? onlyOther(new Set([...countries].filter((c) => !goals.has(c))), to)
        : null)
  };
}

/** Whether the text gives somebody an office of some country, and tells not of which. */
export function isOfficerOfNone(context: VisitContext, actor: Actor): boolean {
  const roles = context.annotated.people.get(actor.name)?.roles ?? [];
  return !isOfWorld(context, actor) && roles.some(({country, title}) => country === null && OFFICE.test(title));
}

interface Signs {
  readonly countries: ReadonlySet<CountryCode>;
  readonly delegations: ReadonlySet<CountryCode>;
  readonly seats: ReadonlySet<CountryCode>;
}

// Every traveller without a country asks it of the same document.
const known = new WeakMap<AnnotatedDocument, Signs>();

function signsOf(annotated: AnnotatedDocument): Signs {
  let signs = known.get(annotated);
  if (signs === undefined)
    known.set(
      annotated,
      (signs = {countries: countriesOf(annotated), delegations: delegationsOf(annotated), seats: seatsOf(annotated)})
    );
  return signs;
}

function onlyOther(countries: ReadonlySet<CountryCode>, to: Destination): CountryCode | null {
  const others = [...countries].filter((country) => country !== to.country);
  return others.length === 1 ? others[0]! : null;
}

/** "Nigeria's delegation to the assembly", "the Nigerian team". */
function delegationsOf({sentences}: AnnotatedDocument): ReadonlySet<CountryCode> {
  return new Set(
    sentences.flatMap(({tokens, mentions}) =>
      mentions.flatMap((m) => {
        const next = tokens
          .slice(m.lastToken + 1, m.lastToken + 4)
          .map(({lower}) => lower)
          .join(" ");
        const isLed = OWN_FIRMS.test(next) && tokens.some(({lemma}) => /^(?:lead|accompany|head)$/.test(lemma));
        const owns = (m.type === "place" || m.type === "person") && (isLed || OWN_DELEGATION.test(next));
        return owns ? (m.country ?? []) : [];
      })
    )
  );
}

/** "left Dhaka on Friday", "will return to Gaborone". */
function seatsOf({sentences}: AnnotatedDocument): ReadonlySet<CountryCode> {
  return new Set(
    sentences.flatMap(({tokens, mentions}) =>
      mentions.flatMap((m) => {
        const before = tokens
          .slice(Math.max(0, m.firstToken - 2), m.firstToken)
          .map(({lower}) => lower)
          .join(" ");
        const isSeat = m.type === "place" && m.capital && m.form === "city" && LEFT_OR_BACK_IN.test(before);
        return isSeat ? (m.country ?? []) : [];
      })
    )
  );
}

/** The countries that a document names, or whose people or cities it does. */
function countriesOf({sentences}: AnnotatedDocument): ReadonlySet<CountryCode> {
  const mentions = sentences.flatMap((sentence) => sentence.mentions);
  return new Set(
    mentions.flatMap((m) =>
      (m.type === "place" && m.form !== "region") || m.type === "person" ? (m.country ?? []) : []
    )
  );
}
