import type {CountryCode} from "../../types.ts";
import type {Placed, Slot} from "./placeParties.ts";
import {means} from "./turnByKind.ts";

/** Giver and taker by their places in the clause; "" for a body of many countries, null for none. */
export interface SlotEnds {
  /** Who sells, gives or lends. */
  readonly from: CountryCode | null;
  /** Who buys, gets or owes. */
  readonly to: CountryCode | null;
}

/** Who gives, else acts in the clause, and to whom. */
export function givers(placed: readonly Placed[], passive: boolean): SlotEnds {
  // "Oman stood out, with exports to the sultanate of …": whom the goods go to does not send them.
  const taken = new Set(placed.filter(({slot}) => slot === "to" || slot === "object").map(({party}) => party.country));
  const active = placed.filter(({party, slot}) => slot === "owner" || !taken.has(party.country));
  const from =
    first(active, ["by", "owner", "from"]) ??
    (passive ? null : first(active, ["subject"])) ??
    first(active, ["adjective", "speaker"]);
  const others = withoutChannels(placed.filter(({party, slot}) => party.country !== from && slot !== "speaker"));
  const to = first(others, [
    "to",
    "object",
    "into",
    "with",
    "in",
    ...(passive ? (["subject"] as const) : []),
    "possessive"
  ]);
  return {from, to};
}

/** "To the United Nations for the hungry in Malawi": through a body of many countries it goes to the one behind. */
function withoutChannels(placed: readonly Placed[]): readonly Placed[] {
  const isBloc = ({party}: Placed) => party.country === "";
  const bloc = placed.find(isBloc);
  // "In Mali Norway will provide 3 million to the UN": where poor people are is whom it is for.
  const isFor = ({at, slot, party}: Placed) =>
    at > (bloc?.at ?? Infinity) || (slot === "in" && means(party.country) === 0 && party.form === "country");
  const goesOn = placed.some((one) => !isBloc(one) && THROUGH.has(one.slot) && isFor(one));
  return goesOn ? placed.filter((one) => !isBloc(one)) : placed;
}

const THROUGH: ReadonlySet<Slot> = new Set(["to", "into", "in"]);

/** Who takes or buys in the clause, and from whom. */
export function takers(placed: readonly Placed[], passive: boolean): SlotEnds {
  // "Chinese imports" came from China, "China's imports" went there.
  const named = passive ? first(placed, ["by"]) : (first(placed, ["owner"]) ?? first(placed, ["subject", "by"]));
  const subject = named ?? first(placed, ["speaker"]);
  const others = placed.filter(({party, slot}) => party.country !== subject && slot !== "speaker");
  const from = first(others, ["from", "of", "adjective", "possessive", "object", "with", "in"]);
  const to =
    subject ??
    first(
      placed.filter(({party}) => party.country !== from),
      ["to", "into", "in", "subject", "possessive"]
    );
  return {from, to};
}

/** "Cuba's debt to Russia", "Zambia owes China": the creditor stands behind "to" or is owed. */
export function debtors(placed: readonly Placed[], passive: boolean): SlotEnds {
  // "The Danes are owed 5 million by Peru".
  const by = passive ? first(placed, ["by"]) : null;
  if (by !== null) return {from: first(placed, ["subject"]), to: by};
  const own = first(placed, ["owner", "possessive"]);
  const to = own ?? first(placed, ["subject", "by", "of", "adjective"]);
  const others = placed.filter(({party}) => party.country !== to);
  const creditors = first(others, ["to", "object", "from", "with", "possessive"]);
  // "Chad owes Oman 6 million, while Mali owes 4": who owes as well has lent nothing.
  const owes =
    others.some(({slot}) => slot === "subject") &&
    placed.some(({party, slot}) => party.country === to && slot === "subject");
  return {from: creditors ?? (owes ? null : first(others, ["subject"])), to};
}

function first(placed: readonly Placed[], slots: readonly Slot[]): CountryCode | null {
  for (const slot of slots) {
    const found = placed.filter((p) => p.slot === slot);
    // Of several subjects the one nearest to the verb ("Lavrov said Russia had sent"), of adjectives the goods' own.
    const one = slot === "subject" ? found.at(-1) : /^(?:adjective|to|from|by)$/.test(slot) ? nearest(found) : found[0];
    if (one !== undefined) return one.party.country;
  }
  return null;
}

function nearest(placed: readonly Placed[]): Placed | undefined {
  return placed.reduce<Placed | undefined>(
    (best, p) => (best === undefined || p.distance < best.distance ? p : best),
    undefined
  );
}

const LINKED: ReadonlySet<Slot> = new Set(["between", "with", "owner", "possessive", "adjective"]);

/** The two countries that a clause links. */
export function pairOf(placed: readonly Placed[]): SlotEnds {
  const linked = placed.filter(({slot}) => LINKED.has(slot));
  const [from = null, to = null] = distinct([...linked, ...placed]);
  return {from, to};
}

/** "Trade between Oman and the bloc": the countries that are linked, where a body of many is one of the first two. */
export function pairWithBloc(placed: readonly Placed[]): readonly Placed[] | null {
  const linked = placed.filter(({slot}) => slot === "between" || slot === "adjective");
  const [a, b] = linked;
  if (a === undefined || b === undefined || a.slot !== b.slot) return null;
  return (a.party.country === "") === (b.party.country === "") ? null : linked;
}

/** Countries of a clause, each once. */
export function distinct(placed: readonly Placed[]): CountryCode[] {
  return [...new Set(placed.map(({party}) => party.country))];
}
