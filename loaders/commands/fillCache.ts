import {fillCache, type FillOptions} from "../notebook/fillCache.ts";

// Run by startFillCache: the import above has loaded the pipeline, and the message tells that it is wanted.
const [, , root = "docs"] = process.argv;

process.on("disconnect", () => process.exit());
process.once("message", async (options: FillOptions) => {
  try {
    await fillCache(root, options);
  } catch (error) {
    console.error(`error: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
  process.exit();
});
