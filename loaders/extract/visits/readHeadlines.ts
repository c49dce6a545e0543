import type {ParsedSentence} from "../../annotate/modality/clause.ts";
import {NEUTRAL} from "../../annotate/modality/modality.ts";
import type {Modality} from "../../annotate/modality/modality.ts";
import {word} from "../../annotate/modality/word.ts";
import type {PersonMention, PlaceMention, Sentence} from "../../types.ts";
import {actorsOfMention} from "./findActors.ts";
import {onePerCountry} from "./findDestinations.ts";
import {findTripDates} from "./findTripDates.ts";
import {isLocated} from "./mentionKinds.ts";
import type {TripFrame, VisitContext} from "./tripFrame.ts";
import {tripFrame} from "./tripFrame.ts";

/** Tokens of the longest headline or caption that is read. */
const LONGEST = 30;

/** What stands before the first name of a caption. */
const LABEL = /^(?:caption|photo|picture|video|watch|live|file|[:|–—-])$/;

/** How the words between a name and a place tell a trip. */
interface Way {
  readonly words: RegExp;
  /** Null where the day has to tell it. */
  readonly status: Modality["status"];
}

const WAYS: readonly Way[] = [
  {words: /^(?:back|home|fresh|straight) from$/, status: "held"},
  {words: /^(?:due|expected|awaited) (?:in|at)$/, status: "planned"},
  {words: /^(?:(?:off|bound|headed|set) (?:to|for)|to)$/, status: "planned"},
  {words: /^(?:(?:now|already|back) )?(?:in|at)$/, status: null}
];

/** Offices that are held at another state or body. */
const POST = /^(?:ambassador|envoy|representative|commissioner|consul|adviser|advisor|observer|delegate)$/;

/** What may follow the place: a purpose, a reason, or a mark. */
const AFTER = /^(?:for|on|to|as|after|ahead|amid|with|during|by|[,.;|–—-])$/;

/** "Kerry back from Moscow", "Abiy in Asmara for talks": headlines and captions that do without a verb. */
export function readHeadlines(context: VisitContext, parsed: ParsedSentence, sentence: number): TripFrame[] {
  const words = parsed.sentence;
  const {tokens, names} = words;
  const [first] = names;
  if (tokens.length > LONGEST || first?.type !== "person") return [];
  if (!tokens.slice(0, first.firstToken).every(({lower}) => LABEL.test(lower))) return [];
  const people = listFrom(words, names.filter(isPerson));
  const until = people.at(-1)!.lastToken;
  const places = listFrom(
    words,
    names.filter(isLocated).filter((m) => m.firstToken > until)
  );
  const way = wayTo(words, until, places[0]);
  const end = places.at(-1)?.lastToken ?? 0;
  const travellers = people.flatMap((m) => actorsOfMention(context, m)).filter((a) => a.official);
  if (way === undefined || travellers.length === 0 || !isAlone(words, end, way)) return [];
  const dates = findTripDates(parsed, end + 1, tokens.length - 1, roleOf(way), null);
  const modality = {...NEUTRAL, status: way.status, present: way.status === null};
  return onePerCountry(places).map((to) =>
    tripFrame({rule: "visit/headline", people: travellers, to, modality, sentence, token: until + 1, ...dates})
  );
}

function roleOf({status}: Way): "end" | "whole" {
  return status === "held" ? "end" : "whole";
}

function isPerson(mention: Sentence["names"][number]): mention is PersonMention {
  return mention.type === "person";
}

/** The first of some names with those that commas and "and" join to it. */
function listFrom<Name extends PersonMention | PlaceMention>({tokens}: Sentence, names: readonly Name[]): Name[] {
  const end = names.findIndex((name, i) => {
    const between = tokens.slice((names[i - 1]?.lastToken ?? -1) + 1, name.firstToken);
    return i > 0 && (between.length === 0 || between.some((t) => !/^(?:,|and|&)$/.test(word(t))));
  });
  return names.slice(0, end < 0 ? names.length : end);
}

function wayTo({tokens}: Sentence, until: number, place: PlaceMention | undefined): Way | undefined {
  const between = tokens
    .slice(until + 1, place?.firstToken ?? 0)
    .map(word)
    .join(" ");
  // "X, Peru's ambassador to Chile,"
  const isPost = between === "to" && POST.test(word(tokens[until]));
  return isPost ? undefined : WAYS.find(({words}) => words.test(between));
}

/** "in Kyiv on 3 May", not "in Ukraine row"; and "X to Peru on trade" is said to Peru. */
function isAlone({tokens, mentions}: Sentence, end: number, way: Way): boolean {
  const next = word(tokens[end + 1]);
  const isDated = mentions.some((m) => m.type === "date" && m.firstToken > end && m.firstToken <= end + 2);
  if (way.status === "held" || next === "") return true;
  return isDated || (AFTER.test(next) && !(way.words.test("to") && next === "on"));
}
