import type {CountryCode} from "../../types.ts";

/** Those whom a comment may be for or against, where a sentence names them: "Norway and the Danes" is one party. */
export interface Party {
  /** Country codes, organisations, regions or people; several where "and" joins them. */
  readonly targets: readonly string[];
  /** Index of the first token. */
  readonly first: number;
  /** Index of the last token (inclusive). */
  readonly last: number;
  /** How surely the words mean these targets, from 0 to 1; a pronoun counts less than a name. */
  readonly weight: number;
  /** What sort of words name it. */
  readonly kind: PartyKind;
}

/**
 * "government": a country by its name, capital or "our leaders"; "people": its people or adjective; "town": a place in
 * it.
 */
export type PartyKind = "government" | "people" | "leader" | "town" | "organisation" | "pronoun";

/** What is known around a comment when its parties are read. */
export interface PartyContext {
  /** Country whose government "our leaders" means; null where the document does not tell. */
  readonly home: CountryCode | null;
  /** Whether the page itself tells that country; else it is where most of its story plays. */
  readonly isHomeTold: boolean;
  /** The other country that the page is about; null where it does not tell. */
  readonly about: CountryCode | null;
  /** Whether the page speaks of politics at all, so that its readers are likely to take sides. */
  readonly isPolitical: boolean;
  /** Whether it speaks of elections and parties of one country, so that its readers are for and against those. */
  readonly isPartisan: boolean;
  /** Who published the page; null where it does not tell. */
  readonly publisher: string | null;
  /** Names of people in office whose country only that of the page tells. */
  readonly officials: ReadonlySet<string>;
  /** Country of the statesman whom the article is about; null where it has none. */
  readonly protagonist: CountryCode | null;
  /** Country of the statesman whom "he" means without a name before it: that one, else one of the page's subject. */
  readonly statesman: CountryCode | null;
  /** Whom the page is mainly about: that statesman's country, else the first country or alliance of its title, if any. */
  readonly subject: string | null;
  /** Whether its story is short, so that readers who name nobody speak of what it is about. */
  readonly isBrief: boolean;
  /** Whom a verdict that names nobody means: that statesman, else the only country of a short page if its title has it. */
  readonly unsaid: CountryCode | null;
  /** Acronyms of bodies that the page speaks of, and names of one word in its title, though no lexicon knows them. */
  readonly bodies: ReadonlySet<string>;
  /** Names of readers who comment on it, in lower case: they are no parties. */
  readonly readers: ReadonlySet<string>;
}
