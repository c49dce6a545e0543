import {existsSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {parseArgs} from "node:util";
import {fairTone, labelOf} from "../extract/comments/fairTone.ts";
import {trainJudgement, type LabelledComment} from "../extract/comments/trainJudgement.ts";
import {readTrainingText, type LabelledTarget, type LabelledText} from "../extract/sentiment/trainingText.ts";
import {toneExamples, trainTone} from "../extract/sentiment/trainTone.ts";
import {trainMention} from "../extract/stance/trainMention.ts";

/** Fits the models of data/models to labelled text; the same text gives the same bytes. */
const {values} = parseArgs({
  options: {data: {type: "string", default: "../shared/data/sentiment"}, out: {type: "string", default: "data/models"}}
});
if (existsSync(values.data)) {
  mkdirSync(values.out, {recursive: true});
  const texts = readTrainingText<LabelledText>(values.data, "comments-train.jsonl");
  const targets = readTrainingText<LabelledTarget>(values.data, "targets-train.jsonl");
  const comments: LabelledComment[] = JSON.parse(readFileSync("data/training/comments.json", "utf8"));
  const examples = toneExamples(texts, targets);
  writeModel("tone", trainTone(examples, comments.map(labelOf)));
  writeModel("mention", trainMention(targets));
  writeModel("judgement", trainJudgement(comments, fairTone(examples, comments)));
} else {
  console.error(`no training text: ${values.data} is absent; name its folder with --data`);
  process.exitCode = 1;
}

function writeModel(name: string, model: object): void {
  const json = JSON.stringify(model) + "\n";
  writeFileSync(`${values.out}/${name}.json`, json);
  console.log(`${values.out}/${name}.json: ${Math.ceil(json.length / 1000)} kB`);
}
