import {anyOf} from "../../../anyOf.ts";

/** The noun close behind its amount, in the same clause: what may stand between "$2 billion" and "exports". */
export const SAME_CLAUSE = "(?:(?! and | but | while | versus | against |,)[^;\ue200-\ue2ff]){0,50}?";
/** "24 tonnes of goods valued at 3 million were": a weight told with its worth, before "exported". */
export const WITH_WORTH =
  "{Q}(?: of(?: [\\p{L}-]+){1,4})?,? (?:worth|valued at) (?:about |some |over |nearly )?{X}(?: [\\p{L}-]+){0,2}";
/** "Worth of humanitarian": what may stand between an amount and "aid". */
export const WORTH_OF = "(?:['’]s? worth)?(?: of| in)(?: {P})?(?: [\\p{L}-]+){0,3}";
/** Words between a verb and its amount that make it no other: "about", "a record". */
export const ABOUT = anyOf(
  "about|some|around|only|just|nearly|almost|over|less than|more than|an|a|estimated",
  "approximately|roughly|record|mere|those of|that of|the|(?:(?:upwardly|downwardly) )?revised",
  "actual|provisional|{D}['’]s?|{D}['’]s (?:level|figure|total) of|up to|at least",
  "(?:deficits?|surplus(?:es)?|figure|total|peak|high|low|average|volume) of|(?:earlier|all-time|previous)"
);
/** What stands before the amount of the largest buyer or seller: "with some", "taking". */
export const WITH = `,? ${anyOf(
  "with|at|buying|taking|importing|absorbing",
  "selling|shipping|providing|accounting for"
)}(?: ${ABOUT})*?`;
