import {existsSync, readdirSync, readFileSync} from "node:fs";
import {basename, join} from "node:path";
import type {Comment, EnergyProject, Evidence, Span, TradeFigure, Visit} from "../types.ts";

/** A row as a careful reader labels it: any of the table's fields, with what the scoring needs to know of it. */
export type Labelled<Row> = Partial<Row> & {
  /** Sentences that support the row; of saved HTML pages the quotes alone are given. */
  readonly evidence?: readonly (Partial<Span> & Pick<Evidence, "quote">)[];
  /** True where a reader may as well leave the row out: missing it costs nothing. */
  readonly optional?: boolean;
  /** Other answers that count as right, by field. */
  readonly accept?: Readonly<Record<string, readonly unknown[]>>;
};

/**
 * A comment as labelled: `text` is its span with its first words; without offsets the words are those that it starts
 * with.
 */
export type LabelledComment = Labelled<Omit<Comment, "text" | "targets">> & {
  readonly text?: Partial<Span> & {readonly quote?: string; readonly startsWith?: boolean};
  readonly targets?: readonly {readonly target: string; readonly stance: number}[];
};

/** What a careful reader finds in one document. */
export interface Labels {
  /** Id of the document. */
  readonly document: string;
  /** Visits, meetings and sessions that it tells of. */
  readonly visits: readonly Labelled<Visit>[];
  /** Trade figures that it gives. */
  readonly trade: readonly Labelled<TradeFigure>[];
  /** Energy projects that it names. */
  readonly energy: readonly Labelled<EnergyProject>[];
  /** Readers' comments on its page. */
  readonly comments: readonly LabelledComment[];
}

/** A folder of labels with the documents that they belong to. */
export interface LabelledSet {
  /** Name of the set, as reports print it. */
  readonly name: string;
  /** Path of the folder of its documents. */
  readonly documentsFolder: string;
  /** One entry for each labelled document. */
  readonly labels: readonly Labels[];
}

/**
 * The hand-labelled sets of the repository; documents set aside when the rules were written form a set of their own.
 */
export function readLabelledSets(folder = "tests/labelled"): LabelledSet[] {
  return readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .flatMap((name) => {
      const own = join(folder, name, "documents");
      const set = readLabelledSet(name, join(folder, name), existsSync(own) ? own : "data/documents");
      return splitSetAside(set, join(folder, name, "setAside.json"));
    });
}

/** One set: every .json file of the folder but `setAside.json` labels the document of its name. */
export function readLabelledSet(name: string, labelsFolder: string, documentsFolder: string): LabelledSet {
  const labels = readdirSync(labelsFolder)
    .filter((file) => file.endsWith(".json") && file !== "setAside.json")
    .sort()
    .map((file) => ({
      ...JSON.parse(readFileSync(join(labelsFolder, file), "utf8")),
      document: basename(file, ".json")
    }));
  return {name, documentsFolder, labels};
}

function splitSetAside(set: LabelledSet, list: string): LabelledSet[] {
  if (!existsSync(list)) return [set];
  const aside = new Set<string>(JSON.parse(readFileSync(list, "utf8")));
  return [
    {...set, labels: set.labels.filter(({document}) => !aside.has(document))},
    {...set, name: `${set.name}, set aside`, labels: set.labels.filter(({document}) => aside.has(document))}
  ];
}
