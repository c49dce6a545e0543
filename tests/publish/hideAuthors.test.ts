import fc from "fast-check";
import {expect, test} from "vitest";
import {hideAuthors} from "../../loaders/publish/hideAuthors.ts";
import type {SourceComment, SourceDocument} from "../../loaders/types.ts";

const mentions = [
  (name: string) => `@${name} no`,
  (name: string) => `${name} wrote: no`,
  (name: string) => `${name}, no`,
  (name: string) => `as ${name} has it`,
  (name: string) => `no, ${name}.`,
  (name: string) => `${name}`,
  (name: string) => `“@${name}: no” 🛳 ${name}!`
];

// With x and z, so that no country, statesman or everyday word comes out.
const word = fc.stringMatching(/^[A-Z][xz][a-z]{3,7}$/);
const name = fc.oneof(word, fc.tuple(word, word).map((words) => words.join(" ")), fc.stringMatching(/^[xz][a-z]{2,5}\d{2}$/)); // prettier-ignore
const post = fc.record({author: fc.nat(4), about: fc.nat(4), mention: fc.constantFrom(...mentions)});

interface Post {
  readonly author: number;
  readonly about: number;
  readonly mention: (name: string) => string;
}

/** A page of comments, each under its author's name. */
function makePage(names: readonly string[], posts: readonly Post[]): SourceDocument {
  let text = "Comments\n";
  const comments = posts.map(({author, about, mention}, i): SourceComment => {
    const person = names[author % names.length]!;
    text += `\n• ${person}\n2 May 2016\n`;
    const start = text.length;
    text += `${mention(names[about % names.length]!)}\n`;
    return {n: i + 1, author: person, posted: null, replyTo: [], quoted: [], start, end: text.length - 1};
  });
  return {
    ...{id: "a", file: "a.txt", text, comments, title: null, publisher: null, published: null, publishedFrom: null},
    ...{kind: "article", url: null, textFile: null, blocks: [], boilerplate: [], repeats: [], copies: 1},
    ...{commentsStated: null, words: 0, sha256: ""}
  };
}

test("no name that stands over a comment is left in any text, however comments mention it", () => {
  const page = fc.tuple(
    fc.uniqueArray(name, {minLength: 1, maxLength: 5}),
    fc.array(post, {minLength: 1, maxLength: 8})
  );
  fc.assert(
    fc.property(page, fc.constantFrom("pseudonym", "none"), ([names, posts], authors) => {
      const source = makePage(names, posts);
      const tables = {documents: [], visits: [], trade: [], energy: [], comments: [], problems: []};
      const [hidden] = hideAuthors({sources: [source], tables, ownTables: {}}, authors).sources;
      const shown = new Set(source.comments.map(({author}) => author!));
      for (const person of shown) expect(hidden!.text).not.toContain(person);
      for (const {start, end} of hidden!.comments) {
        expect(hidden!.text.slice(0, start)).toMatch(/2 May 2016\n$/);
        expect(hidden!.text.slice(end)).toMatch(/^\n/);
      }
    })
  );
});
