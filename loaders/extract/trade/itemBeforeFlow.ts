import {anyOf} from "../../anyOf.ts";

/** What is traded by the tonne, the barrel or the bale, as it stands in front of "exports". */
const COMMODITY = anyOf(
  "crude(?: oil)?|oil|fuel|petrol|diesel|gasoline|natural gas|gas|LNG|LPG|coal|coking coal|thermal coal|uranium",
  "electricity|power|iron ore|ore|steel|copper|aluminium|aluminum|nickel|zinc|tin|gold|silver|diamonds?|lithium|cobalt",
  "wheat|corn|maize|rice|barley|grain|grains|soybeans?|soyabeans?|soymeal|sugar|coffee|tea|cocoa|cotton|wool|rubber",
  "palm oil|sunflower oil|vegetable oils?|olive oil|beef|pork|poultry|meat|lamb|fish|salmon|shrimp|seafood|dairy|milk",
  "butter|cheese|fruit|banana|avocado|citrus|vegetables?|onions?|potatoes|wine|whisky|beer|tobacco|flowers?|timber",
  "wood|paper|pulp|fertili[sz]ers?|potash|cement|chemicals?|textiles?|garments?|clothing|apparel|leather|footwear",
  "cars?|vehicles?|tractors?|machinery|electronics|semiconductors?|chips?|phones?|arms|weapons|aircraft|drugs|medicines",
  "pharmaceuticals?|vaccines?|software|services|farm|food|livestock|cattle|petroleum|plastics?|furniture|jewellery"
);
const FLOW = "(?:exports?|imports?|shipments|sales|deliveries|purchases|supplies)";
const BEFORE_FLOW = new RegExp(
  `(?<!\\p{L}|\\bnon-)(?<item>${COMMODITY})(?: (?:and|&) (?<other>${COMMODITY}))? ${FLOW}(?!\\p{L})`,
  "giu"
);
const BEHIND = new RegExp(`^ (?<item>${COMMODITY})(?!\\p{L}| (?:exports?|imports|import|shipments|sales))`, "iu");

/** "Wheat" of "7 million tonnes wheat", the words behind the amount; null where they name no such goods. */
export function itemBehindAmount(text: string): string | null {
  return BEHIND.exec(text)?.groups?.item ?? null;
}

/** Sectors whose goods the flow is of: "farm exports" are farm products. */
const SECTOR = /^(?:farm|food|dairy)$/i;

/** "oil" where "oil exports" stands last in a text; null where no flow of named goods does. */
export function itemBeforeFlow(text: string): string | null {
  const {item, other} = [...text.matchAll(BEFORE_FLOW)].at(-1)?.groups ?? {};
  if (item === undefined) return null;
  const named = other === undefined ? item : `${item} and ${other}`;
  return SECTOR.test(named) ? `${named} products` : named;
}
