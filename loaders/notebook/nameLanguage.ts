/** Names a page's language for screen readers, and lets readers zoom, which Framework's own head forbids. */
export function nameLanguage(html: string): string {
  return html.replace("<html>", '<html lang="en">').replace("initial-scale=1, maximum-scale=1", "initial-scale=1");
}
