import type {AnnotatedDocument, CountryCode} from "../../types.ts";
import type {PartyContext} from "../stance/findParties.ts";

/** What a document tells about those who comment on it. */
export function commentContext(document: AnnotatedDocument): PartyContext {
  const {comments, publisher} = document.source;
  const names = comments.flatMap(({author, replyTo}) => (author === null ? replyTo : [author, ...replyTo]));
  const words = names.flatMap((name) => [name, ...name.split(/[\s._-]+/)].map((word) => word.toLowerCase()));
  return {home: homeCountry(document), publisher, readers: new Set(words.filter((word) => word.length > 2))};
}

/** The country whose readers most likely comment: where the article is written from, else the one that it names most; null for none. */
function homeCountry({sentences, here}: AnnotatedDocument): CountryCode | null {
  const counts = new Map<CountryCode, number>();
  for (const {kind, mentions} of sentences) {
    for (const mention of mentions) {
      if (mention.type !== "place" || mention.country === null) continue;
      counts.set(mention.country, (counts.get(mention.country) ?? 0) + (kind === "title" ? 2 : 1));
    }
  }
  const [most] = [...counts].sort(([a, na], [b, nb]) => nb - na || (a < b ? -1 : 1));
  if (here !== null && (counts.get(here.country) ?? 0) * 3 >= (most?.[1] ?? 0)) return here.country;
  return most?.[0] ?? null;
}
