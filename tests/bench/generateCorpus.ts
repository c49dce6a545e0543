import {mkdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {
  commentSentences,
  countries,
  eventSentences,
  headlines,
  plainSentences,
  wordLists,
  type CorpusCountry
} from "./corpusWords.ts";
import {createRandom} from "./random.ts";

/** A file of an invented corpus. */
export interface CorpusFile {
  readonly name: string;
  readonly content: string;
}

/** One file of a corpus, the same for the same number on every machine: an article of 5 to 25 sentences, with readers' comments under one in four. */
export function generateFile(number: number): CorpusFile {
  const writer = createWriter(createRandom(number * 7919 + 17));
  const name = `document-${String(number).padStart(6, "0")}`;
  const layout = writer.upTo(10);
  const paragraphs = writer.many(3, 9, () => writer.many(1, 4, writer.sentence).join(" "));
  const comments = writer.upTo(4) === 0 ? writer.many(2, 9, writer.comment) : [];
  const article = {headline: writer.headline(), date: writer.date(), paper: writer.paper(), paragraphs, comments};
  if (layout < 2) return {name: `${name}.html`, content: formatHtml(article)};
  return layout < 5
    ? {name: `${name}.md`, content: formatMarkdown(article)}
    : {name: `${name}.txt`, content: formatText(article)};
}

/** Writes a corpus of `size` files into a folder. */
export async function writeCorpus(folder: string, size: number): Promise<void> {
  await mkdir(folder, {recursive: true});
  for (let number = 0; number < size; number++) {
    const {name, content} = generateFile(number);
    await writeFile(join(folder, name), content);
  }
}

interface Article {
  readonly headline: string;
  /** As [day, month's name, year]. */
  readonly date: readonly [number, string, number];
  readonly paper: string;
  readonly paragraphs: readonly string[];
  readonly comments: readonly {readonly reader: string; readonly text: string}[];
}

/** Fills sentences with what one article is about. */
function createWriter(random: () => number) {
  const upTo = (limit: number) => Math.floor(random() * limit);
  const pick = <Item>(items: readonly Item[]) => items[upTo(items.length)]!;
  const many = <Item>(least: number, most: number, make: () => Item) => Array.from({length: least + upTo(most - least + 1)}, make); // prettier-ignore
  const home = upTo(countries.length);
  const pair = {a: countries[home]!, b: countries[(home + 1 + upTo(countries.length - 1)) % countries.length]!};
  const year = 2000 + upTo(24);
  const numbers: Readonly<Record<string, () => number>> = {
    "n.small": () => 2 + upTo(48),
    "n.large": () => 100 + upTo(899),
    "n.digit": () => 1 + upTo(9),
    day: () => 1 + upTo(28),
    year: () => year - upTo(4)
  };
  const fillSlot = (slot: string): string => {
    const [party, field] = slot.split(".") as [string, string | undefined];
    if (party === "a" || party === "b") return describeCountry(pair[party], field!, random() < 0.5);
    return String(numbers[slot]?.() ?? pick(wordLists[slot]!));
  };
  const fill = (pattern: string) => pattern.replace(/\{([^}]{1,20})\}/g, (_, slot: string) => fillSlot(slot));
  return {
    upTo,
    many,
    headline: () => fill(pick(headlines)),
    sentence: () => fill(pick(random() < 0.4 ? eventSentences : plainSentences)),
    comment: () => ({reader: pick(wordLists.reader!), text: many(1, 3, () => fill(pick(commentSentences))).join(" ")}),
    paper: () => pick(wordLists.paper!),
    date: () => [1 + upTo(28), pick(wordLists.month!), year] as const
  };
}

function describeCountry(country: CorpusCountry, field: string, byPresident: boolean): string {
  if (field === "person") return byPresident ? country.president : country.minister;
  if (field === "title") return byPresident ? "President" : "Foreign Minister";
  return country[field as keyof CorpusCountry];
}

function formatText({headline, date: [day, month, year], paper, paragraphs, comments}: Article): string {
  const written = comments.map(({reader, text}) => `${reader} | ${month} ${day}, ${year}\n${text}`);
  const under = comments.length > 0 ? ["", `COMMENTS (${comments.length})`, "", written.join("\n\n")] : [];
  return [headline, `${paper}, ${day} ${month} ${year}`, "", paragraphs.join("\n\n"), ...under, ""].join("\n");
}

function formatMarkdown({headline, date: [day, month, year], paper, paragraphs, comments}: Article): string {
  const published = `${year}-${String(wordLists.month!.indexOf(month) + 1).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const head = ["---", `title: ${JSON.stringify(headline)}`, `publisher: ${paper}`, `published: ${published}`, "---"];
  const written = comments.map(({reader, text}) => `**${reader}**: ${text}`);
  const under = comments.length > 0 ? ["", "## Comments", "", written.join("\n\n")] : [];
  return [...head, "", paragraphs.join("\n\n"), ...under, ""].join("\n");
}

function formatHtml({headline, date: [day, month, year], paper, paragraphs, comments}: Article): string {
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("\n");
  const written = comments.map(({reader, text}) => `<li class="comment"><b class="author">${reader}</b><p>${text}</p></li>`); // prettier-ignore
  const under = comments.length > 0 ? `<section id="comments"><ol>\n${written.join("\n")}\n</ol></section>` : "";
  return `<!doctype html>
<html lang="en"><head><title>${headline} - ${paper}</title><meta property="og:site_name" content="${paper}"></head>
<body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
<article><h1>${headline}</h1><p class="date">${day} ${month} ${year}</p>
${body}
</article>
${under}
<footer>All rights reserved.</footer></body></html>
`;
}
