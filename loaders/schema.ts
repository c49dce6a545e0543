import {energyKinds} from "./energyKinds.ts";
import {energyStatuses} from "./energyStatuses.ts";
import type {Tables} from "./types.ts";

/** Name of a table, which is also its file name without extension. */
export type TableName = keyof Tables;

/**
 * One column in the terms of Frictionless Table Schema: the data dictionary and datapackage.json both come from here.
 */
export interface FieldSchema {
  /** Name of the column. */
  readonly name: string;
  /** "array" and "object" hold lists and records in JSON; a CSV joins lists by "; ". */
  readonly type: "string" | "number" | "integer" | "boolean" | "array";
  /** Meaning, unit, and what null means. */
  readonly description: string;
  /** What its values must be; absent where anything goes. */
  readonly constraints?: {readonly required?: true; readonly unique?: true; readonly enum?: readonly string[]};
}

const edtf = "EDTF (ISO 8601-2)";
const alpha3 = "ISO 3166-1 alpha-3";
const required = {required: true} as const;

const id: FieldSchema = {
  name: "id",
  type: "string",
  description: "Names the row; the same on every run and for any order of the documents.",
  constraints: {required: true, unique: true}
};

const conflicts: FieldSchema = {
  name: "conflicts",
  type: "array",
  description:
    "Values that other documents give and that cannot also be true: {field, value, documents}; empty where none.",
  constraints: required
};

function statusField(description: string, values: readonly string[]): FieldSchema {
  return {name: "status", type: "string", description, constraints: {required: true, enum: values}};
}

function reportsField(content: string): FieldSchema {
  return {
    name: "reports",
    type: "array",
    description: `What each document says: ${content}; evidence lists {start, end, quote, rule}, offsets in UTF-16 code units.`,
    constraints: required
  };
}

const visits: readonly FieldSchema[] = [
  id,
  {
    name: "kind",
    type: "string",
    description:
      "Someone travels to a country (visit), named people meet (meeting), or a standing body meets (session).",
    constraints: {required: true, enum: ["visit", "meeting", "session"]}
  },
  {
    name: "people",
    type: "array",
    description:
      "Travellers of a visit or participants of a meeting: canonical names, a role where unnamed; empty for a session.",
    constraints: required
  },
  {name: "from", type: "string", description: `Travellers' country, ${alpha3}; null for a meeting or session.`},
  {name: "to", type: "string", description: `Country where it takes place, ${alpha3}; null where not told.`},
  {name: "place", type: "string", description: "City; null where not told."},
  {
    name: "with",
    type: "array",
    description: "Counterparts met or to be met; empty where not told.",
    constraints: required
  },
  {name: "start", type: "string", description: `First day, ${edtf}; null where the documents do not tell.`},
  {name: "end", type: "string", description: `Last day, ${edtf}; null where the documents do not tell.`},
  statusField("How it stands according to the latest document that reports it.", [
    "held",
    "under way",
    "planned",
    "cancelled",
    "postponed",
    "proposed"
  ]),
  {name: "occasion", type: "string", description: "Short phrase such as “working visit”; null where not told."},
  reportsField("{document, status, start, end, evidence}, and people where it calls them otherwise than the row"),
  conflicts
];

const trade: readonly FieldSchema[] = [
  id,
  {
    name: "measure",
    type: "string",
    description: "What the figure measures.",
    constraints: {
      required: true,
      enum: ["bilateral trade", "export", "import", "delivery", "purchase", "investment", "aid", "debt", "other"]
    }
  },
  {name: "item", type: "string", description: "What is traded, such as goods or vaccine doses.", constraints: required},
  {
    name: "value",
    type: "number",
    description: "The figure in `unit` itself: 500000000, not 500 million.",
    constraints: required
  },
  {
    name: "unit",
    type: "string",
    description: "ISO 4217 code for money, else the counted thing.",
    constraints: required
  },
  {
    name: "approximate",
    type: "boolean",
    description: "True for “about”, “over”, “nearly” and the like.",
    constraints: required
  },
  {name: "period", type: "string", description: `Period that the figure is for, ${edtf}; null where not told.`},
  {
    name: "from",
    type: "string",
    description: `Seller, giver or creditor, ${alpha3}; null where not told. Bilateral trade: the first of the two by alphabet.`
  },
  {name: "to", type: "string", description: `Buyer, receiver or debtor, ${alpha3}; null where not told.`},
  statusField("How far it has come.", ["reported", "planned", "requested", "offered"]),
  {
    name: "source",
    type: "string",
    description: "Who asserts it: the document, or one of its readers in a comment.",
    constraints: {required: true, enum: ["article", "comment"]}
  },
  reportsField("{document, status, evidence}, and value where it is not the row's"),
  conflicts
];

