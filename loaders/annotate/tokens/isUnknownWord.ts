import model from "wink-eng-lite-web-model";
import winkNLP, {type ItsFunction} from "wink-nlp";

const nlp = winkNLP(model, []);
const NUMBER = nlp.its.uniqueId as unknown as ItsFunction<number>;
/** Words of the tagger's own dictionary are numbered below this. */
const FIRST_UNKNOWN = numberOf("qzxqzx");

/** Whether a word in small letters is in no dictionary of ours: a name, as a rule. */
export function isUnknownWord(word: string): boolean {
  return numberOf(word) >= FIRST_UNKNOWN;
}

function numberOf(word: string): number {
  return (nlp.readDoc(word).tokens().out(NUMBER) as number[])[0] ?? 0;
}
