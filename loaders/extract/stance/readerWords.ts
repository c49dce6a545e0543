import {anyOf} from "../../anyOf.ts";

/** Whom a reader talks to. */
export const YOU = anyOf("you|u|ur|you['’]?re|your(?= (?:out|an?|so|just|wrong|not|in|full) )|people like you");
/** What may stand between "you" and an insult. */
export const BETWEEN_YOU_AND_INSULT = anyOf(
  "are|r|must be|seem|sound|look|people|guys|really|truly|just|all|so|obviously|clearly|still|such|a|an|the"
);
/** What a reader calls another. */
export const INSULT = anyOf(
  "idiots?|fools?|morons?|liars?|clowns?|trolls?|hypocrites?|cowards?|bigots?|racists?|pathetic|stupid|dumb|clueless",
  "ignorant|mindless|ridiculous|delusional|deluded|paranoid|blind|naive|brainwashed|crazy|mad|insane|wrong|mistaken",
  "confused|joking|kidding|dreaming|a joke|a disgrace|a troll|a bot|full of it|out of (?:your mind|touch|line)|in denial|out to lunch|living in"
);
/** What "your" goes with where somebody is scolded. */
export const BAD_THING = anyOf(
  "nonsense|rubbish|ignorance|hatred|hate|lies|propaganda|arrogance|prejudices?|delusions?|stupidity|tears|fantasy",
  "fantasies|bias|hypocrisy|drivel|crap|whining|insults?|tone|logic|excuses|beloved|precious"
);
/** What a reader brings forward. */
export const ARGUMENT = anyOf(
  "argument|theory|claim|logic|reasoning|analogy|comparison|numbers?|figures|facts|statement|assertion|conclusion|point",
  "comment|post|premise|assumption|history|math|maths"
);
/** What is said of it where it is rejected. */
export const FAILS = anyOf(
  "(?:is|are|was) (?:\\S{1,12} )?(?:wrong|false|flawed|nonsense|ridiculous|silly|laughable|absurd|misplaced|weak|irrelevant)",
  "(?:does|do|did)(?:n['’]t| not) (?:even |just )?(?:hold|check|make sense|add up|work|stand|fly)|makes? (?:no|little) sense|falls? apart"
);
/** How reasoning is called that a reader despises. */
export const POOR = anyOf(
  "childish|infantile|flawed|twisted|warped|circular|muddled|simplistic|conspiratorial|hand-?wavy|lazy|shallow"
);
/** What is called so. */
export const REASONING = anyOf("reasoning|logic|arguments?|thinking|comment|comparison|analogy|claims?|nonsense|take");
/** Questions that tell another reader to do something himself. */
export const DARE = anyOf("how about (?:you|u)|why do(?:n['’]t| not) (?:you|u)(?! (?:all|guys))");
const NOT = anyOf("n['’]t| not");
/** What "you" goes with where somebody is told that he knows nothing. */
export const KNOW_NOTHING = anyOf(
  "have no (?:idea|clue|shame|argument)|know (?:nothing|little|very little|so little|damn all)|have never been|don['’]?t (?:know|understand|get)|do not (?:know|understand|get)",
  `did${NOT} (?:read|understand|even)|clearly|obviously|missed|are missing|forgot|forget|mix up|confuse`,
  "cannot|can['’]?t (?:read|even)|should (?:read|learn|be ashamed)|need (?:help|to)|people|guys|lot"
);
/** What stands before an order. */
export const BEFORE_ORDER = anyOf(String.raw`^|[.!?,:;…"”]\s{0,2}`);
/** What may stand between that and the order. */
export const SOFTENER = anyOf("please |pls[.,]? |plz |so |just |now |then |first of all,? |man,? ");
const READ_WHAT = anyOf("the|a|some|it|up|your|carefully|again");
const GET_WHAT = anyOf("a life|over it|real|your facts|lost");
const LOOK_WHERE = anyOf("in the mirror|it up|at your");
const KEEP_DOING = anyOf("dreaming|living|telling|drinking|your|it up");
const STOP_DOING = anyOf("lying|whining|crying|dreaming|talking|spreading|taking|your|being");
const DO_NOT = anyOf("be|make|talk|lecture|teach");
/** Orders to another reader. */
export const ORDER = anyOf(
  `read ${READ_WHAT}|go back|grow up|wake up|get ${GET_WHAT}|look ${LOOK_WHERE}|learn (?:to|some|it|your)`,
  `keep ${KEEP_DOING}|mind (?:your|you)|stick (?:to|with)|stop ${STOP_DOING}|shut up|spare (?:us|me)`,
  "check (?:your|the)|do your (?:homework|research)|ask (?:the|your|yourself|any)|try (?:again|reading)",
  "go (?:and )?(?:sit|read|learn|study|check|look|crawl|cry|play)|sit down|crawl back|open your eyes|educate yourself",
  `cry (?:more|me)|calm down|hush|dream on|think (?:again|before)|don['’]t ${DO_NOT}`
);
/** Questions that doubt his wits. */
export const DOUBT = anyOf(
  "did you (?:even|ever)|have you (?:ever|even|checked|forgotten|been)|do you (?:even|really|seriously|honestly)",
  "are you (?:serious|kidding|joking|blind|out of|still|really|sure)|what are you (?:talking|smoking|on)",
  "who (?:are you|asked you)|so you (?:prefer|think|say|want|believe|would)|would you (?:say|rather)|how dare you"
);
/** Words that correct him. */
export const CORRECTION = anyOf(
  "that is not (?:what|true|how)|that['’]s not (?:what|true|how)|not true|(?:is|are) wrong",
  "nobody (?:believes|said|asked)|you said|you claim|you say|you want (?:us|me)|as for your|my point",
  String.raw`you know\b|nonsense|rubbish`
);
const HOW_RIGHT = anyOf("absolutely |quite |so |totally ");
/** Words that agree with him. */
export const AGREEMENT = anyOf(
  "i (?:(?:fully|totally|completely|quite|absolutely|do|also|really|could not) )?agree|agreed",
  "(?:fully|totally|completely) agree|well (?:said|put)|nicely put|good (?:point|one|comment|question)",
  `great (?:comment|point)|fair (?:enough|point)|you(?:['’]re| are) ${HOW_RIGHT}?(?:right|correct)|exactly`,
  "spot on|true enough|couldn['’]t agree more|(?<!the |no )thank(?:s(?! to)| you)|my apologies",
  "i apologi[sz]e|i take (?:it|that|back)",
  String.raw`very helpful|peace\b|cheers`
);
/** Words that praise what another wrote, so that nobody else can be meant. */
export const PRAISED_COMMENT = anyOf(
  "^\\W{0,3}(?:great|good|excellent|nice|fine|brilliant|superb|fair|very good) (?:comment|point|reply|answer|observation)s?\\b",
  "\\bagree with (?:all|most|many|every one) of your\\b|\\bi agree with you\\b|\\byou are (?:quite |so |absolutely )?right\\b"
);
/** Words of scorn. */
export const SCORN = anyOf(
  "what (?:nonsense|rubbish|drivel|a (?:joke|load|silly|stupid))|such (?:nonsense|rubbish)|(?:ha){2,9}h?|lo+l|rofl",
  "another (?:armchair|expert)|armchair|kool-?aid|says the|coming from|my (?:dear )?friend,|good luck"
);

