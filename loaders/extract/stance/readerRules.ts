import {anyOf} from "../../anyOf.ts";

/** A pattern over a comment's own words that says how it treats another reader. */
export interface ReaderRule {
  /** Name of the rule, e.g. "reader/you-are-bad". */
  readonly name: string;
  /** What a comment that it fires on holds. */
  readonly pattern: RegExp;
  /** How strongly it speaks for (above 0) or against the other reader. */
  readonly vote: number;
  /** Whether it counts only where the comment answers somebody. */
  readonly repliesOnly: boolean;
  /** Comments that it must fire on. */
  readonly examples: readonly string[];
  /** Comments much like these that it must not fire on. */
  readonly misses: readonly string[];
}

const YOU = anyOf("you|u|ur|you['’]?re|people like you");
const BETWEEN_YOU_AND_INSULT = anyOf(
  "are|r|must be|seem|sound|look|people|guys|really|truly|just|all|so|obviously|clearly|still|such|a|an|the"
);
const INSULT = anyOf(
  "idiots?|fools?|morons?|liars?|clowns?|trolls?|hypocrites?|cowards?|bigots?|racists?|pathetic|stupid|dumb|clueless",
  "ignorant|mindless|ridiculous|delusional|deluded|paranoid|blind|naive|brainwashed|crazy|mad|insane|wrong|mistaken",
  "confused|joking|kidding|dreaming|a joke|a disgrace|a troll|a bot|full of it|out of your mind"
);
const BAD_THING = anyOf(
  "nonsense|rubbish|ignorance|hatred|hate|lies|propaganda|arrogance|prejudices?|delusions?|stupidity|tears|fantasy",
  "fantasies|bias|hypocrisy|drivel|crap|whining|insults?|tone|logic|excuses|beloved|precious"
);
const NOT = anyOf("n['’]t| not");
const KNOW_NOTHING = anyOf(
  "have no (?:idea|clue)|know nothing|don['’]?t (?:know|understand|get)|do not (?:know|understand|get)",
  `did${NOT} (?:read|understand|even)|clearly|obviously|missed|are missing|forgot|forget|mix up|confuse`,
  "cannot|can['’]?t (?:read|even)|should (?:read|learn|be ashamed)|need (?:help|to)|people|guys|lot"
);
const BEFORE_ORDER = anyOf(String.raw`^|[.!?,:;…"”]\s{0,2}`);
const SOFTENER = anyOf("please |so |just |now |first of all,? |man,? ");
const READ_WHAT = anyOf("the|a|some|it|up|your|carefully|again");
const GET_WHAT = anyOf("a life|over it|real|your facts|lost");
const LOOK_WHERE = anyOf("in the mirror|it up|at your");
const KEEP_DOING = anyOf("dreaming|living|telling|drinking|your|it up");
const STOP_DOING = anyOf("lying|whining|crying|dreaming|talking|spreading|taking|your|being");
const DO_NOT = anyOf("be|make|talk|lecture|teach");
const ORDER = anyOf(
  `read ${READ_WHAT}|go back|grow up|wake up|get ${GET_WHAT}|look ${LOOK_WHERE}|learn (?:to|some|it|your)`,
  `keep ${KEEP_DOING}|mind (?:your|you)|stick (?:to|with)|stop ${STOP_DOING}|shut up|spare (?:us|me)`,
  "check (?:your|the)|do your (?:homework|research)|ask (?:the|your|yourself|any)|try (?:again|reading)",
  `cry (?:more|me)|calm down|hush|dream on|think (?:again|before)|don['’]t ${DO_NOT}`
);
const DOUBT = anyOf(
  "did you (?:even|ever)|have you (?:ever|even|checked|forgotten|been)|do you (?:even|really|seriously|honestly)",
  "are you (?:serious|kidding|joking|blind|out of|still|really|sure)|what are you (?:talking|smoking|on)",
  "who (?:are you|asked you)|so you (?:prefer|think|say|want|believe|would)|would you (?:say|rather)|how dare you"
);
const CORRECTION = anyOf(
  "that is not (?:what|true|how)|that['’]s not (?:what|true|how)|not true|(?:is|are) wrong",
  "nobody (?:believes|said|asked)|you said|you claim|you say|you want (?:us|me)|as for your|my point",
  String.raw`you know\b|nonsense|rubbish`
);
const HOW_RIGHT = anyOf("absolutely |quite |so |totally ");
const AGREEMENT = anyOf(
  "i (?:(?:fully|totally|completely|quite|absolutely|do|also|really|could not) )?agree|agreed",
  "(?:fully|totally|completely) agree|well (?:said|put)|nicely put|good (?:point|one|comment|question)",
  `great (?:comment|point)|fair (?:enough|point)|you(?:['’]re| are) ${HOW_RIGHT}?(?:right|correct)|exactly`,
  "spot on|true enough|couldn['’]t agree more|(?<!the |no )thank(?:s(?! to)| you)|my apologies",
  "i apologi[sz]e|i take (?:it|that|back)",
  String.raw`very helpful|peace\b|cheers`
);
const SCORN = anyOf(
  "what (?:nonsense|rubbish|drivel|a (?:joke|load|silly|stupid))|such (?:nonsense|rubbish)|(?:ha){2,9}h?|lo+l|rofl",
  "another (?:armchair|expert)|armchair|kool-?aid|says the|coming from|my (?:dear )?friend,|good luck"
);

