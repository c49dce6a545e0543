import {existsSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {runCommand} from "../runCommand.ts";
import {readTrainingText, type LabelledTarget, type LabelledText} from "../train/trainingText.ts";
import type {InventedComment} from "../train/inventedComment.ts";
import {trainModels} from "../train/trainModels.ts";
import {readWordVectors} from "../train/wordVectors.ts";

const usage = {
  name: "train",
  does: "Fits the models of data/models to labelled text; the same text gives the same bytes.",
  operands: "",
  options: {
    data: {default: "../shared/data/sentiment", is: "the folder of labelled text"},
    out: {default: "data/models", is: "the folder to write to"}
  }
};

await runCommand(usage, ({options: {data, out}}) => {
  if (!existsSync(data)) throw new Error(`no training text: ${data} is absent; name its folder with --data`);
  const models = trainModels({
    texts: readTrainingText<LabelledText>(data, "comments-train.jsonl"),
    targets: readTrainingText<LabelledTarget>(data, "targets-train.jsonl"),
    comments: readComments("comments"),
    stances: readComments("stances"),
    vectors: readWordVectors()
  });
  mkdirSync(out, {recursive: true});
  for (const [name, model] of Object.entries(models)) {
    const json = JSON.stringify(model) + "\n";
    writeFileSync(`${out}/${name}.json`, json);
    console.log(`${out}/${name}.json: ${Math.ceil(json.length / 1000)} kB`);
  }
});

function readComments(name: string): InventedComment[] {
  return JSON.parse(readFileSync(`data/training/${name}.json`, "utf8"));
}
