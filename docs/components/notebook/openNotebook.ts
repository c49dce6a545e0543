import {formatHref, linkUrl, pageUrl} from "./address.js";
import type {Notebook} from "./notebook.js";
import {readNotebook} from "./readNotebook.js";
import {findRow} from "./rowRefs.js";
import type {Clause} from "../selection/selection.js";
import {formatQuery, parseQuery} from "../selection/selectionUrl.js";

/**
 * The notebook of a page, out of its file of columns and the address of its evidence: its selection comes from the
 * page's address and goes back there, and along to the other pages.
 */
export async function openNotebook(
  file: ArrayBuffer,
  {evidence, ...options}: {evidence: string} & Partial<Pick<Notebook, "schemas" | "root">>
): Promise<Notebook> {
  const notebook = await readNotebook(file, {evidence, ...options});
  const {selection} = notebook;
  const read = () => {
    const {clauses, row} = parseQuery(pageUrl().search);
    selection.replace(keepKnown(clauses, notebook), row && findRow(row, notebook) ? row : null);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    clearTimeout(timer);
    const query = formatQuery(selection);
    if (query !== formatQueryOf(pageUrl().search)) writeAddress(query);
  };
  selection.subscribe(() => {
    // Browsers limit how often an address may change, and a drag is one step back, not a hundred.
    clearTimeout(timer);
    timer = setTimeout(write, 200);
  });
  // Who comes back from another page finds what was selected last.
  addEventListener("click", ({target}) => target instanceof Element && target.closest("a[href]") && write(), true);
  for (const type of ["pointerdown", "click"])
    addEventListener(type, (event) => carryAlong(event, formatQuery(selection)), true);
  addEventListener("popstate", read);
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.defaultPrevented) selection.clear();
  });
  read();
  // While nothing else happens: a drag should not wait for it.
  setTimeout(() => Object.values(notebook.filtered).forEach(({store}) => store.prepareTime("possible")), 500);
  return notebook;
}

/** Clauses without the values that no row has: an address may be old, or mistyped, and would select nothing. */
function keepKnown(clauses: readonly Clause[], {filtered}: Notebook): Clause[] {
  return clauses.map((clause): Clause => {
    const {field, value} = clause;
    if (!Array.isArray(value)) return clause;
    const known = new Set(Object.values(filtered).flatMap(({categories}) => categories[field]?.values ?? []));
    return {...clause, value: (value as readonly string[]).filter((item) => known.has(item))};
  });
}

function formatQueryOf(search: string): string {
  return search.replace(/^\?/, "");
}

/** A site's page opened from disk may not change its query; the selection then lives as long as the page. */
function writeAddress(query: string): void {
  const url = pageUrl();
  url.search = query;
  try {
    history.pushState(null, "", formatHref(url));
  } catch {
    return;
  }
}

/**
 * Gives a link to another page of the notebook the current selection, at the last moment before it is followed or
 * copied.
 */
function carryAlong(event: Event, query: string): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
  if (!link || link.hasAttribute("download")) return;
  const [url, page] = [linkUrl(link), pageUrl()];
  if (url.origin !== page.origin || url.pathname === page.pathname || url.searchParams.has("row")) return;
  url.search = query;
  link.href = formatHref(url);
}
