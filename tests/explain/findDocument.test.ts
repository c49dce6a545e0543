import {mkdir, writeFile} from "node:fs/promises";
import {join, relative} from "node:path";
import {beforeAll, expect, test} from "vitest";
import {findDocument} from "../../loaders/explain/findDocument.ts";
import {emptyFolder} from "../emptyFolder.ts";

let folder: string;
let documents: string;

beforeAll(async () => {
  folder = await emptyFolder();
  documents = join(folder, "documents");
  await mkdir(join(documents, "more"), {recursive: true});
  await writeFile(join(documents, "more", "lima.txt"), "Ana Botelho of Portugal visited Lima on 3 May 2011.\n");
  await writeFile(join(documents, "empty.txt"), "");
  await writeFile(join(folder, "quito.txt"), "Ana Botelho of Portugal visited Quito on 4 May 2011.\n");
});

test("a document is found by its id, by its file in the folder and by a path from here", async () => {
  const path = join(documents, "more/lima.txt");
  for (const name of ["more-lima", "more/lima.txt", path, relative(".", path)])
    expect((await findDocument(name, documents)).source.file, name).toBe("more/lima.txt");
});

test("a file outside the folder is read by itself", async () => {
  const {source, tables} = await findDocument(join(folder, "quito.txt"), documents);
  expect([source.file, tables.visits.map(({place}) => place)]).toEqual(["quito.txt", ["Quito"]]);
});

test("a name that nothing has is told with what there is, a file that cannot be read with its problem", async () => {
  await expect(findDocument("lina", documents)).rejects.toThrow(/no document “lina” in .*it holds\n {2}more-lima$/s);
  await expect(findDocument("empty.txt", documents)).rejects.toThrow(/empty\.txt: The file holds no text/);
});
