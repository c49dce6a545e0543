import {csvParse} from "d3";
import fc from "fast-check";
import {expect, test} from "vitest";
import {annotate} from "../loaders/annotate/annotate.ts";
import {boundsOf, isEdtf} from "../loaders/annotate/dates/edtf.ts";
import {checkEvidence} from "../loaders/checkEvidence.ts";
import {extract} from "../loaders/extract/extract.ts";
import {link} from "../loaders/link/link.ts";
import {parseDocument} from "../loaders/read/parseDocument.ts";
import {tableSchemas} from "../loaders/schema.ts";
import type {SourceDocument} from "../loaders/types.ts";
import {formatCsv} from "../loaders/write/formatTable.ts";
import {generateFile} from "./bench/generateCorpus.ts";

// Letters of two code units, marks that stand on the letter before, flags, odd spaces, and halves of pairs.
const odd = fc.constantFrom("😀", "𝔹", "e\u0301", "\u0308", "🇵🇪", "👩‍🌾", "\u00a0", "\u200b", "\u202e", "\ud83d", "\udc00", "ﬁ", "İ", "ß"); // prettier-ignore
const insertion = fc.tuple(odd, fc.nat({max: 4000}), fc.boolean());

/** Invented files of every layout, with odd characters inside and between their words. */
const files = fc.tuple(fc.nat({max: 5000}), fc.array(insertion, {maxLength: 30})).map(([number, insertions]) => {
  const {name, content} = generateFile(number);
  const text = insertions.reduce((words, [letter, place, apart]) => {
    const space = words.indexOf(" ", place % words.length);
    const at = apart && space >= 0 ? space : place % words.length;
    return words.slice(0, at) + letter + words.slice(at);
  }, content);
  return {file: name, id: name.replace(/\..*$/, ""), text, encoding: "utf-8" as const};
});

const readOne = (file: Parameters<typeof parseDocument>[0]): SourceDocument | undefined => parseDocument(file).document;

test("evidence, mentions and comments of generated documents are the text at their offsets", () => {
  fc.assert(
    fc.property(files, (file) => {
      const source = readOne(file);
      if (source === undefined) return;
      const annotated = annotate(source);
      for (const {tokens, mentions} of [...annotated.sentences, ...annotated.comments.flat()]) {
        for (const {text, start, end} of tokens) expect(source.text.slice(start, end)).toBe(text);
        for (const {start, end} of mentions) expect(start >= 0 && start < end && end <= source.text.length).toBe(true);
      }
      const records = extract(annotated);
      checkEvidence(records, source);
      expect(JSON.parse(JSON.stringify(records))).toEqual(records);
    }),
    {numRuns: 40, seed: 11}
  );
}, 60_000);

/** Words of the rules' sentences in any order, as headlines, tables and damaged pages may have them. */
const scrambled = fc.array(
  fc.constantFrom(
    ...(
      "President Vladimir Putin Lavrov Egypt’s minister he she who whom which that Moscow Egypt French the a his two visit " +
      "visited visiting to travel will would be was been is not cannot nor had if after before arrived from in on of by for " +
      "said talks cancelled postponed and or but while as Monday 5 May 2021 today $3 billion tonnes of wheat exports rose " +
      "gas pipeline plant MW , , . ; : ? ! — - ( ) “ ” ' 's % / | …"
    ).split(" ")
  ),
  {minLength: 1, maxLength: 24}
);

test("sentences in any order of words are read without a fault", () => {
  fc.assert(
    fc.property(fc.array(scrambled, {minLength: 1, maxLength: 6}), (sentences) => {
      const text = `Talks go on\n\n${sentences.map((words) => `${words.join(" ")}\n`).join("\n")}`;
      const source = readOne({file: "scrambled.txt", id: "scrambled", text, encoding: "utf-8"});
      if (source === undefined) return;
      checkEvidence(extract(annotate(source)), source);
    }),
    {numRuns: 400, seed: 15}
  );
}, 60_000);

test("dates of generated documents are EDTF whose first day is not behind the last", () => {
  fc.assert(
    fc.property(files, (file) => {
      const source = readOne(file);
      if (source === undefined) return;
      const {sentences, comments} = annotate(source);
      const mentions = [...sentences, ...comments.flat()].flatMap((sentence) => sentence.mentions);
      for (const edtf of mentions.flatMap((mention) => (mention.type === "date" ? (mention.edtf ?? []) : []))) {
        const {first, last} = boundsOf(edtf)!;
        expect(isEdtf(edtf), edtf).toBe(true);
        expect(first === null || last === null || first <= last, edtf).toBe(true);
      }
    }),
    {numRuns: 40, seed: 12}
  );
}, 60_000);

test("the order of generated documents changes no table", () => {
  const numbers = fc.uniqueArray(fc.nat({max: 300}), {minLength: 2, maxLength: 8});
  fc.assert(
    fc.property(
      numbers.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, {minLength: list.length}))),
      ([list, shuffled]) => {
        const recordsOf = (number: number) => {
          const {name, content} = generateFile(number);
          return extract(annotate(readOne({file: name, id: name, text: content, encoding: "utf-8"})!));
        };
        expect(JSON.stringify(link(shuffled.map(recordsOf)))).toBe(JSON.stringify(link(list.map(recordsOf))));
      }
    ),
    {numRuns: 10, seed: 13}
  );
}, 60_000);

test("text comes back from CSV as it was, but for the apostrophe before what a spreadsheet would run", () => {
  const text = fc.oneof(fc.string(), fc.string({unit: "grapheme"}), fc.constantFrom("=1", "+1", "-1", "@a", "\t=1", 'a"b', "a,b", "a\nb", "'=1")); // prettier-ignore
  fc.assert(
    fc.property(fc.array(fc.record({file: text, code: text, message: text, line: fc.option(fc.nat())})), (rows) => {
      const read = csvParse(formatCsv(rows, tableSchemas.problems));
      expect(read).toHaveLength(rows.length);
      rows.forEach(({file, line}, i) => {
        expect([file, `'${file}`]).toContain(read[i]!.file);
        expect(read[i]!.line).toBe(line === null ? "" : String(line));
      });
    }),
    {seed: 14}
  );
});
