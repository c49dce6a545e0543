import {findOrganisations} from "../../annotate/organisations/findOrganisations.ts";
import type {AnnotatedDocument, PlaceMention, Sentence} from "../../types.ts";

const NAME = "(?<name>\\p{Lu}[\\p{L}&.’'-]{1,24}(?: \\p{Lu}[\\p{L}&-]{1,24}){0,3})";
// What builds, owns or runs a project is a firm, whether the lexicon knows it or not.
const CONTRACTORS = [
  `\\b(?:firms?|company|companies|concern|consortium|contractor|developer|operator|group|giant|major|utility|corporation|builders?|state-(?:run|owned))(?: of| called| named)? ${NAME}`,
  `\\b(?:scheme|project|plant|line|field|pipeline|station) of ${NAME}`,
  `(?<!\\p{L})${NAME} (?:is|are|has been|have been) (?:also )?(?:building|constructing|laying|drilling|developing)\\b`,
  `(?<!\\p{L})${NAME} (?:lays|builds|drills|sells the|supplies the|holds|put two|constructs)\\b`,
  `\\b(?:built|developed|constructed|operated|financed|laid|run|implemented) by (?:the )?${NAME}`
].map((source) => new RegExp(source, "gu"));
// A sentence's first word and people's titles are no firms.
const NOT_A_FIRM = /^(?:The|A|An|It|He|She|They|We|In|On|At|If|But|And|This|That|Which|Who|President|Prime|Minister|Mr|Mrs|Dr|General|Government|Ministry|State|Energy|Work|Construction|Soviets?|Sir|January|February|March|April|May|June|July|August|September|October|November|December)\b/u; // prettier-ignore

/** Companies of a sentence, also those inside an office ("the director general of Rosatom"), which is marked as a person, and contractors that no lexicon knows. */
export function findCompanies({source}: AnnotatedDocument, {tokens, mentions, start, end}: Sentence): string[] {
  const places = mentions.filter((mention): mention is PlaceMention => mention.type === "place");
  const found = findOrganisations(source.text, tokens, places);
  const known = found.filter(({kind, name}) => isPartner(kind, name)).map(({name}) => name);
  const taken = [...found, ...mentions.filter(({type}) => type !== "organisation" && type !== "quantity")];
  const isFree = (from: number, to: number) => !taken.some((other) => other.start < to && from < other.end);
  const unknown = namesOfContractors(source.text.slice(start, end)).filter(({name, at}) => isFree(start + at, start + at + name.length)); // prettier-ignore
  return [...new Set([...known, ...unknown.map(({name}) => name)])];
}

function namesOfContractors(text: string): {readonly name: string; readonly at: number}[] {
  return CONTRACTORS.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const name = match.groups!.name!.replace(/[’']s$|[.’']+$/u, "");
      return NOT_A_FIRM.test(name) ? [] : [{name, at: match.index + match[0].lastIndexOf(match.groups!.name!)}];
    })
  );
}

function isPartner(kind: string, name: string): boolean {
  return kind === "company" || /Bank|Energy Commission|Atomic|Nuclear/u.test(name);
}
