import {wholeWord} from "../../anyOf.ts";
import type {AnnotatedDocument, Sentence, Token} from "../../types.ts";

const ACRONYM = /^\p{Lu}{3,6}$/u;
const LETTERS = /^\p{L}{2,}$/u;
const CAPITAL = /^\p{Lu}/u;
/** Acronyms that nobody is for or against. */
const NO_BODIES = wholeWord(
  "GDP|GNP|CEO|CFO|CTO|USD|EUR|GBP|LNG|LPG|VAT|GST|DVD|DIY|FAQ|FYI|IMO|IMHO|LOL|ROFL|OMG|WTF|BTW|ASAP|AKA|EDIT|ETC",
  "NGO|NGOs|MEP|ICBM|WMD|HIV|AIDS|ATM|PDF|URL|HTML|GMT|EST|BST|UTC|PST|CET|IED|UAV|SUV|CCTV|GPS|DNA|PHD|MBA|IIRC",
  "FTA|FDI|MOU|MOUS|PPP|ROI|CPI|PMI|YOY|TBD|AFAIK|FWIW|SMH|STFU|GTFO|ROTFL|LMAO|LMFAO|POTUS|FLOTUS|SCOTUS|CAPS|USB|SIR|SIRS"
);

/**
 * Bodies in comments that no lexicon need know: acronyms that the article has or spells out, or several use, and what
 * the page is about by a name of one word ("Saltmore sues its divers").
 */
export function findPageBodies(document: AnnotatedDocument): ReadonlySet<string> {
  return new Set([...findAcronyms(document), ...findSubjects(document)]);
}

/** What a page is about by the first word of its title, if that is no country, person or place; null for others. */
export function titleBody(document: AnnotatedDocument): string | null {
  const first = document.sentences.find(({kind}) => kind === "title")?.tokens[0]?.text;
  return findSubjects(document).find((name) => name === first) ?? null;
}

/** Times that an article names what it is about. */
const OFTEN = 5;

/** Names of one word in a title that the article goes on to name, and comments do; no people's and no places'. */
function findSubjects({sentences, comments}: AnnotatedDocument): string[] {
  const title = sentences.filter(({kind}) => kind === "title").flatMap(namesIn);
  if (title.length === 0) return [];
  const said = sentences.flatMap(({tokens}) => tokens.map(({text}) => text));
  const answered = new Set(comments.flat().flatMap(namesIn));
  const isSmall = (name: string): boolean => said.includes(name.toLowerCase());
  return [...new Set(title)].filter(
    (name) => answered.has(name) && !isSmall(name) && said.filter((text) => text === name).length >= OFTEN
  );
}

const NAME = /^\p{Lu}\d*\p{L}[\p{L}\d]*$|^\p{Lu}\d{2,4}$/u;

/** Names of one word in a sentence that are no part of a person's or place's. */
function namesIn({tokens, names, mentions}: Sentence): string[] {
  const taken = [...names, ...mentions.filter(({type}) => type === "person" || type === "place")];
  const isTaken = (i: number): boolean => taken.some((span) => span.firstToken <= i && i <= span.lastToken);
  return tokens.flatMap(({text, pos}, i) =>
    pos === "PROPN" && text.length > 2 && NAME.test(text) && !NO_BODIES.test(text) && !isTaken(i) ? [text] : []
  );
}

function findAcronyms({sentences, comments}: AnnotatedDocument): ReadonlySet<string> {
  const uses = new Map<string, number>();
  for (const comment of comments) {
    for (const acronym of new Set(comment.flatMap(acronymsOf))) uses.set(acronym, (uses.get(acronym) ?? 0) + 1);
  }
  if (uses.size === 0) return NONE;
  const all = [...sentences, ...comments.flat()];
  const small = new Set(all.flatMap(({tokens}) => tokens.map(({text}) => text)).filter((text) => !CAPITAL.test(text)));
  const inArticle = new Set(sentences.flatMap(({tokens}) => [...acronymTexts(tokens), ...initialsOf(tokens)]));
  const isBody = (acronym: string): boolean => inArticle.has(acronym) || uses.get(acronym)! >= SEVERAL;
  return new Set([...uses.keys()].filter((acronym) => isBody(acronym) && !small.has(acronym.toLowerCase())));
}

const NONE: ReadonlySet<string> = new Set();
const SEVERAL = 2;

/** Acronyms of a sentence that are no part of a name that is known. */
function acronymsOf({tokens, names}: Sentence): string[] {
  const isNamed = (i: number): boolean => names.some(({firstToken, lastToken}) => firstToken <= i && i <= lastToken);
  return acronymTexts(tokens, (i) => !isNamed(i));
}

function acronymTexts(tokens: readonly Token[], counts: (at: number) => boolean = () => true): string[] {
  return tokens
    .filter(({text, pos}, i) => isAcronym(text) && /^(?:PROPN|NOUN)$/.test(pos) && !isShouted(tokens, i) && counts(i))
    .map(({text}) => text);
}

function isAcronym(text: string): boolean {
  return ACRONYM.test(text) && !NO_BODIES.test(text);
}

/** Whether a neighbouring word is in capitals too. */
function isShouted(tokens: readonly Token[], at: number): boolean {
  return [tokens[at - 1], tokens[at + 1]].some(
    (token) => token !== undefined && LETTERS.test(token.text) && token.text === token.text.toUpperCase()
  );
}

/** Initials of each three to six words with capitals that stand together. */
function initialsOf(tokens: readonly Token[]): string[] {
  return tokens.flatMap((_, first) => {
    const found: string[] = [];
    let initials = "";
    for (let i = first; i < tokens.length && initials.length < 6 && CAPITAL.test(tokens[i]!.text); i++) {
      initials += tokens[i]!.text[0]!;
      if (initials.length > 2) found.push(initials);
    }
    return found;
  });
}
