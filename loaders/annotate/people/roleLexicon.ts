import {createPhraseIndex, type PhraseIndex} from "../lexicons/phraseIndex.ts";
import {readLexicon} from "../../readLexicon.ts";
import {nameKey} from "../tokens/plainText.ts";
import type {CountryCode} from "../../types.ts";

/** A title as data/lexicons/roles.csv knows it. */
export interface Title {
  /** Standard title, e.g. "Foreign Minister". */
  readonly title: string;
  /** Offices of one level are each other's counterparts, e.g. "foreign minister" for a Secretary of State. */
  readonly level: string;
  /** Null for a title that men and women have alike. */
  readonly gender: "m" | "f" | null;
  /** True for "ministers". */
  readonly plural: boolean;
  /** The only country that has the office ("Pope", "Taoiseach"); null where others have it too. */
  readonly country: CountryCode | null;
}

/** The word that carries the title: "heads" in "heads of state". */
function isPlural(alias: string): boolean {
  const head = alias.split(/ (?:of|for) /)[0]!;
  return (
    /(?:[^s]s|men)$/.test(head) &&
    !/^(?:mrs|ms|rais|coas|mos|charge d'affaires|.*joint chiefs|chairman joint .*)$/.test(head)
  );
}

/** Titles by `nameKey` of each of their names. */
export const titles: ReadonlyMap<string, Title> = new Map(
  readLexicon("roles", ["alias", "title", "level", "gender", "country"]).map(
    ({alias, title, level, gender, country}) => [
      nameKey(alias),
      {
        title,
        level,
        gender: gender === "m" || gender === "f" ? gender : null,
        plural: isPlural(alias),
        country: country || null
      }
    ]
  )
);

/** The titles, to be looked for in sentences. */
export const titleIndex: PhraseIndex<Title> = createPhraseIndex(titles);

const levels = new Map([...titles.values()].map(({title, level}) => [title, level]));

/** The level of a standard title: "minister" for any minister that the lexicon does not list. */
export function levelOf(title: string): string {
  const level = levels.get(title);
  if (level !== undefined) return level;
  if (/^(?:Deputy|Vice) .*Minister$/.test(title)) return "deputy minister";
  // "Minister for Foreign Affairs and Trade"
  if (/\bForeign Affairs\b.*Minister$|^Foreign and\b.*Affairs Minister$/.test(title)) return "foreign minister";
  return /Minister/.test(title) ? "minister" : /Spokes/.test(title) ? "spokesperson" : "official";
}

/**
 * Whether one title can mean another: "the foreign minister" can be a Secretary of State, "the leader" a president, but
 * "the Shah" is nobody else.
 */
export function canMean(asked: string, held: string): boolean {
  if (asked === held) return true;
  const level = levelOf(held);
  if (asked === "Leader") return /^(?:leader|head of state|head of government|party leader)$/.test(level);
  if (asked === "Minister")
    return (
      (/^(?:minister|foreign minister|defence minister)$/.test(level) && !/\bSecretary$/.test(held)) ||
      /\bMinister of State\b|^State Minister\b/.test(held)
    );
  // "the Assistant Secretary", who is one of State
  if (/^(?:Assistant|Deputy|Under|Permanent) /.test(asked)) return held.startsWith(`${asked} `);
  if (asked === "Spokesperson") return level === "spokesperson";
  if (/^Prince(?:ss)?$/.test(asked)) return held === `Crown ${asked}`;
  if (asked === "Monarch") return /^(?:King|Queen|Emperor|Sultan|Emir)$/.test(held);
  return /^(?:Foreign Minister|Defence Minister|Army chief|Prime Minister)$/.test(asked) && level === levelOf(asked);
}