/** What "you are" goes with in a reproach. */
export const REPROACHED = anyOf(
  "being|far too|way too|(?:just )?(?:accusing|comparing|missing|ignoring|assuming|confusing|blaming|defending|twisting)",
  "the one who|the kind of|so (?:full|quick|keen)|too (?:quick|keen|busy)|making (?:things|it|this) up"
);
/** What "you" goes with where somebody is blamed for a habit. */
export const HABIT = anyOf(
  "still (?:don['’]?t|do not|believe|think|have not|haven['’]?t)|always|keep (?:saying|on|repeating|telling|bringing)",
  "never|conveniently|seem to (?:forget|think|have|believe)|fail to|failed to|refuse to|pretend|ignore|sound like",
  "shill|parrot|swallow|spout|peddle|spread|repeat|cheer|apologi[sz]e for|make excuses for|excuse|justify|downplay|twist",
  "must be (?:so )?(?:proud|hard|nice|lonely|new here)|(?:only )?see what you|lot are|hate to admit|would rather|supported the",
  "cherry.?pick(?:ed)?|made (?:that|it|this) up|are in no position"
);
/** Words that ask him for proof. */
export const PROOF = anyOf(
  "do you have (?:any |some )?(?:proof|evidence|sources?|facts|links?)|back(?:ing)? up (?:your|that|those|this)",
  "where (?:do|did) you get|care to (?:provide|name|share|explain|back)|(?:any|your) (?:proof|evidence|source)\\s?\\?",
  "what (?:planet|world|dimension|century|universe) (?:are|do) you|what are you on about|come off it|get a grip|good grief",
  "thanks for (?:proving|seeing|admitting|confirming|revealing|showing|letting us|nothing)|shame on you|you should be ashamed|look who is talking",
  "(?:there|here)(?:['’]s| is| goes| we go) \\S{1,15},? (?:again|once again|as usual)|speak for yourself|says who|hard for you to",
  "spare us|give (?:me|us) a break|nice try|yeah,? right|blah,? blah"
);
/** Names for a sort of readers. */
export const KIND = anyOf(
  "lefties|leftists|liberals|conservatives|socialists|commies|trolls|bots|haters|experts|apologists|fanboys|sheep|patriots",
  "warriors|lot|people|geniuses|bleeding hearts?"
);
/** Words for those who comment. */
export const POSTERS = anyOf(
  "(?:the|some|many|other|these|those|most) (?:posters?|commenters?|commentators?|comments|trolls?) (?:here|above|below|on this)",
  "(?:posters?|commenters?|trolls?|bots?) (?:who|that) post|(?:kgb|paid|kremlin|beijing) (?:posters?|trolls?|bots?)",
  "(?:nut ?jobs|shills|apologists|defenders|fanboys|haters|warmongers|sheeple|propagandists|partisans)(?: \\S{1,15}){0,2} here",
  "(?:defenders|apologists|trolls|fanboys|shills|bots|cheerleaders)(?: \\S{1,15}){0,2} (?:typing|posting|commenting|writing)",
  "posting here|people (?:here|on this (?:board|forum|site|thread)) (?:who|think|believe|seem)"
);
/** What readers say of others who vote on comments, or cheer for somebody. */
export const VOTES = anyOf(
  "(?:gets?|getting|got|being|are|is) down-?voted|down-?vot(?:ers|ing)|brigad(?:ed|ing)|simps|bootlickers (?:here|in this)",
  "which (?:group of )?(?:users|posters|commenters)|(?:users|members|people) (?:on|of|in) (?:this|that) (?:instance|sub)"
);
