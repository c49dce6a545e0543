import {remembered} from "../remembered.ts";

/** A name in plain lower-case letters and digits, single spaces between its words. */
export const foldName = remembered((name) => {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
});

/** A name as part of a row's id: letters, digits and single hyphens. */
export function slugOf(...parts: readonly (string | null | undefined)[]): string {
  return parts
    .map((part) => foldName(part ?? "").replaceAll(" ", "-"))
    .filter((part) => part !== "")
    .join("-");
}

/** Last word of a folded name: the surname, in most spellings. */
export const surnameOf = remembered((name) => wordsOf(name).at(-1) ?? "");

/** How newspapers write a sound of another script, as one letter each. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/[qgk]h|q|g/g, "k"],
  [/dh/g, "d"],
  [/ou|oo/g, "u"],
  [/ee|[iy]{1,3}|ij$/g, "i"],
  [/ph/g, "f"],
  [/w/g, "v"],
  [/(?<letter>\p{L})\k<letter>/gu, "$<letter>"]
];

/** A surname as it sounds: "Qaddafi" and "Gadhafi", "Zelensky" and "Zelenskiy" have one. */
export const soundOf = remembered((name) =>
  SOUNDS.reduce((sound, [spelling, letter]) => sound.replace(spelling, letter), surnameOf(name))
);

const wordsOf = remembered((name): readonly string[] => foldName(name).split(" "));

/** "Army chief" of "Army chief of Pakistan"; null for a person's own name. */
export function titleOf(name: string): string | null {
  const at = name.lastIndexOf(" of ");
  return at < 0 ? null : foldName(name.slice(0, at));
}

/**
 * Whether two names are spellings of one: surnames that sound the same, and first names that do not differ beyond a letter or an
 * initial.
 */
export function isSameName(a: string, b: string): boolean {
  if (a === b) return true;
  const x = wordsOf(a);
  const y = wordsOf(b);
  if (soundOf(a) !== soundOf(b)) return false;
  if ((x.length === 1 || y.length === 1) && (x.at(-1) === y.at(-1) || soundOf(a).length > 4)) return true;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short.every((word) => long.some((other) => other.startsWith(word)))) return true;
  return isSameFirstName(x[0] ?? "", y[0] ?? "");
}

/** "Sergei" and "Sergey", "G" and "George"; not "Nawaz" and "Shehbaz". */
function isSameFirstName(a: string, b: string): boolean {
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}
