import {wholeWord} from "../../anyOf.ts";
import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";
import {startsWithCapital} from "../../annotate/tokens/wordShapes.ts";
import {countryOf} from "../figures/documentCountries.ts";

const DELEGATES = /^(?:negotiators|officials|experts|envoys|diplomats|delegations|representatives)$/;
/** Words of talks that only states hold. */
const BETWEEN_STATES = wholeWord(
  "round|bilateral|trilateral|quadrilateral|ministerial|intergovernmental|joint|peace|technical|delegations?"
);
/** "the six-nation talks" */
const OF_SEVERAL = /\b(?:two|three|four|five|six|seven|eight|\d)[ -]{1,3}(?:party|nation|way|country|power|sided)\b/;

const BODIES = wholeWord(
  "delegations?|negotiators?|officials?|experts?|sides|parties|governments?|diplomats|envoys|teams|ministers",
  "committees?|panels?|representatives|engineers|technicians|mediators?"
);
/** "An official sits in Lima": one alone holds no talks. */
const ONE = /^(?:official|expert|negotiator|mediator)$/;
/** Bodies that every country has among its own. */
const AT_HOME_TOO = wholeWord("officials|experts|parties|committees?|panels?|representatives|engineers|technicians");

/** "officials of several ministries met": those of one country, as far as the sentence tells. */
export function isHomeBody(parsed: ParsedSentence, clause: Clause, subject: Chunk): boolean {
  const words = parsed.sentence.tokens.slice(Math.min(clause.first, subject.first), clause.last + 1).map(word);
  return (
    AT_HOME_TOO.test(word(parsed.sentence.tokens[subject.head])) &&
    !words.some((w) => /^(?:sides|countries|nations|both|two|governments)$/.test(w)) &&
    !isBetweenStates(parsed, clause)
  );
}

/** Whether those who act are delegations, or two countries named as such. */
export function areBodies({sentence}: ParsedSentence, subjects: readonly Chunk[]): boolean {
  const countries = subjects.flatMap((s) => s.mentions.filter((m) => m.type === "place" && m.form === "country"));
  return (
    countries.length > 1 ||
    subjects.some(
      (s) =>
        !isOfPlayers(sentence, s) &&
        !ONE.test(word(sentence.tokens[s.head])) &&
        (isOfLeaders(sentence, s) ||
          BODIES.test(word(sentence.tokens[s.head])) ||
          BODIES.test(word(sentence.tokens[s.first])) ||
          BODIES.test(word(sentence.tokens[s.first + 1])) ||
          (s.mentions.some((m) => m.type === "person" && m.plural) && DELEGATES.test(word(sentence.tokens[s.last]))))
    )
  );
}

const LEADERS = /^(?:leaders|presidents|premiers|heads)$/;
const ALLIANCE =
  /\b(?:Organi[sz]ation|Arab League|Economic Community|Commonwealth|(?:African|European|Eurasian|Economic) Union)\b/;

/** "NATO leaders", "the leaders of the African Union", "Pacific leaders", but not "union leaders". */
function isOfLeaders({tokens}: ParsedSentence["sentence"], {first, head, last, mentions}: Chunk): boolean {
  const isOf = tokens.slice(first, first + 3).some((t, i, all) => t.lower === "of" && LEADERS.test(word(all[i - 1])));
  const isAllied = mentions.some(
    (m) =>
      (m.type === "organisation" && m.kind === "alliance") ||
      (m.type === "place" && m.form === "region" && m.lastToken === head - 1)
  );
  const name = tokens.slice(first, last + 1).map(({text}) => text);
  if (isOf) return isAllied || ALLIANCE.test(name.join(" "));
  return LEADERS.test(word(tokens[head])) && isAllied;
}

const TEAMS = wholeWord("negotiating|technical|expert|mediation|working|inspection|advance|legal|joint|government");

/** "The teams last met in 2009": those who only play. */
function isOfPlayers({tokens}: ParsedSentence["sentence"], {first, head}: Chunk): boolean {
  return word(tokens[head]) === "teams" && !tokens.slice(first, head).some((t) => TEAMS.test(t.lower));
}

/** Talks are between states where the clause names two of them, or says so. */
export function isBetweenStates({sentence}: ParsedSentence, {first, last}: Clause): boolean {
  const {tokens, mentions} = sentence;
  const inside = mentions.filter(({firstToken, lastToken}) => firstToken >= first && lastToken <= last);
  const countries = new Set(inside.flatMap((mention) => countryOf(mention) ?? []));
  const words = tokens.slice(first, last + 1).map(({lower}) => lower);
  const isSaid = words.some((w) => BETWEEN_STATES.test(w)) || OF_SEVERAL.test(words.join(" "));
  return countries.size > 1 || isSaid || isOfTwo(sentence, first, last);
}

/** "Peruvian and Chilean officials", who are nobody's alone. */
function isOfTwo({tokens, mentions}: ParsedSentence["sentence"], first: number, last: number): boolean {
  return mentions.some(
    (m) =>
      m.type === "person" &&
      m.plural &&
      m.country === null &&
      m.firstToken >= first &&
      m.lastToken <= last &&
      tokens
        .slice(m.firstToken + 1, m.lastToken)
        .some((t, i) => t.lower === "and" && startsWithCapital(tokens[m.firstToken + i + 2]!.text))
  );
}
