import type {AnnotatedDocument, CountryCode} from "../../types.ts";
import {findDocumentCountries, type DocumentCountries} from "../figures/documentCountries.ts";
import type {PartyContext} from "../stance/findParties.ts";

/** What a document tells about those who comment on it. */
export function commentContext(document: AnnotatedDocument): PartyContext {
  const {comments, publisher} = document.source;
  const names = comments.flatMap(({author, replyTo}) => (author === null ? replyTo : [author, ...replyTo]));
  const words = names.flatMap((name) => [name, ...name.split(/[\s._-]+/)].map((word) => word.toLowerCase()));
  const countries = findDocumentCountries(document);
  const home = readersCountry(countries);
  const about = countries.main.find((country) => country !== home) ?? null;
  return {home, about, publisher, readers: new Set(words.filter((word) => word.length > 2))};
}

/** Country whose readers most likely comment: a page that does not tell where it is at home is read where it is most about; null where it names no country. */
function readersCountry({home, main}: DocumentCountries): CountryCode | null {
  return home ?? main[0] ?? null;
}
