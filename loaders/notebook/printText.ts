import {documentsFolder} from "../documentsFolder.ts";
import {runPipeline} from "../pipeline.ts";

/** Prints one document as read (its text and the spans over it) as JSON; `page` is its name as `documentPage` gives it. */
export async function printText(page: string, documentPage: (id: string) => string): Promise<void> {
  const {sources} = await runPipeline(documentsFolder());
  const source = sources.find(({id}) => documentPage(id) === page);
  if (!source) throw new Error(`no such document: ${page}`);
  process.stdout.write(JSON.stringify(source));
}
