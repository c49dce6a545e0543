import {parseArgs} from "node:util";
import {fillCache} from "../notebook/fillCache.ts";

const {values} = parseArgs({
  options: {
    root: {type: "string", default: "docs"},
    modified: {type: "string"},
    touch: {type: "boolean", default: false}
  }
});

try {
  await fillCache(values.root, {modified: new Date(values.modified ?? 0), touch: values.touch});
} catch (error) {
  console.error(`error: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
