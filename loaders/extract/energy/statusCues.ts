import {anyOf} from "../../anyOf.ts";

/** "A lake would form after the dam was completed", "once completed, it will …" tell of no dam that works. */
export const CONDITION = /\b(?:if|once|when|unless|after|until|upon|as soon as|by the time)\b[^,;]{0,60}$/iu;
/** "The proposed agreement", "a draft accord": what is not agreed yet. */
export const DRAFT =
  /\b(?:proposed|draft|planned|prospective|forthcoming|upcoming|eventual|possible|potential|future|non-binding)(?: [\p{L}-]{2,14}){0,2} $/iu;
/** "If approved", "if the deal is completed": what may yet be agreed. */
export const IF = /\b(?:if|unless|whether)\b[^,;]{0,60}$/iu;
/** "Which is to feed Crete, when completed". */
export const CONDITIONAL = /\b(?:if|once|when|until|before|upon)(?: (?:it|they)(?: (?:is|are))?)?(?: \p{L}+ly)? $/iu;
/** What is not yet so. */
export const HOPE = /\b(?:will|would|could|may|might|(?:due|expected|set|scheduled|meant|supposed) to)\b/u;
/** "A pact resolved the dispute, after the firm had suspended its purchases": what was stopped goes on. */
export const OVERCOME =
  /\b(?:(?:resolv|resum|reviv)(?:ed?|es|ing)|settled?|lift(?:s|ed|ing)?|overc[ao]mes?)\b[^;]{0,160}$/iu;
const FUTURE =
  "will|would|to (?:be|have)|(?:is|are|due|plans?|ready|expected|scheduled|hopes?|aims?) to|" +
  "should|could|may|might|before|until";
const WAY =
  "(?:pav|clear|smooth)\\w{1,3} the way (?:for|to)|lead(?:s|ing)? to|prepar\\w{1,7} for|ahead of|date (?:for|of)|" +
  "(?:talks?|negotiations?|discussions?|agreement|deals?|contracts?|plans?|interest(?:ed)?|proposals?|possibility|feasibility|idea|option|prospects?)" +
  "(?: (?:with|between) [^,;]{2,50}?)? (?:on|over|for|about|in|of)|(?:consider|discuss|stud|mull)(?:s|es|ed|ies|ied|ing|ying)";
/** What stands before a work that is still to come: "will be", "paving the way for the". */
export const NOT_YET = new RegExp(
  `\\b(?:(?:${FUTURE})(?: \\p{L}+ly| each| both| also| soon| then)?(?: be (?:made|put|brought)| become| be| start| begin| been)?(?: \\p{L}+ed and)?|(?:${WAY})(?: the)?) $`,
  "iu"
);
/** "Start", as "to double output and start" has it. */
export const BASE_FORM = /^(?:start|begin|launch|lay|break|open|commission|inaugurate) /iu;
/** "Plans to double output and": what follows is to come too. */
export const ALSO_TO_COME = /\b(?:to|will|would|could|may) \p{Ll}{2,14} [^;,.]{1,120} and $/iu;
/** "They hope that gas can": what is only hoped for. */
export const HOPED =
  /\b(?:hop(?:es?|ed|ing)|expects?|aims?|wish(?:es)?)\b[^,;]{0,60} (?:can|will|to)(?: \p{L}+ly)? $/iu;
