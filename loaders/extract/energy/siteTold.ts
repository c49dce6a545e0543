import type {PlaceMention, Sentence} from "../../types.ts";

const STANDS =
  /^(?:The|This|It|Its|Both|All)\b[^;]{0,90}?\b(?:located|situated|sited|built|constructed|erected|operate|stands?|lies?|set up|installed|be)\b[^;.]{0,60}$/u;
const IN = /^(?:in|at|near|on|outside)$/;

/**
 * The town or region that a sentence gives a project as its site: "The plant will be built in Lodva"; null where it
 * tells none.
 */
export function siteTold(text: string, {start, mentions, tokens}: Sentence): string | null {
  const towns = mentions.filter(
    (m): m is PlaceMention => m.type === "place" && (m.form === "city" || m.form === "region") && m.place !== null
  );
  const found = towns.find(({firstToken, capital, start: at}) => {
    const isIn = [1, 2, 3].some((back) => IN.test(tokens[firstToken - back]?.lower ?? ""));
    return isIn && !capital && STANDS.test(text.slice(0, Math.max(0, at - start)).trimEnd());
  });
  return found?.place ?? null;
}
