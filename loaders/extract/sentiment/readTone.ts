import {classify, readModel, type Probabilities} from "./softmaxModel.ts";
import {HASHED, toneFeatures} from "./toneFeatures.ts";

const model = readModel("tone", HASHED);

/** How likely a text sounds negative, neutral or positive, by its words alone. */
export function readTone(text: string): Probabilities {
  return classify(model, toneFeatures(text));
}
