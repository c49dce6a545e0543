import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {followedBy, hasHead} from "./verbDemand.ts";
import type {VerbDemand} from "./verbDemand.ts";

const GIVEN_TO_GUESTS =
  /^(?:dinner|lunch|luncheon|banquet|feast|welcome|reception|tour|breakfast|treatment|honours|audience)$/;

/** How hosts see guests who stay at home, and the tokens behind a verb in which that is told. */
const VIRTUAL = /^(?:virtual|virtually|online|videoconference|video-conference|teleconference|telephone|phone)$/;
const VIRTUAL_REACH = 24;

/** What verbs of receiving and expecting somebody ask of their clause. */
export const hostDemands: readonly VerbDemand[] = [
  // "will host the premier for a virtual meeting": nobody travels.
  {rule: "visit/receive", verbs: null, isMet: (parsed, clause) => !followedBy(parsed, clause, VIRTUAL_REACH, VIRTUAL)},
  // "Hanoi saw Mr Xi", "was met at the airport": two people who meet are no host and guest yet.
  {
    rule: "visit/receive",
    verbs: /^see$/,
    isMet: (_, {verb, subjects, particle}) =>
      particle === "off" ||
      (!verb.passive && subjects.some((n) => n.mentions.some((m) => m.type === "place" && m.lastToken === n.last)))
  },
  // "On arrival he greeted the president": a guest may do so as well.
  {
    rule: "visit/receive",
    verbs: /^(?:greet|salute|cheer|thank)$/,
    isMet: (_, {verb, phrases}) => verb.passive || phrases.some((p) => /^(?:in|at|to)$/.test(p.preposition))
  },
  // "welcomes him to come for a visit": an invitation.
  {
    rule: "visit/receive",
    verbs: /^welcome$/,
    isMet: ({clauses}, clause) => !/^(?:come|visit|travel)$/.test(infinitiveBehind(clauses, clause)?.verb.lemma ?? "")
  },
  // "was invited to watch a film about Peru"
  {
    rule: "visit/invite",
    verbs: null,
    isMet: ({clauses}, clause) =>
      !/^(?:watch|listen|view|taste|sit|comment|respond|apply|imagine)$/.test(
        infinitiveBehind(clauses, clause)?.verb.lemma ?? ""
      )
  },
  {rule: "visit/receive", verbs: /^(?:meet|show|treat)$/, isMet: (_, {verb}) => verb.passive},
  {
    rule: "visit/receive",
    verbs: /^(?:give|grant|offer|accord|honou?r|hold|throw|lay)$/,
    isMet: (parsed, clause) => followedBy(parsed, clause, 9, GIVEN_TO_GUESTS)
  },
  {rule: "visit/receive", verbs: /^play$/, isMet: (parsed, {objects}) => hasHead(parsed, objects, /^host$/)},
  {rule: "visit/receive", verbs: /^roll$/, isMet: (parsed, {objects}) => hasHead(parsed, objects, /^carpet$/)},
  {rule: "visit/expects", verbs: null, isMet: isAwaitingGuest}
];

/** "is expected in Oslo", "Hanoi expects X in May": of a host nothing but a day need be told. */
function isAwaitingGuest({clauses, sentence}: ParsedSentence, clause: Clause): boolean {
  const {verb, subjects, phrases, particle, last} = clause;
  if (verb.passive) return particle === "here" || phrases.some((p) => p.preposition === "in");
  const isHost = subjects.some((s) => s.mentions.some((m) => m.type === "place" || m.type === "person"));
  const isDated = sentence.mentions.some((m) => m.type === "date" && m.firstToken > verb.last && m.lastToken <= last);
  return isHost && isDated && clauses[clauses.indexOf(clause) + 1]?.verb.tense !== "infinitive";
}

function infinitiveBehind(clauses: readonly Clause[], clause: Clause): Clause | undefined {
  const next = clauses[clauses.indexOf(clause) + 1];
  return next?.verb.tense === "infinitive" ? next : undefined;
}
