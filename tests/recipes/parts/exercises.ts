import type {OwnTable} from "./ownTables.ts";
import {readLexicon} from "../readLexicon.ts";
import type {AnnotatedDocument, Mention, OwnRecord, Sentence} from "../types.ts";

const nouns = readLexicon("exercises", ["noun"]).map(({noun}) => noun);
const told = new RegExp(`\\b(?:${nouns.join("|")})\\b`, "iu");
const named =
  /\b(?:called|named|codenamed|dubbed|[Ee]xercise) [“"']?(?<name>\p{Lu}[\p{L}\d-]*(?: \p{Lu}[\p{L}\d-]*){0,2})/u;

/** Military exercises: which countries train together, and when. */
export const exercises: OwnTable = {
  name: "exercises",
  title: "Exercises",
  key: ["name", "countries"],
  fields: [
    {name: "name", type: "string", description: "What the exercise is called; null where not told."},
    {name: "countries", type: "array", description: "Countries that take part, ISO 3166-1 alpha-3."},
    {name: "when", type: "string", description: "When it takes place, EDTF; null where not told."},
    {name: "troops", type: "integer", description: "Soldiers who take part; null where not told."}
  ],
  extract: ({source, sentences}: AnnotatedDocument) =>
    sentences.flatMap((sentence) => readExercise(sentence, source.text.slice(sentence.start, sentence.end)))
};

function readExercise({start, end, mentions}: Sentence, quote: string): readonly OwnRecord[] {
  const countries = mentions.flatMap((mention) => ("country" in mention ? (mention.country ?? []) : []));
  const name = named.exec(quote)?.groups?.name ?? null;
  if (!told.test(quote) || countries.length === 0) return [];
  const when = find(mentions, "date")?.edtf ?? null;
  const soldiers = mentions.find((m) => m.type === "quantity" && /^(?:soldiers|troops|servicemen)$/.test(m.unit));
  const troops = soldiers?.type === "quantity" ? soldiers.value : null;
  const values = {name, countries: [...new Set(countries)].sort(), when, troops};
  return [{values, evidence: [{start, end, quote, rule: "exercises/told"}]}];
}

function find<Type extends Mention["type"]>(mentions: readonly Mention[], type: Type) {
  return mentions.find((mention): mention is Extract<Mention, {type: Type}> => mention.type === type);
}
