import type {CountryCode, PersonMention, Role, Sentence, Token} from "../../types.ts";
import {countryName} from "../places/countryName.ts";
import type {Reference} from "./findReferences.ts";
import type {Entry, PersonRegister} from "./personRegister.ts";
import {levelOf} from "./roleLexicon.ts";

/** A sentence with its references, in reading order. */
export interface ReferringSentence {
  readonly tokens: readonly Token[];
  readonly references: readonly Reference[];
  /** Countries that the sentence names, in text order. */
  readonly countries: readonly CountryCode[];
  readonly kind: Sentence["kind"];
}

/** What is known of the whole document. */
export interface ResolveContext {
  readonly register: PersonRegister;
  /** Country of the dateline; null where there is none. */
  readonly here: CountryCode | null;
  /** Country that "our" means; null where nothing tells. */
  readonly home: CountryCode | null;
}

/** A person lately spoken of. */
interface Recent {
  readonly name: string;
  readonly entry: Entry | null;
  readonly gender: "m" | "f" | null;
  readonly country: CountryCode | null;
  readonly level: string | null;
  readonly sentence: number;
  /** True where the mention stands before its verb. */
  readonly subject: boolean;
}

const MEMORY = 60;

/** Says of every reference whom it means, as far as the text tells. */
export function resolveReferences(sentences: readonly ReferringSentence[], context: ResolveContext): PersonMention[][] {
  const recent: Recent[] = [];
  let together: readonly string[] = [];
  return sentences.map((sentence, n) => {
    const mentions: PersonMention[] = [];
    const named: Recent[] = [];
    for (const [index, reference] of sentence.references.entries()) {
      const state = {
        recent,
        together,
        n,
        sentence,
        before: mentions.at(-1) ?? null,
        isJoined: isJoined(sentence, index)
      };
      const mention = resolve(reference, state, context);
      if (mention === null) continue;
      mentions.push(mention);
      if (mention.members.length > 1) together = mention.members;
      if (mention.name === null || mention.plural) continue;
      const entry = context.register.entries.find(({name}) => name === mention.name) ?? null;
      const latest: Recent = {
        name: mention.name,
        entry,
        gender: entry?.gender ?? reference.gender,
        country: mention.country,
        level: mention.role ? levelOf(mention.role.title) : (entry?.roles[0] && levelOf(entry.roles[0].title)) || null,
        sentence: n,
        subject: isSubject(sentence.tokens, reference)
      };
      if (mention.form !== "pronoun" && state.isJoined && named.at(-1)) together = [named.at(-1)!.name, mention.name];
      named.push(latest);
      recent.push(latest);
      if (recent.length > MEMORY) recent.shift();
    }
    return mentions;
  });
}

interface State {
  readonly recent: readonly Recent[];
  /** People last spoken of as a group. */
  readonly together: readonly string[];
  readonly n: number;
  readonly sentence: ReferringSentence;
  readonly before: PersonMention | null;
  /** True where "and" joins the reference to the one before it. */
  readonly isJoined: boolean;
}

function resolve(reference: Reference, state: State, context: ResolveContext): PersonMention | null {
  if (reference.pronoun !== null) return resolvePronoun(reference, state);
  if (reference.name !== null) return resolveName(reference, state, context);
  return reference.plural ? resolvePlural(reference, state, context) : resolveRole(reference, state, context);
}

function mentionOf(reference: Reference, found: Partial<PersonMention>): PersonMention {
  const {start, end, firstToken, lastToken} = reference;
  const name = found.name ?? null;
  return {
    type: "person",
    form: "role",
    country: null,
    role: null,
    plural: false,
    members: name === null ? [] : [name],
    ...found,
    name,
    start,
    end,
    firstToken,
    lastToken
  };
}

function resolveName(reference: Reference, state: State, {register}: ResolveContext): PersonMention | null {
  const entry = register.find(reference.name!, reference);
  if (entry === undefined) return null;
  const office = reference.offices[0];
  const antecedent = office?.title.level === "counterpart" ? antecedentOf("m", state) : null;
  const title = antecedent ? roleTitle(antecedent) : office?.title.title;
  const country = office?.countries[0] ?? reference.country ?? entry.country;
  const role: Role | null = title ? {title, country: office?.countries[0] ?? entry.country} : null;
  return mentionOf(reference, {form: "name", name: entry.name, country: entry.country ?? country, role});
}

function resolveRole(reference: Reference, state: State, context: ResolveContext): PersonMention | null {
  const {title, countries} = reference.offices[0]!;
  const own = reference.determiner === "our" ? context.home : null;
  const country = countries[0] ?? own ?? (state.isJoined ? (state.before?.country ?? null) : null);
  if (title.level === "counterpart") return resolveCounterpart(reference, country, state, context);
  if (title.level === "host" || title.level === "guest") return resolveHost(reference, title.level, state, context);
  const role = {title: title.title, country};
  const indefinite = /^an?$/.test(reference.determiner ?? "");
  const namedOffice = !/^(?:unnamed|spokesperson|official|relation|delegation)$/.test(title.level);
  const holder = indefinite ? null : latestOf(context.register.holders(title.level, country), state);
  // Without a country only somebody already spoken of can be meant.
  const isTold = holder !== null && (country !== null || state.recent.some(({name}) => name === holder.name));
  if (isTold) return mentionOf(reference, {name: holder.name, country: holder.country ?? country, role: {...role, country: country ?? holder.country}}); // prettier-ignore
  const name = !indefinite && namedOffice && country !== null ? `${title.title} of ${countryName(country)}` : null;
  return mentionOf(reference, {name, country, role});
}

