import {posix} from "node:path";

/** What a page of a built site is made of. */
export interface SitePage {
  /** Path from the site's root, e.g. "documents/index.html". */
  readonly name: string;
  /** As HTML. */
  readonly title: string;
  /** What stands in its body, as HTML. */
  readonly body: string;
  /** Its module script. */
  readonly script: string;
  /** Paths of its stylesheets from the site's root. */
  readonly stylesheets: readonly string[];
  /** Whether its scripts make code from strings. */
  readonly makesCode: boolean;
}

/** Takes a page apart that Framework has built. */
export function readSitePage(name: string, html: string): SitePage {
  const links = html.matchAll(/<link rel="stylesheet"[^>]* href="(?<href>\.[^"]+)"/g);
  return {
    name,
    title: /<title>([^]*?)<\/title>/.exec(html)?.[1] ?? "",
    // What the foot of a page leads to lies beside the site's pages.
    body: (/<body[^>]*>([^]*)<\/body>/.exec(html)?.[1] ?? "").replace(/<footer id=[^]*?<\/footer>/, "").trim(),
    script: Array.from(html.matchAll(/<script type="module">([^]*?)<\/script>/g), ([, code]) => code!).join("\n"),
    stylesheets: Array.from(links, ({groups}) => posix.join(posix.dirname(name), groups!.href!)),
    makesCode: /http-equiv="Content-Security-Policy"[^>]*'unsafe-eval'/.test(html)
  };
}
