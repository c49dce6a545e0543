import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/verbGroups.ts";
import type {VerbRule} from "./verbRule.ts";

/** What single verbs ask of their clause before they count as travel. */
export function fitsVerb(parsed: ParsedSentence, clause: Clause, rule: VerbRule): boolean {
  const {lemma} = clause.verb;
  if (rule.name === "visit/be-in") return isBeingThere(parsed, clause);
  if (lemma === "give" || lemma === "honour" || lemma === "honor") return parsed.sentence.tokens.slice(clause.verb.last + 1, clause.verb.last + 9).some((t) => /^(?:dinner|lunch|banquet|welcome|reception|tour|breakfast|treatment|honours)$/.test(t.lower)); // prettier-ignore
  if (rule.name === "visit/took-to") return clause.subjects.some((s) => /^(?:tour|trip|journey|visit|travels?|itinerary|flight|voyage|leg)$/.test(word(parsed.sentence.tokens[s.head]))); // prettier-ignore
  if (lemma === "see" || lemma === "spot")
    return clause.verb.passive || word(parsed.sentence.tokens[clause.verb.head]) === "seen";
  if (lemma === "bring" && rule.name === "visit/return-from") return parsed.sentence.tokens.slice(clause.verb.last, clause.last).some((t) => t.lower === "home" || t.lower === "back"); // prettier-ignore
  if (rule.name === "visit/be-off") return isBound(parsed, clause);
  if (rule.name === "visit/travel-to" && clause.particle === "home") return false;
  if (/^(?:say|tell|ask|warn|announce|declare|urge)$/.test(lemma)) return clause.phrases.some((p) => p.preposition === "in" && p.nouns[0]?.mentions[0]?.type === "place" && p.nouns[0].mentions[0].form === "city" && p.nouns[0].mentions[0].firstToken === p.nouns[0].first); // prettier-ignore
  const head = word(parsed.sentence.tokens[clause.objects[0]?.head ?? -1]);
  if (rule.name === "visit/travel-to" && /^(?:take|board|catch)$/.test(lemma)) return /^(?:train|flight|plane|ferry|boat|helicopter|bus|car|jet)$/.test(head); // prettier-ignore
  if (rule.name === "visit/act-in" && /^(?:begin|start|end|finish|close)$/.test(lemma))
    return /^(?:day|week|morning|evening|year|month)$/.test(head);
  // "Hanoi saw Mr Xi", "was met at the airport": two people who meet are no host and guest yet.
  if (rule.name === "visit/receive" && /^(?:see|meet|show|treat)$/.test(lemma)) return clause.verb.passive ? lemma !== "see" : lemma === "see" && clause.subjects.some((n) => n.mentions.some((m) => m.type === "place" && m.lastToken === n.last)); // prettier-ignore
  if (lemma === "sit") return clause.particle !== "down";
  if (lemma === "call") return clause.particle === "at" || clause.particle === "in";
  if (lemma === "pay")
    return clause.objects.some((o) => /^(?:respects|homage|tribute)$/.test(word(parsed.sentence.tokens[o.head])));
  if (rule.name === "visit/have-in") return !clause.subjects.some((s) => s.mentions.some((m) => m.type === "person"));
  if (lemma === "expect") return clause.phrases.some((p) => p.preposition === "in");
  return true;
}

/** "is off to", "is on his way to", "is bound for". */
function isBound({sentence}: ParsedSentence, {verb}: Clause): boolean {
  const after = sentence.tokens
    .slice(verb.last + 1, verb.last + 6)
    .map(word)
    .join(" ");
  if (verb.lemma === "bind") return verb.passive;
  return /^(?:(?:now|already|still) )?(?:off to|on (?:his|her|their) way to|en route to|bound for|headed (?:to|for))\b/.test(
    after
  );
}

/** "was last in Beijing", "is due in Cairo": the place comes first, with nothing but an adverb or a date before it. */
function isBeingThere({chunks, sentence}: ParsedSentence, clause: Clause): boolean {
  for (let i = clause.at + 1; i < chunks.length; i++) {
    const {kind, first} = chunks[i]!;
    const lower = word(sentence.tokens[first]);
    if (kind === "preposition" && (lower === "in" || lower === "at")) return clause.verb.lemma !== "be" || chunks[i + 1]?.mentions.some((m) => m.type === "place") === true; // prettier-ignore
    if (lower === "there") return true;
    if (kind === "date" || (kind === "noun" && clause.verb.lemma === "spend")) continue;
    if (kind === "other" || /^(?:due|expected|scheduled|last|first|back|already|still|only|now|both|alone|here|set|foot|once)$/.test(lower)) continue; // prettier-ignore
    return false;
  }
  return false;
}
