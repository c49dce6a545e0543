import {existsSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {parseArgs} from "node:util";
import {readTrainingText, type LabelledTarget, type LabelledText} from "../extract/sentiment/trainingText.ts";
import {trainTone} from "../extract/sentiment/trainTone.ts";
import {trainMention} from "../extract/stance/trainMention.ts";

/** Fits the models of data/models to labelled text; the same text gives the same bytes. */
const {values} = parseArgs({
  options: {data: {type: "string", default: "../shared/data/sentiment"}, out: {type: "string", default: "data/models"}}
});
mkdirSync(values.out, {recursive: true});
if (existsSync(values.data)) {
  const texts = readTrainingText<LabelledText>(values.data, "comments-train.jsonl");
  const targets = readTrainingText<LabelledTarget>(values.data, "targets-train.jsonl");
  writeModel("tone", trainTone(texts, targets));
  writeModel("mention", trainMention(targets));
} else {
  console.error(`no training text: ${values.data} is absent (name its folder with --data), so its two models stay as they are`); // prettier-ignore
}
// Only now, since the judgement weighs what the models above say.
const {trainJudgement} = await import("../extract/comments/trainJudgement.ts");
writeModel("judgement", trainJudgement(JSON.parse(readFileSync("data/training/comments.json", "utf8"))));

function writeModel(name: string, model: object): void {
  const json = JSON.stringify(model) + "\n";
  writeFileSync(`${values.out}/${name}.json`, json);
  console.log(`${values.out}/${name}.json: ${Math.ceil(json.length / 1000)} kB`);
}
