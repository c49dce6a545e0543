import {copyFile, mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {basename, join} from "node:path";
import {runPipeline, type PipelineResult} from "../pipeline.ts";

/** What a file gives by itself, as if it were the only one of its folder; throws where it cannot be copied. */
export async function readAlone(file: string): Promise<PipelineResult> {
  const alone = await mkdtemp(join(tmpdir(), "dossier-"));
  try {
    await copyFile(file, join(alone, basename(file)));
    return await runPipeline(alone);
  } finally {
    await rm(alone, {recursive: true});
  }
}
