import type {TradeMeasure} from "../../types.ts";
import type {MarkedSentence} from "../figures/markSentence.ts";
import type {Ends, EndsContext} from "./findEnds.ts";
import {isForeignAid, isOfHome, isOfLenders} from "./mayStayOpen.ts";

const FLOW_OF_GOODS: ReadonlySet<TradeMeasure> = new Set(["export", "delivery", "purchase"]);

/** Both ends as the sentence tells them; a share of a bank's loan has only its taker. */
export function explicitEnds(
  {from, to}: Ends,
  marked: MarkedSentence,
  bloc: boolean,
  text: string,
  context: EndsContext
): Ends | null {
  const {topic, measure, isBulk} = context;
  if (
    from !== null &&
    (to !== null || ((measure === "aid" || measure === "debt") && bloc) || isForeignAid(context, text))
  )
    return {from, to};
  if (isOfLenders({from, to}, marked, text, context)) return {from, to};
  if (from === null && isOfHome(to, text, context)) return {from: context.countries.home, to};
  if (measure === "purchase" && (from === null) !== (to === null)) return withSigner({from, to}, context);
  // "Exports of wheat rose. 30,000 tonnes are for China": out of what the figure before tells.
  const isOfGoods = topic !== null && topic.from !== null && FLOW_OF_GOODS.has(topic.measure);
  if (isOfGoods && isBulk && to !== null && to !== topic.from) return {from: topic.from, to};
  const share = topic !== null && topic.from === null && (topic.measure === "debt" || topic.measure === "aid");
  return (share || bloc) && to !== null && (measure === "aid" || measure === "debt") ? {from: null, to} : null;
}

/**
 * "A week after a 2 billion deal to supply gas to Peru": who sells, or buys, is the document's own country, or the one
 * other that its title is about; null where neither tells.
 */
function withSigner({from, to}: Ends, {countries: {home, central}}: EndsContext): Ends | null {
  const known = from ?? to;
  const [titled, ...more] = [...central].filter((code) => code !== known);
  const other = home !== null && home !== known ? home : more.length === 0 ? titled : undefined;
  return other === undefined ? null : {from: from ?? other, to: to ?? other};
}
