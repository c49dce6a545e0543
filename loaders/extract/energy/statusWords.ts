import type {EnergyStatus} from "../../types.ts";

const WORK = "(?:works?|construction|building)";
const BEGAN = "(?:began|begun|started|commenced|resumed)";
const GOES_ON = "under way|underway|continues?|in progress|is proceeding";
const NOW = "(?:also |now |still |again |already |currently )?";
const FLOWING = "(?:generat|produc|pump|operat|supply|export|deliver|work|import|receiv)";

const STALLED = [
  "shelved|drop(?:ped)?|exclude[ds]?|scrapped|abandoned|stalled|halted|suspended|suspension|frozen|freeze|cancell?ed",
  "called off|axed",
  "mothballed|stopped(?! (?:financing|lending|funding|investing|buying))|dead|dormant|defunct|idle|collapsed",
  "fell through|pulled out|withdrew|withdrawn|walked away",
  "on ice|(?:put )?on hold|put off|derailed|blocked|stuck|in(?:to)? disarray|in limbo|in doubt|delayed indefinitely",
  "(?:is|are|was|were|been) (?:long |further )?delayed|no longer (?:mentioned|planned|talked)|nothing has been heard",
  "shut(?: down)?|closed down|lies? (?:dead|idle|unused)|hanging dead|gave up on|c[ao]me to nothing|not (?:yet )?begun",
  "never (?:built|fuelled|opened|used|finished|materiali[sz]ed)|made (?:little|no) progress|ran aground|bogged down",
  "terminated|rejected|ditched|pulled the plug|in tatters|hit (?:a )?(?:snags?|deadlock)|deadlocked",
  "languish(?:ed|es|ing)|ruptured|out of (?:action|service|order)|decommission(?:ed|ing)"
];

const UNDER_CONSTRUCTION = [
  `(?:is|are|being|been|be|also) ${NOW}(?:building|being built|being laid|constructing)`,
  "being (?:built|laid|constructed)|under construction|(?:has|have) been (?:building|constructing)|crews are",
  "broke ground|break(?:ing)? ground|ground (?:was )?broken|ground-?breaking",
  "(?:foundation|founding)[- ](?:stone|laying)",
  "la(?:id|ying) (?:the |a )?corner ?stone",
  `${WORK}\\b[^;]{0,200}?(?<! be| yet| not) (?:(?:has |have )?${BEGAN}|${GOES_ON})`,
  `${BEGAN} (?:the )?(?:work|works|construction|building|laying)|launched (?:the )?(?:construction|building)`,
  "(?:start|beginning|launch|commencement) of (?:the )?(?:construction|works?|building)",
  "(?:laid|laying) the foundations?|laid (?:down )?(?:the|its|their) pipe\\w*|the laying of|lays the|(?:are|is) laying",
  "half[- ]?way|half[- ](?:finished|built)|(?:per ?cent|pct|%) (?:complete|finished|done)",
  "nearing completion|nearly ready",
  "concrete (?:was )?(?:first )?poured|construction of\\b[^;]{0,200}? to be (?:completed|finished)",
  "(?:set|due) for completion|progressing|tunnelling|excavation|first pipes?",
  "(?:is|are|being) (?:under|currently )?undertaken",
  "continu(?:es|ed|ing) (?:the |to )?(?:work|build|construct)\\w{0,3}",
  "(?:is|are) (?:now )?being (?:financed|erected|expanded|tested)",
  "(?:is|are) (?:now |also )?undertaking (?:the )?construction|(?:is|are) jointly built|weld(?:ed|ers|ing)"
];

