import {compareStrings} from "../compareStrings.ts";
import type {
  Comment,
  DocumentRecords,
  EnergyProject,
  EnergyRecord,
  Tables,
  TradeFigure,
  TradeRecord,
  Visit,
  VisitRecord
} from "../types.ts";
import {linkEnergy} from "./linkEnergy.ts";
import {linkFrame} from "./linkFrame.ts";
import {linkTrade} from "./linkTrade.ts";
import {linkVisits} from "./linkVisits.ts";
import {energySlug, tradeSlug, visitSlug, withIds} from "./rowIds.ts";

/**
 * Decides which records of several documents are one thing in the world; the order of the documents does not matter.
 */
export function link(records: readonly DocumentRecords[]): Omit<Tables, "problems"> {
  const frame = linkFrame(records);
  const visits = records.flatMap((one) => one.visits.map(visitRow));
  const trade = records.flatMap((one) => one.trade.map(tradeRow));
  const energy = records.flatMap((one) => one.energy.map(energyRow));
  return {
    documents: records.map(({document}) => document).sort((a, b) => compareStrings(a.id, b.id)),
    visits: withIds(linkVisits(frame, visits), visitSlug),
    trade: withIds(linkTrade(frame, trade), tradeSlug),
    energy: withIds(linkEnergy(frame, energy), energySlug),
    comments: records.flatMap(({comments}) => comments).sort(compareComments)
  };
}

// Each field is named, since to copy those of an object that has more takes several times as long.

function visitRow(record: VisitRecord): Visit {
  const {kind, people, from, to, place, start, end, status, occasion} = record;
  const reports = [{document: record.document, status, start, end, evidence: record.evidence}];
  return {
    id: "",
    kind,
    people,
    from,
    to,
    place,
    with: record.with,
    start,
    end,
    status,
    occasion,
    reports,
    conflicts: []
  };
}

/** Trade between two countries has no direction: its parties stand in alphabetical order. */
function tradeRow(record: TradeRecord): TradeFigure {
  const {measure, item, value, unit, approximate, period, status, source} = record;
  const isTurned =
    measure === "bilateral trade" && record.from !== null && record.to !== null && record.from > record.to;
  const [from, to] = isTurned ? [record.to, record.from] : [record.from, record.to];
  const reports = [{document: record.document, status, evidence: record.evidence}];
  return {id: "", measure, item, value, unit, approximate, period, from, to, status, source, reports, conflicts: []};
}

function energyRow(record: EnergyRecord): EnergyProject {
  const {name, aliases, kind, places, countries, companies, agreed, status} = record;
  const reports = [{document: record.document, status, evidence: record.evidence}];
  return {id: "", name, aliases, kind, places, countries, companies, agreed, status, reports, conflicts: []};
}

function compareComments(a: Comment, b: Comment): number {
  return compareStrings(a.document, b.document) || a.n - b.n;
}
