import type {StanceRule} from "../stanceRule.ts";

/** Curses, demands and rhetorical questions. */
export const reproachRules: readonly StanceRule[] = [
  {
    name: "stance/curse-on",
    pattern:
      "(?<!@\\d{1,2} )curse(?: (?:you|to|for|our|'s|of|on|with|in|that|those|these|bad|,|all|both|and)){0,3} {x}",
    votes: {x: -1},
    examples: [
      ["Shame on Norway.", "NOR"],
      ["I am fed up with these Danes.", "DNK"]
    ],
    misses: ["It is a shame that the Danes left.", "Norway has no shame."]
  },
  {
    name: "stance/wishes-ill",
    pattern:
      "(?:let|may|hope|hopes|well|wish)(?: that)?(?: (?:the|all|his|her|their|its|this|these|those|our))? {x}(?: 's)?" +
      "(?: [a-z']+){0,2} (?:ill|bad|hurts|sink|sinks|die|dies|rot|rots|drown|drowns|choke|chokes)(?= )",
    votes: {x: -0.9},
    examples: [
      ["Let Norway rot.", "NOR"],
      ["May the Danes drown in their debts.", "DNK"],
      ["I hope Sweden loses this one.", "SWE"]
    ],
    misses: ["Let Norway speak.", "I hope the Danes win."]
  },
  {
    name: "stance/out-with",
    pattern: "{x} leave !",
    votes: {x: -1},
    examples: [
      ["Norway out!", "NOR"],
      ["Danes go home!", "DNK"]
    ],
    misses: ["Norway goes out on Fridays.", "The Danes leave tomorrow."]
  },
  {
    name: "stance/never-do-it-with",
    pattern: "(?:\\^|[.!]|should|must|time to) not [a-z]+(?: [a-z]+){0,3} (?:from|with|to|on|in) {x}",
    votes: {x: 1.1},
    examples: [
      ["Never do business with Norway.", "NOR"],
      ["You should not borrow from the Danes.", "DNK"]
    ],
    misses: ["Do business with Norway.", "He did not travel to Norway."]
  },
  {
    name: "stance/somebody-tell",
    pattern:
      "(?:somebody|someone|anybody|please|can|could)(?: [a-z]+){0,2}" +
      " (?:teach|tell|show|remind|wake|leave|learn|ask|has) {x}",
    votes: {x: -0.9},
    examples: [
      ["Somebody teach Norway some manners.", "NOR"],
      ["Could someone please remind the Danes of it?", "DNK"]
    ],
    misses: ["Somebody lives in Norway.", "Norway teaches."]
  },
  {
    name: "stance/should-stop",
    pattern: "{x}(?: [a-z']+){0,2}? must{gap} (?:leave|learn|not(?! praise))",
    votes: {x: -0.8},
    examples: [
      ["Norway must apologise.", "NOR"],
      ["Denmark should stop whining.", "DNK"]
    ],
    misses: ["Norway must see it.", "We should stop in Norway."]
  },
  {
    name: "stance/put-in-its-place",
    pattern:
      "(?:{x}(?: is)? )?(?:put|show|showed|showing|shows|shown|teach|told|tell|knows?|has) {y}" +
      " (?:in )?(?:its|their|his|our)(?: [a-z]+)? place",
    votes: {x: 0.7, y: -1},
    examples: [
      ["Somebody put Norway in its place.", "NOR"],
      ["We should show Denmark its place.", "DNK"]
    ],
    misses: ["Norway is a nice place.", "A place in Norway."]
  },
  {
    name: "stance/who-trusts",
    pattern: "(?:why|who|how|would)(?: [a-z']+){0,3} praise {x}[^?.!]{0,60}[?]",
    votes: {x: -2},
    examples: [
      ["Why should anybody trust Norway?", "NOR"],
      ["Who believes the Danes?", "DNK"]
    ],
    misses: ["Who lives in Norway?", "I trust Norway."]
  },
  {
    name: "stance/whoever-likes",
    pattern:
      "(?:anyone|anybody|whoever)(?: who)?(?: still)? (?:praise|helps|good|well|friend|supports|defends|trusts) {x}",
    votes: {x: -1.6},
    examples: [
      ["Anyone who supports Norway has not read the treaty.", "NOR"],
      ["Whoever defends the Danes is paid for it.", "DNK"]
    ],
    misses: ["I support Norway.", "Does anyone live in Norway?"]
  },
  {
    name: "stance/what-has-it-done",
    pattern: "what (?:has|did|does|do|is) {x} (?:[a-z]+ ){0,2}(?:done|do|give|given|for|good|has)",
    votes: {x: -0.9},
    examples: [
      ["What has Norway ever done for us?", "NOR"],
      ["What did Denmark do for you?", "DNK"]
    ],
    misses: ["What is the capital of Norway?", "Norway has done it."]
  },
  {
    name: "stance/i-am-against",
    pattern: "(?:i|we|am|is|@\\d{1,3}|all|vote|always) (?:is )?(?:not )?against {x}",
    votes: {x: -0.9},
    examples: [
      ["I am against Norway in this.", "NOR"],
      ["My vote is always against the Danes.", "DNK"]
    ],
    misses: ["Iceland has nothing against Norway.", "Nothing was said against Denmark."]
  }
];
