import {organisations} from "../../annotate/organisations/organisationLexicon.ts";
import {nameKey} from "../../annotate/tokens/plainText.ts";
import {projectsByName} from "./energyLexicon.ts";
import {LEGAL_FORM} from "./firmPatterns.ts";

/** Whether a name is a company's and no project's. */
export function isFirm(name: string): boolean {
  const key = nameKey(name);
  return !projectsByName.has(key) && (organisations.get(key)?.kind === "company" || LEGAL_FORM.test(name));
}
