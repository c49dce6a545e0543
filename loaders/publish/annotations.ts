import {bisectLeft} from "d3";
import {documentPage} from "../../docs/components/notebook/documentPage.ts";
import type {PipelineResult} from "../pipeline.ts";
import type {SourceDocument, Span} from "../types.ts";
import {evidenceTable} from "./evidenceTable.ts";
import {isWebAddress} from "./isWebAddress.ts";

/** Code units before and after a quote, by which it is found again in a text that has changed. */
const contextLength = 32;

/**
 * The evidence as W3C Web Annotations: each row is the body, its sentence the target, by place and by words. Positions
 * count characters (Unicode code points), as the standard has it, where the tables count UTF-16 code units. Names are
 * URNs, since the standard wants whole addresses and nobody knows yet where the site will lie.
 */
export function annotations(result: PipelineResult): object {
  const sources = new Map(
    result.sources.map((source) => [source.id, {source, countTo: codePointCounter(source.text)}])
  );
  const items = evidenceTable(result).map(({id, table, row, document, start, end, rule}) => {
    const {source, countTo} = sources.get(document)!;
    return {
      id: `urn:dossier:annotation:${id}`,
      type: "Annotation",
      motivation: "linking",
      generator: {id: `urn:dossier:rule:${rule}`, type: "Software", name: rule},
      body: `urn:dossier:row:${table}/${row}`,
      target: {...describeTarget(source), selector: selectors(source.text, {start, end}, countTo)}
    };
  });
  return {
    "@context": [
      "http://www.w3.org/ns/anno.jsonld",
      {sha256: "http://schema.org/sha256", contentUrl: "http://schema.org/contentUrl"}
    ],
    id: "urn:dossier:annotations",
    type: "AnnotationCollection",
    label: "Sentences that the rows rest on",
    total: items.length,
    first: {id: "urn:dossier:annotations:page", type: "AnnotationPage", startIndex: 0, items}
  };
}

function describeTarget({id, textFile, url, sha256}: SourceDocument): object {
  return {
    type: "SpecificResource",
    source: {
      id: `urn:dossier:document:${documentPage(id)}`,
      type: "Text",
      format: "text/plain",
      contentUrl: textFile,
      sha256,
      ...(isWebAddress(url) ? {via: url} : {})
    }
  };
}

function selectors(text: string, {start, end}: Span, countTo: (offset: number) => number): readonly object[] {
  return [
    {type: "TextPositionSelector", start: countTo(start), end: countTo(end)},
    {
      type: "TextQuoteSelector",
      exact: text.slice(start, end),
      prefix: text.slice(wholeOffset(text, Math.max(0, start - contextLength)), start),
      suffix: text.slice(end, wholeOffset(text, Math.min(text.length, end + contextLength)))
    }
  ];
}

/** The offset itself, or where it would cut a character in two the one before it. */
function wholeOffset(text: string, offset: number): number {
  return /^[\uDC00-\uDFFF]/.test(text.slice(offset, offset + 1)) && offset > 0 ? offset - 1 : offset;
}

/** Counts code points before an offset; a lone half of a pair counts as one. */
function codePointCounter(text: string): (offset: number) => number {
  const seconds = Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), ({index}) => index + 1);
  return (offset) => offset - bisectLeft(seconds, offset);
}
