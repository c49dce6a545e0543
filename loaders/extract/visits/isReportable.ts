import type {Actor, TripFrame} from "./tripFrame.ts";

/** A verb whose tense and mood tell nothing ("accused of visiting") claims nothing by itself. */
export function isClaimed({rule, modality, start, people}: TripFrame): boolean {
  if (isOfMany(people, start) || isOfNoOffice(people)) return false;
  return modality.status !== null || modality.present || start !== null || people.length === 0 || /noun$/.test(rule);
}

/** Whom the text gives neither country nor office: tourists and fugitives travel too. */
function isOfNoOffice(people: readonly Actor[]): boolean {
  return people.length > 0 && people.every(({country, official}) => country === null && !official);
}

/** "Three US presidents visited India between 1959 and 1984": so many trips of nobody in particular. */
function isOfMany(people: readonly Actor[], start: string | null): boolean {
  const [first, last] = (start ?? "").split("/").map(Number);
  const isStretch = /^\d{4}\/\d{4}$/.test(start ?? "") && last! - first! > 1;
  return isStretch && people.length > 0 && people.every(({name}) => /^\p{L}+s of /u.test(name));
}

/**
 * A meeting of its own needs two people, and a place, a date or a gathering on whose sidelines it was; one that is off
 * need not tell where it was to be.
 */
export function isMeetingTold({people, to, start, end, dayTold, modality, occasion}: TripFrame): boolean {
  const sidelines = /^(?:sidelines?|margins|fringes)\b/.test(occasion ?? "");
  // A president who meets his own ministers, or people of no office, at home travels nowhere and receives nobody.
  const known = people.find((p) => p.country !== null);
  const atHome =
    known !== undefined &&
    people.every(
      (p) => p.country === known.country || (p.country === null && (to === null ? !p.official : known.official))
    ) &&
    (to === null || to.country === known.country);
  return (
    people.length > 1 &&
    !atHome &&
    modality.status !== "proposed" &&
    (to !== null ||
      start !== null ||
      end !== null ||
      dayTold === true ||
      sidelines ||
      /^(?:cancelled|postponed)$/.test(modality.status ?? ""))
  );
}
