import {anyOf} from "../../anyOf.ts";
import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";
import {findActors} from "./findActors.ts";
import {hereOf} from "./hereOf.ts";
import {isPlaceName} from "./mentionKinds.ts";
import {findTripDates} from "./findTripDates.ts";
import type {TripFrame, VisitContext} from "./tripFrame.ts";
import {tripFrame} from "./tripFrame.ts";

/** What somebody holds for reporters. */
export const BRIEFING = /^(?:conference|briefing)$/;
const TO_REPORTERS = new RegExp(`\\b${anyOf("news|press|media")} ${anyOf("conference|briefing")}\\b`);
const SPEAKS = /^(?:tell|speak|say|hold|address|give)$/;
/** Sentences in which a story tells whose words it reports, and where he spoke. */
const LEAD = 6;

/**
 * "LUXEMBOURG, June 15 - …, Belgian minister X said. He was speaking at a news conference": a guest whose words, by the
 * first sentence, are the news of a dateline.
 */
export function readBriefings(context: VisitContext, parsed: ParsedSentence, sentence: number): TripFrame[] {
  const [here] = hereOf(context);
  if (here === undefined || sentence > LEAD) return [];
  const {tokens, mentions} = parsed.sentence;
  const isElsewhere = mentions.some((m) => isPlaceName(m) && m.country !== null && m.country !== here.country);
  if (isElsewhere || !TO_REPORTERS.test(tokens.map(word).join(" "))) return [];
  const lead = context.parsed[0]!;
  const says = lead.clauses.filter(({verb}) => /^(?:say|tell|warn|announce)$/.test(verb.lemma));
  const speakers = findActors(
    context,
    lead,
    says.flatMap(({subjects}) => subjects)
  );
  const {start} = findTripDates(lead, says[0]?.verb.first ?? Infinity, says[0]?.last ?? 0, "start", null);
  return parsed.clauses.filter(isBriefing).flatMap((clause) => {
    const people = findActors(context, parsed, clause.subjects).filter(
      (a) => a.country !== null && a.country !== here.country && speakers.some(({name}) => name === a.name)
    );
    if (people.length === 0) return [];
    const modality = {status: "held", explicit: false, pastPlan: false, present: false} as const;
    const told = {rule: "visit/briefing", people, to: here, modality, sentence, token: clause.verb.head};
    return [tripFrame({...told, start})];
  });
}

function isBriefing({verb, marker}: Clause): boolean {
  return SPEAKS.test(verb.lemma) && verb.tense === "past" && !verb.passive && marker === null;
}
