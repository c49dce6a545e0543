import {anyOf, wholeWord} from "../../anyOf.ts";
import {findOrganisations} from "../../annotate/organisations/findOrganisations.ts";
import {AROUND_FIRM, FIRM_WORD, firmPatterns, LEGAL_FORM, legalPattern, NOT_A_FIRM, OWNER} from "./firmPatterns.ts";
import {nameKey} from "../../annotate/tokens/plainText.ts";
import {allMatches} from "../../prefilter/allMatches.ts";
import {createCanMatch} from "../../prefilter/canMatch.ts";
import type {AnnotatedDocument, Mention, OrganisationMention, PlaceMention, Sentence} from "../../types.ts";

/**
 * Companies of a sentence as it writes them, also those inside an office ("the director general of Rosatom"), which is
 * marked as a person, and contractors that no lexicon knows.
 */
export function findCompanies({text: article}: AnnotatedDocument, {tokens, mentions, start, end}: Sentence): string[] {
  const places = mentions.filter((mention): mention is PlaceMention => mention.type === "place");
  // President Rafael Correa is no arms maker.
  const found = findOrganisations(article, tokens, places).filter(
    ({firstToken, lastToken}) => firstToken < lastToken || !TITLE.test(tokens[firstToken - 1]?.lower ?? "")
  );
  const partners = found.filter(({kind, name}) => isPartner(kind, name));
  const known = partners.map((mention) => writtenName(article, mention));
  const taken = [...found, ...mentions.filter(({type}) => type !== "organisation" && type !== "quantity")];
  const isFree = ({name, at}: NamedAt) =>
    !taken.some(
      (other) =>
        other.start < start + at + name.length && start + at < other.end && !beginsFirm(other, name, start + at)
    );
  const text = article.slice(start, end);
  const unknown = namesOfContractors(text).filter((one) => LEGAL_FORM.test(one.name) || isFree(one));
  const spans = [
    ...unknown,
    ...partners.map((mention) => ({
      name: text.slice(mention.start - start, mention.end - start),
      at: mention.start - start
    }))
  ];
  const listed = spans.flatMap((one) => namesBeside(text, one)).filter(isFree);
  const written = [...known, ...[...unknown, ...listed].map(({name}) => name)];
  const names = [...new Set(written.map((name) => name.replace(AROUND_FIRM, "")))].filter((name) => !WORKS.test(name));
  const bare = (name: string) => ` ${name.replaceAll(".", "")} `;
  return names.filter((name) => !names.some((other) => bare(other) !== bare(name) && bare(other).includes(bare(name))));
}

/** A name and its offset in the sentence. */
interface NamedAt {
  readonly name: string;
  readonly at: number;
}

/** "China International Water and Electric" begins with a place and is none. */
function beginsFirm({type, start, end}: Mention, name: string, at: number): boolean {
  const rest = name.slice(end - at);
  return type === "place" && start === at && /^ (?!President|Prime|Minister|Foreign|King)\p{Lu}/u.test(rest);
}

/** "Lodva TPP", "Tavan Dam": what firms build. */
const WORKS = / (?:HPP|TPP|NPP|CHPP|HEPP|Plant|Power Station|Dam|Pipeline|Reactor|Project)(?:-?\d{1,2})?$/u;

const TITLE = wholeWord(
  "president|minister|premier|secretary|ambassador|king|prince|general|director|chairman|mr\\.?|mrs\\.?|ms\\.?|dr\\.?"
);

const LISTED = `(?<name>${FIRM_WORD}(?: (?:& )?${FIRM_WORD}){0,4})`;
const GOES_ON = anyOf(
  "\\p{Ll}{3,12}ed|quit|left|sold|built|won|began|took|and|are|is|were|was|have|has|had|will|would|to|said|signed|agreed|on|for|in"
);
const BEHIND = new RegExp(
  `^(?: \\([^()]{1,40}\\))?(?:,? and|,| &) (?:the )?${OWNER}${LISTED}(?=,|[.;]|$| ${GOES_ON}(?!\\p{L})| \\()`,
  "u"
);
const IN_FRONT = new RegExp(`(?:^|[ (])${OWNER}${LISTED}(?: \\([^()]{1,40}\\))?(?:,? and|,) (?:the )?${OWNER}$`, "u");
const LONGEST_LIST = 6;

/** Firms that a list names beside one: "Exxon, Shell and Elf". */
function namesBeside(text: string, one: NamedAt): NamedAt[] {
  const names: NamedAt[] = [];
  let end = one.at + one.name.length;
  for (let i = 0; i < LONGEST_LIST; i++) {
    const match = BEHIND.exec(text.slice(end, end + 160));
    if (match === null) break;
    const listed = match.groups!.name!;
    end += match[0].length;
    names.push({name: listed.replace(/\.{1,3}$/u, ""), at: end - listed.length});
  }
  let start = one.at;
  for (let i = 0; i < LONGEST_LIST; i++) {
    const before = text.slice(Math.max(0, start - 160), start);
    const name = IN_FRONT.exec(before)?.groups?.name;
    if (name === undefined) break;
    start = start - before.length + before.lastIndexOf(name);
    names.push({name, at: start});
  }
  return names.filter(({name}) => !NOT_A_FIRM.test(name));
}

/**
 * The canonical name where it has a word of the text's own; a firm since renamed stays what it was called ("Total").
 */
function writtenName(text: string, {name, start, end}: OrganisationMention): string {
  const written = text
    .slice(start, end)
    .replace(/\s+/g, " ")
    .replace(/[’']s$|[.’']{1,9}$/u, "");
  const words = new Set(nameKey(name).split(" "));
  return nameKey(written)
    .split(" ")
    .some((word) => words.has(word))
    ? name
    : written;
}

const searches = [...firmPatterns, legalPattern].map((pattern) => ({pattern, canMatch: createCanMatch(pattern)}));

function namesOfContractors(text: string): NamedAt[] {
  return searches.flatMap(({pattern, canMatch}) =>
    (canMatch(text) ? allMatches(pattern, text) : []).flatMap((match) => {
      const name = match.groups!.name!.replace(/^The (?=\p{Lu})|[’']s$|[.’']{1,9}$/gu, "");
      const at = match.index + match[0].lastIndexOf(name);
      return NOT_A_FIRM.test(name) || /^(?:\p{Lu}\.){1,2}\p{Lu}$/u.test(name) ? [] : [{name, at}];
    })
  );
}

function isPartner(kind: string, name: string): boolean {
  return kind === "company" || /Bank|Energy Commission|Atomic|Nuclear|Authority|Corporation/u.test(name);
}
