import {findProjects} from "../extract/energy/findProjects.ts";
import {plainSentence} from "../extract/energy/readMention.ts";
import {findDocumentCountries} from "../extract/figures/documentCountries.ts";
import type {AnnotatedDocument, EnergyProject, Sentence} from "../types.ts";
import {restsOn, type RuleReading} from "./ruleReading.ts";

/** What the rules of energy read in each sentence of a document's article, kept or not. */
export function explainEnergy(
  annotated: AnnotatedDocument,
  projects: readonly EnergyProject[]
): (sentence: Sentence) => readonly RuleReading[] {
  const {main} = findDocumentCountries(annotated);
  const article = annotated.sentences.map((sentence) => plainSentence(annotated, sentence)).join(" ");
  return (sentence) => {
    if (sentence.kind === "comment") return [];
    const rows = projects.filter((row) => restsOn(row, annotated.source.id, sentence));
    const found = findProjects(plainSentence(annotated, sentence), {context: [article], countries: main});
    return found.map(({rule, name, kind}) => ({
      rule,
      told: `${name} (${kind})`,
      missing: rows.length > 0 ? null : "nothing tells which project it is, or that two countries take part"
    }));
  };
}
