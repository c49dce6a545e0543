import {existsSync} from "node:fs";
import {createRequire} from "node:module";
import {macroF1} from "../accuracy/countTone.ts";
import {runCommand} from "../runCommand.ts";
import {readTone} from "../extract/sentiment/readTone.ts";
import {toneModels} from "../extract/sentiment/toneModels.ts";
import {isHeldOut, readTrainingText, type LabelledText} from "../train/trainingText.ts";

type Label = -1 | 0 | 1;

const usage = {
  name: "bench:sentiment",
  does: "Compares the tone model with npm's sentiment packages on the tenth of the labelled text that it never saw.",
  operands: "",
  options: {
    data: {default: "../shared/data/sentiment", is: "the folder of labelled text"}
  }
};

await runCommand(usage, ({options: {data}}) => {
  if (!existsSync(data)) throw new Error(`no labelled text: ${data} is absent; name its folder with --data`);
  const texts = readTrainingText<LabelledText>(data, "comments-train.jsonl").filter(isHeldOut);
  const sets = [...new Set(texts.map(({set}) => set))].sort();
  const classifiers = findClassifiers();
  console.log(`macro-F1 of three classes × 100 on ${texts.length} texts never trained on, and texts per second`);
  console.log(["".padEnd(18), ...sets.map((set) => set.padStart(15)), "texts/s".padStart(10)].join(""));
  for (const [name, classify] of classifiers) {
    const perSecond = speedOf(classify, texts);
    const scores = sets.map((set) => {
      const own = texts.filter((row) => row.set === set);
      return (100 * scoreOf(own, classify)).toFixed(1);
    });
    console.log(
      [name.padEnd(18), ...scores.map((score) => score.padStart(15)), String(perSecond).padStart(10)].join("")
    );
  }
});

function findClassifiers(): [name: string, classify: (text: string) => Label][] {
  const require = createRequire(import.meta.url);
  const {SentimentIntensityAnalyzer: vader} = require("vader-sentiment");
  const afinn = new (require("sentiment"))();
  const wink = require("wink-sentiment");
  return [
    ["Dossier", (text) => mostLikely(readTone(text, toneModels))],
    // The threshold that VADER's authors give; the two word counts have their own zero.
    ["vader-sentiment", (text) => signOf(vader.polarity_scores(text).compound, 0.05)],
    ["sentiment", (text) => signOf(afinn.analyze(text).score, 0)],
    ["wink-sentiment", (text) => signOf(wink(text).score, 0)]
  ];
}

function mostLikely([negative, neutral, positive]: readonly [number, number, number]): Label {
  if (negative > neutral && negative > positive) return -1;
  return positive > neutral ? 1 : 0;
}

function signOf(score: number, threshold: number): Label {
  if (score > threshold) return 1;
  return score < -threshold ? -1 : 0;
}

function speedOf(classify: (text: string) => Label, texts: readonly LabelledText[]): number {
  for (const {text} of texts.slice(0, 500)) classify(text);
  const started = performance.now();
  for (const {text} of texts) classify(text);
  return Math.round((1000 * texts.length) / (performance.now() - started));
}

function scoreOf(texts: readonly LabelledText[], classify: (text: string) => Label): number {
  const confusion: Record<string, number> = {};
  for (const {text, label} of texts) {
    const pair = `${nameOf(label)}>${nameOf(classify(text))}`;
    confusion[pair] = (confusion[pair] ?? 0) + 1;
  }
  return macroF1(confusion) ?? 0;
}

function nameOf(label: Label): string {
  return label < 0 ? "negative" : label > 0 ? "positive" : "neutral";
}
