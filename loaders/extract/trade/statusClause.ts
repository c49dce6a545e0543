/** "Pledged 1 million in loans and": of two amounts beside each other one verb tells. */
const LISTED =
  /[\ue200-\ue2fe](?: (?:in|of) (?:\p{Ll}+ ){0,2}\p{Ll}+)?,? (?:and|plus) (?:(?:another|a further|about|some) )?$/u;

/** The words that tell an amount's tense: its own clause, without what belongs to other amounts. */
export function statusClause(text: string, focus: number): string {
  const before =
    text
      .slice(0, focus)
      .replace(LISTED, "")
      .split(/[;\ue200-\ue2fe]|, (?:which|as|but|although) | while /u)
      .at(-1) ?? "";
  const after =
    text
      .slice(focus + 1, focus + 60)
      .split(
        /[;,:\ue200-\ue2fe]| (?:as (?:the|it)|and(?! [\p{L}]+ pledges)|but|although|which(?! (?:will|would|is to) be)) /u
      )[0] ?? "";
  return `${before}§${after}`;
}
