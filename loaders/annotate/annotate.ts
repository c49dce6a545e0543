import {lazily} from "../lazily.ts";
import type {AnnotatedDocument, Mention, PersonMention, Sentence, SourceDocument, Span} from "../types.ts";
import {inSentenceCase} from "./inSentenceCase.ts";
import {findHome} from "./home/findHome.ts";
import {findOrganisations} from "./organisations/findOrganisations.ts";
import {findNamedPeople, findPeople, type PlacedSentence} from "./people/findPeople.ts";
import {findAllPlaces} from "./places/findAllPlaces.ts";
import {findHere} from "./places/findHere.ts";
import {createMarker} from "./createMarker.ts";
import {spansOverlap} from "./spansOverlap.ts";
import {findDiary} from "./tokens/findDiary.ts";
import {draftSentences, type DraftSentence} from "./tokens/draftSentences.ts";

/**
 * Marks sentences and, in them, people, places, organisations, dates and quantities. One noun phrase is one mention:
 * "Belgium's Prime Minister, Charles Michel" is a person, and holds no mention of a place.
 */
export function annotate(source: SourceDocument): AnnotatedDocument {
  const text = inSentenceCase(source.text, source.blocks);
  const read = text === source.text ? source : {...source, text};
  const placed = findNames(text, draftSentences(read));
  const here = findHere(text, placed);
  const named = findNamedPeople(read, placed);
  const {isAgenda} = findDiary(placed);
  const home = isAgenda
    ? null
    : findHome({source: read, sentences: placed, people: named, here: here?.country ?? null});
  const {people, mentions} = findPeople(named, {here: here?.country ?? null, home, source});
  const marks = createMarker(read, placed, home);
  const sentences = placed.map((sentence, i) => annotateSentence(sentence, mentions[i]!, () => marks(i)));
  const comments = source.comments.map((): Sentence[] => []);
  for (const sentence of sentences) if (sentence.kind === "comment") comments[sentence.block]!.push(sentence);
  return {source, text, sentences: sentences.filter(({kind}) => kind !== "comment"), comments, people, here, home};
}

/** A sentence whose mentions are gathered when they are asked for. */
function annotateSentence(
  {n, kind, block, tokens, start, end, places, organisations}: PlacedSentence,
  persons: readonly PersonMention[],
  marks: () => readonly Mention[]
): Sentence {
  const isFree = (mention: Span) => !persons.some((person) => spansOverlap(person, mention));
  const names = lazily(() => inOrder([...persons, ...[...places, ...organisations].filter(isFree)]));
  const mentions = lazily(() => inOrder<Mention>([...names(), ...marks()]));
  return {
    n,
    kind,
    block,
    tokens,
    start,
    end,
    get names() {
      return names();
    },
    get mentions() {
      return mentions();
    }
  };
}

function inOrder<Found extends Span>(mentions: Found[]): Found[] {
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Places and organisations; a place inside an organisation's name is part of it. */
function findNames(text: string, drafts: readonly DraftSentence[]): PlacedSentence[] {
  const found = findAllPlaces(text, drafts);
  return drafts.map((draft, i) => {
    // "Heathrow Airport" and "the Great Hall of the People" are where somebody lands or is received.
    const isSite = (name: Span) => found[i]!.some((place) => place.start <= name.start && name.end <= place.end);
    const organisations = findOrganisations(text, draft.tokens, found[i]!).filter((name) => !isSite(name));
    const places = found[i]!.filter((place) => !organisations.some((other) => spansOverlap(place, other)));
    return {...draft, organisations, places};
  });
}
