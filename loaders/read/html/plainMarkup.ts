const XML_MARKS = /<!\[CDATA\[|\]\]>/gu;
/** Names as React writes them: "<time dateTime=…>". */
const MIXED_CASE = /(?<=\s)(?:dateTime|item(?:Prop|Type|Scope|ID|Ref))(?=="|=')/gu;

/**
 * A page's mark-up without what browsers pass over and the parser does not: marks of XML, after which it would take all
 * up to the next one for plain text, and attributes' names in mixed case.
 */
export const plainMarkup = (html: string) =>
  html.replaceAll(XML_MARKS, "").replaceAll(MIXED_CASE, (name) => name.toLowerCase());
