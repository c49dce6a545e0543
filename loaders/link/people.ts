import type {CountryCode} from "../types.ts";
import {officeKey, type LinkFrame} from "./linkFrame.ts";
import {foldName, isSameName, soundOf, titleOf} from "./names.ts";

/** Words under which a person is looked up: the sound of the surname, or the office and those of who hold it. */
export function personKeys(frame: LinkFrame, name: string, country: CountryCode | null): readonly string[] {
  const title = titleOf(name);
  if (title === null) return [soundOf(name)];
  const office = officeKey(title, country);
  return frame.officeKeys.get(office) ?? [office];
}

/** Whether two names mean one person: spellings of a name, or an office and somebody who holds it by any document. */
export function isSamePerson(frame: LinkFrame, a: string, b: string, country: CountryCode | null): boolean {
  const titleA = titleOf(a);
  const titleB = titleOf(b);
  if (titleA !== null && titleB !== null) return titleA === titleB;
  if (titleA === null && titleB === null) return isSameName(a, b);
  const [title, name] = titleA === null ? [titleB ?? "", a] : [titleA, b];
  return (frame.holders.get(officeKey(title, country)) ?? []).some((holder) => isSameName(holder, name));
}

/** Whether some person is on both lists. */
export function shareAPerson(
  frame: LinkFrame,
  a: readonly string[],
  b: readonly string[],
  country: CountryCode | null
): boolean {
  return a.some((name) => b.some((other) => isSamePerson(frame, name, other, country)));
}

/** Whether the lists name different holders of one office: two ministers of different times. */
export function holdRivalOffices(frame: LinkFrame, a: readonly string[], b: readonly string[]): boolean {
  const offices = (name: string): readonly string[] => frame.offices.get(foldName(name)) ?? [];
  return a.some((name) =>
    b.some((other) => !isSameName(name, other) && offices(name).some((office) => offices(other).includes(office)))
  );
}

/**
 * Both lists as one, each person once: a name stands for the office that it fills, a longer spelling for a shorter one.
 */
export function mergePeople(
  frame: LinkFrame,
  lists: readonly (readonly string[])[],
  country: CountryCode | null
): readonly string[] {
  const merged: string[] = [];
  for (const name of new Set(lists.flat())) {
    const at = merged.findIndex((other) => isSamePerson(frame, name, other, country));
    if (at < 0) merged.push(name);
    else if (isBetterName(name, merged[at]!)) merged[at] = name;
  }
  return merged;
}

function isBetterName(name: string, than: string): boolean {
  if ((titleOf(name) === null) !== (titleOf(than) === null)) return titleOf(name) === null;
  return name.length > than.length || (name.length === than.length && name < than);
}
