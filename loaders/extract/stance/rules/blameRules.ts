import type {StanceRule} from "../stanceRule.ts";

/** Bad deeds and bad qualities of a party. */
export const blameRules: readonly StanceRule[] = [
  {
    name: "stance/does-harm",
    pattern: "{x}{gap} hurts",
    votes: {x: -1},
    examples: [
      ["Norway betrayed its friends.", "NOR"],
      ["Denmark always bullies Iceland.", "DNK"]
    ],
    misses: ["Norway, a country that was betrayed.", "We threaten Norway."]
  },
  {
    name: "stance/is-bad",
    pattern:
      "{x}(?: [a-z']+){0,2}? (?:is(?: not)?{gap} (?:bad|enemy|tool|hurts|curse)|has(?: not)?{gap} (?:bad|tool|hurts|curse))",
    votes: {x: -1},
    examples: [
      ["Norway is a bully.", "NOR"],
      ["The Danish army is useless.", "DNK"]
    ],
    misses: ["It is bad in Norway.", "Norway is a cold place.", "Norway and Sweden have common enemies."]
  },
  {
    name: "stance/bad-party",
    pattern: "(?<!without )(?:bad|enemy) {x}",
    votes: {x: -0.8},
    examples: [
      ["Those arrogant Norwegians again.", "NOR"],
      ["The corrupt Danish minister.", "DNK"]
    ],
    misses: ["Norway is bad.", "The bad weather in Norway."]
  },
  {
    name: "stance/party-evil",
    pattern: "{x}(?: 's)? (?:bad|enemy|tool)",
    votes: {x: -0.8},
    examples: [
      ["Norwegian greed did this.", "NOR"],
      ["It is Denmark's fault.", "DNK"]
    ],
    misses: ["Norway saw greed.", "The greed of others hurts Norway."]
  },
  {
    name: "stance/evil-of",
    pattern: "(?:bad|enemy|hurts) (?:of|by|from|in) {x}",
    votes: {x: -0.6},
    examples: [
      ["The hypocrisy of Norway is well known.", "NOR"],
      ["The insults from Copenhagen continue.", "DNK"]
    ],
    misses: ["The fish of Norway.", "An insult to Norway."]
  },
  {
    name: "stance/tool-of",
    pattern: "tool (?:of|for|to|on|in){gap} {y}",
    votes: {y: -0.6},
    examples: [
      ["They are puppets of Norway.", "NOR"],
      ["A client state to Denmark.", "DNK"]
    ],
    misses: ["Norway has no puppets.", "A tool in the shed."]
  },
  {
    name: "stance/no-tool-of",
    // The "not" inside turns the vote round.
    pattern: "not (?:[a-z]+ ){0,3}tool (?:of|for|to|on|in){gap} {y}",
    votes: {y: 1.1},
    examples: [
      ["Time to stop being a client state to Norway.", "NOR"],
      ["We are nobody's servants, and no puppets of Denmark.", "DNK"]
    ],
    misses: ["A puppet of Norway.", "We have no tools."]
  },
  {
    name: "stance/stop-being-tool",
    pattern: "{x}{gap}{gap} tool (?:of|for|to|on|in){gap} {y}",
    votes: {x: -1, y: -0.3},
    examples: [
      ["Iceland is nothing but a puppet of Norway.", "ISL"],
      ["Finland sits in the lap of Denmark.", "FIN"]
    ],
    misses: ["Norway and Denmark.", "Iceland has puppets."]
  },
  {
    name: "stance/harmed-by-us",
    pattern: "(?:bad (?:to|for|on|in)|hurts (?:to|for)){gap} {y}",
    votes: {y: -0.5},
    examples: [
      ["What a snub to Norway.", "NOR"],
      ["A humiliation for the Danes.", "DNK"]
    ],
    misses: ["Norway was snubbed.", "Good for Norway."]
  },
  {
    name: "stance/fooled-by",
    pattern: "(?:taken in|fooled|used|betrayed|cheated|robbed|bullied|humiliated|suffers|hurts|bad|ill|curse) by {x}",
    votes: {x: -0.9},
    examples: [
      ["We were cheated by Norway.", "NOR"],
      ["Fooled by the Danes again.", "DNK"]
    ],
    misses: ["Built by Norway.", "Norway was cheated."]
  },
  {
    name: "stance/bad-to-see",
    pattern: "bad (?:to|that|if|when|how)(?: [a-z]+){0,2} {x}",
    votes: {x: -0.6},
    examples: [
      ["Sad to see Norway there.", "NOR"],
      ["It is outrageous how the Danes behave.", "DNK"]
    ],
    misses: ["Sad to be here.", "Norway is sad."]
  },
  {
    name: "stance/only-in",
    pattern: "(?:\\^|[.]) in {x} (?:[.!]|$)",
    votes: {x: -0.8},
    examples: [
      ["Only in Norway!", "NOR"],
      ["Only in Sweden.", "SWE"]
    ],
    misses: ["It rains in Norway.", "In Norway it rains."]
  },
  {
    name: "stance/harms-it",
    pattern:
      "@\\d{1,3}(?: 's)?{gap} hurts(?: (?:in|into|all|over|half|of|with|and|our|her|his|its|poor|little|[a-z]+ed)){0,2} {y}",
    votes: {y: 0.5},
    examples: [
      ["Norway invaded Denmark.", "DNK"],
      ["The Danes always bully our Iceland.", "ISL"]
    ],
    misses: ["We bully Norway.", "Norway lies, and Denmark sleeps."]
  },
  {
    name: "stance/victim-of",
    pattern: "victim {x}{gap} by {y}|victim {x}",
    votes: {x: 0.5, y: -0.9},
    examples: [
      ["The persecution of the Danes goes on.", "DNK"],
      ["Nobody speaks of the occupation of Iceland by Norway.", "ISL"]
    ],
    misses: ["The massacre in Norway.", "Norway remembers its victims."]
  }
];
