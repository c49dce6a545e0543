import type {CountryCode, Role} from "../../types.ts";
import type {ReferringSentence} from "./discourse.ts";
import type {Reference} from "./findReferences.ts";
import type {Entry, PersonRegister} from "./personRegister.ts";

/** Levels of those whom agencies call by their office first and by name in the sentence that follows. */
const OFFICERS =
  /^(?:head of (?:state|government)|(?:deputy |foreign |defence )?minister|army chief|speaker|governor|security adviser)$/;

/**
 * "…, the Chadian trade minister said here Friday. Anote Roe told reporters": who opens the next sentence by a full name
 * that nothing explains holds the office that nobody else does.
 */
export function nameLater(referring: readonly ReferringSentence[], register: PersonRegister): void {
  const seen = new Set<Entry>();
  for (const [n, sentence] of referring.entries()) {
    const named = sentence.references.flatMap(({name}) => (name === null ? [] : (register.find(name) ?? [])));
    const role = n === 0 ? null : unnamedOffice(referring[n - 1]!, register);
    const opener = role && openerOf(sentence, register);
    if (opener && !seen.has(opener) && (opener.country ?? role!.country) === role!.country) {
      opener.country = role!.country;
      register.give(opener, role!);
    }
    for (const entry of named) seen.add(entry);
  }
}

/** The one office of a state that a sentence tells without a name, and that nobody in the document holds; else null. */
function unnamedOffice({references, kind}: ReferringSentence, register: PersonRegister): Role | null {
  if (kind !== "paragraph") return null;
  const roles = references.flatMap((reference) => roleOf(reference) ?? []);
  const [role] = roles;
  const isOne = roles.every(({title, country}) => title === role!.title && country === role!.country);
  return role && isOne && register.holders(role.title, role.country).length === 0 ? role : null;
}

function roleOf(reference: Reference): (Role & {readonly country: CountryCode}) | null {
  const {name, pronoun, plural, generic, former, offices} = reference;
  const office = offices[0];
  const country = office?.countries[0];
  if (name !== null || pronoun !== null || plural || generic || former || country === undefined) return null;
  return OFFICERS.test(office!.title.level) ? {title: office!.title.title, country} : null;
}

/** Who opens a sentence by a full name, or as "Mr Roe", and does something there, of whom nothing else is told. */
function openerOf({tokens, references, kind}: ReferringSentence, register: PersonRegister): Entry | null {
  const [first] = references;
  if (kind !== "paragraph" || first?.name == null || first.firstToken > 0 || first.offices.length > 0) return null;
  const isFull = first.titled || /\s/.test(first.name);
  const [next, behind] = tokens.slice(first.lastToken + 1);
  // "Anote Roe, who flew in", but not "Anote Roe, an analyst"
  const acts = /^(?:VERB|AUX)$/.test(next?.pos ?? "") || (next?.text === "," && behind?.lower === "who");
  if (!isFull || !acts) return null;
  const entry = register.find(first.name, first);
  return entry !== undefined && entry.known === null && entry.roles.length === 0 ? entry : null;
}