/** Rules whose votes add up. Patterns name ways of talking to somebody, never a topic. */
export const readerRules: readonly ReaderRule[] = [
  {
    name: "reader/you-are-bad",
    pattern: new RegExp(String.raw`\b${YOU}(?: ${BETWEEN_YOU_AND_INSULT}){0,4} ${INSULT}\b`, "i"),
    vote: -1.2,
    repliesOnly: false,
    examples: ["You are an idiot.", "u r so naive"],
    misses: ["They are idiots.", "You are right."]
  },
  {
    name: "reader/your-bad-thing",
    pattern: new RegExp(String.raw`\byour (?:\S{1,15} ){0,2}${BAD_THING}\b`, "i"),
    vote: -1,
    repliesOnly: false,
    examples: ["Keep your endless propaganda.", "Your ignorance is showing."],
    misses: ["Your parcel has arrived.", "Their lies."]
  },
  {
    name: "reader/you-know-nothing",
    pattern: new RegExp(String.raw`\byou ${KNOW_NOTHING}\b`, "i"),
    vote: -0.9,
    repliesOnly: false,
    examples: ["You have no idea.", "you missed the point"],
    misses: ["You have a point.", "Nobody knows."]
  },
  {
    name: "reader/order",
    pattern: new RegExp(String.raw`${BEFORE_ORDER}${SOFTENER}?${ORDER}\b`, "i"),
    vote: -0.9,
    repliesOnly: false,
    examples: ["Grow up.", "Please read the treaty first."],
    misses: ["We read the treaty.", "They will wake up one day."]
  },
  {
    name: "reader/did-you-read",
    pattern: new RegExp(String.raw`\b${DOUBT}\b`, "i"),
    vote: -0.9,
    repliesOnly: false,
    examples: ["Did you even open the link?", "Are you serious?"],
    misses: ["Did they open the link?", "Are the trains running?"]
  },
  {
    name: "reader/corrects",
    pattern: new RegExp(String.raw`\b${CORRECTION}`, "i"),
    vote: -0.7,
    repliesOnly: true,
    examples: ["That is not what the report says.", "The figure is wrong."],
    misses: ["That is what it says.", "All true."]
  },
  {
    name: "reader/agrees",
    pattern: new RegExp(String.raw`\b${AGREEMENT}`, "i"),
    vote: 1.3,
    repliesOnly: true,
    examples: ["I fully agree with you.", "Thanks for the link."],
    misses: ["They agree on the price.", "We disagree.", "And this is the thanks we get."]
  },
  {
    name: "reader/disagrees-politely",
    pattern: /\b(?:agree to disagree|i (?:would )?disagree|don['’]t agree|do not agree|cannot agree)\b/i,
    vote: -0.8,
    repliesOnly: true,
    examples: ["I disagree.", "Sorry, I do not agree."],
    misses: ["I agree.", "They disagree with the bank."]
  },
  {
    name: "reader/scorn",
    pattern: new RegExp(String.raw`\b${SCORN}\b|🤡|😂|🤣`, "iu"),
    vote: -0.8,
    repliesOnly: true,
    examples: ["lol", "What nonsense."],
    misses: ["What a day.", "The friend arrived."]
  }
];
