import {compareStrings} from "../compareStrings.ts";
import type {SourceDocument} from "../types.ts";
import {findWords} from "./findWords.ts";

/** A way in which a page may name one of its readers. */
export interface NameForm {
  /** Its words, as `findWords` keys them. */
  readonly keys: readonly string[];
  /** As the page spells it. */
  readonly spelling: string;
  /** What the reader is called instead. */
  readonly label: string;
  /** True for a word out of a longer name: "Tahir" of "Tahir Ali". */
  readonly isPart: boolean;
}

/** The readers whom one page names, as commenters or as those whom comments address. */
export interface ReaderNames {
  /** What a reader of this name is called instead; undefined where the page names nobody so. */
  find(name: string): string | undefined;
  /** How many words the forms have that begin with a word, most first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
  /** Forms by their words, with a space between. */
  readonly forms: ReadonlyMap<string, NameForm>;
}

/**
 * Gives each name a label: its number in order of appearance over all documents, so that nothing of the name is in it,
 * or where they are not `numbered` the same word for all.
 */
export function readerNames(
  sources: readonly SourceDocument[],
  {numbered}: {numbered: boolean}
): {of(document: string): ReaderNames} {
  const labels = new Map<string, string>();
  const documents = new Map(
    [...sources]
      .sort((a, b) => compareStrings(a.id, b.id))
      .map((source) => {
        const names = [
          ...new Set(source.comments.flatMap(({author, replyTo}) => (author === null ? replyTo : [author, ...replyTo])))
        ];
        for (const name of names)
          if (!labels.has(keyOf(name))) labels.set(keyOf(name), numbered ? `Reader ${labels.size + 1}` : "Reader");
        return [source.id, indexNames(names, (name) => labels.get(keyOf(name))!)];
      })
  );
  return {of: (document) => documents.get(document)!};
}

/** "G. Din" and "G.Din" are one name. */
function keyOf(name: string): string {
  const keys = findWords(name).map(({key}) => key);
  return keys.length === 0 ? name.trim() : keys.join(" ");
}

function indexNames(names: readonly string[], labelOf: (name: string) => string): ReaderNames {
  const named = names.map((name) => ({spelling: name, label: labelOf(name), words: findWords(name)}));
  const wholes = named.map(({spelling, label, words}) => ({
    keys: words.map(({key}) => key),
    spelling,
    label,
    isPart: false
  }));
  const parts = named.flatMap(({label, words}) =>
    words
      .filter(({text}) => words.length > 1 && isTelling(text))
      .map(({key, text}) => ({keys: [key], spelling: text, label, isPart: true}))
  );
  const forms = new Map<string, NameForm>();
  for (const form of [...wholes, ...parts]) {
    const key = form.keys.join(" ");
    const known = forms.get(key);
    if (!known) forms.set(key, form);
    // Of two readers of a first name nobody knows who is meant by it.
    else if (known.isPart && known.label !== form.label) forms.set(key, {...known, label: "Reader"});
  }
  forms.delete("");
  const labels = new Map(names.map((name) => [keyOf(name), labelOf(name)]));
  return {find: (name) => labels.get(keyOf(name)), forms, lengths: lengthsOf(forms.values())};
}

/** Whether a word out of a name tells who it is. */
function isTelling(word: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}]{2,}/u.test(word) || /\p{L}.*\p{N}|_/u.test(word);
}

function lengthsOf(forms: Iterable<NameForm>): Map<string, number[]> {
  const lengths = new Map<string, Set<number>>();
  for (const {keys} of forms) lengths.set(keys[0]!, (lengths.get(keys[0]!) ?? new Set()).add(keys.length));
  return new Map([...lengths].map(([key, own]) => [key, [...own].sort((a, b) => b - a)]));
}
