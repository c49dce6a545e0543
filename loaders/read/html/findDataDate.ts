import {parseStatedDate} from "../parseStatedDate.ts";
import type {DataNode} from "./jsonLd.ts";

/** What a page's head holds: meta tags by name, and the objects of its JSON-LD. */
export interface PageData {
  /** Contents of meta tags, by name in lower case. */
  readonly metas: ReadonlyMap<string, string>;
  /** Objects of the JSON-LD, in page order. */
  readonly nodes: readonly DataNode[];
  /** The object that tells of the article; undefined for none. */
  readonly article: DataNode | undefined;
}

/** Names of meta tags with the day of publication, the surest first. */
const PUBLISHED_NAMES = (
  "article:published_time og:published_time og:article:published_time og:pubdate og:publish_date datepublished " +
  "rnews:datepublished article:published article.published published_time published_date published-date published " +
  "published_at publisheddate publication_date publication-date publicationdate pubdate pub_date pub-date publishdate " +
  "publish-date publish_date publish_time bt:pubdate rbpubdate ptime pdate displaydate parsely-pub-date " +
  "sailthru.date shareaholic:article_published_time cxenseparse:recs:publishtime mediator_published_time " +
  "originalpublicationdate release_date dateposted post_date article_date_original article.created article:create_at " +
  "citation_publication_date citation_online_date citation_date dc.date.issued dcterms.issued dc.date.created " +
  "dc:created dcterms.created dc.created date_created datecreated created creation_date dcterms.date dc.date dc:date " +
  "dcsext.articlefirstpublished doc_date gentime date"
).split(" ");
const PAGE_TYPES = /webpage|webcontent|creativework/iu;
/** Elements that hold the page's day by microdata, RDFa or the microformats of blogs. */
const DATED = [
  '[itemprop~="datePublished"], [property="datePublished"], [property="schema:datePublished"]',
  "time[pubdate], time.published, time.entry-date, abbr.published, .dt-published, .entry-date time"
];

/** The day of publication in a page's data, as it stands there, time and zone included; undefined for none. */
export function findDataDate(document: Document, {metas, nodes, article}: PageData): string | undefined {
  const page = nodes.find((node) => PAGE_TYPES.test(String(node["@type"])));
  const inMetas = PUBLISHED_NAMES.map((name) => dayIn(metas.get(name))).find((day) => day !== undefined);
  const inData = [article?.datePublished, article?.dateCreated, page?.datePublished].map(dayIn);
  return inMetas ?? inData.find((day) => day !== undefined) ?? elementDay(document);
}

/** A value that holds a day, undefined for others. */
function dayIn(value: unknown): string | undefined {
  return typeof value === "string" && parseStatedDate(value) !== null ? value : undefined;
}

/** The day of the first element that states one; several of the looser kind are a list of pages. */
function elementDay(document: Document): string | undefined {
  const values = DATED.map((selector) =>
    [...document.querySelectorAll(selector)].flatMap((element) =>
      element.closest("aside, footer, nav") === null ? (elementDate(element) ?? []) : []
    )
  );
  const [exact, loose = []] = values;
  return exact?.[0] ?? (new Set(loose.map((value) => parseStatedDate(value))).size === 1 ? loose[0] : undefined);
}

function elementDate(element: Element): string | undefined {
  const attributes = ["content", "datetime", "title"].map((name) => element.getAttribute(name));
  return [...attributes, element.textContent].map(dayIn).find((day) => day !== undefined);
}
