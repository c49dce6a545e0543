import type {Placed} from "./placeParties.ts";

const SECURED = /\b(?:it|they) (?:had |has |have )?(?:secured|received|won|obtained|got) [^;,]{0,20}$/u;
const AID = /^(?:['’]s)? (?:[\p{L}-]+ ){0,2}(?:aid|loan|grant|assistance)/u;

/** "Peru's ministry said it had secured 3 million in US aid": behind what it secured stands who gives. */
export function asTaken(placed: readonly Placed[], text: string, focus: number): readonly Placed[] {
  const [giver, ...more] = placed.filter(({at}) => at > focus);
  if (giver === undefined || more.length > 0 || !AID.test(text.slice(giver.at + 1))) return placed;
  return placed.map((one) => {
    if (one === giver) return {...one, slot: "adjective"};
    const secures = one.slot === "possessive" && SECURED.test(text.slice(one.at, focus));
    return secures ? {...one, slot: "subject"} : one;
  });
}
