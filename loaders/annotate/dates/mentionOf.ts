import type {DateMention, Token} from "../../types.ts";
import type {DateReading} from "./dateRule.ts";

/** A reading as a mention of the document, with the words of its sentence that it covers. */
export function mentionOf(
  reading: DateReading & {readonly start: number; readonly end: number},
  offset: number,
  tokens: readonly Token[]
): DateMention {
  const {edtf, basis = "stated", form = "point", days = null, past = null, weekday = null} = reading;
  const start = offset + reading.start;
  const end = offset + reading.end;
  const firstToken = Math.min(
    countTokens(tokens, (token) => token.end <= start),
    Math.max(tokens.length - 1, 0)
  );
  const lastToken = Math.max(countTokens(tokens, (token) => token.start < end) - 1, firstToken);
  return {type: "date", start, end, firstToken, lastToken, edtf, basis, form, days, past, weekday};
}

/** How many tokens, from the first, the test holds for; it must hold for all up to some token and for none after. */
function countTokens(tokens: readonly Token[], test: (token: Token) => boolean): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(tokens[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
