// Any address that no site can have.
const reportRoot = "https://report.invalid/";

/** Address of this page. In a report, which is one file, pages lie behind its "#/" as if that were a site. */
export function pageUrl(): URL {
  return isReport() ? new URL(location.hash.slice(1), reportRoot) : new URL(location.href);
}

/** Where a link of this page leads. */
export function linkUrl(link: HTMLAnchorElement): URL {
  const href = link.getAttribute("href") ?? "";
  return isReport() ? new URL(href.replace(/^#(?=\/)/, ""), pageUrl()) : new URL(link.href);
}

/** What a link says, or the browser's address bar, so that it leads to a page. */
export function formatHref(url: URL): string {
  return url.href.startsWith(reportRoot) ? `#${url.pathname}${url.search}${url.hash}` : url.href;
}

function isReport(): boolean {
  return location.hash.startsWith("#/");
}
