import type {Actor, TripFrame, VisitContext} from "./tripFrame.ts";

/** Sentences between the telling of a tour and of a meeting on it. */
const REACH = 12;
/** Where leaders of many countries are, none of them at home; or one who is a guest himself. */
const AWAY =
  /\b(?:summit|conference|forum|assembly)\b|(?<!\b(?:after|before|while|since|by|when) )\bvisiting (?=\p{Lu})/iu;
const POSTED = /\b(?:ambassador|envoy|consul|charge d'affaires|representative)\b/i;

/**
 * "leaves on a trip to the Gulf. He will meet the King of Bahrain on Monday": whoever tours many countries meets their
 * leaders at home.
 */
export function onTour(context: VisitContext, frame: TripFrame, tours: readonly TripFrame[]): TripFrame {
  const {kind, rule, to, modality, people, sentence} = frame;
  const isOpen = kind === "meeting" && rule === "meeting/met" && to === null;
  if (!isOpen || !/^(?:held|planned)$/.test(modality.status ?? "")) return frame;
  if (AWAY.test(wordsOf(context, sentence))) return frame;
  const makesTour = ({name}: Actor): boolean =>
    tours.some((t) => Math.abs(t.sentence - sentence) <= REACH && t.people.some((p) => p.name === name));
  const travellers = people.filter(makesTour);
  const hosts = people.filter((p) => !travellers.includes(p));
  const country = hosts[0]?.country ?? null;
  const isHome = country !== null && hosts.every((h) => h.country === country && !isPosted(context, h));
  if (!isHome || travellers.length === 0 || travellers.some((t) => t.country === country)) return frame;
  return {
    ...frame,
    kind: "visit",
    rule: "meeting/at-home",
    people: travellers,
    to: {country, place: null, token: -1},
    with: hosts,
    anaphoric: false
  };
}

function wordsOf({annotated, parsed}: VisitContext, sentence: number): string {
  const {start, end} = parsed[sentence]!.sentence;
  return annotated.source.text.slice(start, end);
}

function isPosted({annotated}: VisitContext, {name}: Actor): boolean {
  return annotated.people.get(name)?.roles.some(({title}) => POSTED.test(title)) === true;
}