/** What takes a word back: "not", "nobody has". */
export const NOT =
  /(?:\b(?:no|not|never|nor|without|nobody|none|denie[sd])|n[’']t)(?: \w+){0,2} $|\bneither\b[^;,]{0,60}$|\bdenie[sd] that [^,;]{0,60}$/iu;
const MAY_STOP = anyOf(
  "could|may|might|should|would|threat\\w{0,5} to|if|unless|risks?|wants?|urg\\w{1,3}|asked",
  "call\\w{0,3} for|demand\\w{0,3}"
);
/** "Could be halted", "threatened to withdraw": what may stop is not stopped. */
export const THREAT = new RegExp(`\\b${MAY_STOP}(?: [\\p{L}’'-]{1,14}){0,4} $`, "iu");
/** "Refuted reports that the loan had been": a stop that somebody denies. */
export const REFUTED =
  /\b(?:den(?:y|ies|ied|ying)|refut(?:es?|ed|ing)|dismiss(?:es|ed|ing)|reject(?:s|ed|ing)|rubbish(?:es|ed)|disput(?:es?|ed)) (?:[\p{L}-]{2,14} ){0,4}?(?:reports?|rumou?rs?|claims?|suggestions?|allegations?|that)\b[^;.]{0,120}$/iu;
/** "After it was suspended in 2009", "had once been shelved": a stop that lies behind what else a sentence tells. */
export const BYGONE = /\b(?:after|following|despite|had (?:once |long )?been)\b[^,;]{0,60}$/iu;
/** "…, which A had shut,": what an aside tells of the past. */
export const EARLIER = /\b(?:had|once|earlier|previously|used to|last year|in (?:19|20)\d\d)\b/u;
/** "Frozen since 2015": behind a stop that is told in passing. */
export const SINCE = /^ (?:since|in|after|for|last|by|when)\b/u;
/** "The firm had begun the work in 2009": how things stood before the news. */
export const BEFORE_NEWS = new RegExp(
  "\\bhad (?:already |earlier |once )?(?:been )?" +
    "(?:begun|started|planned|agreed|signed|approved|promised|wanted|hoped|offered)\\b",
  "giu"
);
/** "Studies are nearly finished": papers that are ready are no works. */
export const STUDIES = new RegExp(
  "\\b(?:stud(?:y|ies)|surveys?|talks|meetings|discussions|consultations|negotiations|designs?|drawings|tenders?)\\b[^;,.]{0,60}?" +
    "\\b(?:under ?way|finished|completed?|ready|conducted|begun|started)\\b",
  "giu"
);
/** The month, which is no "may". */
export const MAY =
  /(?<=\b(?:[Ii]n|[Ss]ince|[Bb]y|of|[Ll]ast|next|this|until|from|for|early|late|mid|\d{1,2})[ -])May\b|\bMay(?= \d)/gu;
/** "The start of construction will create jobs." */
export const OCCASION = /^(?:inaugur|start |beginning |launch |commencement )/iu;
/** What follows an occasion that is still to come. */
export const OCCASION_TO_COME =
  /^[^,;]{0,50}? (?:would|will|is (?:to|planned|expected|scheduled)|ceremony (?:will|would))\b/u;
const SIGN = anyOf(
  "sign(?:ed)?|ink(?:ed)?|announced?|unveil(?:ed)?|award(?:ed)?|conclude[ds]?|initial(?:led)?|finali[sz]ed?|secure|reach|strike|clinch|seal",
  "negotiate|seek|(?:make|take|approve) (?:an? |the |its )?final investment decision"
);
const PAPER = "(?:contract|agreement|deal|accord|pact|memorandum|treaty|protocol)s?";
/** "Are to sign a contract", "the contract has not yet been awarded": what is still to be signed is not agreed. */
export const SIGNING_TO_COME = new RegExp(
  anyOf(
    `\\b(?:will|would|to|or|shall|may|might|could)(?: \\p{L}+ly| soon| also| then| now)? (?:be )?${SIGN}\\b[^;,]{0,90}`,
    `\\bdrafts? (?:of )?(?:the |an? )?(?:\\p{L}+ (?:of )?){0,3}?${PAPER}`,
    `\\b${PAPER}\\b[^;,]{0,60}? (?:is|are|was|were) (?:still |now )?being (?:\\p{L}+ly )?${SIGN}`,
    "\\bden(?:y|ies|ied)\\b[^;]{0,90}? (?:an? |the )?(?:extension|renewal|licen[cs]e|permit|permission)\\b[^;,]{0,60}",
    "\\b(?:chances?|hopes?|prospects?|likelihood|possibility|probability) (?:of|for) [^;,]{0,40}?\\b(?:sign|reach|conclud|agree)\\p{L}*[^;,]{0,60}",
    "\\b(?:before|until|ahead of|awaiting|awaits|pending) (?:an? |the |its )?(?:final investment decision|go-ahead)\\b",
    `\\b(?:negotiat(?:e|es|ing|ions?)|in talks|seek(?:s|ing)?)\\b[^;,]{0,80}? ${PAPER}`,
    `\\b${PAPER}\\b[^;,]{0,80}? (?:will|would|could|may|might|should|shall|is to|are to|(?:is|are) (?:expected|due|set|scheduled|likely) to) (?:soon |also )?be ${SIGN}\\b`,
    `\\b(?:close|closer|near) to (?:an? |the )?(?:[\\p{L}-]{2,14} )?(?:${PAPER}|(?:signing|agreeing)\\b[^;,]{0,60})`,
    "\\bfinal investment decision (?:is|was|on [^;,]{1,60} is) (?:expected|due|planned|to come|pending)",
    `\\b(?:fail(?:s|ed|ing)?|refus(?:es|ed|ing)|unable) to (?:agree|sign|reach|conclude)\\b[^;,]{0,60}`,
    `\\b(?:no|without an?|without any) (?:new |such |final )?${PAPER}\\b[^;,]{0,60}`,
    `\\b(?:expired|old|previous|lapsed) ${PAPER}`,
    `\\b${PAPER}\\b[^;,]{0,60}? (?:has |have |had )?expire[ds]?\\b`,
    `\\b${PAPER}\\b[^;,]{0,80}?\\b(?:not|never|yet)(?: yet| to)? (?:been |be )?${SIGN}\\b`
  ),
  "giu"
);
