import type {Token} from "../../types.ts";

/**
 * "R-TX", "D-Calif.": the party and state of an American lawmaker; the index of its last token, -1 where none begins at
 * the token.
 */
export function partyTagAt(tokens: readonly Token[], at: number): number {
  const [party, hyphen, state] = tokens.slice(at, at + 3);
  const glued = party !== undefined && hyphen?.start === party.end && state?.start === hyphen.end;
  return glued && /^[RDI]$/.test(party.text) && hyphen.text === "-" && /^\p{Lu}/u.test(state.text) ? at + 2 : -1;
}

/** Tokens of the longest title between a party and whose it is: "Republican presidential candidate". */
const LONGEST_TITLE = 3;

/** Whether an American party stands before a name and its title: "Democratic Senator Jane Roe". */
export function hasPartyBefore(tokens: readonly Token[], firstToken: number): boolean {
  const before = tokens.slice(Math.max(0, firstToken - LONGEST_TITLE), firstToken).map(({text}) => text);
  const party = before.findLastIndex((text) => /^(?:Republican|Democratic|GOP)$/.test(text));
  return party >= 0 && before.slice(party + 1).every((text) => /^(?!and$|of$)\p{Ll}/u.test(text));
}

/** Whether a party and state follow a name, in brackets or behind a comma. */
export function hasPartyTag(tokens: readonly Token[], lastToken: number): boolean {
  return /^[(,]$/.test(tokens[lastToken + 1]?.text ?? "") && partyTagAt(tokens, lastToken + 2) > 0;
}
