import {mkdir, mkdtemp, rm, symlink, writeFile} from "node:fs/promises";
import {readFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {afterAll, describe, expect, it} from "vitest";
import {readFolder} from "../../loaders/read/readFolder.ts";

const made: string[] = [];
afterAll(async () => {
  for (const folder of made) await rm(folder, {recursive: true, force: true});
});

async function folderOf(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "dossier-"));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), {recursive: true});
    await writeFile(join(folder, name), content);
  }
  return folder;
}

const text = "The ferry sails at noon, the harbour master said on Friday.\n";

/** What becomes of each kind of bad file; all of them are errors that leave no document. */
const badFiles: readonly {name: string; file: string; content: string | Uint8Array; code: string}[] = [
  {name: "no bytes", file: "a.txt", content: "", code: "empty"},
  {name: "white space alone", file: "a.txt", content: " \n\t\r\n", code: "empty"},
  {name: "a byte order mark alone", file: "a.txt", content: "\uFEFF", code: "empty"},
  {name: "a picture", file: "a.txt", content: Uint8Array.from([0x89, 0x50, 0, 0, 13, 10, 26, 10]), code: "not-text"},
  {name: "control characters", file: "a.md", content: "\u0001\u0002\u0003abc", code: "not-text"},
  {name: "a Word file", file: "a.docx", content: "PK", code: "unsupported-type"},
  {name: "a PDF", file: "a.pdf", content: "%PDF-1.4", code: "unsupported-type"},
  {name: "no extension", file: "README", content: text, code: "unsupported-type"},
  {name: "a page of scripts", file: "a.html", content: "<script>go()</script>", code: "no-text"},
  {name: "too many words", file: "a.txt", content: "The ferry sails. ".repeat(360_000), code: "too-long"},
  {name: "too many bytes", file: "a.txt", content: new Uint8Array(20_000_001).fill(97), code: "too-large"}
];

describe("readFolder names a problem for", () => {
  for (const {name, file, content, code} of badFiles)
    it(name, async () => {
      const {documents, problems} = await readFolder(await folderOf({[file]: content}));
      expect(documents).toEqual([]);
      expect(problems).toMatchObject([{file, level: "error", code}]);
    });
  it("the second of two files with one name", async () => {
    const {documents, problems} = await readFolder(
      await folderOf({"Note.txt": text, "note.md": text, "sub/x.txt": text, "sub-x.txt": text})
    );
    expect(documents.map(({file}) => file)).toEqual(["Note.txt", "sub-x.txt"]);
    expect(problems.map(({file, code}) => [file, code])).toEqual([
      ["note.md", "duplicate-id"],
      ["sub/x.txt", "duplicate-id"]
    ]);
  });
  it("links that lead out of the folder or nowhere", async () => {
    const folder = await folderOf({"a.txt": text});
    await symlink("/etc/hostname", join(folder, "b.txt"));
    await symlink(join(folder, "missing"), join(folder, "c.txt"));
    await symlink(folder, join(folder, "d"));
    const {documents, problems} = await readFolder(folder);
    expect(documents).toHaveLength(1);
    expect(problems.map(({file, code}) => [file, code])).toEqual([
      ["b.txt", "link-not-followed"], ["c.txt", "broken-link"], ["d", "link-not-followed"]]); // prettier-ignore
  });
  it.each([
    ["JSON", '[{"author": "mudlark", "text": "Nobody owns a car."}]'],
    ["JSON", '{"n": 1, "text": "Nobody owns a car."}\n{"n": 2, "text": "I do."}\n{"n": 3, "text": "Good news."}'],
    ["CSV", 'author,posted,text\nmudlark,2019-05-03,"Nobody, but nobody, owns a car."\nBo,2019-05-04,I do.']
  ])("warns of data saved as text: %s", async (format, content) => {
    const {problems} = await readFolder(await folderOf({"data.txt": content}));
    expect(problems.filter(({code}) => code === "data-file")).toMatchObject([
      {level: "warning", message: expect.stringContaining(format) as string}
    ]);
  });

  it.each([
    "[Photo]\nThe pier, the ship, the crew.\nAll is well.",
    "Piers, ships, crews\nThe mayor, on Friday, spoke.\nAll is well."
  ])("takes no page for data: %s", async (content) => {
    const {problems} = await readFolder(await folderOf({"page.txt": content}));
    expect(problems.filter(({code}) => code === "data-file")).toEqual([]);
  });

  it("front matter that is no YAML, with its line, and reads the rest", async () => {
    const {documents, problems} = await readFolder(
      await folderOf({"a.md": `---\ntitle: "open\ndate: 2020-01-01\n---\n\n# Ferry\n\n${text}`})
    );
    expect(problems).toMatchObject([{level: "warning", code: "front-matter-unreadable"}]);
    expect(problems[0]?.line).toBeGreaterThan(1);
    expect(documents).toMatchObject([{title: "Ferry", published: null}]);
  });
});

