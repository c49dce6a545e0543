const WORK = "(?:works?|construction|building|laying of|drilling|excavation|assembly|dredging)";
const BEGAN = "(?:began|begun|started|commenced|resumed|launched)";
const GOES_ON = "under way|underway|continues?|in progress|is proceeding|goes on|go on|proceeds|carries on";
const NOW = "(?:also |now |still |again |already |currently )?";
const PART = "(?:\\p{L}+[ -](?:thirds?|quarters?|fifths?|tenths?)|\\d[\\d.]{0,4} ?(?:per ?cent|pct|%))";
const ALMOST = "(?:almost|nearly|practically|virtually|all but|half|partly)";
const MADE =
  "(?:built|laid|constructed|erected|expanded|enlarged|extended|raised|upgraded|installed|drilled|dug|filled)";
const FINISHED = "(?:complete|completed|finished|done|ready|built|laid)";

/** Words for works that go on. */
export const constructionWords: readonly string[] = [
  `(?:is|are|being|been|be|also) ${NOW}(?:building|helping (?:(?:the )?\\p{Lu}\\p{L}+ )?(?:to )?build(?! (?:up |[a-z]+ )?support)|being ${MADE}|constructing)|being ${MADE}`,
  "under construction|ongoing construction|(?:pace|progress|speed|speeding[- ]up) (?:of|in) (?:the |its )?construction|(?:starts?|begins?|launches) (?:work|construction|building)|work (?:starts|begins)",
  "(?:has|have) been (?:building|constructing)|crews are|construction (?:workers?|site|crews?)",
  "broken? ground|break(?:ing)? ground|ground (?:was )?broken|ground-?breaking|turned the first sod|first sod",
  "(?:foundation|founding)[- ](?:stone|laying)|(?:laid|laying) the (?:first stone|foundations?(?! for \\p{L}+ing))",
  "la(?:id|ying) (?:the |a )?corner ?stone|laid (?:down )?(?:the|its|their) pipe\\w*|(?<!(?:agreement|contract|deal|accord|treaty|pact|plan|plans|tender) (?:for|on|of) )the laying of|lays the",
  "(?:are|is) laying",
  `${WORK}\\b[^;]{0,200}?(?<! be| yet| not) (?:(?:has |have )?${BEGAN}(?! (?:commercial|operat|generat|produc|suppl|deliver|export|pump)| and (?:was )?(?:completed|finished)| (?:in|on) [^;,]{1,24},? and (?:it |the [\\p{Ll}]{3,12} )?(?:began|started|entered|came|was (?:completed|finished|opened|commissioned|inaugurated)))|${GOES_ON}|was inaugurated)`,
  `${BEGAN} (?:the )?(?:${WORK}|to (?:lay|build|construct|fill|drill)|filling)`,
  "expects? [^;]{1,80}? to (?:start|begin) (?:filling|operating|operations?|producing|production|pumping)",
  "launched (?:the )?(?:construction|building)",
  `(?:start|beginning|launch|commencement) of (?:the )?${WORK}|inaugurated (?:the )?(?:work|construction)`,
  `half[- ]?way|half[- ](?:finished|built)|(?:${PART}|${ALMOST}) ${FINISHED}|nearing completion|taking shape`,
  "takes shape|(?:inspect|tour)(?:s|ed|ing) (?:the )?(?:construction|building|works?)|(?:first|second|third|fourth|fifth|final|last|\\d(?:st|nd|rd|th)) (?:year|month|phase|stage) of (?:its )?construction",
  `${PART}(?!\\p{L})[^;,]{0,60}? (?:has |have |is |are )?(?:been )?(?:completed?|finished)`,
  "(?:workers|people|men|engineers)\\b[^;]{0,60}(?:employed|engaged) (?:in|on) [^;]{0,30}(?:construction|building)",
  "(?:have|has) (?:already )?(?:laid|joined|welded|diverted)|been going up|putting up",
  "(?:final|last) (?:phase|stages?) of (?:the )?(?:construction|works?)",
  "concrete\\b[^;]{0,60}? poured|poured (?:the )?(?:first )?concrete|(?:people|men|workers) (?:work|are working) on",
  `${WORK} of\\b[^;]{0,200}? to be (?:completed|finished)|(?:on|behind|(?<!(?:stream|line) )ahead of) schedule`,
  "(?:set|due) for completion|progressing|tunnelling|excavation|(?:first|last|final) (?:pipes?|weld)",
  "(?:is|are|being) (?:under|currently )?undertaken|reactor vessel|reactor building|(?:test|trial) runs?",
  "continu(?:es|ed|ing) (?:the |to )?(?:work on|build|construct)\\w{0,3}",
  `${BEGAN} (?:the )?(?:clearing|expan(?:sion|ding)|moderni[sz]\\w{2,5}|rehabilitat\\w{3}|upgrad(?:e|ing))`,
  "(?:piling|earthworks?|site (?:work|clearance|preparation)|tests?) (?:[^;,]{1,40} )?(?:began|begun|started|has begun)",
  "(?:first|last|second) (?:turbine|unit|reactor|dome|vessel|tower|panel|generator)s? (?:has|have) been " +
    "(?:erected|installed|lifted|lowered|put up)|(?:has|have) been (?:lifted|lowered) into place",
  "commissioning (?:phase|tests?|work)|(?:cold|hot|pressure) tests|(?:\\p{L}+ )?(?:years?|months|decades?) late",
  "(?:fuel|rods?) (?:is|are|was|were) (?:being )?loaded",
  "(?:is|are) (?:now |also )?(?:being )?(?:financed|tested)|(?:is|are) (?:now |also )?financing|load(?:ed|ing) (?:of )?(?:the )?(?:first )?(?:nuclear |uranium )?(?:fuel|rods|uranium)|fuel[- ]loading",
  "(?:workers|men|crews|firms?|engineers) (?:building|laying)|complete to \\d|until [^;]{1,30} to finish",
  "(?:is|are) (?:installing|assembling|fitting|digging|drilling)|tests are being|months from completion",
  "(?:speed|step|speeding|stepping|sped|stepped) up (?:the )?(?:work|construction)|launched (?:the )?works?",
  "(?:pipes|turbines|generators)\\b[^;]{0,60}? (?:arrived|reached|(?:are|were) (?:being )?(?:shipped|delivered))",
  "not (?:be )?(?:finished|ready|completed) (?:before|until)",
  "(?:(?:is|are) (?:now |also )?|having )(?:undertaking|undertaken) (?:the )?(?:\\p{Ll}+ and )?construction|(?:is|are) jointly built|weld(?:ed|ers|ing)"
];

