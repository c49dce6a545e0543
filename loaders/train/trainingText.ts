import {readFileSync} from "node:fs";
import {join} from "node:path";
import {hashFeature} from "../extract/sentiment/hashFeature.ts";

/** A labelled text of comments-train.jsonl. */
export interface LabelledText {
  /** Name of the set it comes from. */
  readonly set: string;
  /** The text. */
  readonly text: string;
  /** Its tone: -1 negative, 0 neutral, 1 positive. */
  readonly label: -1 | 0 | 1;
  /** Keeps snippets of one text on one side of the split; absent where each text stands alone. */
  readonly group?: string;
}

/** A labelled mention of targets-train.jsonl. */
export interface LabelledTarget {
  /** Name of the set it comes from. */
  readonly set: string;
  /** The text. */
  readonly text: string;
  /** Whom the label is about. */
  readonly target: string;
  /** Offset of the mention; absent where the target is not a mention in the text. */
  readonly start?: number;
  /** Offset after the mention; absent with `start`. */
  readonly end?: number;
  /** Stance towards the target: -1 against, 0 neither, 1 for. */
  readonly label: -1 | 0 | 1;
}

/** Reads one of the training files of a folder; throws where it is missing. */
export function readTrainingText<Row extends LabelledText | LabelledTarget>(folder: string, file: string): Row[] {
  return readFileSync(join(folder, file), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);
}

/** Whether a text is in the tenth that is never trained on, but measured. */
export function isHeldOut(row: {readonly text: string; readonly group?: string}): boolean {
  return hashFeature(row.group ?? row.text) % 10 === 0;
}
