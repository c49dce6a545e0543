const HOLDS = "(?:given|gives?|giving|gave|got|gets|received|receives|won|wins|granted|obtained)";
const CONSENT = "(?:consent|blessing|approval|permission|clearance|nod|assent|backing|permits?)";
const SHARE = "(?:stake|share|third|quarter|half|interest|per ?cent|%)";
const FUNDS = "(?:funds|funding|financing|finance|loans?|money)";

const TO_TALK =
  "to (?:disagree|differ|back down|study|consider|discuss|explore|examine|look|meet|hold|continue (?:talks|discuss|negotiat))";

/** What is done about an agreement. */
export const signedWords: readonly string[] = [
  `agreed(?! ${TO_TALK}| that [^;]{0,120}\\b(?:should|need|must|consider))|agrees|(?<!\\b(?:to|not|would|could|must|will|may|they|we|if) )agree(?= (?:to (?:build|lay|develop|construct|supply|sell|buy)|on) )|signed|signing|signs|sign|signature|inked|initialled|concluded|sealed|clinched|finali[sz]ed`,
  "approved|approves|ratified|final investment decision|go-ahead|green light|financial close|awarded|selected|chosen",
  "chose|(?:was|were|been) (?:picked|named|appointed)",
  "(?:hired|contracted|engaged|picked|tapped) [^;]{1,60}? (?:to|for)",
  "go(?:es)? ahead|entrusted with|(?:come|came) to terms|said yes to|settled on|gave the job",
  "put (?:his|her|their) (?:names?|signatures?) (?:to|under)|backed (?:an? |the )?loans?",
  "won (?:(?:a|the) (?:contract|tender|bid|right)|(?:the |an? )?(?:exploration|drilling|mining) (?:rights|licen[cs]es?))",
  "(?:has|have) sanctioned (?:the|its|their)\\b|(?:closed|completed|arranged|signed) (?:the )?financing|(?:shareholders|partners|board|directors) sanctioned",
  "cleared the way for|(?:took|taken|takes) (?:an?|the|their|its) investment decision|put(?:s)? [^;]{1,60} into effect|set up a joint (?:venture|company)",
  "(?:picked|preferred) [^;]{1,60} (?:over|to|ahead of)|shook hands|teamed up|joined forces|authori[sz]ed",
  `${HOLDS} (?:its |the |their |his )?(?:[\\p{L}-]{2,14} )?${CONSENT}|parliament\\b[^;]{0,20} cleared|cleared by`,
  "(?:took|taken|takes) (?:a|the) (?:final )?(?:investment )?decision to",
  "decided to (?:build|go ahead|proceed|invest|lay)",
  `(?:bought|acquired|took|takes|buys|acquires|sold|sells) (?:an? |the |its )?(?:[\\p{L}\\d.-]{1,12} ){0,3}?${SHARE}`,
  "(?:sold|leased|granted) (?:the |its |an? )?(?:[\\p{L}\\d.-]{1,14} ){0,4}?(?:fields?|blocks?)",
  "settled (?:their|the|all) (?:differences|dispute|quarrel)",
  "(?:scored|secured|bagged) (?:[\\p{L}\\d$€£.,-]{1,14} ){0,4}(?:deals?|contracts?|orders?)",
  "(?:won|placed|landed) (?:[\\p{L}\\d$€£.,-]{1,14} ){0,5}(?:contracts?|orders?)",
  "(?:reached|struck) (?:an? )?(?:[\\p{L}-]{2,12} )?(?:agreement|deal|accord|bargain)",
  "(?:entered|entering) into (?:[^;]{1,80}? )?(?:agreements?|deals?|contracts?|partnerships?|memorand(?:um|a))",
  "(?:form(?:s|ed)|created|established) (?:an? )?(?:[\\p{L}-]{2,12} )?(?:joint (?:venture|company)|consortium)",
  "(?:agreement|deal|contract|accord|MoU|memorandum|pact)s? (?:also |will |would )?(?:provid|cover|includ|envisag|stipulat|involv)\\p{L}{1,4}",
  "loans?\\b[^;]{0,60}? (?:been|was|were) (?:granted|approved)|granted (?:a |the )?loan",
  "(?:granted|lent|is lending) [^;]{0,60}(?:loan|credit|mln|million|billion)",
  `(?:secured|obtained|raised) (?:the |a )?(?:[$€£\\d][^;]{0,40}?)?(?:${FUNDS}|from)`,
  `${FUNDS}\\b[^;]{0,40}? (?:is|are|was|were|been) (?:now )?(?:secured|in place)`
];

