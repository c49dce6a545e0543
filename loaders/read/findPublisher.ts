import type {RoledLine} from "./classifyArticle.ts";
import {isPublisherName} from "./classifyArticle.ts";
import {wordCount} from "./isProse.ts";
import {findTimestamp} from "./timestamps/findTimestamp.ts";

const PATTERNS = [
  /^published in (?<name>.{3,60}?)(?:,| on) (?:\p{L}{3,9},? )?(?:\d{1,2}(?:st|nd|rd|th)?\b|\p{L}{3,9}\.? \d)/iu,
  /^(?:source|publisher|published by|via)\s?:\s?(?<name>(?!https?:)[^|]{3,60})$/iu,
  new RegExp(
    String.raw`^(?:©|\(c\)|copyright ©?)\s?(?:\d{4}(?:-\d{4})?,?\s)?` +
      String.raw`(?<name>\p{Lu}[^.|·•]{2,50}?)(?:\s?\d{4})?(?:\.|\s?[|·•]|,? all rights|$)`,
    "iu"
  ),
  /^(?:[Ss]upport|[Mm]ore from|[Ss]ubscribe to|[Ff]ollow) (?<name>(?:the )?(?:\p{Lu}[\p{L}'’-]{1,40} ?){2,4})!?$/u,
  /^[Aa]bout (?<name>(?:the )?(?:\p{Lu}[\p{L}'’-]{1,40} ?){2,4})$/u
];
const SUBDOMAINS = String.raw`(?:(?:www|m|en|edition|amp)\d?\.)*`;
const TOP_DOMAINS = String.raw`(?:\.[\p{L}\d-]{2,20}){0,2}\.\p{L}{2,20}`;
const HOST = new RegExp(
  String.raw`^(?:https?:\/\/)?${SUBDOMAINS}(?<host>[\p{L}\d-]{2,60})${TOP_DOMAINS}(?:[/:?#]|$)`,
  "iu"
);
/** An issue's number, the name of a field, or a link for those who cannot see. */
const NO_NAME = /^(?:issue|vol)|^skip (?:to|navigation)\b|:$/iu;
/** Of the date that follows; papers of Sundays are called after them. */
const WEEKDAY = /\s(?:mon|tues|wednes|thurs|fri|satur)day$/iu;
/** Words of a name that no newspaper's word tells. */
const LONGEST_NAME = 6;
const SMALL = new Set(["of", "the", "and", "for", "in", "on"]);

/** The publisher that a page names in its foot, its masthead or its address; null where it names none. */
export function findPublisher(lines: readonly RoledLine[], url: string | null): string | null {
  for (const pattern of PATTERNS)
    for (const {line, role} of lines) {
      const name = line.text.length <= 200 && role !== "paragraph" ? pattern.exec(line.text)?.groups?.name : undefined;
      if (name) return name.trim();
    }
  return masthead(lines) ?? (url === null ? null : publisherOfUrl(url));
}

/** "www.dawn.com" is "Dawn"; null for what is no address. */
export function publisherOfUrl(url: string): string | null {
  const name = HOST.exec(url)?.groups?.host;
  return name ? name.split("-").map(capital).join(" ") : null;
}

/**
 * A line above the title; one that also holds a date, as "The Daily Meridian, Monday, January 9, 1995, page 4" does, to
 * its comma.
 */
function masthead(lines: readonly RoledLine[]): string | null {
  const named = lines.flatMap(({line, role}, i) => {
    const isNamed = role === "masthead" && (i === 0 || isPublisherName(line.text));
    if (isNamed && !NO_NAME.test(line.text)) return [line.text];
    const name = role === "meta" && findTimestamp(line.text) ? (line.text.split(/,|\s[|·•–—-]\s/u)[0] ?? "") : "";
    return isPublisherName(name) ? [name.replace(WEEKDAY, "")] : [];
  });
  const best =
    named.find((name) => isPublisherName(name) && !/^(?:the )?(?:republic|kingdom|government) of/iu.test(name)) ??
    named[0];
  if (best === undefined) return null;
  const parts = best.split(/\s[/|»›>·•—–]\s/u).map((part) => part.replace(/\s(?:online|logo)$/iu, ""));
  const [first = ""] = parts;
  // A page's heading may stand over its title: "Headline of eight words or so | The Northern Ferryman".
  const name =
    wordCount(first) <= LONGEST_NAME || isPublisherName(first) ? first : parts.slice(1).find(isPublisherName);
  if (name === undefined) return null;
  return publisherOfUrl(name.toLowerCase()) ?? (name === name.toUpperCase() ? titleCase(name) : name);
}

function titleCase(name: string): string {
  return name
    .toLowerCase()
    .split(/\s+/u)
    .map((word, i) => (i > 0 && SMALL.has(word) ? word : capital(word)))
    .join(" ");
}

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);
