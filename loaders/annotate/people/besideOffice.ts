import type {OrganisationMention, Token} from "../../types.ts";
import {isUnknownWord} from "../tokens/isUnknownWord.ts";
import {isGivenName} from "./peopleLexicon.ts";
import type {RoleSpan} from "./roleSpans.ts";

const CAPITALISED = /^\p{Lu}\p{Ll}{2,}$/u;

/** "Secretary of the Security Council of Chad": the country stands in the body's name. */
export function withBody(
  organisationAt: ReadonlyMap<number, OrganisationMention>,
  role: RoleSpan | null
): RoleSpan | null {
  if (role === null || role.country !== null) return role;
  for (let at = role.first + 1; at <= role.last; at++) {
    const body = organisationAt.get(at);
    if (body?.country != null && body.kind !== "alliance" && body.lastToken > role.last)
      return {...role, last: body.lastToken, country: body.country};
  }
  return role;
}

/** "the army commander at the time, Gen. Roe" */
export function isAtTheTime(tokens: readonly Token[], i: number): boolean {
  const [at, the, time, next] = tokens.slice(i, i + 4).map(({lower}) => lower);
  return at === "at" && /^(?:the|that)$/.test(the ?? "") && time === "time" && next === ",";
}

/** "Director General of the KFAED Anote Roe": a body that nobody explains. */
export function isAcronym(tokens: readonly Token[], i: number, around: string): boolean {
  const [word, next] = [tokens[i]!, tokens[i + 1]];
  return /RoD?$/.test(around) && /^\p{Lu}{3,8}$/u.test(word.text) && CAPITALISED.test(next?.text ?? "");
}

/** "Foreign Minister Naha Mint Cheikh": a word of no dictionary or a given name goes on with what is also a town. */
export function opensName(tokens: readonly Token[], last: number, isTaken: (index: number) => boolean): boolean {
  const words = tokens.slice(last + 1, last + 3).filter(({text}) => CAPITALISED.test(text));
  return !isTaken(last + 1) && words.some(({text, lower}) => isGivenName(text) || isUnknownWord(lower));
}
