import type {CountryCode} from "../../types.ts";
import type {HomeSigns} from "./findHome.ts";

const OFFICE = /^(?:president|prime|premier|chancellor|foreign|minister|king|queen|government)$/;

/** "here at the White House": only who works there says so. */
const HERE_AT_SEAT = /\bhere (?:at|in) (?:the White House|the Kremlin|(?:10 )?Downing Street|the [ÉE]lys[ée]e)\b/u;

/**
 * Country whose officials the text itself calls "our President", told by who he is or by the capital where he acts, or
 * whose seat of government it calls "here"; null where it does neither.
 */
export function speakerCountry({source, sentences, people: {named, register}}: HomeSigns): CountryCode | null {
  for (const reference of named) {
    if (!reference.own || isQuoted(source.text, reference.start)) continue;
    const country = register.find(reference.name!, reference)?.country ?? null;
    if (country !== null) return country;
  }
  for (const {kind, tokens, places} of sentences) {
    if (kind !== "paragraph") continue;
    const here = HERE_AT_SEAT.exec(source.text.slice(tokens[0]?.start, tokens.at(-1)?.end));
    if (here !== null && !isQuoted(source.text, tokens[0]!.start + here.index)) {
      const seat = places.find(({capital, start}) => capital && start > tokens[0]!.start + here.index);
      if (seat !== undefined) return seat.country;
    }
    const our = tokens.findIndex(({lower}, i) => lower === "our" && OFFICE.test(tokens[i + 1]?.lower ?? ""));
    if (our < 0 || isQuoted(source.text, tokens[our]!.start)) continue;
    const seat = places.find(({capital, firstToken}) => capital && firstToken < our);
    if (seat !== undefined) return seat.country;
  }
  return null;
}

/** Somebody's "our Prime Minister" is his own, not the paper's. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(text.lastIndexOf("\n", at) + 1, at);
  const plain = before.split('"').length - 1;
  return plain % 2 === 1 || before.lastIndexOf("“") > before.lastIndexOf("”");
}
