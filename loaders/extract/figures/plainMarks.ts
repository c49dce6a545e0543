import {anyOf} from "../../anyOf.ts";

const CONVERTED = anyOf(
  String.raw`about|around|some|over|nearly|roughly|approximately|or|ca\.|approx\.|equivalent to|equal to|worth`
);
// "12m roubles ($400,000 at the time)": one amount in two currencies.
const CONVERSION = new RegExp(
  String.raw`(?<=[\ue200-\ue2fe][^;(),\ue000-\ue1ff\ue200-\ue2ff]{0,30})\s?` +
    String.raw`\((?:${CONVERTED}\s){0,2}[\ue200-\ue2fe](?:(?:,| or|;| \/) ?[\ue200-\ue2fe]){0,2}` +
    String.raw`(?: (?!for |to |in |of )[^()\ue200-\ue2ff]{1,45})?\)`,
  "gu"
);

// "rose by 12 per cent to $4bn", "up 11% from $3bn": by how much it changed says nothing about the sum.
const HEDGE = anyOf(
  "an?|about|around|some|nearly|almost|over|only|just|more than|less than|modest|record|mere|massive|whopping",
  "further|impressive"
);
const ON_THE_YEAR = "(?: (?:(?:year|month)[- ]on[- ](?:year|month)|on (?:the )?(?:year|month)|y-o-y|yoy|y\\/y))?";
const PERCENT = String.raw`(?: ${HEDGE}){0,3} ?\d[\d.,]{0,8} ?(?:%|per ?cent|pct|pc)(?![\p{L}\p{N}])${ON_THE_YEAR}`;
const CHANGE = new RegExp(`,? ?(?<!\\p{L})by${PERCENT}|(?<=(?<!\\p{L})(?:up|down))${PERCENT}`, "giu");
// "Rose by $3m to $9m", "up $3m", "an increase of $3m": so is by what sum it changed.
const MOVED = anyOf(
  "rose|ris(?:es|en|ing)|increas(?:ed?|es|ing)|gr(?:ew|own|owing)|fell|fallen|falling|dropp?(?:ed|ing)",
  "declin(?:ed?|ing)|climb(?:ed|ing)|jump(?:ed|ing)|surged?|soared|shrank|shrunk|slipped|narrowed|widened|expanded",
  "decreased?|(?:went|goes|going) (?:up|down)|up|down|higher|lower|raised?|lifted|boosted|reduced|trimmed"
);
const APPROXIMATE =
  "(?:(?:about|some|nearly|almost|over|more than|around|another|a further|a record|an? whopping) ){0,2}";
const TO_A_SUM =
  "(?= (?:over|since|on|from|year|when|compared)[^;\ue200-\ue2fe]{0,40}? to " +
  "|,? (?:to|reaching|hitting|and reached|to reach|to stand at) |[^\ue200-\ue2fe]{0,12}\\))";
const SUM_OF_CHANGE = new RegExp(
  [
    `(?<!\\p{L})${MOVED}(?: \\p{L}{3,14}ly)? (?:by )?${APPROXIMATE}[\ue200-\ue2fe]${TO_A_SUM}`,
    `(?<=(?<!\\p{L})${MOVED}(?: \\p{L}{3,14}ly)? )by ${APPROXIMATE}[\ue200-\ue2fe]`,
    `, ${APPROXIMATE}[\ue200-\ue2fe] (?:higher|lower|more|less|up|down) (?=than |from |on )`,
    `(?<!\\p{L})by ${APPROXIMATE}[\ue200-\ue2fe](?=,? to ${APPROXIMATE}[\ue200-\ue2fe])`,
    `(?<!\\p{L})an? (?:\\p{L}{3,14} )?(?:increase|rise|fall|drop|decline|decrease|jump|growth|gain) of ${APPROXIMATE}[\ue200-\ue2fe]`
  ].join("|"),
  "giu"
);
const SHARE = "\\d[\\d.,]{0,8} ?(?:%|per ?cent|pct|pc)(?![\\p{L}\\p{N}])";
const CHANGED = "increase|rise|fall|drop|decline|decrease|jump|growth|gain";
// "Rose 4 per cent or $3m to $9m", "rose $3m (4%)", "a 4 per cent rise ($3m)", "(up $3m)": a sum beside a percentage of
// change is one of change, too.
const SUM_AND_SHARE = new RegExp(
  [
    `(?<=(?<!\\p{L})${MOVED}(?: \\p{L}{3,14}ly)?) (?:by )?${SHARE},? ?(?:or|\\() ?${APPROXIMATE}[\ue200-\ue2fe]\\)?,?(?= )`,
    `(?<=(?<!\\p{L})${MOVED}(?: \\p{L}{3,14}ly)?) (?:by )?${APPROXIMATE}[\ue200-\ue2fe],? ?(?:or|\\() ?${SHARE}\\)?${ON_THE_YEAR},?`,
    ` ?\\((?:up|down|an? (?:${CHANGED}) of) ${APPROXIMATE}[\ue200-\ue2fe](?:,? or ${SHARE})?\\)`,
    `(?<=${SHARE} (?:${CHANGED})) \\([\ue200-\ue2fe]\\)`,
    `(?<!\\p{L})an? [\ue200-\ue2fe](?: \\(${SHARE}\\)|, or ${SHARE},?) (?:${CHANGED})`
  ].join("|"),
  "giu"
);
const YEAR_BEFORE = String.raw`last year|[\ue100-\ue1ff]|year (?:earlier|before)|the (?:previous|preceding) (?:fiscal )?year`;
const SAME_PERIOD = new RegExp(
  ",? (?:(?:as )?(?:compared|relative) (?:to|with)|over|on|from(?=[^\ue200-\ue2fe]{5,60} to )) (?:those of |that of )?" +
    "the (?:same|corresponding|comparable|like) (?:period|months?|quarter|time)" +
    String.raw`(?: (?:of |in |a )?(?:${YEAR_BEFORE}))?(?![\p{L}’'])`,
  "giu"
);
// "Fell 3 per cent from the previous year to 6 billion": the year that the sum is not of.
const FROM_YEAR = new RegExp(
  `(?<=${SHARE},?) (?:from|over|on|compared (?:to|with)) (?:those of )?` +
    `(?:a year (?:earlier|ago|before)|the year before|the (?:previous|preceding) (?:fiscal )?(?:year|month|quarter)|last (?:year|month)|the previous \ue100-\ue1ff|[\ue100-\ue1ff]),? (?=to (?:\\p{L}+ ){0,4}[\ue200-\ue2fe])`,
  "giu"
);

