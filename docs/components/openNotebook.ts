import {createNotebook, type Notebook} from "./notebook.js";
import {formatQuery, parseQuery} from "./selectionUrl.js";

/** The notebook of a page: its selection comes from the address and goes back there, and along to the other pages. */
export function openNotebook(...[tables, options]: Parameters<typeof createNotebook>): Notebook {
  const notebook = createNotebook(tables, options);
  const {selection} = notebook;
  const read = () => {
    const {clauses, row} = parseQuery(location.search);
    selection.replace(clauses, row);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  selection.subscribe(() => {
    const query = formatQuery(selection);
    carryAlong(query);
    // Browsers limit how often an address may change, and a drag is one step back, not a hundred.
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (query !== formatQueryOf(location.search)) writeAddress(query);
    }, 200);
  });
  addEventListener("popstate", read);
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.defaultPrevented) selection.clear();
  });
  read();
  carryAlong(formatQuery(selection));
  return notebook;
}

function formatQueryOf(search: string): string {
  return search.replace(/^\?/, "");
}

/** A page opened from disk may not change its query; the selection then lives as long as the page. */
function writeAddress(query: string): void {
  try {
    history.pushState(null, "", `${query ? `?${query}` : location.pathname}${location.hash}`);
  } catch {
    return;
  }
}

/** Gives the links to other pages the current selection; documents get it too, so that "back" is not the only way back. */
function carryAlong(query: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("#observablehq-header a[href]")) {
    const [path] = link.getAttribute("href")!.split("?");
    link.setAttribute("href", query ? `${path}?${query}` : path!);
  }
}
