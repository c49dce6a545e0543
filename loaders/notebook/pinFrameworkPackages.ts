import {mkdir} from "node:fs/promises";
import {join} from "node:path";

/**
 * Packages that Framework's standard library offers to pages by name. To bundle that library it wants their versions,
 * and asks the npm registry for each that has no folder in its cache, even where no page uses any.
 */
const packages = [
  "@duckdb/duckdb-wasm@1.29.0",
  "@observablehq/plot@0.6.17",
  "@observablehq/sample-datasets@1.0.1",
  "@uwdata/vgplot@0.16.0",
  "@viz-js/viz@3.11.0",
  "apache-arrow@21.1.0",
  "arquero@8.0.3",
  "d3@7.9.0",
  "d3-dsv@3.0.1",
  "echarts@6.0.0",
  "exceljs@4.4.0",
  "htl@1.0.0",
  "isoformat@0.2.1",
  "jszip@3.10.1",
  "katex@0.16.22",
  "leaflet@1.9.4",
  "lodash@4.17.21",
  "mapbox-gl@3.15.0",
  "mermaid@11.12.0",
  "parquet-wasm@0.6.1",
  "react@19.2.0",
  "react-dom@19.2.0",
  "sql.js@1.13.0",
  "topojson-client@3.1.0",
  "vega@6.4.0",
  "vega-lite@6.4.2",
  "vega-lite-api@6.0.0"
];

/** Makes the folders by which Framework knows a package's version, so that a build asks no server. */
export async function pinFrameworkPackages(cache: string): Promise<void> {
  await Promise.all(packages.map((name) => mkdir(join(cache, "_npm", name), {recursive: true})));
}
