import type {ParsedSentence} from "../../annotate/modality/clause.ts";
import {VERBS_OVER_EVENT} from "../../annotate/modality/modalityWords.ts";
import {verbLemma} from "../../annotate/modality/verbLemma.ts";
import {word} from "../../annotate/modality/word.ts";
import {startsWithCapital} from "../../annotate/tokens/wordShapes.ts";
import {listedWords} from "../../prefilter/requiredWords.ts";
import {createWordClasses} from "../../prefilter/wordClasses.ts";
import type {Sentence, Token} from "../../types.ts";
import {VEHICLE} from "./findActors.ts";
import {readAddresses} from "./readAddresses.ts";
import {readAsides} from "./readAsides.ts";
import {BY_GUESTS, readAttendance} from "./readAttendance.ts";
import {readCaptions} from "./readCaptions.ts";
import {BRIEFING, readBriefings} from "./readBriefings.ts";
import {AVOIDS_EVENT, IS_ABSENT, readCancellations} from "./readCancellations.ts";
import {GATHERING, readGatherings} from "./readGatherings.ts";
import {GUEST, readGuests} from "./readGuests.ts";
import {COMES, GUESTS} from "./guestLists.ts";
import {readHeadlines} from "./readHeadlines.ts";
import {readHomecomings} from "./readHomecomings.ts";
import {CALLS, CONTACT, MEETING_NOUN, MEETING_VERB, readMeetings, UNITES} from "./readMeetings.ts";
import {readNounFrames} from "./readNounFrames.ts";
import {readLegs} from "./readLegs.ts";
import {readNextRounds, ROUND} from "./readNextRounds.ts";
import {STOP} from "./opensTour.ts";
import {AGENDA, HOST, readPredicates, TOUR} from "./readPredicates.ts";
import {readRemarks, REMARKS, TALKS_BEFORE} from "./readRemarks.ts";
import {RECEPTION, readReceptions} from "./readReceptions.ts";
import {INSTEAD, readReplacements} from "./readReplacements.ts";
import {readReturns} from "./readReturns.ts";
import {readRounds} from "./readRounds.ts";
import {readSessions} from "./readSessions.ts";
import {readSightings} from "./readSightings.ts";
import {readSummits, SUMMIT} from "./readSummits.ts";
import {MEETS, NAMED_TALKS, readTalks, TALKS} from "./readTalks.ts";
import {AGREE, readTogether, SIDE_BY_SIDE, WAITS} from "./readTogether.ts";
import {readVerbFrames} from "./readVerbFrames.ts";
import {readVenue, SPEECH} from "./readVenue.ts";
import {readVisitors} from "./readVisitors.ts";
import {readWhileIn} from "./readWhileIn.ts";
import {OFFICIAL} from "./unnamedTravellers.ts";
import {nounRules} from "./rules/nounRules.ts";
import {verbRules} from "./rules/verbRules.ts";
import type {TripFrame, VisitContext} from "./tripFrame.ts";

const CALLED_OFF = /^(?:cancelled|postponed)$/;

/** Reads one way in which a sentence tells a trip. */
export type ReadFrames = (context: VisitContext, parsed: ParsedSentence, sentence: number) => TripFrame[];

interface VisitReader {
  readonly read: ReadFrames;
  /** True where it finds nothing in a sentence that speaks of nobody. */
  readonly needsActor: boolean;
  /** Words of which a sentence must hold one, as it stands or in dictionary form; null where it goes by other signs. */
  readonly cues: readonly string[] | null;
}

const verbs = (names: Iterable<string>) => [...names].flatMap((name) => [name, name.split("-")[0]!]);
const calledOff = [...VERBS_OVER_EVENT].flatMap(([verb, stance]) => (CALLED_OFF.test(stance) ? [verb] : []));

