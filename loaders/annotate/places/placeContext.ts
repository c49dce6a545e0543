import type {CountryCode} from "../../types.ts";
import type {Place} from "./gazetteer.ts";

/** What is known around a sentence when its places are read. */
export interface PlaceContext {
  /** Countries that the document names; a town of one of them is likelier than a bigger one elsewhere. */
  readonly countries: ReadonlySet<CountryCode>;
  /** Names that the document has shown to be places, by `nameKey`: a dateline's village, a town behind "in". */
  readonly shown?: ReadonlyMap<string, Place>;
  /** True where people write as they please, and "russia" is a country too. */
  readonly informal: boolean;
}
