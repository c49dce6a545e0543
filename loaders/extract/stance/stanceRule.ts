/** A pattern over plain clauses (see plainClauses) that says whom a writer is for or against. */
export interface StanceRule {
  /** Name of the rule, as evidence and `explain` give it. */
  readonly name: string;
  /** {x} and {y} stand for parties, {gap} for up to three other words without a mark or a party. */
  readonly pattern: string;
  /** How strongly it speaks for (above 0) or against the party at {x}, and at {y}. */
  readonly votes: {readonly x?: number; readonly y?: number};
  /** Sentences with the party that is found at {x}, or failing it {y}. */
  readonly examples: readonly (readonly [sentence: string, party: string])[];
  /** Sentences in which it does not fire. */
  readonly misses: readonly string[];
}
