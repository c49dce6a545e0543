import type {Tables} from "../../loaders/types.ts";

const evidence = [{start: 0, end: 34, quote: "Ana Ortega spoke by the harbour.", rule: "visit/test"}];

/** Two visits (one undated), a figure, a project and a comment out of one document. */
export const sampleTables: Tables = {
  visits: [
    {
      id: "v1",
      kind: "visit",
      people: ["Ana Ortega"],
      from: "PER",
      to: "CHL",
      place: "Santiago",
      with: [],
      start: "2016-05-03",
      end: "2016-05-04",
      status: "held",
      occasion: null,
      reports: [{document: "harbour", status: "held", start: "2016-05-03", end: "2016-05-04", evidence}],
      conflicts: []
    },
    {
      id: "v2",
      kind: "session",
      people: [],
      from: null,
      to: "CHL",
      place: null,
      with: [],
      start: null,
      end: null,
      status: "planned",
      occasion: "fishing commission",
      reports: [{document: "harbour", status: "planned", start: null, end: null, evidence: []}],
      conflicts: []
    }
  ],
  trade: [
    {
      id: "t1",
      measure: "export",
      item: "fish meal",
      value: 4,
      unit: "shiploads",
      approximate: true,
      period: "2015",
      from: "PER",
      to: "CHL",
      status: "reported",
      source: "article",
      reports: [{document: "harbour", status: "reported", evidence}],
      conflicts: []
    }
  ],
  energy: [
    {
      id: "e1",
      name: "Bay power line",
      aliases: [],
      kind: "electricity",
      places: [],
      countries: ["CHL"],
      companies: [],
      agreed: null,
      status: "proposed",
      reports: [{document: "harbour", status: "proposed", evidence}],
      conflicts: []
    }
  ],
  comments: [
    {
      id: "c1",
      document: "harbour",
      n: 1,
      author: "Gull",
      posted: null,
      replyTo: [],
      start: 40,
      end: 52,
      text: "What a waste",
      sentiment: -0.8,
      label: "negative",
      targets: [{target: "PER", stance: -1}]
    }
  ],
  documents: [
    {
      id: "harbour",
      file: "harbour.txt",
      title: "<img src=x onerror=alert(1)>",
      publisher: "Bay Herald",
      published: "2016-05-05",
      publishedFrom: "stated",
      kind: "article",
      url: "javascript:alert(1)",
      textFile: null,
      copies: 1,
      words: 12,
      comments: 1,
      commentsStated: 1,
      sha256: ""
    }
  ],
  problems: []
};
