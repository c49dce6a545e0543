import type {StanceRule} from "../stanceRule.ts";

/** One party held against another. */
export const comparisonRules: readonly StanceRule[] = [
  {
    name: "stance/should-learn-from",
    pattern: "{x}(?: must)?{gap} learn{gap} from {y}",
    votes: {x: -1, y: 1},
    examples: [
      ["Norway should learn from Iceland.", "NOR"],
      ["The Danes could learn a lot from Finland.", "DNK"]
    ],
    misses: ["Norway teaches Iceland.", "We learn Norwegian."]
  },
  {
    name: "stance/learn-from",
    pattern: "learn(?: [a-z]+){0,2} from {y}",
    votes: {y: 0.8},
    examples: [
      ["Learn from Norway.", "NOR"],
      ["We should learn something from the Danes.", "DNK"]
    ],
    misses: ["We buy fish from Norway.", "Norway learns."]
  },
  {
    name: "stance/better-than",
    pattern: "{x}{gap}{gap} (?:better|good|more|more (?!bad|hurts|enemy)[a-z]+|stronger|[a-z]+er) than{gap} {y}",
    votes: {x: 0.9, y: -0.8},
    examples: [
      ["Norway is better than Denmark.", "NOR"],
      ["Iceland has more courage than Sweden.", "ISL"]
    ],
    misses: ["Norway is bigger.", "More than ten Danes."]
  },
  {
    name: "stance/worse-than",
    pattern: "{x}{gap}{gap} (?:worse|bad|hurts|more bad) than{gap} {y}",
    votes: {x: -0.9},
    examples: [
      ["Norway is worse than Denmark.", "NOR"],
      ["Sweden is more corrupt than Iceland.", "SWE"]
    ],
    misses: ["Norway is better than Denmark.", "Worse than ever."]
  },
  {
    name: "stance/rather-than",
    pattern: "(?:rather|prefer){gap} {x}{gap} (?:than|to|over){gap} {y}",
    votes: {x: 0.9, y: -0.9},
    examples: [
      ["I would rather deal with Norway than with Sweden.", "NOR"],
      ["I prefer the Danes to the Swedes.", "DNK"]
    ],
    misses: ["Rather cold in Norway.", "I prefer fish."]
  },
  {
    name: "stance/unlike",
    pattern: "(?:good|helps|praise){gap}(?: ,)? unlike{gap} {y}",
    votes: {y: -0.9},
    examples: [
      ["It keeps its promises, unlike the Norwegians.", "NOR"],
      ["She is honest, unlike Sweden.", "SWE"]
    ],
    misses: ["Unlike fish, we walk.", "Norway is unlike any place."]
  },
  {
    name: "stance/take-over",
    pattern:
      "(?:take|choose|chose|pick|have|like|want){gap} (?:that|it|this|them|him|her)(?: any day)? (?:over|before|instead of) {y}",
    votes: {y: -0.8},
    examples: [
      ["I will take that over Norway any winter.", "NOR"],
      ["We would choose it over the Danes.", "DNK"]
    ],
    misses: ["We take the ferry over Norway.", "They flew over Denmark."]
  }
];
