import type {ToneModels} from "./readTone.ts";
import {readModel} from "./softmaxModel.ts";
import {TARGET_HASHED} from "./targetFeatures.ts";
import {HASHED} from "./toneFeatures.ts";

/** The models of data/models. */
export const toneModels: ToneModels = {tone: readModel("tone", HASHED), target: readModel("target", TARGET_HASHED)};
