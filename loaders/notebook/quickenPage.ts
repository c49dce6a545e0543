import type {FirstState} from "./drawFirstState.ts";

interface PageParts {
  /** What the page shows first, by component. */
  readonly firstState: FirstState;
  /** Reads a file that the page names, e.g. "./_import/style.css". */
  readonly readFile: (path: string) => Promise<string>;
}

const inlineCell = /define\(\{id: "(?<id>\w+)", mode: "inline"[^\n]*\ndisplay\(await\(\n(?<name>\w+)\(notebook\)\n/g;
const styleLink = /<link rel="stylesheet" type="text\/css" href="(?<path>\.[^"]*)">/;
const stylePreload = /<link rel="preload" as="style" href="[^"]*">\n/g;
const registeredFile = /^registerFile\("(?<name>[^"]*)", \{[^\n]*"path":"(?<path>[^"]*)"/gm;

/**
 * Lets a page show its first charts before any script or style sheet has come: it brings its styles and the drawings
 * along, which go when the page's own take their place, and names the data that its scripts will ask for.
 */
export async function quickenPage(html: string, {firstState, readFile}: PageParts): Promise<string> {
  const styles = styleLink.exec(html)?.groups?.path;
  const css = styles === undefined ? null : await readFile(styles);
  // Of a replacement's text "$" would be read.
  const styled = css === null ? html : html.replace(styleLink, () => `<style>${css}</style>`).replace(stylePreload, "");
  const preloads = [...html.matchAll(registeredFile)]
    .filter(({groups}) => /\/(?:columns|world|charts\/\w+)\.(?:bin|json)$/.test(groups!.name!))
    .map(({groups}) => `<link rel="preload" as="fetch" crossorigin href="${groups!.path}">\n`);
  return placeFirstState(styled, firstState).replace("</head>", () => `${preloads.join("")}</head>`);
}

function placeFirstState(html: string, firstState: FirstState): string {
  const names = new Map([...html.matchAll(inlineCell)].map(({groups}) => [groups!.id!, groups!.name!]));
  return html.replace(/<observablehq-loading><\/observablehq-loading>(?=<!--:(\w+):-->)/g, (loading, id: string) => {
    const drawn = firstState.get(names.get(id) ?? "");
    return drawn === undefined
      ? loading
      : `<observablehq-loading inert class="first-state">${drawn}</observablehq-loading>`;
  });
}
