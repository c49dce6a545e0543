import {parseHTML} from "linkedom";
import {createNotebook, type Notebook} from "../../docs/components/notebook/notebook.ts";
import type {Tables} from "../../loaders/types.ts";

/** Countries of the sample tables, with made-up middles. */
const sampleCountries = {
  PER: {name: "Peru", position: [-75, -10]},
  CHL: {name: "Chile", position: [-71, -35]}
} as const;

/** Gives charts a page to draw on whose elements all are `width` pixels wide. */
export function providePage(width: number): void {
  const {document, Node} = parseHTML("<!doctype html><html><body></body></html>");
  class ResizeObserver {
    readonly #callback: (entries: {contentRect: {width: number}}[]) => void;
    constructor(callback: (entries: {contentRect: {width: number}}[]) => void) {
      this.#callback = callback;
    }
    observe(): void {
      this.#callback([{contentRect: {width}}]);
    }
  }
  const later: (() => void)[] = [];
  Object.assign(globalThis, {
    document,
    Node,
    ResizeObserver,
    addEventListener: () => {},
    requestAnimationFrame: (callback: () => void) => later.push(callback)
  });
  paintFrame = () => {
    for (const callback of later.splice(0)) callback();
  };
}

/** Runs what waits for the next frame. */
export let paintFrame = (): void => {};

/** Draws a chart of these tables, as it looks once it stands in a page. */
export function drawChart(
  tables: Tables,
  chart: (notebook: Notebook) => HTMLElement
): {figure: HTMLElement; notebook: Notebook} {
  const notebook = createNotebook(tables, {countries: sampleCountries as never});
  const figure = chart(notebook);
  paintFrame();
  return {figure, notebook};
}