const energy: readonly FieldSchema[] = [
  id,
  {name: "name", type: "string", description: "Name of the project or area of cooperation.", constraints: required},
  {
    name: "aliases",
    type: "array",
    description: "Other names that the documents use; empty where none.",
    constraints: required
  },
  {
    name: "kind",
    type: "string",
    description: "Kind of energy.",
    constraints: {
      required: true,
      enum: energyKinds
    }
  },
  {name: "places", type: "array", description: "Named ends or sites; empty where not told.", constraints: required},
  {
    name: "countries",
    type: "array",
    description: `Countries that take part, ${alpha3}, sorted.`,
    constraints: required
  },
  {
    name: "companies",
    type: "array",
    description: "Companies that take part; empty where not told.",
    constraints: required
  },
  {name: "agreed", type: "string", description: `Date of an agreement that is named, ${edtf}; null for none.`},
  statusField("How far it has come according to the latest document that reports it.", energyStatuses),
  reportsField("{document, status, evidence}"),
  conflicts
];

const comments: readonly FieldSchema[] = [
  id,
  {name: "document", type: "string", description: "Document in which the comment stands.", constraints: required},
  {name: "n", type: "integer", description: "Place in page order, from 1.", constraints: required},
  {
    name: "author",
    type: "string",
    description:
      "Name in the byline or signature, or in a published copy what `data/publish.yaml` puts in its place; null where the page gives none."
  },
  {
    name: "posted",
    type: "string",
    description: `When it was posted, ${edtf}, to the minute where told; null where not.`
  },
  {name: "replyTo", type: "array", description: "Names addressed with @; empty for none.", constraints: required},
  {
    name: "start",
    type: "integer",
    description: "Offset of its first UTF-16 code unit in the document's text.",
    constraints: required
  },
  {name: "end", type: "integer", description: "Offset after its last code unit.", constraints: required},
  {
    name: "text",
    type: "string",
    description: "The comment's words; empty where the page shows none, and […] where they must not be copied.",
    constraints: required
  },
  {
    name: "sentiment",
    type: "number",
    description:
      "How much likelier it sounds positive than negative, from -1 to 1: the label is the likeliest of three, so that a neutral comment may lean to a side; exactly 0 where no label is sure; null where the comment has no text."
  },
  {
    name: "label",
    type: "string",
    description: "Tone in one word; null where the comment has no text.",
    constraints: {enum: ["negative", "neutral", "positive"]}
  },
  {
    name: "targets",
    type: "array",
    description:
      "Whom it is for (stance 1) or against (stance -1), strongest first: {target, stance}; empty for nobody.",
    constraints: required
  }
];

const documents: readonly FieldSchema[] = [
  {...id, description: "File name without extension."},
  {
    name: "file",
    type: "string",
    description: "Path relative to the documents folder.",
    constraints: {required: true, unique: true}
  },
  {name: "title", type: "string", description: "Headline; null where the page gives none."},
  {name: "publisher", type: "string", description: "Who published it; null where the page does not tell."},
  {
    name: "published",
    type: "string",
    description: `When it was published, ${edtf}; null where the page does not tell.`
  },
  {
    name: "publishedFrom",
    type: "string",
    description: "Where that date comes from; null where there is none.",
    constraints: {enum: ["front matter", "stated", "inferred"]}
  },
  {
    name: "kind",
    type: "string",
    description: "What sort of document it is.",
    constraints: {required: true, enum: ["article", "press release", "forum thread"]}
  },
  {name: "url", type: "string", description: "Address of the original page; null where not given."},
  {
    name: "textFile",
    type: "string",
    description:
      "The text into which offsets count, where that is not the file itself; null for other files. A published copy has one for each document."
  },
  {
    name: "copies",
    type: "integer",
    description: "How often the main text stands in the page; 1 is once.",
    constraints: required
  },
  {
    name: "words",
    type: "integer",
    description: "Words in the article, without menus, repeats and comments.",
    constraints: required
  },
  {name: "comments", type: "integer", description: "Readers' comments found.", constraints: required},
  {
    name: "commentsStated",
    type: "integer",
    description: "Number of comments that the page itself prints; null where it prints none."
  },
  {name: "sha256", type: "string", description: "SHA-256 of the text in UTF-8, hexadecimal.", constraints: required}
];

const problems: readonly FieldSchema[] = [
  {
    name: "file",
    type: "string",
    description: "Path relative to the documents folder; of a lexicon, in the project.",
    constraints: required
  },
  {
    name: "level",
    type: "string",
    description: "“error”: the file gives no rows; “warning”: it does.",
    constraints: {required: true, enum: ["error", "warning"]}
  },
  {name: "code", type: "string", description: "Stable word for this sort of problem.", constraints: required},
  {name: "message", type: "string", description: "What is wrong and what to do about it.", constraints: required},
  {name: "line", type: "integer", description: "Line in the file, from 1; null where it concerns the whole file."}
];

/** Columns of a table of one's own, with those that every table of things has. */
export function withCommonFields(own: readonly FieldSchema[]): readonly FieldSchema[] {
  return [id, ...own, reportsField("{document, evidence}"), conflicts];
}

/** Columns of every table, in the order of the files: the one source of data dictionary and data package. */
export const tableSchemas: Readonly<Record<TableName, readonly FieldSchema[]>> = {
  documents,
  visits,
  trade,
  energy,
  comments,
  problems
};