const SOON = "(?:(?:is|are) (?:now |still )?(?:set|expected|to)|due|scheduled|should|will|on course)";
/** Words for works whose end is in sight, unless an agreement is told of. */
export const completionWords: readonly string[] = [
  `${SOON} (?:to )?be (?:completed|finished|ready|handed over|inaugurated|commissioned|opened)`,
  `${SOON} (?:to )?(?:(?:come|go|enter) (?:in)?to (?:commercial )?(?:service|operation|use))`,
  `${SOON} (?:to )?(?:enter (?:commercial )?service|come on-? ?(?:line|stream))`,
  `${SOON} (?:to )?(?:start|begin) (?:filling|operating|operations?|producing|production|pumping|test runs)`
];

const FLOWING = "(?:generat|produc|pump|operat|supply|export|deliver|work|import|receiv|carry|feed|flow|ship)";
const CARRIED = "(?:exported|shipped|piped|pumped|carried|brought|sent|transported|delivered)";
const HAS_GIVEN =
  "(?:carried(?! out)|supplied|pumped|fed|sent(?! (?:an?|its|their|the) (?:[\\p{Ll}-]+ )?(?:draft|letter|teams?|delegation|envoy|message|note|report|proposal|bill|experts?|official))|produced|generated|delivered|exported|run|operated|worked|provided (?:[\\p{Ll}-]+ ){0,2}(?:electricity|power|energy|gas)\\b)";
