import {readFileSync} from "node:fs";
import type {SoftmaxModel} from "../sentiment/softmaxModel.ts";
import type {JudgementModels} from "./judgeComment.ts";

const file = new URL("../../../data/models/judgement.json", import.meta.url);

/** Reads data/models/judgement.json; throws where it is missing. */
export function readJudgementModels(): JudgementModels {
  const {tone, stance, reader} = JSON.parse(readFileSync(file, "utf8"));
  return {tone: withoutHashed(tone), stance: withoutHashed(stance), reader: withoutHashed(reader)};
}

function withoutHashed({measures, bias}: Pick<SoftmaxModel, "measures" | "bias">): SoftmaxModel {
  return {hashed: new Int8Array(0), scale: 1, measures, bias};
}
