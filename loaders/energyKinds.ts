/** Kinds of energy projects, as the tables, their schema and the lexicon name them. */
export const energyKinds = [
  "gas pipeline",
  "oil pipeline",
  "LNG",
  "thermal power",
  "nuclear",
  "hydropower",
  "electricity",
  "other"
] as const;
