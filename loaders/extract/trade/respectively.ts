const LIST_OF = (member: string) => new RegExp(`${member}(?:, (?:the )?${member})*,? and (?:the )?${member}`, "gu");
const MEMBER = {
  party: "[\ue000-\ue0ff]",
  date: "[\ue100-\ue1ff]",
  amount: "[\ue200-\ue2ff]",
  flow: "(?<!\\p{L})(?:exports?|imports?|Exports|Imports)(?!\\p{L})"
} as const;
const LISTS = {
  party: LIST_OF(MEMBER.party),
  date: LIST_OF(MEMBER.date),
  amount: LIST_OF(MEMBER.amount),
  flow: LIST_OF(MEMBER.flow)
} as const;

/**
 * "Norway and Peru gave 20 and 5 million respectively": the marked text with, of each list, only the member that goes
 * with the amount in focus.
 */
export function respectively(text: string): string {
  if (!/\brespectively\b/iu.test(text)) return text;
  const amounts = membersOf(amountList(text), "amount");
  const at = amounts.indexOf("\ue2ff");
  if (at < 0) return text;
  const one = (list: string, kind: keyof typeof MEMBER) => {
    const members = membersOf(list, kind);
    return members.length === amounts.length ? members[at]! : list;
  };
  return (["party", "date", "amount", "flow"] as const).reduce(
    (left, kind) => left.replace(LISTS[kind], (list) => one(list, kind)),
    text
  );
}

/** "1,200 tents, 40 lorries and 14 boats were flown": the marked text without the list's other amounts. */
export function withoutListed(text: string): string {
  const list = amountList(text);
  return list === "" ? text : text.replace(list, "\ue2ff");
}

/** The list of amounts that holds the one in focus; "" for none. */
function amountList(text: string): string {
  const lists = text.match(LISTS.amount) ?? [];
  return lists.find((list) => list.includes("\ue2ff")) ?? "";
}

function membersOf(list: string, kind: keyof typeof MEMBER): readonly string[] {
  return list.match(new RegExp(MEMBER[kind], "gu")) ?? [];
}
