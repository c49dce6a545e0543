import {toldForms} from "./verbForms.ts";

const TO_STOP =
  "(?:drop|abandon|scrap|shelve|suspend|halt|cancel|stop|close|mothball|decommission|dismantle|idle|freeze|shut)";
const BE = "(?:is|are|was|were|be|been|being)";
const PERMIT = "(?:licen[cs]es?|permits?|concession|backing|interest|backers?|funding)";
const GO_ON =
  "(?:build|buy|finance|fund|back(?! down)|get|go ahead|proceed|sign|take part|take place|be (?:built|rebuilt|signed))";
const FINE = "(?! (?:financing|lending|funding|investing|buying))";
const LESS =
  "(?! (?:by (?:\\d|about|some|almost|nearly|over|more|half|a|an|two|as)\\b|to|from|in (?:price|output)|sharply|below|(?:about |some )?\\d))";
const CRITICS = anyWords(
  "criticisms? claims? allegations? calls? accusations? reports? objections? concerns? fears? protests?"
);
const OF_TALK = `(?! (?:[\\p{L}’']{1,14} ){0,2}${CRITICS})`;

function anyWords(words: string): string {
  return `(?:${words.replaceAll(" ", "|")})`;
}

/** What stops a project, or keeps it stopped. */
const STOPPED = [
  toldForms("abandon axe bury ditch halt mothball pause scrap shelve suspend terminate veto quit derail revoke"),
  toldForms("dissolve quash dismantle decommission interrupt annull languish"),
  `exclude[sd]|forc(?:es|ed|ing) [^,;]{1,40} to ${TO_STOP}`,
  `(?:reject(?:s|ed|ing)|rul(?:es|ed|ing) out)${OF_TALK}`,
  `dropp(?:ed|ing)${LESS}|drops (?=the|its|a|plans?)|stop(?:s|ped|ping)${FINE}`,
  "stop (?:pumping|production|producing|operations|work|exports)|shut[- ]in|stalled|stalling",
  "shut(?:ting)?(?: down)?|shut-?downs?|shutter(?:s|ed|ing)?",
  "(?<!(?:planned|proposed|expected|early|avert|prevent|delay|postpone|avoid|future) (?:the |its )?)closure" +
    "(?![^;,.]{0,60}\\b(?:postponed|delayed|expected|planned|scheduled|due|will|would|could|may|to be)\\b)",
  "cancell?(?:ed|ing|s|ation)|suspension|termination|freez(?:e|es|ing)|froze|frozen|call(?:ed|s|ing) off|blocked",
  "blocking",
  "(?:fell|falls?|fallen|falling) (?:through|apart)|pull(?:s|ed|ing) (?:out|the plug)|withdr(?:ew|aw(?:n|s|ing))",
  "(?:walk(?:s|ed|ing) away|back(?:s|ed|ing) out|broken? (?:down|off))|withh(?:eld|olds|olding)|str(?:uck|ikes) down",
  "g[ai]ven? up|giv(?:es|ing) up|turn(?:s|ed|ing) down|vot(?:es|ed|ing) (?:down|against)|decid(?:es|ed|ing) against",
  `said no to|opt(?:s|ed|ing) out|lost (?:its|the|their|his)? ?${PERMIT}|lost interest`,
  `(?:will|wo|would|does|do|(?<!that |who )did|is|are|was|were|has|have|can)(?: not|n[’']t|not)(?: now| be| been)? ${GO_ON}`,
  `(?:has|have) failed|failed to (?:materiali[sz]e|attract)|${BE} (?:finally |again )?closed(?! to\\b)`,
  `(?:had|has|have|decided|forced|agreed|chose|voted|ordered)(?: on \\p{Lu}\\p{Ll}{2,8}day)? to (?:permanently )?${TO_STOP}`,
  "pull(?:s|ed|ing) (?:[\\p{Ll}]{3,12} )?(?:investment|funding|support|backing|licen[cs]e)|\\bto zero\\b",
  "(?:let|lets)\\b[^;]{1,60} (?:lapse|expire)|(?:has|have) (?:lapsed|expired)|switched [^;,]{1,40} off|(?:halve|cut)[sd]? (?:its |the )?(?:exports|supplies|deliveries)",
  "overturn(?:s|ed|ing) (?:the|a|an|its)|tore up|torn up|threw out|taken off the grid|announced the end of",
  "closed (?:for good|permanently|down|since)",
  "clos(?:e|es|ed|ing) (?:two|both|its|the|an?) (?:[\\p{L}-]{2,14} ){0,2}(?:pipelines?|plants?|refiner(?:y|ies)|reactors?|terminals?|fields?)",
  "(?<!cargoes |ships |tankers )(?:has|have) (?:now |officially |finally )?left(?! [^;]{1,80} out )",
  "exit(?:s|ed|ing)?",
  "refus(?:es|ed|ing) (?:permission|a permit|a licen[cs]e|to (?:build|approve|licen[cs]e|certify))|thrown out",
  "pull(?:s|ed|ing) (?:its|their|the) money|turned (?:its|their) backs?|came to an end"
];

