import type {DateMention, Edtf} from "../../types.ts";
import type {MarkedSentence} from "../figures/markSentence.ts";

const AMOUNT = /[\ue200-\ue2ff]/u;

/** Period that an amount is for: the date behind it, else before it, with no other amount in between; null for none. */
export function findPeriod(
  marked: MarkedSentence,
  text: string,
  focus: number,
  {isCount}: {readonly isCount: boolean}
): Edtf | null {
  const dates = [...text].flatMap((char, at) => {
    const date = marked.dates.get(char);
    return date === undefined || !isPeriod(date) ? [] : [{date, at}];
  });
  const after = dates.find(({at}) => at > focus && at - focus < 90 && !AMOUNT.test(text.slice(focus + 1, at)) && !/[;:]/.test(text.slice(focus + 1, at))); // prettier-ignore
  const before = dates.findLast(({at}) => at < focus && !AMOUNT.test(text.slice(at + 1, focus)));
  // "customs put last year's trade at X: Y came in, Z went out": the one date before the first amount is for all of them.
  const shared =
    dates.filter(({at}) => at < focus).length === 1 && dates.every(({at}) => at < focus) ? dates[0] : undefined;
  // "sold 36 jets for €7.9 billion in 2016" dates the jets too; of two sums of money each has its own date.
  const only = isCount && dates.length === 1 && !text.includes(";") ? dates[0] : undefined;
  const near = after !== undefined && (before === undefined || after.at - focus < 25) ? after : before;
  return (near ?? after ?? shared ?? only)?.date.edtf ?? null;
}

function isPeriod({form, edtf}: DateMention): boolean {
  return form !== "duration" && edtf !== null;
}