/** "his Russian counterpart": whoever holds the antecedent's office there. */
function resolveCounterpart(
  reference: Reference,
  told: CountryCode | null,
  state: State,
  {register}: ResolveContext
): PersonMention {
  const antecedent = antecedentOf("m", state) ?? antecedentOf("f", state);
  const country = told ?? state.sentence.countries.findLast((code) => code !== antecedent?.country) ?? null;
  const title = antecedent && roleTitle(antecedent);
  if (!title || country === null) return mentionOf(reference, {country, role: {title: "Counterpart", country}});
  const holder = latestOf(register.holders(levelOf(title), country), state);
  const name = holder?.name ?? `${title} of ${countryName(country)}`;
  return mentionOf(reference, {name, country, role: {title, country}});
}

function roleTitle({entry, level, name}: Recent): string | null {
  if (entry === null) return / of /.test(name) ? name.replace(/ of .*/, "") : null;
  return (
    entry.roles.find(({title}) => levelOf(title) !== "official")?.title ?? entry.known?.terms.at(-1)?.title ?? level
  );
}

/** A host is of the country where it happens, a guest is not. */
function resolveHost(reference: Reference, level: string, state: State, {here}: ResolveContext): PersonMention {
  const antecedent = reference.determiner === "his" || reference.determiner === "her" ? antecedentOf(reference.determiner === "his" ? "m" : "f", state) : null; // prettier-ignore
  const fits = ({name, country}: Recent) =>
    name !== antecedent?.name && country !== null && (level === "host" ? country !== antecedent?.country && (here === null || country === here || antecedent?.country === here) : country !== here && country !== antecedent?.country); // prettier-ignore
  const person = here === null && antecedent === null ? undefined : state.recent.findLast(fits);
  return mentionOf(reference, {name: person?.name ?? null, country: person?.country ?? null});
}

/** "the two foreign ministers", "the foreign ministers of Russia and Pakistan", "both leaders". */
function resolvePlural(reference: Reference, state: State, {register}: ResolveContext): PersonMention {
  const {title, countries} = reference.offices[0]!;
  const role = {title: title.title, country: countries.length === 1 ? countries[0]! : null};
  const named = !/^(?:unnamed|spokesperson|official|host|guest|counterpart)$/.test(title.level);
  const memberOf = (country: CountryCode) => latestOf(register.holders(title.level, country), state)?.name ?? `${title.title} of ${countryName(country)}`; // prettier-ignore
  let members: readonly string[] = named && countries.length > 1 ? countries.map(memberOf) : [];
  if (named && countries.length === 0) {
    const count = reference.count ?? 2;
    const holders = new Set(register.holders(title.level, null).map(({name}) => name));
    const latest = [...new Set(state.recent.map(({name}) => name).reverse())].filter((name) => holders.has(name));
    if (latest.length >= count && (reference.determiner === "the" || reference.count !== null)) members = latest.slice(0, count).reverse(); // prettier-ignore
  }
  return mentionOf(reference, {country: role.country, role, plural: true, members: [...new Set(members)]});
}

function resolvePronoun(reference: Reference, state: State): PersonMention | null {
  const pronoun = reference.pronoun!;
  if (/^(?:they|them|their|themselves)$/.test(pronoun)) {
    return state.together.length > 1
      ? mentionOf(reference, {form: "pronoun", plural: true, members: state.together})
      : null;
  }
  if (reference.gender === null) return null;
  const antecedent = antecedentOf(reference.gender, state);
  return mentionOf(reference, {form: "pronoun", name: antecedent?.name ?? null, country: antecedent?.country ?? null});
}

/** The person whom "he" or "his" means: the nearest subject of the sentence, else that of the sentences before. */
function antecedentOf(gender: "m" | "f", {recent, n}: State): Recent | null {
  const fits = recent.filter(
    (person) => (person.gender === null || person.gender === gender) && n - person.sentence < 4
  );
  const here = fits.filter(({sentence}) => sentence === n);
  if (here.length > 0) return here.findLast(({subject}) => subject) ?? here.at(-1)!;
  const last = fits.at(-1)?.sentence;
  const before = fits.filter(({sentence}) => sentence === last);
  return before.find(({subject}) => subject) ?? before[0] ?? null;
}

function latestOf(holders: readonly Entry[], {recent}: State): Entry | null {
  if (holders.length < 2) return holders[0] ?? null;
  const latest = recent.findLast(({entry}) => entry !== null && holders.includes(entry));
  return latest?.entry ?? null;
}

/** True where a verb follows, at once or after a relative clause's "who". */
function isSubject(tokens: readonly Token[], {lastToken}: Reference): boolean {
  const next = tokens[lastToken + 1]?.text === "," ? tokens[lastToken + 2] : tokens[lastToken + 1];
  return next !== undefined && (/^(?:VERB|AUX)$/.test(next.pos) || next.lower === "who");
}

function isJoined({tokens, references}: ReferringSentence, index: number): boolean {
  const before = references[index - 1];
  if (before === undefined) return false;
  const between = tokens.slice(before.lastToken + 1, references[index]!.firstToken);
  return between.length > 0 && between.length < 4 && between.every(({lower}) => /^(?:and|,|the|&|with)$/.test(lower)) && between.some(({lower}) => /^(?:and|&)$/.test(lower)); // prettier-ignore
}
