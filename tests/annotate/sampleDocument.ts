import type {Mention, PersonMention, SourceDocument} from "../../loaders/types.ts";
import {annotate} from "../../loaders/annotate/annotate.ts";

/** An article of one paragraph a line, with nothing around it. */
export function sampleDocument(text: string, overrides: Partial<SourceDocument> = {}): SourceDocument {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({0: line, index}) => ({start: index, end: index + line.length, kind: "paragraph"}) as const); // prettier-ignore
  return {
    id: "sample",
    file: "sample.txt",
    text,
    textFile: null,
    title: null,
    publisher: null,
    published: null,
    publishedFrom: null,
    kind: "article",
    url: null,
    blocks,
    boilerplate: [],
    repeats: [],
    copies: 1,
    comments: [],
    commentsStated: null,
    words: 0,
    sha256: "",
    ...overrides
  };
}

/** The people that a text speaks of, each as "its words = name" or "its words = one + other"; "?" where unresolved. */
export function readPeople(text: string, overrides: Partial<SourceDocument> = {}): string[] {
  return mentionsIn(text, overrides)
    .filter((mention): mention is PersonMention => mention.type === "person")
    .map(
      ({start, end, name, members, plural}) =>
        `${text.slice(start, end)} = ${plural ? members.join(" + ") || "?" : (name ?? "?")}`
    );
}

/** The places that a text names, each as "its words = country", with the town or region behind it. */
export function readPlaces(text: string, overrides: Partial<SourceDocument> = {}): string[] {
  return mentionsIn(text, overrides).flatMap((mention) =>
    mention.type === "place"
      ? [
          `${text.slice(mention.start, mention.end)} = ${[mention.country ?? "?", mention.place].filter(Boolean).join(" ")}`
        ]
      : []
  );
}

/** The organisations that a text names, each as "its words = name (kind)". */
export function readOrganisations(text: string): string[] {
  return mentionsIn(text, {}).flatMap((mention) =>
    mention.type === "organisation"
      ? [`${text.slice(mention.start, mention.end)} = ${mention.name} (${mention.kind})`]
      : []
  );
}

function mentionsIn(text: string, overrides: Partial<SourceDocument>): Mention[] {
  return annotate(sampleDocument(text, overrides)).sentences.flatMap(({mentions}) => mentions);
}
