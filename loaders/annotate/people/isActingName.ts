import {wholeWord} from "../../anyOf.ts";
import type {Token} from "../../types.ts";
import {isUnknownWord} from "../tokens/isUnknownWord.ts";
import {startsWithCapital, startsWithLetter, startsWithSmall} from "../tokens/wordShapes.ts";
import type {NameChain} from "./nameChains.ts";
import {PARTICLE} from "./nameWords.ts";
import {isGivenName} from "./peopleLexicon.ts";

/** What single people do, and bodies hardly ever. */
const DEED = wholeWord(
  "arrive|visit|fly|travel|return|depart|tour|meet|attend|accompany|greet|welcome|thank|congratulate|praise|tell|add",
  "recall|brief|resign|retire|die|address|dine|chair|host|stress|reiterate|underline|underscore|emphasi[sz]e|explain",
  "reply|vow|land|lead|succeed|become|serve|say|speak|stop|leave|go|come|join|marry|graduate|study|assure|invite"
);
/** What is done to people: "was received", "has been sworn in". */
const SUFFERED = wholeWord(
  "received|greeted|welcomed|accompanied|appointed|elected|re-elected|sworn|born|married|quoted|invited|briefed|seen",
  "arrested|sentenced|jailed|nominated|named|hosted|met|flown|assassinated|buried|promoted|dismissed|sacked|replaced"
);
/** Words before somebody who is met, heard or brought along. */
const BEFORE = wholeWord("met|meet|meets|meeting|received|welcomed|greeted|hosted|succeeded|replaced|thanked|briefed");
const AUXILIARY =
  /^(?:is|was|has|had|will|would|could|can|may|might|must|should|did|does|been|be|to|then|also|later|first|now|not|recently|already|yesterday|today|earlier|once|never|finally|reportedly|personally)$/;

/**
 * "Anote Tewai arrived", "met Anote Tewai": words of no dictionary, of which only people do or are done such things.
 * `last` is the last token of name and country ("Anote Tewai of Kiribati").
 */
export function isActingName(tokens: readonly Token[], chain: NameChain, last: number): boolean {
  return (
    isNameLike(tokens, chain) &&
    (acts(tokens, last + 1) || isMet(tokens, chain.first, last) || isListed(tokens, chain, last))
  );
}

/** Two words or more, of which the first or last is in no dictionary and none is in capitals. */
function isNameLike(tokens: readonly Token[], {first, last}: NameChain): boolean {
  const words = tokens.slice(first, last + 1).filter(({text}) => startsWithLetter(text) && !PARTICLE.test(text));
  if (words.length < 2 || words.some(({text}) => /^\p{Lu}{3,}$/u.test(text))) return false;
  const isName = ({text, lower}: Token): boolean => isGivenName(text) || isUnknownWord(lower);
  return isName(words[0]!) && words.slice(1).some(isName);
}

/** Whether what only people do follows, behind auxiliaries and adverbs. */
function acts(tokens: readonly Token[], next: number): boolean {
  let at = next;
  while (at < next + 4 && AUXILIARY.test(tokens[at]?.lower ?? "")) at++;
  const verb = tokens[at];
  if (verb === undefined || !/^(?:VERB|AUX|NOUN)$/.test(verb.pos) || !startsWithSmall(verb.text)) return false;
  const isPassive = tokens.slice(next, at).some(({lower}) => /^(?:was|is|been|be)$/.test(lower));
  return isPassive && SUFFERED.test(verb.lower) ? true : verb.pos !== "NOUN" && DEED.test(verb.lemma);
}

const GATHERING = wholeWord(
  "summit|talks|meeting|meet|met|attend|attended|attending|leaders|presidents|ministers|counterparts|delegates|officials|diplomats"
);

/** "the ministers met Ola Dunk of Norway and Anote Tewai of Kiribati": people of countries who gather. */
function isListed(tokens: readonly Token[], {first, last: end}: NameChain, last: number): boolean {
  const [before, next] = [tokens[first - 1]?.lower ?? "", tokens[last + 1]?.text ?? "."];
  const isItem = /^(?:and|,|were|was|between|with|including|included|by)$/.test(before);
  const isClosed = /^[,.;]$/.test(next) || /^(?:and|met|meet|will|took|were|on|in|at|to)$/.test(next);
  return last > end && isItem && isClosed && tokens.some(({lower}) => GATHERING.test(lower));
}

/** "was received by Anote Tewai on Monday", but "met Anote Tewai supporters". */
function isMet(tokens: readonly Token[], first: number, last: number): boolean {
  const [before, next] = [tokens[first - 1]?.lower ?? "", tokens[last + 1]];
  const isLed = before === "by" && /^(?:led|headed|received|welcomed|accompanied|chaired|greeted|hosted)$/.test(tokens[first - 2]?.lower ?? ""); // prettier-ignore
  const isWith = before === "with" && /^(?:met|talks|meeting|meetings|talked|spoke|conferred)$/.test(tokens[first - 2]?.lower ?? ""); // prettier-ignore
  if (!BEFORE.test(before) && !isLed && !isWith) return false;
  return next === undefined || (!/^(?:NOUN|ADJ|PROPN)$/.test(next.pos) && !startsWithCapital(next.text));
}
