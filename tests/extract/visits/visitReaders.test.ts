import {expect, test} from "vitest";
import {annotate} from "../../../loaders/annotate/annotate.ts";
import {makeContext} from "../../../loaders/extract/visits/extractVisits.ts";
import {findReaders, visitReaders} from "../../../loaders/extract/visits/visitReaders.ts";
import {readFolder} from "../../../loaders/read/readFolder.ts";
import type {SourceDocument} from "../../../loaders/types.ts";
import {sampleDocument} from "../../annotate/sampleDocument.ts";
import {colourNoTrips, colourSentences} from "./colourSentences.ts";
import {contextNoTrips, contextSentences} from "./contextSentences.ts";
import {dispatchSentences, noDispatchTrips} from "./dispatchSentences.ts";
import {fieldSentences} from "./fieldSentences.ts";
import {figureSentences, noFigureTrips} from "./figureSentences.ts";
import {linkedSentences, noLinkedTrips} from "./linkedSentences.ts";
import {modalitySentences, noTripsAtAll} from "./modalitySentences.ts";
import {newsroomSentences} from "./newsroomSentences.ts";
import {hardSentences, noTrips, plainSentences} from "./sentences.ts";
import {noTours, tourSentences} from "./tourSentences.ts";

const told = [plainSentences, hardSentences, colourSentences, contextSentences, dispatchSentences, fieldSentences, figureSentences, linkedSentences, modalitySentences, newsroomSentences, tourSentences].flat(); // prettier-ignore
const untold = [
  noTrips,
  colourNoTrips,
  contextNoTrips,
  noDispatchTrips,
  noFigureTrips,
  noLinkedTrips,
  noTripsAtAll,
  noTours
].flat();
const samples = [...told.map(([text]) => text), ...untold].map((text) =>
  sampleDocument(text, {published: "2021-03-11"})
);

/** The readers that find something in a sentence although `findReaders` leaves them out. */
function findMissed(source: SourceDocument): string[] {
  const context = makeContext(annotate(source));
  return context.parsed.flatMap((parsed, n) => {
    const chosen = findReaders(parsed.sentence);
    const missed = visitReaders.filter(({read}) => !chosen.includes(read) && read(context, parsed, n).length > 0);
    return missed.map(({read}) => `${read.name}: ${source.text.slice(parsed.sentence.start, parsed.sentence.end)}`);
  });
}

test("findReaders leaves out only readers that find nothing in the sentence", async () => {
  const folders = ["data/documents", "tests/labelled/rehearsal/documents"];
  const documents = (await Promise.all(folders.map(readFolder))).flatMap(({documents}) => documents);
  expect([...samples, ...documents].flatMap(findMissed)).toEqual([]);
}, 60_000);

test("findReaders asks no reader of trips about a sentence that speaks of nobody and nothing like a trip", () => {
  const {parsed} = makeContext(annotate(sampleDocument("Rain fell on the hills until noon.")));
  const names = findReaders(parsed[0]!.sentence).map(({name}) => name);
  expect(names).toEqual(["readSessions"]);
});
