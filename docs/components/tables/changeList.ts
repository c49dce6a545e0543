import {groups} from "d3";
import type {RowChange, Telling} from "../../../loaders/diff/compareTables.ts";
import {element} from "../element.js";
import {formatCount} from "../labels.js";
import {documentHref} from "../notebook/rowRefs.js";

const words = {gained: "+ gained", lost: "− lost", changed: "~ changed"} as const;

/** What `printChanges` prints. */
export interface PublishedChanges {
  /** Rows gained, lost and changed. */
  readonly changes: readonly RowChange[];
  /** Whether none of the documents published last is in the folder. */
  readonly areOfOtherDocuments: boolean;
}

const otherDocuments =
  "The site that was built last is of other documents: none of them is in this folder. So all of its rows are lost below, and all of this folder’s gained.";

/** Rows that a build would gain, lose and change, by table; null where nothing is published yet. */
export function changeList(published: PublishedChanges | null): HTMLElement {
  if (published === null) return element("p", {class: "empty"}, "Nothing is published yet: run npm run build first.");
  const {changes, areOfOtherDocuments} = published;
  if (changes.length === 0) return element("p", {class: "empty all-well"}, "Nothing would change.");
  return element(
    "div",
    {class: "change-list"},
    areOfOtherDocuments && element("p", {class: "empty"}, otherDocuments),
    groups(changes, ({table}) => table).map(([table, rows]) =>
      element(
        "section",
        {class: "page-section"},
        element("h2", {}, `${table}: ${formatCount(rows.length, "row")}`),
        element("ul", {}, rows.map(drawChange))
      )
    )
  );
}

function drawChange({change, id, cells, tellings}: RowChange): HTMLElement {
  const facts = cells.map(({column, before, after}) =>
    element("div", {}, element("dt", {}, column), element("dd", {}, `${formatCell(before)} → ${formatCell(after)}`))
  );
  return element(
    "li",
    {class: change},
    element("strong", {}, words[change]),
    ` ${id}`,
    facts.length > 0 ? element("dl", {class: "facts"}, facts) : null,
    tellings.map((telling) => drawTelling(telling, change))
  );
}

/** A lost row's document may be gone too. */
function drawTelling({document, rule, quote}: Telling, change: RowChange["change"]): HTMLElement {
  const name = change === "lost" ? document : element("a", {href: documentHref(document, "../")}, document);
  return element("blockquote", {}, `“${quote}” `, element("small", {}, rule, " in ", name));
}

function formatCell(value: unknown): string {
  return value === null ? "not told" : typeof value === "string" ? value : JSON.stringify(value);
}
