/** What a governing verb, noun or adjective says of the event under it. */
export type Stance = "planned" | "proposed" | "cancelled" | "postponed" | "denied" | "held" | "under way";

const words = (list: string): string[] => list.split(" ");

function lexicon(entries: Readonly<Partial<Record<Stance, string>>>): ReadonlyMap<string, Stance> {
  return new Map(
    Object.entries(entries).flatMap(([stance, list]) => words(list).map((w) => [w, stance as Stance] as const))
  );
}

/**
 * Verbs that take a trip as object, or as subject in the passive ("the visit was shelved"); dictionary forms, particles
 * joined by "-".
 */
export const VERBS_OVER_EVENT = lexicon({
  cancelled:
    "cancel scrap abort ditch axe abandon drop call-off skip pull-out drop-out withdraw cry-off beg-off bow-out " +
    "back-out scratch scupper block veto",
  postponed:
    "postpone delay defer reschedule shelve suspend shift slip adjourn put-off put-on-hold put-back push-back " +
    "hold-over move-back move",
  planned:
    "plan schedule fix arrange announce confirm prepare slate organise organize pencil-in set-up finalise finalize " +
    "await anticipate bring-forward",
  proposed: "propose suggest discuss seek consider request contemplate mull welcome-idea envisage",
  held: "conclude end finish wrap-up complete wind-up cut-short round-off cap make pay undertake recall follow",
  "under way": "begin start open kick-off embark commence launch continue resume extend",
  denied: "deny exclude refuse decline reject rule-out"
});

/** Verbs, adjectives and nouns that take an infinitive ("plans to visit", "due to visit", "an invitation to visit"). */
export const GOVERNORS = lexicon({
  cancelled: "cancel scrap abort ditch abandon drop call-off shelve",
  postponed: "postpone delay defer put-off",
  planned:
    "plan intend schedule expect slate prepare agree decide promise due set suppose supposed scheduled expected " +
    "planning poised be bound pledge commit mean vow book tip plans arrange plan go about likely begin start need " +
    "have intention confirm bill billed down pencilled penciled tipped expected direct designate instruct task " +
    "assign mandate announce poise gear prime aim anticipate project forecast earmark destine",
  proposed:
    "hope want wish invite urge ask like consider desire propose suggest offer invitation press push wait keen " +
    "ready willing eager readiness willingness wish desire request call accept welcome encourage seek appeal persuade " +
    "threaten",
  denied: "refuse decline fail unable unlikely reluctant unwilling forget avoid reject deny",
  held: "manage proceed continue use"
});

/** Nouns that take a trip by "of" or "for" ("cancellation of the visit", "dates for a visit"). */
export const NOUNS_OVER_EVENT = lexicon({
  cancelled: "cancellation scrapping abandonment calling-off",
  postponed: "postponement deferral delay deferment rescheduling",
  planned:
    "plan plans preparations preparation announcement schedule programme program agenda date dates itinerary " +
    "arrangements eve",
  proposed:
    "invitation proposal possibility prospect prospects hope hopes request idea talk talks discussions negotiations " +
    "offer chance",
  held: "end conclusion result results outcome success aftermath course sidelines margins close",
  "under way": "start beginning"
});

/** Adjectives inside the trip's own noun phrase ("his planned visit"). */
export const ADJECTIVES = lexicon({
  planned: "planned scheduled upcoming forthcoming impending coming future next expected pending looming imminent",
  proposed: "proposed possible potential mooted prospective eventual",
  cancelled: "cancelled canceled aborted scrapped abandoned",
  postponed: "postponed delayed deferred rescheduled",
  held: "recent last previous earlier past prior",
  "under way": "current ongoing"
});
