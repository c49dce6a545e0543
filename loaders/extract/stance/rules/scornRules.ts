import {anyOf} from "../../../anyOf.ts";
import type {StanceRule} from "../stanceRule.ts";

const GOODS = anyOf(
  "trade|trading|imports?|exports?|deals?|business|ties|relations|aid|arms|weapons?|sales?|good|goods|contracts?|flights?",
  "oil|gas|links|visas?|tourism|investments?"
);
const LACKED = anyOf(
  "right|business|honou?r|morals?|conscience|dignity|manners|brains?|backbone|spine|principles|credibility|shame|say"
);

/** What readers say in scorn of somebody, and what they ask to be done to him. */
export const scornRules: readonly StanceRule[] = [
  {
    name: "stance/why-not",
    pattern: "why (?:ca|could|wo|will|would|do|does|did|is|has) not {x}",
    votes: {x: 1},
    examples: [
      ["Why can't Norway talk like everybody else?", "NOR"],
      ["Why don't the Danes pay for it?", "DNK"]
    ],
    misses: ["Why does Norway talk?", "Why not Norway?"]
  },
  {
    name: "stance/end-it-with",
    pattern:
      "(?:\\^|[.!,]|to|must|please|us|we) (?:end|halt|cut|cancel|freeze|sever|suspend|scrap|ban|hurts)" +
      ` (?:(?:all|any|our|this|these|bad|off|every) ){0,3}(?:${GOODS} ){1,2}(?:from|with|to) {x}`,
    votes: {x: -0.8},
    examples: [
      ["Time to end our trade with Norway.", "NOR"],
      ["We should cancel this arms deal with Denmark.", "DNK"]
    ],
    misses: ["Norway cut its trade in two.", "Flights to Denmark end in May."]
  },
  {
    name: "stance/called-out",
    pattern:
      "(?:(?:checkmate|gotcha|cope|cope harder|cry more|cry harder|boo|leave|good try) ,|checkmate|gotcha|typical|classic) {x}",
    votes: {x: -0.8},
    examples: [
      ["Checkmate, Norway!", "NOR"],
      ["Grow up, Denmark.", "DNK"],
      ["Typical Norway.", "NOR"]
    ],
    misses: ["They leave Norway in May.", "It was a checkmate in Norway."]
  },
  {
    name: "stance/has-no-right",
    pattern: `{x} has not ${LACKED}`,
    votes: {x: 1},
    examples: [
      ["Norway has no right to judge.", "NOR"],
      ["The Danes have no morals.", "DNK"]
    ],
    misses: ["Norway has a right to judge.", "Denmark has no coal."]
  },
  {
    name: "stance/taxpayers-money",
    pattern:
      "(?:hurts|using|use|spending|spend|with|burning|more|of) {x} (?:'s )?(?:taxpayers?|tax|public)(?: ['’])? (?:money|dollars|cash|bucks|pounds|funds)",
    votes: {x: -0.7},
    examples: [
      ["Another trip with Norwegian taxpayers' money.", "NOR"],
      ["They waste Danish tax dollars on it.", "DNK"]
    ],
    misses: ["Norwegian taxpayers file in April.", "Denmark raised its public funds."]
  },
  {
    name: "stance/cares-about-itself",
    pattern: `{x} ${anyOf(
      "(?:cares?|thinks?) about (?:itself|themselves|himself|herself|money|power|profits?|(?:its|their|his) own)",
      "understands? (?:force|strength|power|money|violence)",
      "wants? (?:everything|our|it all|to (?:own|control|rule|dominate|steal|grab|swallow|bully))"
    )}`,
    votes: {x: -0.8},
    examples: [
      ["Norway only cares about itself.", "NOR"],
      ["The Danes only understand force.", "DNK"],
      ["Norway wants to own the whole sea.", "NOR"]
    ],
    misses: ["Norway cares about its forests.", "Denmark wants to join."]
  },
  {
    name: "stance/thinks-it-owns",
    pattern:
      "{x} (?:thinks?|believes?|acts?|behaves?|pretends?)(?: that| like| if| though)? (?:@\\d{1,3}|it|they) (?:owns?|can|rules?)|{x} is above law",
    votes: {x: -0.8},
    examples: [
      ["Norway thinks it owns the sea.", "NOR"],
      ["Denmark acts as if it can do what it likes.", "DNK"]
    ],
    misses: ["Norway thinks that rain is likely.", "Denmark owns the island."]
  },
  {
    name: "stance/why-do-we-help",
    pattern:
      "why (?:is|do|does|did|must|would) (?:we|i|us|you) (?:not )?(?:[a-z]+ ){0,2}?" +
      "(?:helps|praise|giv(?:e|ing)|send(?:ing)?|support(?:ing)?|fund(?:ing)?|pay(?:ing)?|buy(?:ing)?|trad(?:e|ing)) (?:[a-z]+ ){0,3}{x}",
    votes: {x: -0.8},
    examples: [
      ["Why are we giving money to Norway?", "NOR"],
      ["Why should we help the Danes?", "DNK"]
    ],
    misses: ["Why does it rain in Norway?", "We are giving money to Denmark."]
  },
  {
    name: "stance/can-go-to-hell",
    pattern:
      "{x} can (?:(?:just |all )?(?:rot|choke|leave|curse|ill off|bad|ill)(?= [.!,$])|go to (?:bad|hell))|let {x} go to (?:bad|hell)",
    votes: {x: -0.9},
    examples: [
      ["Norway can go to hell.", "NOR"],
      ["Let Sweden go to hell.", "SWE"],
      ["The Danes can rot.", "DNK"]
    ],
    misses: ["Norway can go to the sea.", "The Danes can row."]
  },
  {
    name: "stance/rich-coming-from",
    pattern: anyOf(
      "(?:rich|funny|hilarious|ironic|good) coming from {x}",
      "what (?:do|did|else|can|could|would)(?: [a-z]+){0,3} expect (?:from|of) {x}"
    ),
    votes: {x: -0.8},
    examples: [
      ["That's rich coming from Norway.", "NOR"],
      ["What do you expect from the Danes?", "DNK"]
    ],
    misses: ["The wind is coming from Norway.", "We expect rain from Denmark."]
  },
  {
    name: "stance/stay-strong",
    pattern:
      "(?:(?:stand|stay|remain|is) (?:good|strong|safe)(?: ,)?|(?<=[\\^.!,] )(?:good for|more power to)|praise god for) {x}(?= [!.,$])" +
      "|{x} (?:well|deserves?) (?:good|better|praise)",
    votes: {x: 0.9},
    examples: [
      ["Stay strong, Norway!", "NOR"],
      ["Good for the Danes.", "DNK"],
      ["Norway deserves better.", "NOR"]
    ],
    misses: ["Fish is good for Norway and cheap.", "They stay in Denmark."]
  }
];
