import {createHash} from "node:crypto";

interface SecurityOptions {
  /** Whether the page's scripts make code from strings. */
  readonly makesCode?: boolean;
}

/**
 * Gives a page a content security policy: no script but the site's files and those written into the page at build time,
 * and nothing from other servers. A document's text that got into the page as markup could do nothing.
 */
export function secureContent(html: string, {makesCode = false}: SecurityOptions = {}): string {
  const scripts = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([^]*?)<\/script>/g)].map(([, code]) =>
    hashSource(code!)
  );
  const policy = [
    "default-src 'none'",
    ["script-src 'self'", ...(makesCode ? ["'unsafe-eval'"] : []), ...new Set(scripts)].join(" "),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "base-uri 'self'",
    "form-action 'none'"
  ].join("; ");
  return html.replace(
    '<meta charset="utf-8">',
    (charset) => `${charset}\n<meta http-equiv="Content-Security-Policy" content="${policy}">`
  );
}

/** A script as a policy names it. */
export function hashSource(code: string): string {
  return `'sha256-${createHash("sha256").update(code).digest("base64")}'`;
}