describe("readFolder", () => {
  it("throws where the folder is missing or a file", async () => {
    const folder = await folderOf({"a.txt": text});
    await expect(readFolder(join(folder, "none"))).rejects.toThrow(/not found/);
    await expect(readFolder(join(folder, "a.txt"))).rejects.toThrow(/not a folder/);
  });
  it("gives nothing for an empty folder and leaves hidden files out", async () => {
    expect(await readFolder(await folderOf({".hidden": "x"}))).toEqual({documents: [], problems: []});
  });
  it("reads files in one order whatever the disk's, and names subfolders in the id", async () => {
    const {documents} = await readFolder(await folderOf({"b.txt": text, "a/c.txt": text, "B.md.txt": text}));
    expect(documents.map(({id}) => id)).toEqual(["B.md", "a-c", "b"]);
  });
  it("leaves the folder of a saved page's pictures out, with one warning", async () => {
    const {documents, problems} = await readFolder(
      await folderOf({"p.html": `<p>${text}</p>`, "p_files/x.png": "x", "p_files/y.js": "y"})
    );
    expect(documents).toHaveLength(1);
    expect(problems).toMatchObject([{file: "p_files", level: "warning", code: "page-assets"}]);
  });
  it("counts offsets in the file as Node decodes it, with carriage returns and a byte order mark", async () => {
    const folder = await folderOf({"a.txt": `\uFEFFFerry\r\n\r\n${text}`});
    const {documents} = await readFolder(folder);
    expect(documents[0]?.text).toBe(readFileSync(join(folder, "a.txt"), "utf8"));
    expect(documents[0]?.blocks.map(({start, end}) => documents[0]?.text.slice(start, end))).toEqual([
      "Ferry",
      text.trim()
    ]);
    expect(documents[0]?.textFile).toBeNull();
  });
  it("reads UTF-16 and windows-1252 with a warning and names a text file of its own", async () => {
    const folder = await folderOf({
      "a.txt": Buffer.from(`\uFEFF${text}`, "utf16le"),
      "b.txt": Buffer.from("Caf\u00e9 am Hafen, sagt Frau M\u00fcller.\n", "latin1")
    });
    const {documents, problems} = await readFolder(folder);
    expect(documents.map(({text: words}) => words.trim())).toEqual([
      text.trim(),
      "Caf\u00e9 am Hafen, sagt Frau M\u00fcller."
    ]);
    expect(documents.map(({textFile}) => textFile)).toEqual(["texts/a.txt", "texts/b.txt"]);
    expect(problems.map(({level, code}) => [level, code])).toEqual([
      ["warning", "not-utf-8"],
      ["warning", "not-utf-8"]
    ]);
  });
  it("reads a page that a NUL closes, and leaves that out of its lines", async () => {
    const {documents} = await readFolder(await folderOf({"a.txt": "The ferry sails to Lima on Friday.\0\n"}));
    expect(documents[0]?.blocks).toEqual([{start: 0, end: 34, kind: "paragraph"}]);
  });
  it("reads the quotation marks and dashes of windows-1252", async () => {
    const bytes = Buffer.from([0x93, ...Buffer.from("The ferry"), 0x94, 0x20, 0x96, 0x20, 0x80, ...Buffer.from("5")]);
    const {documents} = await readFolder(await folderOf({"a.txt": bytes}));
    expect(documents[0]?.text).toBe("“The ferry” – €5");
  });
  it("reads a page in the encoding that it declares", async () => {
    const html = Buffer.concat([
      Buffer.from('<meta charset="windows-1251"><p>'),
      Buffer.from([0xcf, 0xe0, 0xf0, 0xee, 0xec]),
      Buffer.from("</p>")
    ]);
    const {documents} = await readFolder(await folderOf({"a.html": html}));
    expect(documents[0]?.text).toBe("Паром");
  });
});
