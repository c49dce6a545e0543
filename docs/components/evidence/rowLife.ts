import type {Visit, VisitStatus} from "../../../loaders/types.ts";
import {ascending} from "d3";
import {orderingDay} from "../edtf.js";
import {element} from "../element.js";
import {readableEdtf} from "../labels.js";
import type {Notebook} from "../notebook/notebook.js";
import {statusIcon} from "../selection/statusLegend.js";
import {visitStatuses} from "../statuses.js";

interface StatusReport {
  readonly document: string;
  readonly status: string;
}

/**
 * How a row's status went from document to document, by their dates, and apart from these what undated documents say;
 * null where only one document tells.
 */
export function rowLife(reports: readonly StatusReport[], {tables}: Notebook): HTMLElement | null {
  if (new Set(reports.map(({document}) => document)).size < 2) return null;
  const sorted = sortByDate(reports, new Map(tables.documents.map(({id, published}) => [id, published])));
  const isDated = ({published}: {published: string | null}) => published !== null;
  const steps = [...sorted.filter(isDated), ...sorted.filter((step) => !isDated(step))];
  return element(
    "ol",
    {class: "life", "aria-label": "Status by document, in order of their dates; undated ones last"},
    steps.map(({status, published}) =>
      element(
        "li",
        {class: published ? null : "undated"},
        isVisitStatus(status) && statusIcon(status),
        element("strong", {}, status),
        element("small", {}, published ? readableEdtf(published) : "undated")
      )
    )
  );
}

/** What dated documents called a visit before its status of now, each status once, in order of their dates. */
export function findEarlierStatuses(
  {reports, status}: Pick<Visit, "reports" | "status">,
  publishedOn: ReadonlyMap<string, string | null>
): VisitStatus[] {
  const dated = sortByDate(reports, publishedOn).filter(({published}) => published !== null);
  const statuses = new Set(dated.map((report) => report.status));
  statuses.delete(status);
  return [...statuses];
}

/** Reports in order of their documents' dates, undated ones first, since nothing says that they are the latest. */
export function sortByDate<Report extends StatusReport>(
  reports: readonly Report[],
  publishedOn: ReadonlyMap<string, string | null>
): (Report & {readonly published: string | null})[] {
  return reports
    .map((report) => ({...report, published: publishedOn.get(report.document) ?? null}))
    .sort((a, b) => ascending(dayOf(a), dayOf(b)));
}

function dayOf({published}: {readonly published: string | null}): number {
  return orderingDay(published) ?? -Infinity;
}

function isVisitStatus(status: string): status is VisitStatus {
  return visitStatuses.some((d) => d.status === status);
}
