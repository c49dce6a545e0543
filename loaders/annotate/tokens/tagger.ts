import model from "wink-eng-lite-web-model";
import winkNLP, {type ItsFunction} from "wink-nlp";

/** Finds words, their parts of speech and dictionary forms: one for all, as its dictionary takes long to load. */
export const tagger = winkNLP(model, ["pos"]);

const NUMBER = tagger.its.uniqueId as unknown as ItsFunction<number>;

/** The tagger's number of a word; those that its dictionary lacks are numbered as they come. */
export function wordNumber(word: string): number {
  return (tagger.readDoc(word).tokens().out(NUMBER) as number[])[0] ?? 0;
}

/** Number of the first word that is not in the dictionary: asked for here, before the tagger has read any other. */
export const FIRST_UNKNOWN = wordNumber("qzxqzx");