const OPERATING = [
  "(?:already|currently) (?:exports?|sells?|supplies|supply|imports?|buys?|sends?|provides?|receives?)",
  "operat(?:es|ing|ional(?! (?:stake|cost|control)))|in operation|went into operation",
  "entered service|in (?:full |commercial )?service|in use",
  "commissioned|inaugurated|inauguration|inaugurate|unveiled|launched|(?:announced|celebrated|marked) the completion",
  "switched on|started up|began commercial|fired up",
  "runs (?:the|two|three|a)|has run since|on stream|(?:came|come|comes|went|back|is|are) on-? ?(?:line|stream)",
  "online since",
  "opened (?:in|the|its)|(?:was|has) opened|opening (?:ceremony )?of|up and running",
  "has worked|have worked|still works|is working|connected to the grid|(?:began|started) (?:to flow|flowing)|flowed",
  "flow(?:s|ing)? through|(?:achieved|produced|shipped|exported) (?:its |the )?first (?!phase|stage|step)",
  `${BEGAN} (?:${FLOWING}\\w{2,4}|to ${FLOWING}\\w{0,2}|(?:commercial )?operations?)`,
  "has (?:carried|supplied|been (?:carrying|pumping|supplying|running|sending|exporting|generating|producing))",
  "have been (?:sending|pumping|producing)|carries|carry power|pumps|supplied|delivers",
  "(?<!\\b(?:of|for|to|the|its) |LNG |gas |oil |power |fuel )supplies(?! of\\b)|generates",
  "generated (?=[\\d$]|enough|more|about|over|nearly|electricity)|produces|receives|completed|(?:was|were) built",
  "(?:draws?|takes?|buys?|imports?|gets) (?:about |some |over )?[\\d,.]+ ?(?:MW|megawatts)"
];

/** What is done about an agreement. */
const SIGNED = [
  "agreed|agrees|signed|signing|signs|sign|signature|inked|initialled|concluded|sealed|clinched|finali[sz]ed",
  "approved|approves|ratified|final investment decision|go-ahead|green light|financial close|awarded|selected|chosen",
  "chose",
  "won (?:a|the) (?:contract|tender|bid|right)",
  "(?:won|placed|landed) (?:[\\p{L}\\d$€£.,-]{1,14} ){0,5}(?:contracts?|orders?)",
  "(?:reached|entered into|struck) (?:an? )?(?:[\\p{L}-]{2,12} )?(?:agreement|deal|accord|bargain)",
  "loans?\\b[^;]{0,60}? (?:been|was|were) (?:granted|approved)",
  "(?:granted|lent|is lending) [^;]{0,60}(?:loan|credit|mln|million|billion)",
  "(?:secured|obtained|raised) (?:the |a )?(?:[$€£\\d][^;]{0,40}?)?(?:funds|funding|financing|finance|loans?|from)"
];

/** What an agreement is called: told in passing, it may be another one. */
const PAPERS = [
  "agreement|contract|accord|treaty|pact|deal|protocol|memorand(?:um|a)|MoUs?|road ?map|term sheet|concession",
  "licen[cs]ed?",
  "intergovernmental"
];

const OFFERED = ["offer(?:s|ed|ing)?|pledge[ds]?|promise[ds]?|ready to|willing to|prepared to|readiness to"];

const PROPOSED = [
  "propos(?:e[sd]?|als?|ing)|plans?|planned|planning|plead(?:s|ed)?|would|want(?:s|ed)?|hop(?:e[sd]?|ing)|idea|dreams?",
  "discuss(?:ed|es|ing|ions?)?|consider(?:s|ed|ing)?|feasibility|stud(?:y|ies|ied|ying)|working on|envisag\\w{1,3}",
  "is to|are to|will|could|may|might|asked for|being worked|worked on|put up|pursu\\w{1,4}|project to build",
  "envision\\w{1,3}",
  "interested in|interest in|seek(?:s|ing)?|explor(?:e[sd]?|ing)|talks (?:on|about|over)|negotiat\\w{1,5}",
  "(?:expected|scheduled|slated|due|set) to",
  "intend(?:s|ed)?|aim(?:s|ed|ing)?|eye(?:s|d|ing)|mull(?:s|ed|ing)|tender|under evaluation|mooted|in the works",
  "revive|to (?:build|construct|lay|develop)"
];

const toPattern = (words: readonly string[]) => new RegExp(`(?<!\\p{L})(?:${words.join("|")})(?!\\p{L})`, "iu");

/** Words that tell how far a project is; where a sentence has several, the first status of the list wins. */
export const statusPatterns: readonly (readonly [EnergyStatus, RegExp])[] = [
  ["stalled", toPattern(STALLED)],
  ["under construction", toPattern(UNDER_CONSTRUCTION)],
  ["operating", toPattern(OPERATING)],
  ["agreed", toPattern([...SIGNED, ...PAPERS])],
  ["offered", toPattern(OFFERED)],
  ["proposed", toPattern(PROPOSED)]
];

/** What is done about an agreement, without the words for the agreement itself. */
export const signedPattern = toPattern(SIGNED);
