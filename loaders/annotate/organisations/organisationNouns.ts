import {wholeWord} from "../../anyOf.ts";
import type {OrganisationMention} from "../../types.ts";

const INSTITUTION = wholeWord(
  "university|institute|institution|centre|center|foundation|association|society|union|federation|party|front",
  "movement|fund|trust|academy|college|hospital|school|council|programme|church|club|laboratory|think-tank|airport",
  "museum"
);

const MEDIA = wholeWord(
  "times|tribune|post|herald|gazette|journal|daily|news|press|television|radio|bulletin|courier|monitor|telegraph",
  "guardian|observer|chronicle|ledger|mail"
);

const GOVERNMENT = wholeWord(
  "ministry|department|parliament|assembly|senate|congress|council|government|agency|authority|directorate|bureau",
  "court|police|cabinet|politburo|secretariat"
);

const COMPANY = wholeWord(
  String.raw`ltd|limited|inc|corp|corporation|company|co|plc|ag|gmbh|s\.?a|group|holdings?|bank|industries|airlines`,
  "airways|enterprises?|motors|petroleum|railways?|shipyards?|consortium"
);

/** Nouns that end an organisation's name, by what they make it. */
const ENDINGS: readonly (readonly [OrganisationMention["kind"], RegExp])[] = [
  ["company", COMPANY],
  ["commission", /^(?:commission|committee)$/],
  ["government", GOVERNMENT],
  ["alliance", /^(?:organi[sz]ation|alliance|league|forum)$/],
  ["media", MEDIA],
  ["other", INSTITUTION]
];

/** Nouns that begin an organisation's name: "Ministry of Foreign Affairs", "University of Oxford". */
export const OPENINGS = wholeWord(
  "ministry|department|university|bank|commission|committee|council|institute|party|organi[sz]ation|association",
  "chamber|board|federation|union|embassy|office|court|academy|joint|intergovernmental|inter-governmental"
);

/** Words that no organisation's name holds: offices stand before a name of their own. */
export const NO_PART = wholeWord(
  "deputy|officials?|representatives?|delegates?|president|minister|secretary|undersecretary|premier|chancellor|king|queen|prince",
  String.raw`general|ambassador|chairman|director|speaker|chief|spokes\w{3,6}|mr\.?|mrs\.?|ms\.?|dr\.?|gen\.?|monday`,
  "tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september",
  "october|november|december|members?|councill?ors?|counsell?ors?|senators?|governors?|mayors?|commanders?|admirals?",
  "envoys?|advis[eo]rs?|leaders?|heads?|ministers|presidents|diplomats?|negotiators?|lawmakers?|founders?"
);

/** What a small-letter noun at the end of a name makes it; undefined for other words. */
export function kindOfNoun(noun: string): OrganisationMention["kind"] | undefined {
  return ENDINGS.find(([, pattern]) => pattern.test(noun))?.[0];
}
