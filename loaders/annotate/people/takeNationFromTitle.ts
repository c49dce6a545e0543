import type {CountryCode} from "../../types.ts";
import type {ReferringSentence} from "./discourse.ts";
import type {Reference} from "./findReferences.ts";
import type {Entry, PersonRegister} from "./personRegister.ts";

/**
 * "Norwegian premier visits Riga" over "Prime Minister Kari Bakke arrived on Monday": the country that a headline tells
 * of the one officer whom the text names without any.
 */
export function takeNationFromTitle(
  inTitle: readonly Reference[],
  referring: readonly ReferringSentence[],
  register: PersonRegister
): void {
  for (const {name, pronoun, plural, generic, offices} of inTitle) {
    const [office] = offices;
    const country = office?.countries[0];
    if (name !== null || pronoun !== null || plural || generic || country === undefined) continue;
    const {title} = office!.title;
    if (register.holders(title, country).length > 0) continue;
    const unplaced = register.entries.filter((entry) => entry.country === null && register.holds(entry, title));
    const [officer] = unplaced;
    if (officer && unplaced.length === 1 && !standsBeside(officer, {title, country}, {referring, register}))
      officer.country = country;
  }
}

/** "Prime Minister Roe received the Norwegian premier": two people of one sentence. */
function standsBeside(
  officer: Entry,
  {title, country}: {readonly title: string; readonly country: CountryCode},
  {referring, register}: {readonly referring: readonly ReferringSentence[]; readonly register: PersonRegister}
): boolean {
  return referring.some(({references}) => {
    const isNamed = references.some(({name}) => name !== null && register.find(name) === officer);
    const isTold = references.some(
      ({name, offices}) =>
        name === null && offices.some((office) => office.title.title === title && office.countries.includes(country))
    );
    return isNamed && isTold;
  });
}
