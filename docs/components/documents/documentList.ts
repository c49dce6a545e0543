import type {DocumentRow} from "../../../loaders/types.ts";
import {documentItem, type DocumentItem} from "./documentItem.js";
import {ascending} from "d3";
import {orderingDay} from "../edtf.js";
import {element} from "../element.js";
import {formatCount} from "../labels.js";
import type {Notebook} from "../notebook/notebook.js";
import {paintWhenSeen, quietMs} from "../charts/paintWhenSeen.js";
import type {Change} from "../selection/selection.js";
import {countByDocument} from "../notebook/documentCounts.js";

// More stay behind a button, and of very many the page of documents lists the rest.
const [mostListed, mostWhole] = [20, 500];

/** Documents by date, each with bars for the rows that it reports; choosing one selects them. */
export function documentList(notebook: Notebook): HTMLElement {
  const {tables, selection} = notebook;
  const counts = countByDocument(notebook);
  const documents = sortByDate(tables.documents);
  const items = new Map<DocumentRow, DocumentItem>();
  const list = element("ol");
  const more = element("button", {type: "button", class: "toggle", hidden: documents.length <= mostListed});
  let [isWhole, shown, timer] = [false, [] as DocumentItem[], undefined as ReturnType<typeof setTimeout> | undefined];

  const itemOf = (document: DocumentRow) =>
    items.get(document) ?? items.set(document, documentItem(notebook, document, counts)).get(document)!;
  const isOut = ({id}: DocumentRow) => {
    const chosen = selection.get("document")?.value;
    return counts.isOut(id) || (Array.isArray(chosen) && !chosen.includes(id));
  };
  const paintItems = () => {
    for (const item of shown) item.paint(isOut(item.document));
  };
  const relist = () => {
    shown = findListed(documents, {isWhole, isOut}).map(itemOf);
    list.replaceChildren(...shown.map(({node}) => node));
    more.textContent = isWhole ? `Show ${mostListed} only` : `Show all ${formatCount(documents.length, "document")}`;
    paintItems();
  };
  const paint = (change: Change | null) => {
    clearTimeout(timer);
    if (change === null) return relist();
    paintItems();
    // Another list with every step of a drag could not be read.
    if (documents.length > mostListed) timer = setTimeout(relist, quietMs);
  };
  more.addEventListener("click", () => {
    isWhole = !isWhole;
    relist();
  });
  const section = drawSection(documents.length === 0 ? noDocument() : list, more);
  notebook.onChange(paintWhenSeen(section, paint));
  return section;
}

function drawSection(...content: readonly HTMLElement[]): HTMLElement {
  const title = element("h2", {id: "documents-list-title"}, "What it rests on");
  const names = {class: "document-list", id: "documents-list", "aria-labelledby": title.id};
  return element("section", names, title, ...content);
}

function noDocument(): HTMLElement {
  return element("p", {class: "empty"}, "No document has been read yet.");
}

/** The first of many documents; those that the selection leaves out give way to those that it leaves in. */
function findListed(
  documents: readonly DocumentRow[],
  {isWhole, isOut}: {isWhole: boolean; isOut: (document: DocumentRow) => boolean}
): readonly DocumentRow[] {
  if (isWhole || documents.length <= mostListed) return documents.slice(0, isWhole ? mostWhole : mostListed);
  const found: DocumentRow[] = [];
  for (const document of documents) {
    if (found.length >= mostListed) break;
    if (!isOut(document)) found.push(document);
  }
  return found;
}

/** Undated ones last. */
function sortByDate(documents: readonly DocumentRow[]): DocumentRow[] {
  const days = new Map(documents.map((document) => [document, orderingDay(document.published) ?? Infinity]));
  return [...documents].sort((a, b) => ascending(days.get(a), days.get(b)) || ascending(a.id, b.id));
}
