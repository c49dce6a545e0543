import {anyOf} from "../../anyOf.ts";

const FIELD_VALUE = anyOf(String.raw`\s{0,2}:\s{0,3}(?<value>.{0,60})|\s{2,}(?<wide>.{1,60})`);
const FIELD_NAME = anyOf(
  "joined|join date|registered|registration date|member since|posts|messages|post count|reaction score|likes received",
  "thanks received|location|country|from|points|age|gender|occupation|reputation|rep power|trophy points|status|rank",
  "karma|threads|topics|total posts|blog entries|mood|interests"
);
/** A field of a poster's card on one line, in groups `field` and `value` or `wide`; these are absent without a value. */
export const FIELD = new RegExp(String.raw`^[-•*]?\s{0,3}(?<field>${FIELD_NAME})${FIELD_VALUE}?$`, "iu");
/** Labels that stand in other lists as well, with values below them. */
const LABEL = /^(?:(?:real |first )?name|state|city|best answers)\s?:?$/iu;

/** True for the label of a field of a poster's card, with its value or without. */
export const isField = (text: string) => FIELD.test(text) || LABEL.test(text);

/** True for the label of a field whose value stands on the next line. */
export function isFieldLabel(text: string): boolean {
  const field = FIELD.exec(text)?.groups;
  return LABEL.test(text) || (field !== undefined && !field.value && !field.wide);
}
