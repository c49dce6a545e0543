import {parseCommentsHeading} from "../comments/parseCommentsHeading.ts";
import {wordCount} from "../isProse.ts";
import {plainTitle} from "../plainTitle.ts";
import {findDataDate} from "./findDataDate.ts";
import {nameOf, readJsonLd} from "./jsonLd.ts";

/** What a page's head says, under the keys that front matter uses. */
export interface HtmlMetadata {
  /** What the head says, by key. */
  readonly values: ReadonlyMap<string, string>;
  /** The number of comments that the page's data give; null for none. */
  readonly commentCount: number | null;
}

const META: readonly [key: string, names: readonly string[]][] = [
  ["title", ["og:title", "twitter:title", "dc.title", "headline", "sailthru.title"]],
  ["publisher", ["og:site_name", "application-name", "dc.publisher", "publisher", "citation_journal_title"]],
  ["url", ["og:url"]]
];
const ARTICLE_TYPES = /article|blogposting|report|posting|newsarticle|liveblog/iu;
const SEPARATOR = /\s[|–—·»›-]\s|\s::\s/u;
/** The last part of a title that names a forum. */
const FORUM_NAME = /\b(?:forums?|boards?|community)$/iu;
/** The headline of a blog's entry, below the blog's own name. */
const ENTRY_TITLE = ".entry-title, .post-title, .entry-header > h3, h3.entry-header, .post > h2";
const MOST_HEADINGS = 40;
/** Of a headline. */
const LEAST_WORDS = 4;
const SHORTEST_HEADLINE = 15;

/** Reads meta tags, JSON-LD, microdata and the canonical address. */
export function htmlMetadata(document: Document): HtmlMetadata {
  const values = new Map<string, string>();
  const set = (key: string, value: unknown) => {
    const words = typeof value === "string" ? value.replaceAll(/\s+/gu, " ").trim() : "";
    const text = key === "title" ? plainTitle(words) : words;
    if (text !== "" && !values.has(key)) values.set(key, text);
  };
  const nodes = readJsonLd(document);
  const data = nodes.find((node) => ARTICLE_TYPES.test(String(node["@type"])));
  const metas = metaTags(document);
  for (const [key, names] of META) for (const name of names) set(key, metas.get(name));
  set("title", data?.headline);
  set("published", findDataDate(document, {metas, nodes, article: data}));
  set("publisher", nameOf(data?.publisher));
  const itemprop = (name: string) => document.querySelector(`[itemprop="${name}"]`);
  set("title", itemprop("headline")?.textContent);
  set("url", document.querySelector('link[rel="canonical"]')?.getAttribute("href"));
  set("url", data?.url);
  const entries = document.querySelectorAll(ENTRY_TITLE);
  if (entries.length === 1) set("title", entries[0]?.textContent);
  const h1 = document.querySelectorAll("h1");
  if (h1.length === 1) set("title", entryBelow(document, wordsOf(h1[0])));
  if (h1.length === 1) set("title", h1[0]?.textContent);
  set("title", headingIn(document));
  if (h1.length === 0) set("title", soleHeading(document));
  set("title", cutSiteName(document.querySelector("title")?.textContent ?? "", values.get("publisher")));
  const count = Number(data?.commentCount ?? NaN);
  return {values, commentCount: Number.isInteger(count) && count >= 0 ? count : null};
}

function metaTags(document: Document): Map<string, string> {
  const tags = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta")) {
    const name = (
      meta.getAttribute("property") ??
      meta.getAttribute("name") ??
      meta.getAttribute("itemprop") ??
      ""
    ).toLowerCase();
    const content = meta.getAttribute("content");
    if (name !== "" && content && !tags.has(name)) tags.set(name, content);
  }
  return tags;
}

/** The heading that the title in the page's head gives beside the site's name ("Site - Headline"). */
function headingIn(document: Document): string | undefined {
  const parts = (document.querySelector("title")?.textContent ?? "").split(SEPARATOR).map((part) => part.trim());
  const headings = [...document.querySelectorAll("h1, h2")].slice(0, MOST_HEADINGS);
  const found = headings.map(wordsOf);
  return parts.length < 2 ? undefined : found.find((text) => text.length >= SHORTEST_HEADLINE && parts.includes(text));
}

const wordsOf = (element: Element | null | undefined) => (element?.textContent ?? "").replaceAll(/\s+/gu, " ").trim();

/** The heading that the title in the page's head gives behind the blog's name, which is the page's first heading. */
function entryBelow(document: Document, site: string): string | undefined {
  const title = wordsOf(document.querySelector("title"));
  const entry = title.startsWith(`${site}: `) ? title.slice(site.length + 2) : "";
  const headings = [...document.querySelectorAll("h2, h3")].slice(0, MOST_HEADINGS);
  return entry !== "" && headings.some((heading) => wordsOf(heading) === entry) ? entry : undefined;
}

/** The only heading of lower rank that is long enough for a headline and leads nowhere; undefined for none or several. */
function soleHeading(document: Document): string | undefined {
  const found = [...document.querySelectorAll("h2, h3")].slice(0, MOST_HEADINGS).flatMap((heading) => {
    const text = wordsOf(heading);
    const isHeadline = wordCount(text) >= LEAST_WORDS && !heading.querySelector("a") && !parseCommentsHeading(text);
    return isHeadline ? [text] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** "Headline | Site" and "Headline - Site" without the site. */
function cutSiteName(title: string, publisher: string | undefined): string {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  if (FORUM_NAME.test(parts.at(-1) ?? "")) return parts.slice(0, -1).join(" - ");
  const last = parts.at(-1) ?? "";
  const isSite = publisher
    ? last.toLowerCase().includes(publisher.toLowerCase())
    : last.length < (parts[0] ?? "").length;
  return isSite ? title.slice(0, title.lastIndexOf(last)).replace(/\s[|–—·»-]\s$/u, "") : title;
}
