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
  /** Forms by their first word, longest first. */
  readonly forms: ReadonlyMap<string, readonly NameForm[]>;
}

/**
 * Gives each name a label: its number in order of appearance over all documents, so that nothing of the name is in it, or
 * where they are not `numbered` the same word for all.
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
        const names = [...new Set(source.comments.flatMap(({author, replyTo}) => (author === null ? replyTo : [author, ...replyTo])))]; // prettier-ignore
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
  const labels = new Map(names.map((name) => [keyOf(name), labelOf(name)]));
  const forms = new Map<string, NameForm[]>();
  const add = (form: NameForm) => {
    const others = forms.get(form.keys[0]!) ?? [];
    if (others.some(({keys}) => keys.join(" ") === form.keys.join(" "))) return;
    forms.set(
      form.keys[0]!,
      [...others, form].sort((a, b) => b.keys.length - a.keys.length)
    );
  };
  const named = names.map((name) => ({name, label: labelOf(name), words: findWords(name)}));
  for (const {name, label, words} of named)
    if (words.length > 0) add({keys: words.map(({key}) => key), spelling: name, label, isPart: false});
  for (const {words, label} of named)
    for (const {key, text} of words)
      if (words.length > 1 && isTelling(text)) {
        const isShared = named.some((other) => other.label !== label && other.words.some((word) => word.key === key));
        add({keys: [key], spelling: text, label: isShared ? "Reader" : label, isPart: true});
      }
  return {find: (name) => labels.get(keyOf(name)), forms};
}

/** Whether a word out of a name tells who it is. */
function isTelling(word: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}]{2,}/u.test(word) || /\p{L}.*\p{N}|_/u.test(word);
}
