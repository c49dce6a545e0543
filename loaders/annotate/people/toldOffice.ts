import type {CountryCode, Role} from "../../types.ts";
import type {Discourse, DocumentFrame, Recent} from "./discourse.ts";
import type {Reference} from "./findReferences.ts";
import type {Entry} from "./personRegister.ts";

const INTRODUCES =
  /^(?:, )?(?:reported|reportedly|believed|said|thought|understood|identified|named|known|called|introduced)(?: to be| as| only as| by \w+ as)?$/;

/** "a Chadian official, reported to be Trade Minister Anote Roe": the one who is named next; null for nobody. */
export function introducedAs(
  {sentence: {tokens, references}, index}: Discourse,
  told: CountryCode | null,
  {register}: DocumentFrame
): Entry | null {
  const [own, next] = [references[index]!, references[index + 1]];
  if (next?.name == null || next.firstToken - own.lastToken > 6) return null;
  const between = tokens
    .slice(own.lastToken + 1, next.firstToken)
    .map(({lower}) => lower)
    .join(" ");
  const entry = INTRODUCES.test(between) ? register.find(next.name, next) : undefined;
  if (entry) entry.country ??= told;
  return entry ?? null;
}

/** "Anote Roe, who is the foreign minister of Chad": an office of somebody of whom nothing else is told. */
export function tellOffice(
  {entry}: Recent,
  role: Role,
  {generic, former, name, plural}: Reference,
  {register}: DocumentFrame
): void {
  if (entry === null || entry.country !== null || entry.known !== null || plural || name !== null) return;
  // "He is the first Chadian minister to", but not "a minister"
  if (generic && role.country === null) return;
  entry.country = role.country;
  entry.former ||= former;
  register.give(entry, role);
}
