import type {TradeMeasure, TradeStatus} from "../../types.ts";

/** Which end of the flow the cue's subject is. */
export type Direction = "giver" | "taker" | "pair" | "deficit";

/** Words beside an amount that make it a figure between countries. */
export interface TradeRule {
  /** Stored in the evidence. */
  readonly name: `trade/${string}`;
  /** Null for words that show an amount to be no trade figure ("costs", "budget"). */
  readonly measure: TradeMeasure | null;
  /** "money": only amounts of money; "goods": only counted, weighed or measured things. */
  readonly of: "money" | "goods" | "both";
  /** Which end of the flow the subject of the cue is. */
  readonly direction: Direction;
  /** Pattern over marked text (see `markPattern`) with a group `cue`; the rule whose cue stands nearest to {Q} wins. */
  readonly pattern: string;
  /** What is traded where the text does not say. */
  readonly item: string;
  /** Where the words alone settle it; null where tense and verbs do. */
  readonly status: TradeStatus | null;
  /** True for words that only continue an earlier figure ("it rose to"), whose measure and parties it takes. */
  readonly continues?: boolean;
  /**
   * True where the cue is a country that takes the place of the earlier figure's partner ("followed by India at …").
   */
  readonly replacesPartner?: boolean;
  /** True where only a giver and a taker told in the sentence itself make it a figure between countries. */
  readonly explicit?: boolean;
  /** True for what is asked for others: the one country named needs it. */
  readonly forNeedy?: boolean;
  /** True for what a country signs with firms of its own as well, unless two countries are told. */
  readonly ofTwo?: boolean;
  /** True for what companies do as well: where a sentence is on shares and profits, it tells no trade. */
  readonly ofCompanies?: boolean;
  /** True for what says only that something went somewhere: asked after all other rules. */
  readonly last?: boolean;
  /** A paragraph and the row it gives: "measure from>to value unit status period". */
  readonly examples: readonly (readonly [text: string, row: string])[];
  /** Paragraphs that give no row. */
  readonly misses: readonly string[];
}
