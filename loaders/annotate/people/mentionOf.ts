import type {PersonMention} from "../../types.ts";
import type {Reference} from "./findReferences.ts";

/** A mention where the reference stands, of nobody known unless `found` says otherwise. */
export function mentionOf(
  {start, end, firstToken, lastToken}: Reference,
  found: Partial<PersonMention>
): PersonMention {
  const name = found.name ?? null;
  const members = found.members ?? (name === null ? [] : [name]);
  return {
    type: "person",
    form: found.form ?? "role",
    name,
    country: found.country ?? null,
    role: found.role ?? null,
    plural: found.plural ?? false,
    members,
    start,
    end,
    firstToken,
    lastToken
  };
}