/** What an agreement is called: told in passing, it may be another one. */
export const paperWords: readonly string[] = [
  "agreement|contract|accord|treaty|pact|deal|protocol|memorand(?:um|a)|MoUs?|road ?map|term sheet|concession",
  "licen[cs]ed?|(?:agreements|contracts|accords|memoranda) (?:on|for)",
  "intergovernmental"
];

/** Words for what one country or firm would do for another. */
export const offerWords: readonly string[] = [
  "offer(?:s|ed|ing)?|pledge[ds]?(?! to (?:stop|end|halt))|promise[ds]?|ready to|willing to|prepared to|readiness to|glad to",
  "put [^;]{1,40} on the table"
];

/** Words for works that are thought of. */
export const plannedWords: readonly string[] = [
  "propos(?:e[sd]|als?|ing)|plans?|planned|planning|plead(?:s|ed)?|idea|dreams?|feasibility|stud(?:y|ies|ied|ying)",
  "envisag\\w{1,3}|envision\\w{1,3}|asked for|put up|set(?:ting)? up (?:of )?(?:an?|the)|pursu\\w{1,4}",
  "being launched|project to build|negotiat\\w{1,5}|tender|mooted|bids?",
  "(?:quest|bid|drive|race|tender|competition) (?:for|to)|dream(?:s|t|ed|ing)? of",
  "on the agenda|under (?:evaluation|discussion|consideration|negotiation|study|development)|in (?:the works|discussion)",
  "(?:is|are|be|being) (?:being )?(?:discussed|considered|developed)|(?:is|are) developing|intend(?:s|ed)?|aim(?:s|ed|ing)?|eye(?:s|d|ing)|mull(?:s|ed|ing)",
  "(?:close|closer|near) to (?:an? )?(?:\\p{L}+ )?(?:agree|sign|deal|decision|contract)\\w{0,4}",
  "short-?listed|expressions? of interest|await(?:s|ing)|to be (?:built|sited|developed)|asked [^;]{1,40} to",
  "needs? (?:partners|investors|money|\\d)|(?:have|has) yet to|lobb(?:y|ies|ied|ying) for|return(?:s|ed|ing)? to",
  "among the (?:subjects|topics)|designed to|interested in|interest in|keen (?:on|to)|in talks|talk(?:ed|ing) of",
  "reviv(?:e[sd]?|ing|al)|to (?:build|construct|lay|develop|implement)|decision (?:on|about)|call(?:s|ed|ing) for",
  "(?:building|construction|laying) of an?",
  "review(?:s|ed|ing) (?:the )?progress (?:on|of|in|made)",
  "invit(?:e[sd]?|ing) (?:[^;,]{1,60}? )?to (?:take part|join|undertake|invest|build|develop|participate|finance|work|bid)",
  "push(?:es|ed|ing) for|look(?:s|ed|ing) (?:for|at|into)|seek(?:s|ing)?|sought|explor(?:e[sd]?|ing)"
];
/** Words for what may be or is talked about, which as often is something else than the works. */
const hopeWords: readonly string[] = [
  "would|want(?:s|ed)?|hop(?:e[sd]?|ing)|discuss(?:ed|es|ing|ions?)?|consider(?:s|ed|ing)?|working on|being worked",
  "is to|are to|will|could|may|might|worked on|think(?:s|ing)? (?:about|of)|thought (?:about|of)|urg(?:e[sd]|ing)",
  "talk(?:s|ed|ing)? (?:on|about|over)",
  "(?:expected|likely|scheduled|slated|set|meant|supposed|due(?! to (?:the|an?|its|their|\\d))) to"
];

/** Words for what is wished, talked about or looked into. */
export const proposalWords: readonly string[] = [...plannedWords, ...hopeWords];
