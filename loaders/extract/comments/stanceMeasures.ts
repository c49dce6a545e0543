import type {StanceSigns} from "../stance/readStances.ts";
import {leaningOf} from "../sentiment/softmaxModel.ts";
import type {CommentSigns} from "./commentSigns.ts";
import {cap, flag, strongest} from "./measureScales.ts";

/** What is known of one target of a comment when its stance is decided. */
interface Candidate {
  readonly own: StanceSigns;
  /** The comment's other targets. */
  readonly others: readonly StanceSigns[];
  readonly signs: CommentSigns;
  readonly tone: number;
  /** Mean leaning of the sentences that mention it. */
  readonly leaning: number;
  readonly isHome: boolean;
  readonly isCountry: boolean;
  readonly isMost: boolean;
  readonly words: Pronouns;
}

type Measure = readonly [name: string, of: (candidate: Candidate) => number];

/** What decides a comment's stance to one target, in the order of its weights. */
export const STANCE_MEASURES: readonly Measure[] = [
  ["rules for", ({own}) => cap(own.for)],
  ["rules against", ({own}) => cap(own.against)],
  ["good words", ({own}) => cap(Math.max(0, own.words))],
  ["bad words", ({own}) => cap(Math.max(0, -own.words))],
  ["named", ({own}) => Math.min(1, own.mentions)],
  ["aimed", ({own}) => own.aimed / own.mentions],
  ["aimed in all", ({own}) => cap(Math.abs(own.aimed)) * Math.sign(own.aimed)],
  ["aimed for", ({own}) => own.aimedFor],
  ["aimed against", ({own}) => own.aimedAgainst],
  ["aimed and the rules", ({own}) => (own.aimed / own.mentions) * flag(own.for + own.against > 0)],
  [
    "aimed more than others",
    ({own, others}) => own.aimed / own.mentions - meanOf(others.map((o) => o.aimed / o.mentions))
  ],
  ["aimed if alone", ({own, others}) => (others.length === 0 ? own.aimed / own.mentions : 0)],
  ["people", ({own}) => own.kinds.people / own.mentions],
  ["leader", ({own}) => own.kinds.leader / own.mentions],
  ["town", ({own}) => own.kinds.town / own.mentions],
  ["organisation", ({own}) => own.kinds.organisation / own.mentions],
  ["pronoun", ({own}) => own.kinds.pronoun / own.mentions],
  ["aimed at people", ({own}) => (own.kinds.people / own.mentions) * own.aimed],
  ["aimed at a leader", ({own}) => (own.kinds.leader / own.mentions) * own.aimed],
  ["placed", ({own}) => own.placed / own.mentions],
  ["partner", ({own}) => own.partner / own.mentions],
  ["tone if partner", ({own, tone}) => (own.partner / own.mentions) * tone],
  ["supposed", ({own}) => own.supposed / own.mentions],
  ["tone if supposed", ({own, leaning}) => (own.supposed / own.mentions) * leaning],
  ["worst sentence", ({own}) => own.worst],
  ["best sentence", ({own}) => own.best],
  ["neutral", ({signs}) => signs.tone[1]],
  ["its sentences", ({leaning}) => leaning],
  ["good sentences", ({leaning}) => Math.max(0, leaning)],
  ["tone if first", ({own, tone}) => (own.first ? tone : 0)],
  ["first", ({own}) => flag(own.first)],
  ["last", ({own}) => flag(own.last)],
  ["tone if last", ({own, tone}) => (own.last ? tone : 0)],
  ["subject", ({own}) => flag(own.subject)],
  ["subject of its sentences", ({own, leaning}) => (own.subject ? leaning : 0)],
  ["alone", ({others}) => flag(others.length === 0)],
  ["share of mentions", ({own, others}) => own.mentions / (own.mentions + sumOf(others))],
  ["others", ({others}) => Math.log2(1 + others.length) / 2],
  ["most mentioned", ({isMost}) => flag(isMost)],
  ["tone if most mentioned", ({isMost, tone}) => (isMost ? tone : 0)],
  ["country", ({isCountry}) => flag(isCountry)],
  ["home", ({isHome}) => flag(isHome)],
  ["tone at home", ({isHome, tone}) => (isHome ? tone : 0)],
  ["at home alone", ({isHome, signs}) => flag(isHome && signs.about === null)],
  ["tone at home alone", ({isHome, signs, leaning}) => (isHome && signs.about === null ? leaning : 0)],
  ["we at home", ({isHome, words}) => (isHome ? words.we : 0)],
  ["we at home, tone", ({isHome, words, tone}) => (isHome ? words.we * tone : 0)],
  ["rulers at home", ({isHome, words}) => (isHome ? words.rulers : 0)],
  ["rulers at home, tone", ({isHome, words, tone}) => (isHome ? words.rulers * tone : 0)],
  ["you", ({words, tone}) => words.you * tone],
  ["in a reply", ({signs}) => flag(signs.isReply)],
  ["in mockery", ({signs}) => flag(signs.isMockery)],
  ["long", ({signs}) => Math.log10(signs.words.length + 1) / 3.5],
  ["asks", ({signs}) => flag(signs.words.includes("?"))],
  ["rules for others", ({others}) => strongest(others, "for")],
  ["rules against others", ({others}) => strongest(others, "against")]
];

/**
 * The values of `STANCE_MEASURES` for each target that a comment names: "they" mean somebody else more often than not,
 * and towns are where things happen.
 */
export function stanceMeasures(signs: CommentSigns): Map<string, Float64Array> {
  const tone = leaningOf(signs.tone);
  const words = countPronouns(signs.words);
  const measures = new Map<string, Float64Array>();
  for (const [target, own] of signs.stances) {
    const {government, people, leader, organisation} = own.kinds;
    if (government + people + leader + organisation === 0) continue;
    const others = [...signs.stances].filter(([name]) => name !== target).map(([, stance]) => stance);
    const candidate: Candidate = {
      own, others, signs, tone, words, leaning: own.leaning / own.mentions,
      isHome: target === signs.home, isCountry: /^[A-Z]{3}$/.test(target),
      isMost: others.every(({mentions}) => mentions <= own.mentions)
    }; // prettier-ignore
    measures.set(
      target,
      Float64Array.from(STANCE_MEASURES, ([, of]) => of(candidate))
    );
  }
  return measures;
}

/** How often a comment speaks of us and you, and of the rulers of a country, on a scale on which once is 0.5. */
interface Pronouns {
  readonly we: number;
  readonly you: number;
  readonly rulers: number;
}

function countPronouns(text: string): Pronouns {
  const count = (pattern: RegExp): number => Math.min(1.2, Math.log2(1 + (text.match(pattern)?.length ?? 0)) / 2);
  return {
    we: count(/\b(?:we|our|ours|us|my)\b/gi),
    you: count(/\b(?:you|your|yours|u|ur)\b/gi),
    rulers: count(
      /\b(?:pm|minister|president|government|govt|parliament|leaders?|rulers|politicians?|generals?|army)\b/gi
    )
  };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}

function sumOf(stances: readonly StanceSigns[]): number {
  return stances.reduce((sum, {mentions}) => sum + mentions, 0);
}
