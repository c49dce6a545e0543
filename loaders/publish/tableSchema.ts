import type {FieldSchema} from "../schema.ts";
import {flatFields} from "../write/formatTable.ts";

/** Columns of one table whose values are ids of another. */
export interface ForeignKey {
  /** The columns. */
  readonly fields: readonly string[];
  /** The other table ("" for the same one) and its columns. */
  readonly reference: {readonly resource: string; readonly fields: readonly string[]};
}

/** What the columns of a file are, as Table Schema of Data Package v2. */
export interface TableSchema {
  /** Address of the profile that it follows. */
  readonly $schema: string;
  /** The columns, from left to right. */
  readonly fields: readonly FieldSchema[];
  /** Columns that name a row; absent where none do. */
  readonly primaryKey?: readonly string[];
  /** Columns that name rows of other tables; absent where none do. */
  readonly foreignKeys?: readonly ForeignKey[];
  /** Texts that mean null; none in JSON, which has its own. */
  readonly missingValues: readonly string[];
}

/** The schema of a table as a CSV or JSON file; `references` names, by column, the table whose ids stand in it. */
export function tableSchema(
  fields: readonly FieldSchema[],
  {format, references}: {format: "csv" | "json"; references: Readonly<Record<string, string>>}
): TableSchema {
  const foreignKeys = Object.entries(references).map(([column, table]) => ({
    fields: [column],
    reference: {resource: `${table}-${format}`, fields: ["id"]}
  }));
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: format === "csv" ? flatFields(fields).map(toCsvField) : fields,
    ...(fields.some(({name}) => name === "id") ? {primaryKey: ["id"]} : {}),
    ...(foreignKeys.length > 0 ? {foreignKeys} : {}),
    missingValues: format === "csv" ? [""] : []
  };
}

/** An empty list and an empty text are empty cells, which CSV cannot tell from null. */
function toCsvField({constraints, ...field}: FieldSchema): FieldSchema {
  const isList = field.type === "array";
  const canBeEmpty = isList || field.name === "text";
  const {required, ...others} = constraints ?? {};
  const kept = {...(required && !canBeEmpty ? {required} : {}), ...others};
  return {
    ...field,
    ...(isList ? {type: "string", description: `${field.description} Values are joined by “; ”.`} : {}),
    ...(Object.keys(kept).length > 0 ? {constraints: kept} : {})
  };
}