/** All readers, in the order of their frames. */
export const visitReaders: readonly VisitReader[] = [
  {read: readVerbFrames, needsActor: true, cues: verbs(verbRules.flatMap((rule) => rule.verbs))},
  {read: readNounFrames, needsActor: false, cues: nounRules.flatMap(({nouns}) => nouns.flatMap(withPlural))},
  {read: readAddresses, needsActor: false, cues: ["welcome", "thank", "thanks", "grateful", "here"]},
  {read: readAsides, needsActor: true, cues: null},
  {read: readHeadlines, needsActor: true, cues: null},
  {
    read: readAttendance,
    needsActor: true,
    cues: [
      ...[COMES, GUESTS].flatMap(listedWords).map(longestWord),
      ...listedWords(BY_GUESTS),
      "also",
      "they",
      "among",
      "others"
    ]
  },
  {read: readBriefings, needsActor: true, cues: listedWords(BRIEFING)},
  {read: readHomecomings, needsActor: true, cues: ["back", "home", "return"]},
  {read: readCaptions, needsActor: true, cues: null},
  {read: readGuests, needsActor: true, cues: listedWords(GUEST)},
  {read: readPredicates, needsActor: false, cues: [HOST, STOP, AGENDA, TOUR].flatMap(listedWords)},
  {
    read: readCancellations,
    needsActor: true,
    cues: [...verbs(calledOff), ...[AVOIDS_EVENT, IS_ABSENT].flatMap(listedWords), "stay"]
  },
  {read: readReplacements, needsActor: true, cues: listedWords(INSTEAD)},
  {
    read: readMeetings,
    needsActor: true,
    cues: [...[MEETING_VERB, MEETING_NOUN, CONTACT, CALLS, UNITES].flatMap(listedWords), "presence", "speak", "receive"]
  },
  {read: readRounds, needsActor: true, cues: [MEETING_VERB, MEETING_NOUN].flatMap(listedWords)},
  {read: readSessions, needsActor: false, cues: null},
  {read: readReceptions, needsActor: true, cues: listedWords(RECEPTION)},
  {
    read: readLegs,
    needsActor: false,
    cues: ["followed", ..."beginning starting opening ending concluding finishing culminating closing".split(" ")]
  },
  {read: readReturns, needsActor: true, cues: null},
  {read: readRemarks, needsActor: true, cues: ["in", ...[REMARKS, TALKS_BEFORE].flatMap(listedWords)]},
  {read: readSightings, needsActor: true, cues: ["in", "at"]},
  {read: readNextRounds, needsActor: false, cues: listedWords(ROUND)},
  {read: readSummits, needsActor: false, cues: listedWords(SUMMIT)},
  {read: readGatherings, needsActor: false, cues: listedWords(GATHERING)},
  {read: readTalks, needsActor: false, cues: [MEETS, NAMED_TALKS, TALKS].flatMap(listedWords)},
  {read: readTogether, needsActor: true, cues: [AGREE, SIDE_BY_SIDE, WAITS].flatMap(listedWords)},
  {read: readVenue, needsActor: false, cues: listedWords(SPEECH)},
  {read: readVisitors, needsActor: true, cues: ["visiting"]},
  {read: readWhileIn, needsActor: true, cues: ["while", "whilst"]}
];

function longestWord(phrase: string): string {
  return phrase.split(" ").reduce((longest, word) => (word.length > longest.length ? word : longest));
}

function withPlural(noun: string): readonly string[] {
  return [noun, `${noun}s`, noun.replace(/y$/, "ies")];
}

/** Words that stand for people whom another sentence or another noun names: "the two men", "a delegation". */
const ACTORS = [...listedWords(VEHICLE), ...listedWords(OFFICIAL), "two", "pair", "both"];
const classes = createWordClasses([ACTORS, ...visitReaders.map(({cues}) => cues ?? [])]);

/** Classes of a word as it stands and in dictionary form, which is mostly the same. */
function classesOf(token: Token): number {
  const own = classes.classesOf(word(token));
  const lemma = verbLemma(token);
  return lemma === token.lower ? own : own | classes.classesOf(lemma);
}

/** The readers that may find something in a sentence: told by its words and names alone, before it is parsed. */
export function findReaders(sentence: Sentence): readonly ReadFrames[] {
  let found = 0;
  for (const token of sentence.tokens) found |= classesOf(token);
  const hasActor = (found & 1) !== 0 || sentence.names.some(isActor) || hasPair(sentence);
  return visitReaders
    .filter(({needsActor, cues}, n) => (hasActor || !needsActor) && (cues === null || (found & (2 << n)) !== 0))
    .map(({read}) => read);
}

/** "the Lund-Roe meeting". */
function hasPair({tokens}: Sentence): boolean {
  return tokens.some(
    ({text}, i) =>
      /^[-–]$/.test(text) &&
      startsWithCapital(tokens[i - 1]?.text ?? "") &&
      startsWithCapital(tokens[i + 1]?.text ?? "")
  );
}

/** A person, or "the Brazilian". */
function isActor(name: Sentence["names"][number]): boolean {
  return name.type === "person" || (name.type === "place" && name.form === "demonym");
}