/** How a stopped project stands. */
const AT_REST = [
  "dead|dormant|defunct|idled?|collaps(?:ed|es|ing)|deadlocked|moribund|disused|derelict|in ruins|out of use",
  "on ice|(?:put )?on hold|put off|stuck|in(?:to)? disarray|in limbo|in doubt|(?:delayed|postponed) indefinitely",
  "off the table|in tatters|bogged down|ran aground|hit (?:a )?(?:snags?|deadlock)|standstill|stands? (?:still|idle)",
  "(?:is|are|was|were|been) (?:long |further )?delayed|delayed again|no longer (?:mentioned|planned|talked)",
  "cold feet|(?:has|have) (?:been dry|sunk)|dry since|nothing has been heard|nothing came of|back burner",
  "overtaken by|run into trouble|(?:delay|postpone|suspend|halt)s? (?:the )?(?:(?:launch|start|beginning) of )?(?:the |its |their )?construction",
  "bankrupt(?:cy)?|insolven(?:t|cy)|gone into administration",
  "c[ao]me to an? (?:\\p{Ll}+ )?(?:halt|standstill|stop)|lies? (?:dead|idle|unused)|lain idle|hanging dead|c[ao]me to nothing|not (?:yet )?begun",
  "(?:only|still|remains?) on paper|(?:was|were|been) (?:not|never) reali[sz]ed|not been reali[sz]ed",
  "(?:wants?|hop(?:es?|ing)|calls?|urges?|asks?|plans?|to)\\b[^;,]{0,60} to (?:be )?(?:resumed?|restart(?:ed)?)",
  "never (?:built|fuelled|opened|used|finished|materiali[sz]ed|got|left|went)|made (?:little|no) progress",
  "drawing board",
  "(?:out of|removed from) (?:action|service|order|operation)|off-?line",
  "cut off|disconnected|ran out of|fuel ran out|no money|unpaid",
  "lack of (?:money|funds|funding|finance|financing|buyers|customers)|force majeure"
];

const RAIDERS = anyWords(
  "warplanes? jets? aircraft drones? missiles? rockets? bombers? rebels guerrillas gunmen militants insurgents " +
    "saboteurs attacks? strikes raids blasts? explosions? fighters troops forces soldiers Islamists"
);
/** What has broken it. */
const BROKEN = [
  "ruptured?|blew up|blown up|blowing up|wrecked|destroy(?:s|ed)|(?:destruction|collapse|sabotage) of|damag(?:ed|ing)|sabotaged?|crippled|paraly[sz]ed",
  "postpon(?:e[sd]?|ing)|attack(?:s|ed)? (?:on|against) (?:the|its|an?)|dynamit(?:ed|ing)",
  "bomb(?:ed|ings? of)|sabotage (?:against|at)|breached|hit by(?! calls| criticism| protests?)",
  `${RAIDERS}\\b[^;]{0,80}? (?:hit|struck|raid(?:ed)?|attack(?:ed)?|targeted|shelled|pounded|set fire)`,
  "(?:fire|blaze|explosion|blast) (?:at|in)(?= (?:the|its))",
  "seized|overr[au]n|stormed|besieged|blockad(?:ed|ing)|blockades? (?:of|at) the",
  `${RAIDERS}\\b[^;]{0,60}? (?:took|taken|takes?|taking) (?:full )?control of|set fire to`,
  "(?:was|were|been) (?:struck|raided|attacked|shelled|targeted) (?:by|in|again)",
  "knocked out|ravaged|burst|tripped|(?:been|was|were) switched off|cut by (?!\\d|half|an?|about)|ablaze|on fire",
  "in flames|burn(?:t|ed) down|severed"
];

/** Words for a project that has been stopped, given up or wrecked. */
export const stalledWords: readonly string[] = [...STOPPED, ...AT_REST, ...BROKEN];
