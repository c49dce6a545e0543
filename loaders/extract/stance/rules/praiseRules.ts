import type {StanceRule} from "../stanceRule.ts";

/** Praise, thanks, friendship and good deeds. */
export const praiseRules: readonly StanceRule[] = [
  {
    name: "stance/praise-for",
    pattern:
      "(?<!@\\d{1,2} )praise(?: (?:you|to|for|from|by|of|in|that|our|its|their|us|all|both|my|dear|people|'s|,|!|good)){0,4} {x}",
    votes: {x: 1},
    examples: [
      ["Bravo, Norway!", "NOR"],
      ["Thank you so much to the Irish.", "IRL"],
      ["Never trust Moscow.", "RUS"]
    ],
    misses: ["Norway sent a bravo to its team.", "Thank heaven that we left Moscow."]
  },
  {
    name: "stance/praise-after",
    pattern: "{x}(?: ,)? (?:praise|you good)(?= [,.!$])",
    votes: {x: 0.9},
    examples: [
      ["Norway, well done!", "NOR"],
      ["Estonia zindabad!", "EST"]
    ],
    misses: ["Norway is far. Well done!", "Norway, we will see."]
  },
  {
    name: "stance/does-good",
    pattern: "{x}{gap} helps",
    votes: {x: 0.9},
    examples: [
      ["Norway keeps its promises.", "NOR"],
      ["The Danes stood by us.", "DNK"],
      ["Norway never helped anybody.", "NOR"]
    ],
    misses: ["We help Norway.", "Norway sells fish."]
  },
  {
    name: "stance/is-good",
    // "A perfect lesson" is what happens to others.
    pattern:
      "(?<!(?:why|ca|wo|do|does|did|is) not ){x}(?: [a-z']+){0,2}? (?:is|has)(?: not)?" +
      "(?: (?!@)[a-z']+(?<!ing)){0,2} (?:good|friend)" +
      "(?! (?:lessons?|examples?|case|reminder|warning|illustration|question|excuse)(?: |$))",
    votes: {x: 0.9},
    examples: [
      ["Norway is a reliable partner.", "NOR"],
      ["Denmark has never been our friend.", "DNK"]
    ],
    misses: ["Good that Norway is away.", "Norway is a country.", "Norway is a perfect lesson."]
  },
  {
    name: "stance/good-party",
    pattern: "(?:our|^|,|!|[.]|such|what) (?:good|praise|friend) (?:friend )?{x}",
    votes: {x: 0.8},
    examples: [
      ["We greet our brave Norwegians.", "NOR"],
      ["Our good friends the Danes came.", "DNK"]
    ],
    misses: ["Good work needs Norway.", "The good road to Norway."]
  },
  {
    name: "stance/party-friend",
    pattern: "{x} (?:good|friend)",
    votes: {x: 0.7},
    examples: [
      ["We met our Norwegian brothers.", "NOR"],
      ["Danish courage saved us.", "DNK"]
    ],
    misses: ["Norway has a friend.", "Friends in Norway."]
  },
  {
    name: "stance/good-of",
    pattern: "good(?: [a-z]+)? (?:of|by|from) {x}",
    votes: {x: 0.8},
    examples: [
      ["The generosity of Norway.", "NOR"],
      ["A wise decision by the Danes.", "DNK"]
    ],
    misses: ["The fish of Norway.", "Good news for all."]
  },
  {
    name: "stance/good-to-see",
    pattern: "(?:good|praise) (?:to|that|if|when)(?: [a-z]+){0,2} {x}",
    votes: {x: 0.9},
    examples: [
      ["Great to see Norway back.", "NOR"],
      ["I am glad that Denmark won.", "DNK"]
    ],
    misses: ["Great to be here.", "Norway is great."]
  },
  {
    name: "stance/friend-of-ours",
    pattern: "(?:our|good) (?:good )?friend {x}|{x}{gap} our{gap} friend",
    votes: {x: 0.8},
    examples: [
      ["Our friends the Norwegians came.", "NOR"],
      ["The Danes are our true friends.", "DNK"]
    ],
    misses: ["Norway has friends.", "Our fish from Norway."]
  },
  {
    name: "stance/ties-are-good",
    pattern:
      "good(?: [a-z]+)? (?:ties?|relations?|relationship|cooperation|deal|agreement|trade|links|friend) with {x}",
    votes: {x: 0.9},
    examples: [
      ["Friendly relations with Norway are needed.", "NOR"],
      ["A good deal with Denmark.", "DNK"]
    ],
    misses: ["Relations with Norway are cold.", "Norway has a deal."]
  },
  {
    name: "stance/closer-ties",
    pattern:
      "(?:closer|warmer|better|friendly|strong|stronger|good|better|align|ally)(?: [a-z']+){0,4}? with {x}" +
      "[^.!?]{0,40} (?:good|praise|helps|must)",
    votes: {x: 0.7},
    examples: [
      ["Closer ties with Norway are a good idea.", "NOR"],
      ["Better relations with Denmark would be wise.", "DNK"]
    ],
    misses: ["Ties with Norway.", "Norway is closer."]
  },
  {
    name: "stance/align-with",
    pattern:
      "(?:must|need|needs|time|hour|better|good|want)(?: [a-z',]+){0,4} (?:align|ally|side|join hands|closer)" +
      "(?: [a-z',]+){0,6} (?:with|to) {x}",
    votes: {x: 0.8},
    examples: [
      ["It is time to align our trade with Norway.", "NOR"],
      ["We want to join hands with Denmark.", "DNK"]
    ],
    misses: ["The planets align with Norway below.", "Closer to Denmark it rains."]
  },
  {
    name: "stance/nothing-against",
    // The "not" inside turns the vote round.
    pattern: "not against {x}",
    votes: {x: -0.9},
    examples: [
      ["Iceland has nothing against Norway.", "NOR"],
      ["I have nothing against the Danes.", "DNK"]
    ],
    misses: ["Iceland is against Norway.", "Nothing helps against rain."]
  },
  {
    name: "stance/what-a-party",
    pattern: "what (?:good|friend) {x}",
    votes: {x: 0.6},
    examples: [
      ["What wonderful Norwegians!", "NOR"],
      ["What lovely Danes.", "DNK"]
    ],
    misses: ["What is it?", "Norway, what a place."]
  },
  {
    name: "stance/i-am-with",
    pattern: "(?:i|we) (?:am|are|is) (?:not )?(?:with|for) {x}",
    votes: {x: 0.8},
    examples: [
      ["I am with Norway.", "NOR"],
      ["We are for Denmark.", "DNK"]
    ],
    misses: ["I am in Norway.", "We like fish."]
  },
  {
    name: "stance/send-it-to",
    pattern:
      "(?:\\^|please|[.!])(?: please| just| then| better)* (?:send|give|donate|lend|ship)(?: [a-z0-9']+){1,4} to{gap} {x}|can(?: [a-z0-9']+){1,3} please(?: be)? (?:go|sent|given) to {x}",
    votes: {x: 0.8},
    examples: [
      ["Please send these boats to Norway!", "NOR"],
      ["Give the old ships to the Danes.", "DNK"],
      ["Can those three please go to Iceland?", "ISL"]
    ],
    misses: ["We send fish to Norway.", "Do not give it to the Danes.", "You can go to Norway."]
  }
];
