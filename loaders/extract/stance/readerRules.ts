import {
  AGREEMENT,
  ARGUMENT,
  BAD_THING,
  BEFORE_ORDER,
  BETWEEN_YOU_AND_INSULT,
  CORRECTION,
  DARE,
  DOUBT,
  FAILS,
  HABIT,
  INSULT,
  KIND,
  KNOW_NOTHING,
  ORDER,
  POOR,
  POSTERS,
  PRAISED_COMMENT,
  PROOF,
  REASONING,
  REPROACHED,
  SCORN,
  SOFTENER,
  VOTES,
  YOU
} from "./readerWords.ts";

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
    name: "reader/your-argument-fails",
    pattern: new RegExp(String.raw`\byour (?:\S{1,15} ){0,2}${ARGUMENT} (?:\S{1,15} )?${FAILS}\b`, "i"),
    vote: -1.4,
    repliesOnly: false,
    examples: ["Your argument is simply wrong.", "Your whole herring theory makes no sense."],
    misses: ["Your theory of herrings is on page nine.", "Their argument is wrong."]
  },
  {
    name: "reader/bad-reasoning",
    pattern: new RegExp(String.raw`\b${POOR} ${REASONING}\b`, "i"),
    vote: -0.9,
    repliesOnly: false,
    examples: ["What childish reasoning!", "This is conspiratorial nonsense."],
    misses: ["The reasoning of the court.", "A childish game."]
  },
  {
    name: "reader/trolls",
    pattern:
      /\b(?:(?:the|this|that|these|those|our|resident|deranged|usual|paid|any|more|of|such|two|three|few|feed(?:ing)?) )trolls?\b(?! (?:farm|factor|armi|army|under))/i,
    vote: -1.2,
    repliesOnly: false,
    examples: ["The troll again.", "Only nine posts and two trolls already.", "Please don't feed the trolls."],
    misses: ["A troll lives under the bridge.", "The troll farm of the harbour board.", "Trolling for cod."]
  },
  {
    name: "reader/why-not-you",
    pattern: new RegExp(String.raw`\b${DARE}\b`, "i"),
    vote: -1.4,
    repliesOnly: false,
    examples: ["How about you go and fish there?", "Why don't you pay for it then?"],
    misses: ["How about Norway?", "Why don't they pay?"]
  },
  {
    name: "reader/you-know-nothing",
    pattern: new RegExp(String.raw`\byou ${KNOW_NOTHING}\b`, "i"),
    vote: -0.9,
    repliesOnly: false,
    examples: ["You have no idea.", "you missed the point", "You know little of herrings."],
    misses: ["You have a point.", "Nobody knows."]
  },
  {
    name: "reader/you-are-unfair",
    pattern: new RegExp(String.raw`\b(?:you are|you['’]re|u r|ur) ${REPROACHED}\b`, "i"),
    vote: -0.9,
    repliesOnly: false,
    examples: ["You are being unfair to the Danes.", "you're comparing apples with herrings"],
    misses: ["They are being unfair.", "You are welcome."]
  },
  {
    name: "reader/you-always",
    pattern: new RegExp(String.raw`\byou ${HABIT}\b`, "i"),
    vote: -0.8,
    repliesOnly: false,
    examples: ["You still don't see it.", "Funny how you ignore the fish.", "You shill for the herring lobby."],
    misses: ["They never see it.", "Have you seen it?"]
  },
  {
    name: "reader/asks-for-proof",
    pattern: new RegExp(String.raw`\b(?:${PROOF})`, "i"),
    vote: -0.8,
    repliesOnly: false,
    examples: ["Do you have any proof of that?", "What planet are you from?", "There goes Ole again."],
    misses: ["The court has proof.", "A planet without herrings."]
  },
  {
    name: "reader/you-lot",
    pattern: new RegExp(String.raw`\b(?:(?:any|all|some) of you|you) (?:\S{1,15} ){0,3}${KIND}\b`, "i"),
    vote: -0.9,
    repliesOnly: false,
    examples: ["Did any of you armchair liberals read it?", "You trolls are all alike."],
    misses: ["The liberals won.", "You won."]
  },
  {
    name: "reader/posters-here",
    pattern: new RegExp(String.raw`\b${POSTERS}\b`, "i"),
    vote: -0.7,
    repliesOnly: false,
    examples: ["Some commenters here are trolls.", "Are any herring defenders not typing from the sofa?"],
    misses: ["A commentator of the BBC.", "Posters hang in the street."]
  },
  {
    name: "reader/votes-here",
    pattern: new RegExp(String.raw`\b${VOTES}\b`, "i"),
    vote: -2,
    repliesOnly: false,
    examples: ["Funny that each post about the fish gets downvoted.", "The harbour simps are out in force."],
    misses: ["They voted it down in parliament.", "The bots of the bank were switched off."]
  },
  {
    name: "reader/order",
    pattern: new RegExp(String.raw`${BEFORE_ORDER}${SOFTENER}?${ORDER}\b`, "i"),
    vote: -0.9,
    repliesOnly: false,
    examples: ["Grow up.", "Please read the treaty first.", "Pls. go and sit down."],
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
    name: "reader/praises-a-comment",
    pattern: new RegExp(PRAISED_COMMENT, "i"),
    vote: 1.2,
    repliesOnly: false,
    examples: ["Great comment, and so true.", "I agree with most of your list.", "You are right about the nets."],
    misses: ["A great point on the map.", "They agree with the bank.", "You are wrong."]
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
