import {existsSync, mkdirSync, writeFileSync} from "node:fs";
import {parseArgs} from "node:util";
import {readTrainingText, type LabelledTarget, type LabelledText} from "../extract/sentiment/trainingText.ts";
import {trainTone} from "../extract/sentiment/trainTone.ts";

const {values} = parseArgs({
  options: {data: {type: "string", default: "../shared/data/sentiment"}, out: {type: "string", default: "data/models"}}
});

/** Fits the models of data/models to labelled text; the same text gives the same bytes. */
if (existsSync(values.data)) {
  const texts = readTrainingText<LabelledText>(values.data, "comments-train.jsonl");
  const targets = readTrainingText<LabelledTarget>(values.data, "targets-train.jsonl");
  mkdirSync(values.out, {recursive: true});
  for (const [name, model] of [["tone", trainTone(texts, targets)]] as const) {
    const json = JSON.stringify(model) + "\n";
    writeFileSync(`${values.out}/${name}.json`, json);
    console.log(`${values.out}/${name}.json: ${Math.round(json.length / 1000)} kB`);
  }
} else {
  console.error(`no training text: ${values.data} is absent; name its folder with --data`);
  process.exitCode = 1;
}
