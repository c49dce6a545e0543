import {readFile} from "node:fs/promises";
import {resolve} from "node:path";
import {parse} from "yaml";
import {documentsFolder} from "../documentsFolder.ts";

/** Where the settings stand, in the project. */
export const PUBLISH_FILE = "data/publish.yaml";

const authorModes = ["name", "pseudonym", "none"] as const;

/** What a published copy gives away, as `data/publish.yaml` says. */
export interface PublishSettings {
  /** How readers who comment are called. */
  readonly authors: (typeof authorModes)[number];
  /** Files of the documents folder whose text is not given away. */
  readonly withhold: readonly string[];
  /** What the data package says of itself; no licence where the settings' is for the tables of other documents. */
  readonly package: {readonly name: string; readonly title: string; readonly licence: Licence | null};
}

/** The licence of the published tables. */
export interface Licence {
  /** Its identifier in the list of the Open Definition, e.g. "CC-BY-4.0". */
  readonly name: string;
  /** Its name for readers. */
  readonly title: string;
  /** Address of its text. */
  readonly path: string;
}

/**
 * Reads the settings; throws where they are not what the file's comments ask for, since a guess could give a name away.
 */
export async function readPublishSettings(file = PUBLISH_FILE): Promise<PublishSettings> {
  return parsePublishSettings(await readFile(file, "utf8"), file);
}

/** Reads the settings from YAML, as they hold for a folder of documents; `file` stands in the messages. */
export function parsePublishSettings(yaml: string, file: string, documents = documentsFolder()): PublishSettings {
  const content = asMap(parse(yaml), file);
  const comments = asMap(content.comments, `${file}: comments`);
  const authors = authorModes.find((mode) => mode === comments.authors);
  if (!authors)
    throw new Error(`${file}: comments.authors: ${String(comments.authors)} is none of ${authorModes.join(", ")}`);
  const withhold: unknown = content.withhold ?? [];
  if (!Array.isArray(withhold) || !withhold.every((path) => typeof path === "string"))
    throw new Error(`${file}: withhold: not a list of files`);
  const described = asMap(content.package, `${file}: package`);
  const licence = asMap(described.licence, `${file}: package.licence`);
  const text = (map: Record<string, unknown>, key: string) => asText(map[key], `${file}: ${key}`);
  const isMeant = licence.documents === undefined || resolve(text(licence, "documents")) === resolve(documents);
  return {
    authors,
    withhold,
    package: {
      name: text(described, "name"),
      title: text(described, "title"),
      licence: isMeant
        ? {name: text(licence, "name"), title: text(licence, "title"), path: text(licence, "path")}
        : null
    }
  };
}

function asMap(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Error(`${where}: not a map`);
  return value as Record<string, unknown>;
}

function asText(value: unknown, where: string): string {
  if (typeof value !== "string" || value === "") throw new Error(`${where}: not a text`);
  return value;
}
