import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";

/** The verb alone and with its particle: "touch-down", "touch"; "set foot" in one. */
export function namesOfVerb({sentence}: ParsedSentence, {verb, particle}: Clause): readonly string[] {
  if (verb.lemma === "set" && word(sentence.tokens[verb.last + 1]) === "foot") return ["set-foot"];
  return /^(?:down|in|off|over|out|on|up|back|ahead|home)$/.test(particle)
    ? [`${verb.lemma}-${particle}`, verb.lemma]
    : [verb.lemma];
}
