import type {Chunk} from "./chunks.ts";

/** What may stand before the verb of a headline: its subject, a list of them, and when. */
const BEFORE = /^(?:noun|comma|conjunction|date|other)$/;

/**
 * "Kenyan president to visit Oslo": behind nothing but people an infinitive is a headline's way to tell a plan; not in
 * "Gama, the first minister to visit Oslo, said", where a verb follows.
 */
export function withHeadlinePlan(chunks: readonly Chunk[]): readonly Chunk[] {
  const from = behindDateline(chunks);
  const at = chunks.findIndex(({kind}, i) => i >= from && !BEFORE.test(kind));
  const verb = chunks[at]?.verb;
  if (verb?.tense !== "infinitive" || !isPeople(chunks.slice(from, at)) || isOneOfRank(chunks, at)) return chunks;
  return chunks.map((chunk, i) => (i === at ? {...chunk, verb: {...verb, tense: "future"}} : chunk));
}

/** "OSLO - Kenyan president to visit Norway": where what a diary tells of a town begins; 0 where no town opens it. */
function behindDateline(chunks: readonly Chunk[]): number {
  const dash = chunks.slice(0, 6).findIndex(({kind}) => kind === "stop");
  const isTown = chunks.slice(0, Math.max(dash, 0)).some(({mentions}) => mentions[0]?.type === "place");
  return isTown ? dash + 1 : 0;
}

function isOneOfRank(chunks: readonly Chunk[], at: number): boolean {
  return (
    chunks[at - 1]?.rank === true && chunks.slice(at + 1).some(({verb}) => verb !== null && verb.tense !== "infinitive")
  );
}

/** Whether the first and the last noun phrase are people: "President Ruto, First Lady". */
function isPeople(chunks: readonly Chunk[]): boolean {
  const nouns = chunks.filter(({kind}) => kind === "noun");
  return nouns.length > 0 && [nouns[0]!, nouns.at(-1)!].every(isPerson);
}

function isPerson({mentions, head}: Chunk): boolean {
  return mentions.some(({type, firstToken, lastToken}) => type === "person" && firstToken <= head && head <= lastToken);
}
