import type {TradeMeasure} from "../../types.ts";

/** What countries sell each other, in one direction or both. */
export const TRADE: ReadonlySet<TradeMeasure> = new Set(["bilateral trade", "export", "import"]);

/** What statistics measure, whose partner later sentences may leave out or change. */
export const STATISTICS: ReadonlySet<TradeMeasure> = new Set([...TRADE, "other", "debt"]);

/** Flows of goods from a seller to a buyer. */
export const GOODS_FLOWS: ReadonlySet<TradeMeasure> = new Set(["export", "import", "delivery", "purchase"]);
