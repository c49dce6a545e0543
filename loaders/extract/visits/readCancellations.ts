import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {findVerbModality} from "../../annotate/modality/findVerbModality.ts";
import {VERBS_OVER_EVENT} from "../../annotate/modality/modalityWords.ts";
import {word} from "../../annotate/modality/verbGroups.ts";
import {findActors} from "./findActors.ts";
import {findDestinations, findPlacesIn} from "./findDestinations.ts";
import type {TripFrame, VisitContext} from "./tripFrame.ts";

/** "was due in Oslo but cancelled", "pulled out of the summit in Lima": trips called off without a noun for the trip. */
export function readCancellations(context: VisitContext, parsed: ParsedSentence, sentence: number): TripFrame[] {
  return parsed.clauses.flatMap((clause) => {
    const stance = stanceOf(clause);
    if (stance === null || clause.verb.passive || !isBare(parsed, clause)) return [];
    const modality = findVerbModality(parsed, clause);
    if (modality.status !== "held" && modality.status !== null) return [];
    const people = findActors(context, parsed, clause.subjects).filter((a) => a.official || a.country !== null);
    const to =
      findPlacesIn(parsed, clause.objects)[0] ??
      findDestinations(context, parsed, clause, ["in", "at", "to"])[0] ??
      null;
    if (people.length === 0) return [];
    return [{rule: "visit/called-off", kind: "visit" as const, people, to, with: [], modality: {...modality, status: stance, explicit: true}, occasion: null, earlier: false, anaphoric: to === null, sentence, token: clause.verb.head, start: null, end: null, days: null}]; // prettier-ignore
  });
}

function stanceOf({verb, particle}: Clause): "cancelled" | "postponed" | null {
  const stance = VERBS_OVER_EVENT.get(`${verb.lemma}-${particle}`) ?? VERBS_OVER_EVENT.get(verb.lemma);
  return stance === "cancelled" || stance === "postponed" ? stance : null;
}

/** No object but "it", or an event that is no trip by itself ("pulled out of the summit"). */
function isBare({sentence}: ParsedSentence, {objects, verb, particle}: Clause): boolean {
  if (verb.lemma === "drop" || verb.lemma === "abandon" || verb.lemma === "delay") return false;
  if (particle === "out") return true;
  if (verb.lemma === "cancel" && objects.length === 1 && objects[0]!.mentions.some((m) => m.type === "place" && m.lastToken === objects[0]!.last)) return true; // prettier-ignore
  return objects.every((o) => /^(?:it|them)$/.test(word(sentence.tokens[o.head]))) && /^(?:cancel|call|postpone|put|skip|withdraw)$/.test(verb.lemma) && (verb.lemma === "cancel" || verb.lemma === "postpone" || objects.length > 0); // prettier-ignore
}
