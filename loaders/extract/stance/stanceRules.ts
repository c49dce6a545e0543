/** A pattern over plain clauses (see plainClauses) that says whom a writer is for or against. */
export interface StanceRule {
  readonly name: string;
  /** {x} and {y} stand for parties, {gap} for up to three other words without a mark or a party. */
  readonly pattern: string;
  /** How strongly it speaks for (above 0) or against the party at {x}, and at {y}. */
  readonly votes: {readonly x?: number; readonly y?: number};
  /** Sentences with the party that is found at {x}, or failing it {y}. */
  readonly examples: readonly (readonly [sentence: string, party: string])[];
  /** Sentences in which it does not fire. */
  readonly misses: readonly string[];
}

// All rules vote; a "not" inside what a rule matched turns its votes round. Order does not matter.
export const stanceRules: readonly StanceRule[] = [
  {
    name: "stance/praise-for",
    pattern: "praise(?: (?:you|to|for|from|of|in|that|our|us|all|both|my|dear|people|'s|,|!|good)){0,4} {x}",
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
    pattern: "{x}(?: ,)? (?:praise|you good)",
    votes: {x: 0.9},
    examples: [
      ["Norway, well done!", "NOR"],
      ["Estonia zindabad!", "EST"]
    ],
    misses: ["Norway is far. Well done!", "Norway, we will see."]
  },
  {
    name: "stance/curse-on",
    pattern: "curse(?: (?:you|to|for|our|'s|of|on|with|in|that|those|these|bad|,|all|both|and)){0,3} {x}",
    votes: {x: -1},
    examples: [
      ["Shame on Norway.", "NOR"],
      ["I am fed up with these Danes.", "DNK"]
    ],
    misses: ["It is a shame that the Danes left.", "Norway has no shame."]
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
    name: "stance/does-harm",
    pattern: "{x}{gap} hurts(?:{gap} {y})?",
    votes: {x: -1, y: 0.35},
    examples: [
      ["Norway betrayed its friends.", "NOR"],
      ["Denmark always bullies Iceland.", "DNK"]
    ],
    misses: ["Norway, a country that was betrayed.", "We threaten Norway."]
  },
  {
    name: "stance/does-good",
    pattern: "{x}{gap} (?:helps|praise)(?:{gap} {y})?",
    votes: {x: 0.9, y: 0.2},
    examples: [
      ["Norway keeps its promises.", "NOR"],
      ["The Danes stood by us.", "DNK"],
      ["Norway never helped anybody.", "NOR"]
    ],
    misses: ["We help Norway.", "Norway sells fish."]
  },
  {
    name: "stance/is-good",
    pattern: "{x}(?: [a-z']+){0,2}? (?:is|has)(?: not)?(?: (?!@)[a-z']+(?<!ing)){0,2} (?:good|friend|praise)",
    votes: {x: 0.9},
    examples: [
      ["Norway is a reliable partner.", "NOR"],
      ["Denmark has never been our friend.", "DNK"]
    ],
    misses: ["Good that Norway is away.", "Norway is a country."]
  },
  {
    name: "stance/is-bad",
    pattern: "{x}(?: [a-z']+){0,2}? (?:is|has)(?: not)?{gap} (?:bad|enemy|tool|hurts|curse)",
    votes: {x: -1},
    examples: [
      ["Norway is a bully.", "NOR"],
      ["The Danish army is useless.", "DNK"]
    ],
    misses: ["It is bad in Norway.", "Norway is a cold place."]
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
    votes: {x: -0.8},
    examples: [
      ["The hypocrisy of Norway is well known.", "NOR"],
      ["The insults from Copenhagen continue.", "DNK"]
    ],
    misses: ["The fish of Norway.", "An insult to Norway."]
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
    name: "stance/should-learn-from",
    pattern: "{x}{gap} (?:learn|leave){gap} from {y}|{x} must{gap} (?:leave|learn){gap} from {y}",
    votes: {x: -1, y: 1},
    examples: [
      ["Norway should learn from Iceland.", "NOR"],
      ["The Danes could learn a lot from Finland.", "DNK"]
    ],
    misses: ["Norway teaches Iceland.", "We learn Norwegian."]
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
    name: "stance/never-do-it-with",
    pattern: "(?:\\^|[.!]|should|must) not [a-z]+(?: [a-z]+){0,3} (?:from|with|to|on|in) {x}",
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
      "(?:somebody|someone|anybody|please|can|could)(?: [a-z]+){0,2} (?:teach|tell|show|remind|wake|leave|ask|has) {x}",
    votes: {x: -0.9},
    examples: [
      ["Somebody teach Norway some manners.", "NOR"],
      ["Could someone please remind the Danes of it?", "DNK"]
    ],
    misses: ["Somebody lives in Norway.", "Norway teaches."]
  },
  {
    name: "stance/learn-from",
    pattern: "(?:learn|leave)(?: [a-z]+){0,2} from {y}",
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
    name: "stance/should-stop",
    pattern: "{x}(?: [a-z']+){0,2}? must{gap} (?:leave|not|good)",
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
      "(?:put|show|showed|showing|shows|shown|teach|told|tell|knows?|has) {y} (?:in )?(?:its|their|his|our)(?: [a-z]+)? place",
    votes: {y: -1},
    examples: [
      ["Somebody put Norway in its place.", "NOR"],
      ["We should show Denmark its place.", "DNK"]
    ],
    misses: ["Norway is a nice place.", "A place in Norway."]
  },
  {
    name: "stance/harmed-by-us",
    pattern: "(?:bad|hurts) (?:to|for|on|in){gap} {y}",
    votes: {y: -0.5},
    examples: [
      ["What a snub to Norway.", "NOR"],
      ["A humiliation for the Danes.", "DNK"]
    ],
    misses: ["Norway was snubbed.", "Good for Norway."]
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
      "(?:closer|warmer|better|friendly|strong|stronger|good|better|align|ally)(?: [a-z']+){0,4}? with {x}[^.!?]{0,40} (?:good|praise|helps|must)",
    votes: {x: 0.7},
    examples: [
      ["Closer ties with Norway are a good idea.", "NOR"],
      ["Better relations with Denmark would be wise.", "DNK"]
    ],
    misses: ["Ties with Norway.", "Norway is closer."]
  },
  {
    name: "stance/what-a-party",
    pattern: "what (?:good|friend|[a-z]+) (?:{x})",
    votes: {x: 0.3},
    examples: [
      ["What wonderful Norwegians!", "NOR"],
      ["What lovely Danes.", "DNK"]
    ],
    misses: ["What is it?", "Norway, what a place."]
  },
  {
    name: "stance/we-against",
    pattern: "(?:i|we) (?:am|are|is) (?:not )?(?:with|for) {x}",
    votes: {x: 0.8},
    examples: [
      ["I am with Norway.", "NOR"],
      ["We are for Denmark.", "DNK"]
    ],
    misses: ["I am in Norway.", "We like fish."]
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
  },
  {
    name: "stance/fooled-by",
    pattern: "(?:taken in|fooled|used|betrayed|cheated|robbed|bullied|humiliated|hurts|bad|curse) by {x}",
    votes: {x: -0.9},
    examples: [
      ["We were cheated by Norway.", "NOR"],
      ["Fooled by the Danes again.", "DNK"]
    ],
    misses: ["Built by Norway.", "Norway was cheated."]
  }
];
