import {wholeWord} from "../../anyOf.ts";
import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {findVerbModality} from "../../annotate/modality/findVerbModality.ts";
import {VERBS_OVER_EVENT} from "../../annotate/modality/modalityWords.ts";
import {word} from "../../annotate/modality/word.ts";
import {isUnreal} from "../../annotate/modality/modality.ts";
import type {DateMention, PlaceMention} from "../../types.ts";
import {findActors} from "./findActors.ts";
import {onePerCountry} from "./findDestinations.ts";
import {datesOfDestination} from "./datesOfDestination.ts";
import type {Actor, Destination, TripFrame, VisitContext} from "./tripFrame.ts";
import {tripFrame} from "./tripFrame.ts";
import {verbRules} from "./rules/verbRules.ts";

/** Verbs that put nobody where their place is: what was born, built, fought or decided there. */
const ELSEWHERE = wholeWord(
  "bear|grow|live|work|serve|study|educate|teach|train|die|bury|exile|jail|imprison|detain|hold|keep|sentence|invest",
  "build|own|buy|sell|have|make|be|become|remain|lose|win|elect|re-elect|appoint|name|expect|believe|know|think|want",
  "hope|say|tell|call|agree|announce|warn|add|note|back|support|oppose|condemn|praise|criticise|criticize|blame",
  "accuse|quote|report|see|plan|schedule|locate|base|station|post|accredit|represent|rule|govern|reign|replace",
  "succeed|seize|shoot|kill|wound|injure|attack|play|beat|defeat|score|race|finish|begin|start|end|cancel|postpone",
  "prepare|propose|offer|send|invite|arrest|mention|show|portray|depict|rank|list|publish|broadcast|trade|export",
  "import|lend|borrow|save|cut|raise|stop|leave|return|find|lie|marry|order|approve|authori[sz]e|ban|block|impose",
  "suspend|fund|finance|sponsor|face|suffer|survive|operate|run|control|command|fight|strike|bomb|target|destroy|allege",
  "capture|release|free|execute|sue|charge|indict|convict|poison|murder|stab"
);

/** Verbs of what is said of something, wherever that is. */
const TELLS = wholeWord("outline|detail|reveal|disclose|describe|explain|suggest|demand|promise|pledge|unveil|reject");

/**
 * "was garlanded in Tbilisi on Monday", "lit a candle in Yerevan": an office-holder who does something in a foreign
 * city on a day.
 */
export function readSightings(context: VisitContext, parsed: ParsedSentence, sentence: number): TripFrame[] {
  if (!parsed.sentence.names.some((name) => name.type === "place" && name.form === "city")) return [];
  return parsed.clauses.flatMap((clause) => {
    const {verb} = clause;
    if (verb.tense === "gerund" || verb.tense === "infinitive" || verb.modal !== null || clause.marker === "that")
      return [];
    const opening = openingCity(parsed, clause);
    const cities = opening.length > 0 ? opening : isDeed(verb.lemma) ? citiesOf(parsed, clause) : [];
    if (cities.length === 0 || !hasDay(parsed, clause)) return [];
    const modality = findVerbModality(parsed, clause);
    if (isUnreal(modality) || modality.status === "proposed") return [];
    const people = findActors(context, parsed, clause.subjects).filter((a) => holdsOffice(context, a));
    if (people.length === 0) return [];
    return cities.map((to) =>
      tripFrame({
        rule: "visit/sighting",
        people,
        to,
        modality,
        sentence,
        token: verb.head,
        ...datesOfDestination(parsed, clause, "whole", to, cities)
      })
    );
  });
}

/** Whether a verb tells that who does it is where it is done. */
function isDeed(lemma: string): boolean {
  return (
    !ELSEWHERE.test(lemma) && !VERBS_OVER_EVENT.has(lemma) && verbRules.every((rule) => !rule.verbs.includes(lemma))
  );
}

/** "In Riyadh on Sunday he offered help": whatever somebody does, who opens his sentence so did it there. */
function openingCity({sentence}: ParsedSentence, {first, verb}: Clause): Destination[] {
  const {tokens, mentions} = sentence;
  const city = mentions.find(
    (m): m is PlaceMention =>
      m.type === "place" &&
      m.form === "city" &&
      m.firstToken > first &&
      m.firstToken <= first + 2 &&
      m.lastToken < verb.first
  );
  if (city === undefined || verb.passive || !/^in$/.test(word(tokens[city.firstToken - 1]))) return [];
  const isDated = mentions.some(
    (m) => m.type === "date" && m.firstToken > city.lastToken && m.firstToken <= city.lastToken + 2
  );
  return isDated ? onePerCountry([city]) : [];
}

/** Whether the document or the lexicon gives somebody an office: "Finland's X" may be an athlete. */
function holdsOffice({annotated}: VisitContext, {name}: Actor): boolean {
  const person = annotated.people.get(name);
  return person === undefined || person.roles.length > 0;
}

/** Cities that stand bare after "in" or "at": "in Tbilisi", not "in Tbilisi's favour". */
function citiesOf({sentence}: ParsedSentence, {verb, phrases}: Clause): Destination[] {
  // "outlined plans for a plant in Lima": where the plant is.
  const isTold = (at: number): boolean =>
    TELLS.test(verb.lemma) && /^(?:for|on|about|against|of)$/.test(phrases[at - 1]?.preposition ?? "");
  const places = phrases.flatMap(({preposition, nouns}, at) =>
    /^(?:in|at)$/.test(preposition) && !isTold(at)
      ? nouns.flatMap((n) =>
          n.mentions.filter(
            (m): m is PlaceMention =>
              m.type === "place" && m.form === "city" && m.firstToken === n.first && m.lastToken === n.last
          )
        )
      : []
  );
  return onePerCountry(places.filter((m) => word(sentence.tokens[m.lastToken + 1]) !== "'s"));
}

/** A day or a month, not "since 1999" and not a year: that is when somebody lived there. */
function hasDay({sentence}: ParsedSentence, {first, last}: Clause): boolean {
  return sentence.mentions.some(
    (m): m is DateMention =>
      m.type === "date" &&
      m.firstToken >= first &&
      m.lastToken <= last &&
      m.form !== "duration" &&
      m.form !== "bound" &&
      (m.weekday !== null || /^\d{4}-\d\d/.test(m.edtf ?? ""))
  );
}