const FLOW = "(?:operations?|loadings?|production|pumping|flows?|deliveries|supplies|exports|shipments|output)";
const ENTERED = "(?:came|come|comes|went|gone|goes|put|brought|taken)(?: [^;]{1,40})?";
const FIRST = "(?:its|the|their) (?:first|maiden)(?! (?:phase|stage|step))";

/** Words for a project that works. */
export const operatingWords: readonly string[] = [
  "(?:already|currently) (?:exports?|sells?|supplies|supply|imports?|buys?|sends?|provides?|receives?|(?:export|sell|supply|import|buy|send|provid|receiv|deliver)ing)",
  "operat(?:es|ed at|ing(?! (?:units?|costs?|profits?|income|company|subsidiary))|ional(?! (?:stake|cost|control)))",
  "in operation|in production|in use|(?:is|are) running|runs at",
  `entered service|in (?:full |commercial )?service|${ENTERED} (?:in)?to (?:commercial )?(?:operation|service|use)`,
  "the launch of (?:(?!work|construction|building|talks)[\\p{L}’'-]{2,16} ){0,4}(?:field|plant|station|dam|terminal|pipeline|reactor)\\b|commissioned|inaugurated|inauguration|inaugurate",
  "(?<!being )launched(?! [^;]{0,60}?(?:projects?|plans?|work|tender|talks))|(?:announced|celebrated|marked) the completion",
  "completion of\\b[^;]{0,60}? (?:was|were) (?:celebrated|marked)|switched on|started up|began commercial|fired up",
  "runs (?:the|two|three|a)|has run since|on[- ]stream|(?:came|come|comes|went|back|is|are) on-? ?(?:line|stream)",
  "online since|went (?:live|critical|online|on-line)|(?:joined|feeds?|fed|feeding) the (?:national )?grid|energi[sz]ed|full capacity",
  "(?:feeds?|fed|feeding) (?:[^;]{1,40} (?:in)?to|\\d|\\p{L}+ (?:million|thousand))|hooked up|yielded|full power",
  "turbines are (?:turning|running)|cut the ribbon|ribbon[- ]cutting",
  "pressed (?:a|the) button|opened the (?:taps?|valves?)|turned on the (?:taps?|valves?)",
  "opens (?:in|the|its|at|on|near|first|new)|opened (?:an?|in|the|its|at|on|near)",
  "(?:was|were|has|been) (?:officially |formally )?opened",
  "(?:official|formal|grand) opening|opening (?:ceremony )?of",
  "(?:power|electricity) generation (?:[^,;]{1,40} )?at (?:the|their|its)",
  "returned to (?:service|operation|normal|work)|back in (?:service|operation)|start of (?:deliveries|operations?|flows)",
  `${BEGAN} (?:\\p{Ll}+ )?injection|struck (?:\\p{Ll}+ )?(?:oil|gas)`,
  `resumed (?:normal |full |partial )?(?:${FLOW}|running|work)|generating (?:electricity )?again`,
  "burn(?:s|ing) \\d|powers \\d|reached (?:first )?criticality|has (?:an? |the )?(?:[\\p{L}-]{3,12} )?installed capacity",
  "can (?:carry|process|refine|produce|generate|pump) (?:about |some |over |nearly |almost |around |up to |more than )?\\d",
  "providing (?:ample |clean |cheap |enough |reliable )?(?:electricity|power)(?= (?:to|for))|went operational|(?:become|became) operational",
  "(?:output|production) (?:at|from|of) [^;,]{1,40} (?:rose|fell|grew|dropped|averaged|reached|was|is)",
  "(?:up for|on) sale|(?:is|are) selling (?:its|their|an?|the) [^;,]{0,12}?(?:stake|share|interest)",
  "(?:lifetime|life) of [^;,]{1,40} (?:was|has been|is) (?:prolonged|extended|renewed)",
  "up and running|has worked|have worked|still works|is working|connected to the grid",
  "(?:began|started) (?:to flow|flowing)",
  "flowed|flow(?:s|ing)? through",
  `(?:achieved|produced|shipped|exported|loaded|delivered|generated|received|sent) ${FIRST}`,
  `first (?:gas|oil|power|electricity|cargo|current) (?:has |was |were )?(?:flowed|reached|sailed|left|${CARRIED})`,
  `${BEGAN} (?:${FLOWING}\\w{2,4}|to ${FLOWING}\\w{0,2}|(?:commercial )?operations?)|re-?start(?:ed|s)`,
  "re-?open(?:ed|s)",
  `${FLOW}\\b[^;]{0,60}? (?:(?:has |have )?(?:been )?(?:resumed|restarted)|began|begun|started)`,
  `(?:has|have) (?:already |now |also |since )?(?:${HAS_GIVEN}|been (?:carrying|pumping|supplying|running|sending|exporting))`,
  "(?:has|have) been (?:generating|producing)|carries(?! out\\b)|carry power|pumps|supplied|delivers",
  "(?<!\\b(?:of|for|to|the|its|new|more) |LNG |gas |oil |power |fuel |electricity |energy |crude )" +
    "supplies (?=(?:about |some |nearly |almost |over |around |up to |more than )?(?:\\d|half|most|much|all|an? |the |one|two|three|" +
    "electricity|power|gas|oil|current|\\p{L}{3,20} with))|generates",
  "generated (?=[\\d$]|enough|more|about|over|nearly|electricity)|produces|receives",
  "completed(?! [^;,]{0,20}(?:\\d|wells|purchase|acquisition|sale|stud|review|deal|merger|talks))",
  "(?:was|were|has been|have been) built",
  "(?:is|was) (?:currently |now |still )?(?:the |its )?[^;,.]{0,30}?(?:only|sole) (?:[\\p{L}-]{2,14} ){0,3}?(?:plant|terminal|refinery|reactor|station) in (?:the|its)\\b|is the (?:main|largest|biggest|chief|sole) (?:supplier of|source of (?:power|electricity|gas|energy|fuel|current))",
  `(?:is|are) ${CARRIED} (?:\\p{L}+ ){0,6}?(?:through|via|over)|reach(?:es)? [^;]{1,40} (?:through|via|over)`,
  "(?:electricity|power|current|gas|oil) (?:now |already )?comes? from|(?<!half-|un)finished",
  "(?:been|was|were) handed over",
  "(?:sells|exports|draws|gets|takes) [^;]{0,40}?(?:current|electricity|power|gas|oil|output) (?:from|of)",
  "(?:makes?|gets?|generates?|produces?) (?:most|half|all|much|nearly all|the bulk|\\d+ ?(?:per ?cent|%)) of (?:its|the country[’']s) (?:electricity|power|energy)",
  "(?:linked|connected|joined|synchroni[sz]ed) (?:up )?their (?:national )?(?:power |electricity )?grids",
  "plugged into|handed to|meets (?:half|most|all|an?|\\p{L}+ (?:per ?cent|thirds?))|brings? \\d",
  "(?:gets?|receives?|imports?) [^;]{1,40} (?:by way of|via)",
  "(?:works|working) in|now works|dedicated by",
  "(?:licen[cs]e|lifetime|life) (?:was|has been|is) (?:prolonged|extended|renewed)",
  "(?:draw|tak|buy|import|gett|export|sell|send|receiv)(?:e?s|ing) (?:about |some |over )?[\\d,.]+ ?(?:MW|megawatts)",
  "(?:has|have) been (?:buying|selling|drawing|getting|taking)",
  "(?<!\\bto )(?:draws?|takes?|buys?|imports?|gets) (?:about |some |over )?[\\d,.]+ ?(?:MW|megawatts)"
];
