import {formatHref, linkUrl, pageUrl} from "./address.js";

/** What stands in a report beside its pages: files by their path, as text or, where they are none, in base64. */
export type ReportFiles = Readonly<Record<string, string | {readonly base64: string}>>;

/**
 * Opens the page that the report's address names; each of `pages` runs one. To go on to another the report is loaded
 * anew, so that every page starts from nothing, as on a site.
 */
export async function openReport(pages: Readonly<Record<string, () => Promise<unknown>>>): Promise<void> {
  if (!location.hash.startsWith("#/")) history.replaceState(null, "", "#/index.html");
  history.scrollRestoration = "manual";
  const {pathname} = pageUrl();
  addEventListener("hashchange", () => {
    if (pageUrl().pathname !== pathname) location.reload();
    // As a browser does by itself on a site.
    else document.getElementById(pageUrl().hash.slice(1))?.scrollIntoView();
  });
  const name = decodeURIComponent(pathname.slice(1));
  const page = name in pages ? name : "index.html";
  const files = JSON.parse(document.getElementById("report-files")!.textContent) as ReportFiles;
  for (const type of ["pointerdown", "click"]) addEventListener(type, (event) => keepInside(event, files), true);
  answerFetches(files);
  placePage(page);
  await pages[page]!();
}

/** Makes a link lead to a page or file within the report, at the last moment before it is followed or copied. */
function keepInside(event: Event, files: ReportFiles): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
  if (!link) return;
  if (link.hasAttribute("download")) return offerDownload(link, files);
  const url = linkUrl(link);
  if (url.origin === pageUrl().origin) link.setAttribute("href", formatHref(url));
}

/** Pages fetch their files as on a site; nothing else can be fetched. */
function answerFetches(files: ReportFiles): void {
  globalThis.fetch = async (input) => {
    const content = readFile(files, input instanceof Request ? input.url : String(input));
    if (content === null) throw new TypeError(`not in the report: ${String(input)}`);
    return new Response(content);
  };
}

/** A file by its address; null where the report does not hold it. */
function readFile(files: ReportFiles, url: string): string | Uint8Array<ArrayBuffer> | null {
  const file = files[decodeURIComponent(/_file\/[^?#]*/.exec(url)?.[0] ?? "")];
  if (file === undefined) return null;
  return typeof file === "string" ? file : Uint8Array.from(atob(file.base64), (byte) => byte.charCodeAt(0));
}

function placePage(page: string): void {
  const template = document.querySelector<HTMLTemplateElement>(`template[data-page="${CSS.escape(page)}"]`)!;
  document.title = template.dataset.title ?? "";
  document.body.prepend(template.content);
}

/** Gives a link to a file the file itself. */
function offerDownload(link: HTMLAnchorElement, files: ReportFiles): void {
  const content = readFile(files, link.href);
  if (content === null) return;
  // Without the part by which a site tells versions of a file apart.
  link.download ||= link.href
    .split("/")
    .at(-1)!
    .replace(/\.[0-9a-f]{8}(?=\.)/, "");
  link.href = URL.createObjectURL(new Blob([content]));
}
