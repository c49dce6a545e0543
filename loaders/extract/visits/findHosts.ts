import {anyOf} from "../../anyOf.ts";
import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";
import type {Mention, PersonMention} from "../../types.ts";
import {unique, findActors, actorsOfMention} from "./findActors.ts";
import type {Actor, VisitContext} from "./tripFrame.ts";

const HOSTING =
  /^(?:receive|host|welcome|greet|entertain|fete|honour|honor|give|grant|invite|see|salute|escort|await)$/;

/** Words right before a person that make him the host or counterpart: "the invitation of X", "beside her host X". */
const HOST_PHRASES = anyOf(
  "invitation (?:of|from)|guests? of|hosted by|received by|welcomed by|greeted by|host|hosts|counterpart|talks with",
  "meet|meet with|met|met with|meeting with|meetings with|talks between|beside|alongside|invited by|hosting by",
  "call on|called on|calls on|calling on|hands with|confer with|negotiations with|discussions with",
  "consultations with|dinner with|lunch with|down with|president|for talks with"
);
const HOST_WORDS = new RegExp(`\\b${HOST_PHRASES}$`);

/** People who receive the travellers or sit opposite them, from the clause and the words around it. */
export function findHosts(
  context: VisitContext,
  parsed: ParsedSentence,
  clause: Clause,
  travellers: readonly Actor[]
): Actor[] {
  const hosting = HOSTING.test(clause.verb.lemma);
  const agents = clause.verb.passive
    ? clause.phrases.filter((p) => p.preposition === "by").flatMap((p) => p.nouns)
    : hosting
      ? clause.subjects
      : [];
  const named = [
    ...findActors(context, parsed, agents),
    ...findCounterparts(context, parsed, clause.first, clause.last)
  ];
  return unique(named).filter((a) => travellers.every((t) => t.name !== a.name));
}

/** People between two tokens whom a word of hosting or meeting brings in. */
export function findCounterparts(
  context: VisitContext,
  {sentence}: ParsedSentence,
  first: number,
  last: number
): Actor[] {
  const {tokens, mentions} = sentence;
  const found: Actor[] = [];
  let listed = -9;
  for (const mention of mentions) {
    if (mention.type !== "person" || mention.firstToken < first || mention.lastToken > last) continue;
    if (ownsOfficer(sentence, mention)) continue;
    const before = tokens
      .slice(Math.max(0, mention.firstToken - 7), mention.firstToken)
      .map(word)
      .join(" ");
    const plain = before.replace(
      /(?: (?:his|her|their|the|our|its|then|fellow|\p{L}{2,20}ian|\p{L}{2,20}ese|\p{L}{2,20}ish|[,"“]))+$/u,
      ""
    );
    const joined =
      mention.firstToken - listed <= 4 &&
      tokens.slice(listed + 1, mention.firstToken).some((t) => t.lower === "and" || t.lower === ",");
    if (!HOST_WORDS.test(plain) && !HOST_WORDS.test(before) && !joined) continue;
    listed = mention.lastToken;
    found.push(...actorsOfMention(context, mention as PersonMention));
  }
  return unique(found);
}

/** "met Mr Xi's special envoy": it is the envoy who is met. */
function ownsOfficer({tokens, mentions}: ParsedSentence["sentence"], {lastToken}: Mention): boolean {
  const officer = lastToken + 2;
  return word(tokens[lastToken + 1]) === "'s" && mentions.some((m) => m.type === "person" && m.firstToken === officer);
}
