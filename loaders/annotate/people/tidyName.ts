/** Letters of honour behind a name: "Anna Lee SC", "John Roe, KCMG". */
const LETTERS =
  /(?<=\s\S{2,40})(?:,? (?:SC|QC|KC|MP|MLA|MEP|TD|AO|AM|AC|OAM|OBE|CBE|MBE|DBE|KBE|CMG|KCMG|GCMG|JP|GBS|SBS|PhD))+$/;

/**
 * Family names in capitals as others write them, without letters of honour: "NGUYEN Phu Trong" is "Nguyen Phu Trong".
 */
export function tidyName(name: string): string {
  const plain = name
    .replace(/\s+/g, " ")
    .replace(/, (?:Jr|Sr)\.?$/, "")
    .replace(/^['‘’`]/, "")
    .replace(LETTERS, "");
  return plain.replace(/[\p{L}\p{M}]{2,40}/gu, (word) => {
    if (!/^\p{Lu}{2,}$/u.test(word) || /^(?:II|III|IV|VI|VII|VIII|XI|XII)$|^(?!NG$)[B-DF-HJ-NP-TV-XZ]{2,3}$/.test(word))
      return word;
    return word.charAt(0) + word.slice(1).toLowerCase();
  });
}
