import type {CountryCode} from "../../types.ts";
import type {Discourse, DocumentFrame} from "./discourse.ts";
import type {Reference} from "./findReferences.ts";

const OTHER_BODY = /^(?:nato|asean|commonwealth|league|oas|states|interpol)$/;

/** "The NATO Secretary General", "the Secretary-General" of the United Nations: who heads what no country owns. */
export function nameOfWorld(
  {generic, plural, offices, alliance, determiner, firstToken, lastToken}: Reference,
  country: CountryCode | null,
  {sentence: {tokens}}: Discourse,
  {isOfNations}: DocumentFrame
): string | null {
  const {title} = offices[0]!.title;
  const isHead = /^(?:Secretary-General|Director General|Chairperson-in-Office|High Representative)$/.test(title);
  if (!isHead || generic || plural || country !== null) return null;
  const ofNations = `${title} of the United Nations`;
  if (alliance !== null) return alliance === "United Nations" ? ofNations : `${title} of ${alliance}`;
  // "the Secretary-General of the party", "the NATO chief"
  const isOfOther = tokens.slice(firstToken, lastToken + 1).some(({lower}) => OTHER_BODY.test(lower));
  const isAlone = determiner === "the" && tokens[lastToken + 1]?.lower !== "of" && !isOfOther;
  return title === "Secretary-General" && isAlone && isOfNations ? ofNations : null;
}
