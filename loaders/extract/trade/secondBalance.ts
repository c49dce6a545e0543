import type {MarkedSentence} from "../figures/markSentence.ts";
import type {Ends, EndsContext} from "./findEnds.ts";
import type {Firing} from "./findFirings.ts";

const WITH_PARTNER = /^[^;,\ue200-\ue2ff]{0,30}?\b(?:with|against) (?:the )?(?<partner>[\ue000-\ue0ff])/u;

/**
 * "Peru has a surplus of 4 billion with Chile and a deficit of 1 billion with Oman": it has the second too; null where
 * another country has that, or the text does not tell with whom.
 */
export function secondBalance(
  {parties}: MarkedSentence,
  text: string,
  {rule, cue, cueEnd}: Firing,
  focus: number,
  {topic, isSameSentence}: EndsContext
): Ends | null {
  if (!/(?:deficit|surplus)$/.test(rule.name) || !isSameSentence) return null;
  if (topic?.measure !== "other" || topic.from === null) return null;
  const mark = WITH_PARTNER.exec(text.slice(Math.max(cueEnd, focus + 1)))?.groups?.partner;
  const partner = parties.get(mark ?? "")?.country ?? "";
  if (partner === "" || partner === topic.from) return null;
  const left = text.slice(0, Math.min(cue, focus));
  const between = [...left.slice(Math.max(0, left.search(/[\ue200-\ue2fe][^\ue200-\ue2fe]*$/u)))];
  const isOfOther = between.some((char) => (parties.get(char)?.country ?? topic.to) !== topic.to);
  return isOfOther ? null : {from: topic.from, to: partner};
}
