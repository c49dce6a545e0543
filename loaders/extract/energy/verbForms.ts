const SIBILANT = /(?:s|x|z|ch|sh)$/u;
/** "Scrap", "stop", "quit": one short vowel between consonants, the last of which is doubled. */
const DOUBLED = /^[^aeiou]{0,3}(?:qu)?[aeiou][^aeiouwxy]$/u;

/** Part of a pattern for what regular verbs tell as done or being done: "halts|halted|halting" for "halt". */
export function toldForms(verbs: string): string {
  return verbs.split(" ").map(formsOf).join("|");
}

function formsOf(verb: string): string {
  if (verb.endsWith("e")) return `${verb.slice(0, -1)}(?:e[sd]|ing)`;
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}(?:ies|ied|ying)`;
  const past = DOUBLED.test(verb) ? `${verb.at(-1)!}(?:ed|ing)` : "ed|ing";
  return `${verb}(?:${SIBILANT.test(verb) ? "es" : "s"}|${past})`;
}
