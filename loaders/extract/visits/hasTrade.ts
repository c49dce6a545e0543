import {titles} from "../../annotate/people/roleLexicon.ts";
import type {AnnotatedDocument, Sentence} from "../../types.ts";

/** "Singer Ola Dunk", "Ola Dunk, a chef,": whether the text calls somebody by what he does, and it is no office. */
export function hasTrade({sentences}: AnnotatedDocument, name: string): boolean {
  return sentences.some(({tokens, mentions}) =>
    mentions.some(
      (m) =>
        m.type === "person" &&
        m.name === name &&
        m.form === "name" &&
        (isDescribed(tokens, m) || isWithin(tokens[m.firstToken]!, name))
    )
  );
}

function isDescribed(
  tokens: Sentence["tokens"],
  {firstToken, lastToken}: {readonly firstToken: number; readonly lastToken: number}
): boolean {
  const before = tokens[firstToken - 1];
  // "Singer Ola Dunk" opens the sentence, where the tagger takes any word for a name.
  const opens = firstToken === 1 && /^(?:PROPN|ADJ|VERB)$/.test(before!.pos) && /^\p{L}{4,}$/u.test(before!.text);
  if (opens || before?.pos === "NOUN") return true;
  const [comma, article, next] = tokens.slice(lastToken + 1, lastToken + 4);
  return comma?.text === "," && /^(?:an?|the)$/.test(article?.lower ?? "") && /^(?:NOUN|ADJ)$/.test(next?.pos ?? "");
}

/** "Singer Ola Dunk", taken for one name: a word that is neither the name's nor a title. */
function isWithin({text, lower}: Sentence["tokens"][number], name: string): boolean {
  return /^\p{Lu}\p{Ll}{4,}$/u.test(text) && !name.includes(text) && !titles.has(lower);
}