// "The deficit with Oman, which was the largest seller after Iran, was …": an aside without an amount parts no word
// from its verb.
const PREDICATE = anyOf("was|were|is|are|has|had|stood|rose|fell|came|reached|grew|amounted|totall?ed|dropped|went");
const OPENS_ASIDE = "which|who|whose|where|when|the|(?:led|driven|dominated|boosted) by|mainly|mostly";
const ASIDE = new RegExp(
  String.raw`, (?:${OPENS_ASIDE}) [^,;\ue200-\ue2ff]{3,110},(?= ${PREDICATE}\b)` +
    // "Rose from 3 billion - the year before the pact - to 5 billion".
    "| [-–—] [^-–—;:.\ue200-\ue2ff]{3,90} [-–—](?= to (?:\\p{L}+ ){0,3}[\ue200-\ue2fe])",
  "giu"
);

const FORM_OF_STATE =
  "(?:[\\p{L}’'-]+ ){0,3}(?:[Rr]epublic|[Kk]ingdom|[Uu]nion|[Ss]tate|[Cc]ommonwealth|[Ss]ultanate) of ";
// "To the government of the Republic of Malawi" is to Malawi.
const GOVERNMENT_OF = new RegExp(
  "(?<!\\p{L})(?:[Tt]he )?(?:(?:[Ff]ederal|[Rr]oyal|[Uu]nion|[Tt]ransitional) )?" +
    `[Gg]overnment(?: and (?:the )?[Pp]eople)? of (?:the )?(?:${FORM_OF_STATE}(?:the )?)?(?=[\ue000-\ue0ff])`,
  "gu"
);

/**
 * What is taken out of marked text, and what takes its place; each with a cheap sign without which there is nothing to
 * take out.
 */
const DROPPED: readonly {readonly sign: RegExp; readonly pattern: RegExp; readonly by: string}[] = [
  {sign: /\]\(/, pattern: /\]\([^)\s]{0,500}\)/g, by: ""},
  {sign: /[*_[\]`]/, pattern: /[*_[\]`]{1,3}/g, by: ""},
  {sign: /-worth/, pattern: /(?<=[\ue200-\ue2fe])-worth(?= )/gu, by: " worth"},
  {sign: /\(/, pattern: CONVERSION, by: ""},
  {sign: /overnment (?:of|and) /, pattern: GOVERNMENT_OF, by: ""},
  {sign: /%|per ?cent|pc|\((?:up|down|an? )/i, pattern: SUM_AND_SHARE, by: ""},
  {sign: /%|per ?cent|pc/i, pattern: CHANGE, by: ""},
  {sign: /[\ue200-\ue2fe]/, pattern: SUM_OF_CHANGE, by: "rose"},
  {sign: / the (?:same|corresponding|comparable|like) /iu, pattern: SAME_PERIOD, by: ""},
  {sign: /%|per ?cent|pc/i, pattern: FROM_YEAR, by: " "},
  {sign: /, (?:wh|the |led|driven|dominated|boosted|mainly|mostly)| [-–—] to /iu, pattern: ASIDE, by: ""}
];

/** Marked text without Markdown marks, link targets, converted amounts in brackets and percentages of change. */
export function plainMarks(text: string): string {
  const rest = DROPPED.reduce(
    (left, {sign, pattern, by}) => (sign.test(left) ? left.replace(pattern, by) : left),
    text
  );
  return /\s\s|[^\S ]/.test(rest) ? rest.replace(/\s+/g, " ") : rest;
}
