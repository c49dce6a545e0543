import type {CountryCode} from "../../types.ts";
import type {HomeSigns} from "./findHome.ts";

/** Lines over a release in which the body that issues it may stand. */
const HEAD = 6;

/** Country of "Foreign & Commonwealth Office" on a line of its own above a release; null for bodies of many countries. */
export function bodyCountry({sentences}: HomeSigns): CountryCode | null {
  const lines = sentences.slice(0, HEAD).filter(({kind}) => kind !== "paragraph" && kind !== "comment");
  const bodies = lines.flatMap(({tokens, organisations}) =>
    organisations.filter(
      ({kind, firstToken, lastToken}) =>
        kind === "government" && firstToken === 0 && lastToken >= Math.min(tokens.length, 8) - 2
    )
  );
  return bodies.find(({country}) => country !== null)?.country ?? null;
}
