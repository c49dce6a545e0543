const WORD = "\\p{Lu}[\\p{L}.'’-]{0,20}";
const NAME = `${WORD}(?:\\s(?:(?:de|del|van|von|al|el|bin)\\s)?${WORD}){0,3}`;
const SIGNATURES = [
  // "Anna Holm, Harbourton" and "Oleg P, Kyiv, Ukraine"
  new RegExp(`^${NAME}(?:, ${NAME}){1,2}$`, "u"),
  // "Manzoor H. Khatana, Ph.D."
  new RegExp(`^${NAME},?\\s(?:Ph\\.?\\s?D|M\\.?D|M\\.?A|Esq|Jr|Sr|[Rr]etd)\\.?$`, "u"),
  /^\p{Lu}\p{L}{1,20} \p{Lu}\. \p{Lu}[\p{L}'’-]{1,20}$/u
];

/** True for a line with the name of a letter's writer, told by a place, a degree or an initial beside it. */
export function isSignatureLine(text: string): boolean {
  return text.length <= 90 && SIGNATURES.some((signature) => signature.test(text));
}
