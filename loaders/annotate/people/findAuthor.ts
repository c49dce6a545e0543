import type {SourceDocument, Token} from "../../types.ts";
import type {ReferringSentence} from "./discourse.ts";
import {findByline} from "./findByline.ts";
import {holderOf, type Dialogue, type Speaker} from "./findSpeakers.ts";
import {NO_NAME} from "./nameWords.ts";
import {isGivenName} from "./peopleLexicon.ts";
import type {Entry, PersonRegister} from "./personRegister.ts";
import type {Reference} from "./findReferences.ts";
import {referencesInTitle} from "./referencesInTitle.ts";

/** Lines at either end of a document in which it may say who speaks. */
const MARGIN = 14;
/** Tokens of a line that holds a title and a name, and no prose. */
const LONGEST_LINE = 22;
const SPEAKS = /^(?:release|statement|speech|remarks|address|op-ed|message|transcript|interview|doorstop|toast)$/;
/** Words behind which "with" tells who speaks. */
const ASKED = /^(?:interview|doorstop|conference|briefing|availability|conversation)$/;
const OFFICE =
  /^(?:minister|president|premier|chancellor|secretary|senator|ambassador|commissioner|mp|hon|honourable)$/;

/** "PRIME MINISTER", "Office of the President": an office that publishes under its own name. */
const PUBLISHING_OFFICE =
  /^(?:(?:the )?office of )?(?:the )?(?<title>prime minister|president)(?:['’]s office)?(?: of .{3,40})?$/iu;

/** A document whose author is looked for. */
type Authored = Omit<Dialogue, "author"> & Pick<SourceDocument, "title" | "publisher">;

/**
 * The officer who says "I" in a release or speech, by its title, letterhead or signature ("MEDIA RELEASE – MINISTER FOR
 * TRADE JANE DOE"), or by the office that publishes it; null for none.
 */
export function findAuthor(sentences: readonly ReferringSentence[], document: Authored): Speaker | null {
  const {register, title, publisher} = document;
  const lines = sentences.filter(({kind}) => kind !== "comment");
  const head = lines.slice(0, MARGIN).filter((line) => isMasthead(line) || isIntroduction(line));
  for (const line of [...head, ...lines.slice(-3).filter(isSignature)]) {
    const name = nameIn(line.tokens);
    if (name !== null) return withHome(register.add(signed(line, name)), document);
  }
  const byline = findByline(lines);
  const speaker =
    speakerInTitle(title, document) ??
    (byline && withHome(register.add(byline), document)) ??
    speakerInLines(lines, document) ??
    ownerInTitle(title, document);
  if (speaker !== null) return speaker;
  const opening = lines.slice(0, 4).map(({tokens}) => tokens.map(({text}) => text).join(" "));
  const office = [publisher ?? "", ...opening].flatMap(
    (line) => PUBLISHING_OFFICE.exec(line)?.groups?.["title"] ?? []
  )[0];
  if (office !== undefined) return holderOf(office.length > 9 ? "Prime Minister" : "President", document);
  return ministerPublishing(document);
}

/** "Minister for Trade (Australia)": the minister who publishes under that office; null for other publishers. */
function ministerPublishing(document: Authored): Speaker | null {
  const [reference, ...others] = referencesInTitle(document.publisher ?? "").references;
  if (reference === undefined || others.length > 0 || reference.name !== null || reference.plural) return null;
  const office = reference.offices[0];
  const isMinister = reference.firstToken === 0 && /^(?:foreign |defence )?minister$/.test(office?.title.level ?? "");
  return isMinister ? holderOf(office!.title.title, document, office!.countries[0]) : null;
}

/** Whom a title names as speaking: "Address by Prime Minister Gillard to Congress", "Interview with the premier". */
function speakerInTitle(title: string | null, document: Authored): Speaker | null {
  const {tokens, references} = referencesInTitle(title ?? "");
  const speaks = tokens.findIndex(({lower}) => SPEAKS.test(lower));
  if (speaks < 0) return null;
  const leads = /^interview/.test(tokens[speaks]!.lower) ? /^(?:by|of|from|with)$/ : /^(?:by|of|from)$/;
  const isNamed = ({name, titled}: Reference): boolean => name !== null && (titled || /\s/.test(name));
  const reference = references.find(
    (r) =>
      (r.offices.length > 0 || (r.firstToken === speaks + 2 && isNamed(r))) &&
      r.firstToken > speaks &&
      leads.test(tokens[r.firstToken - 1]!.lower)
  );
  if (reference === undefined || reference.plural) return null;
  if (reference.name !== null) return withHome(document.register.add(reference), document);
  const {title: office, countries} = reference.offices[0]!;
  return holderOf(office.title, document, countries[0]);
}

/** "PM's statement on his return", "Minister Roe's remarks to the press": whose words a title calls its own. */
function ownerInTitle(title: string | null, document: Authored): Speaker | null {
  const {tokens, references} = referencesInTitle(title ?? "");
  const owner = references.find(
    ({lastToken, plural}) =>
      !plural &&
      /^['’]s?$/.test(tokens[lastToken + 1]?.text ?? "") &&
      tokens.slice(lastToken + 2, lastToken + 5).some(({lower}) => SPEAKS.test(lower))
  );
  const office = owner?.offices[0];
  if (owner === undefined || office === undefined) return null;
  return owner.name === null
    ? holderOf(office.title.title, document, office.countries[0])
    : withHome(document.register.add(owner), document);
}

/** "Jane Doe" over "Secretary of State", each on a line of its own above a speech. */
function speakerInLines(lines: readonly ReferringSentence[], document: Authored): Speaker | null {
  const head = lines.slice(0, 6);
  const at = head.findIndex(
    (line, i) => line.kind !== "paragraph" && isNameAlone(line) && isSignature(head[i + 1] ?? line)
  );
  const name = head[at]?.references[0]?.name;
  return name == null
    ? null
    : withHome(document.register.find(name) ?? document.register.add(signatory(name)), document);
}

/** Who signs a line, with the offices that it tells and the country that closes it: "Minister for Trade, Peru". */
function signed({tokens, references, countries}: ReferringSentence, name: string): Reference {
  const own = references.find((other) => other.name === name) ?? signatory(name);
  const told = own.offices.length > 0 ? own.offices : references.flatMap(({offices}) => offices);
  const closing = tokens.slice(tokens.findLastIndex(({text}) => text === ",") + 1);
  const isClosed = closing.length < tokens.length && closing.length < 4 && countries.length === 1;
  const isCountry = isClosed && closing.every(({text}) => /^\p{Lu}/u.test(text));
  const offices = told.map((o) => (o.countries.length > 0 || !isCountry ? o : {...o, countries}));
  return {...own, offices};
}

function isNameAlone({tokens, references}: ReferringSentence): boolean {
  const [only] = references;
  return (
    only?.firstToken === 0 && only.lastToken === tokens.length - 1 && only.name !== null && only.offices.length === 0
  );
}

/** Whoever publishes a speech under his name holds an office of the publisher's country. */
function withHome(entry: Entry, {home}: Authored): Speaker {
  entry.country ??= home;
  if (entry.roles.length === 0 && entry.country === null) entry.roles.push({title: "Official", country: null});
  return entry;
}

/** "Transcript of a speech given by Prime Minister X in Lima": prose that goes before a speech. */
function isIntroduction({tokens}: ReferringSentence): boolean {
  const [first, second] = tokens;
  const opens = SPEAKS.test(first?.lower ?? "") || SPEAKS.test(second?.lower ?? "");
  return opens && tokens.length <= LONGEST_LINE && tokens.slice(0, 8).some(({lower}) => lower === "by");
}

/** A line that names a release or an office, and is no prose. */
function isMasthead({tokens, kind}: ReferringSentence): boolean {
  const told = tokens.some((t) => SPEAKS.test(t.lower)) && tokens.some((t) => OFFICE.test(t.lower));
  return told && (kind === "meta" || kind === "heading" || kind === "title" || isSignature({tokens, kind}));
}

function isSignature({tokens}: Pick<ReferringSentence, "tokens" | "kind">): boolean {
  const office = tokens.some((t) => OFFICE.test(t.lower));
  return office && tokens.length <= LONGEST_LINE && !/^[.!?]$/.test(tokens.at(-1)?.text ?? ".");
}

/** A given name with one or two capitalised words behind it; "Remarks with Ann Roe" are not hers. */
function nameIn(line: readonly Token[]): string | null {
  const addressed = line.findIndex(
    ({lower}, i) => /^(?:to|before|after)$/.test(lower) || (lower === "with" && !ASKED.test(line[i - 1]?.lower ?? ""))
  );
  const tokens = addressed > 0 ? line.slice(0, addressed) : line;
  const at = tokens.findLastIndex((t, i) => isGivenName(capitalised(t.text)) && isName(tokens[i + 1]));
  if (at < 0) return null;
  return tokens
    .slice(at, isName(tokens[at + 2]) ? at + 3 : at + 2)
    .map((t) => capitalised(t.text))
    .join(" ");
}

function isName(token: Token | undefined): boolean {
  const isWord = token !== undefined && /^\p{Lu}[\p{L}'’-]+$/u.test(token.text);
  return isWord && !OFFICE.test(token.lower) && !NO_NAME.has(token.lower);
}

function capitalised(text: string): string {
  return /^\p{Lu}{2,}$/u.test(text) ? text[0]! + text.slice(1).toLowerCase() : text;
}

function signatory(name: string): Parameters<PersonRegister["add"]>[0] {
  return {
    start: 0,
    end: 0,
    firstToken: 0,
    lastToken: 0,
    name,
    offices: [],
    country: null,
    gender: null,
    titled: true,
    determiner: null,
    own: true,
    pronoun: null,
    plural: false,
    generic: false,
    former: false,
    count: null,
    alliance: null
  };
}
