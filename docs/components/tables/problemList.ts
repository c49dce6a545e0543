import {groups} from "d3";
import {element} from "../element.js";
import {formatCount} from "../labels.js";
import type {Notebook} from "../notebook/notebook.js";
import {documentHref} from "../notebook/rowRefs.js";

/** What was wrong with each file, errors first. */
export function problemList({tables, root}: Notebook): HTMLElement {
  const {problems, documents} = tables;
  if (problems.length === 0) {
    const words =
      documents.length === 0
        ? "The folder holds no file yet."
        : `All is well: ${formatCount(documents.length, "file")} read, no problem found.`;
    return element("p", {class: "empty all-well"}, words);
  }
  const files = groups(problems, ({file}) => file).sort(
    ([a, rowsA], [b, rowsB]) => countErrors(rowsB) - countErrors(rowsA) || (a < b ? -1 : 1)
  );
  return element(
    "ul",
    {class: "problem-list"},
    files.map(([file, rows]) => {
      const document = documents.find((d) => d.file === file);
      const notes = rows.map(({level, code, message, line}) =>
        element(
          "li",
          {class: level},
          element("strong", {}, level === "error" ? "✕ Not read" : "! Read, but"),
          ` ${message} `,
          element("span", {class: "more"}, line === null ? code : `${code}, line ${line}`)
        )
      );
      return element(
        "li",
        {},
        element("h2", {}, document ? element("a", {href: documentHref(document.id, root)}, file) : file),
        element("ul", {}, notes)
      );
    })
  );
}

function countErrors(rows: readonly {readonly level: string}[]): number {
  return rows.filter(({level}) => level === "error").length;
}
