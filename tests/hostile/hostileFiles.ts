/** A file that somebody might put among the documents to do harm, or that came damaged. */
export interface HostileFile {
  /** What is wrong with it. */
  readonly name: string;
  /** Path in the folder. */
  readonly file: string;
  readonly content: string | Uint8Array;
  /** Code of the problem that it must be; null where it must be a document. */
  readonly problem: string | null;
}

const run = "window.injected = 1";
const script = `<script>${run}</script>`;
const prose = "Ana Botelho of Portugal visited Lima on 3 May 2011.";
const text = (name: string, file: string, content: string | Uint8Array, problem: string | null = null): HostileFile => ({name, file, content, problem}); // prettier-ignore
const page = (name: string, body: string, problem: string | null = null): HostileFile =>
  text(name, `html-${name.replace(/\W+/g, "-")}.html`, `<!doctype html><title>Ferry</title><article><h1>Ferry</h1><p>${prose}</p>${body}</article>`, problem); // prettier-ignore
const note = (name: string, content: string, problem: string | null = null): HostileFile =>
  text(name, `md-${name.replace(/\W+/g, "-")}.md`, content, problem);

/** Pages that would run something if their mark-up reached a browser. */
const scripts: readonly HostileFile[] = [
  page("a script", script),
  page("a script behind a closed one", `</script>${script}`),
  page("a script in capitals", `<SCRIPT>${run}</SCRIPT>`),
  page("a script cut by a script", `<scr<script>ipt>${run}</scr</script>ipt>`),
  page("a script of another site", `<script src="https://evil.example/x.js"></script>`),
  page("an image with a handler", `<img src=x onerror="${run}">`),
  page("an image with a handler without quotes", `<img src=x onerror=window.injected=1>`),
  page("a picture drawn with a handler", `<svg onload="${run}"><circle r="9"/></svg>`),
  page("a script in a picture", `<svg><script>${run}</script></svg>`),
  page("a handler on focus", `<input autofocus onfocus="${run}">`),
  page("a handler on a body", `<body onload="${run}">`),
  page("a link that is a script", `<a href="javascript:${run}">more</a>`),
  page("a link that is a script with blanks", `<a href=" java\tscript:${run}">more</a>`),
  page("a link that is a script in entities", `<a href="&#106;avascript:${run}">more</a>`),
  page("a link to data", `<a href="data:text/html,${script}">more</a>`),
  page("a frame", `<iframe srcdoc="${script.replaceAll('"', "&quot;")}"></iframe>`),
  page("an embedded object", `<object data="javascript:${run}"></object><embed src="javascript:${run}">`),
  page("a form", `<form action="javascript:${run}"><button>Go</button></form>`),
  page("a reload", `<meta http-equiv="refresh" content="0;url=javascript:${run}">`),
  page("another base", `<base href="https://evil.example/">`),
  page("a style sheet", `<style>@import "https://evil.example/x.css"; body {display: none}</style>`),
  page("a template", `<template>${script}</template>`),
  page("words in entities", `<p>&lt;script&gt;${run}&lt;/script&gt; &#x3C;img src=x onerror=${run}&#x3E;</p>`),
  page("a comment that ends early", `<!--> ${script} -->`),
  page("a section of characters", `<![CDATA[ ${script} ]]>`),
  page("mathematics", `<math><mtext><img src=x onerror="${run}"></mtext></math>`),
  page("a commenter", `<section id="comments"><ol><li class="comment"><b class="author">${script.replaceAll("<", "&lt;")}</b><p>&lt;img src=x onerror=${run}&gt;</p></li></ol></section>`) // prettier-ignore
];

/** Text that Framework, a spreadsheet or a template would run. */
const formulas: readonly HostileFile[] = [
  note("an expression of the pages", `# Ferry \${${run}}\n\n${prose} \${${run}} and \${1 + 1}\n`),
  note("a code cell", `# Ferry\n\n${prose}\n\n\`\`\`js\n${run};\ndisplay(1)\n\`\`\`\n`),
  note("a cell of tables", `# Ferry\n\n${prose}\n\n\`\`\`sql\nselect 1\n\`\`\`\n`),
  note("mark-up", `# Ferry ${script}\n\n${prose} <img src=x onerror="${run}">\n`),
  note("a link that is a script", `# Ferry\n\n${prose} [more](javascript:${run})\n`),
  note("metadata with mark-up", `---\ntitle: '${script}'\npublisher: '"><img src=x onerror=${run}>'\nurl: 'javascript:${run}'\n---\n\n${prose}\n`), // prettier-ignore
  note("metadata of the pages", `---\ntheme: dark\nhead: ${script}\nsql:\n  a: /etc/passwd\n---\n\n${prose}\n`),
  text("a formula as title", "formula.txt", `=HYPERLINK("https://evil.example","x")\n\n${prose}\n`),
  text("formulas as commenters", "commenters.txt", `Ferry\n\n${prose}\n\nCOMMENTS (2)\n\n=1+1 | May 3, 2019\n@SUM(A1)\n\n+cmd|'/c calc' | May 3, 2019\n-2+3\n`), // prettier-ignore
  text("braces of templates", "braces.txt", `{{constructor.constructor("${run}")()}} <%= 1 %> #{1}\n\n${prose}\n`)
];

const utf16 = (words: string) => Uint8Array.from(Buffer.from(`\uFEFF${words}`, "utf16le"));

/** Bytes and characters that are not what they seem. */
const characters: readonly HostileFile[] = [
  text("no bytes", "none.txt", "", "empty"),
  text("blanks alone", "blanks.txt", " \n\t\u00a0\r\n", "empty"),
  text("a byte order mark alone", "mark.txt", "\uFEFF", "empty"),
  text("bytes of a picture", "picture.txt", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 13, 10]), "not-text"),
  text("many NULs", "nuls.txt", `${prose}${"\0".repeat(500)}`, "not-text"),
  text("one NUL", "nul.txt", `${prose}\0 It left.\n`, "not-text"),
  text("half a character", "half.txt", Uint8Array.from([...Buffer.from(prose), 0xe2, 0x80])),
  text("bytes that no UTF-8 has", "bytes.txt", Uint8Array.from([...Buffer.from(prose), 0xff, 0xfe, 0xfd, 0x20, 0x41])),
  text("UTF-16", "utf16.txt", utf16(`${prose}\n`)),
  text("half a pair in UTF-16", "surrogate.txt", utf16(`${`${prose} `.repeat(5)}\ud83d and \udc00.\n`)),
  text("a byte order mark", "bom.txt", `\uFEFFFerry\r\n\r\n${prose}\r\n`),
  text("line ends of old machines", "returns.txt", `Ferry\r\r${prose}\r`),
  text("writing that turns round", "bidi.txt", `\u202eFerry\u2066\u2069\n\n${prose} \u202e\u200f!\u202c\n`),
  text("letters without width", "zero.txt", `Fe\u200brry\n\n${prose.replaceAll(" ", "\u200b ")}\n`),
  text("heaps of accents", "accents.txt", `F${"\u0301".repeat(2000)}erry\n\n${prose}\n`),
  text("flags and families", "emoji.txt", `${"👨‍👩‍👧‍👦🇵🇪".repeat(300)}\n\n${prose}\n`),
  text("private letters", "private.txt", `\ue000\ue200 ${prose} exports of \ue2ff rose to $5 billion in Peru.\n`),
  text("separators of lines", "separators.txt", `Ferry\u2028\u2029${`${prose} `.repeat(5)}\u0085It left.\n`)
];

/** Shapes that a careless reader would take forever, or all memory, over. */
const shapes: readonly HostileFile[] = [
  text("a file of 50 MB", "large.txt", new Uint8Array(50_000_000).fill(97), "too-large"),
  text("a line of 300,000 characters", "line.txt", `${prose} `.repeat(6_000)),
  text("a word of 1 MB", "word.txt", "a".repeat(1_000_000)),
  text("brackets", "brackets.txt", `${"(".repeat(60_000)}${")".repeat(60_000)}`),
  text("commas", "commas.txt", "Peru, ".repeat(30_000)),
  text("quotation marks", "quotes.txt", "“Peru ".repeat(30_000)),
  text("mentions of readers", "readers.txt", `Ferry\n\n${prose}\n\nCOMMENTS (1)\n\nAnn | May 3, 2019\n${"@bob @ann ".repeat(15_000)}`), // prettier-ignore
  text("dates", "dates.txt", "3 May 2019 and May 4, 2019, ".repeat(6_000)),
  text("names", "names.txt", Array.from({length: 9_000}, (_, i) => `Ana B${i.toString(36)}o Ru${(i * 7919).toString(36)}a`).join(", ")), // prettier-ignore
  text("amounts", "amounts.txt", "exports of $5 billion to Peru and ".repeat(1_500)),
  text("empty lines", "newlines.txt", `${"\n".repeat(200_000)}${prose}`),
  page("deep nesting", `${"<div>".repeat(50_000)}x`),
  page("unclosed elements", "<p><a href=x><b>Peru ".repeat(10_000)),
  page("an attribute of 1 MB", `<p title="${"a".repeat(1_000_000)}">x</p>`),
  page("attributes without end", `<p ${"a=1 ".repeat(50_000)}`),
  note("brackets of links", "[".repeat(60_000) + "](".repeat(20_000)),
  note("stars", `${"**a".repeat(40_000)}`),
  note("quotations in quotations", `${">".repeat(5_000)} ${prose}\n`),
  note("metadata that grows", `---\na: &a [x,x,x,x,x,x,x,x,x]\n${Array.from({length: 9}, (_, i) => `${"bcdefghij"[i]}: &${"bcdefghij"[i]} [${Array(9).fill(`*${"abcdefghi"[i]}`).join(",")}]`).join("\n")}\ntitle: *j\n---\n\n${prose}\n`), // prettier-ignore
  note(
    "metadata that calls",
    `---\ntitle: !!js/function "function () {${run}}"\n__proto__: {polluted: true}\n---\n\n${prose}\n`
  ),
  note("metadata without end", `---\ntitle: Ferry\n${"a: b\n".repeat(5_000)}`),
  note("metadata nested deep", `---\ntitle: ${"[".repeat(5_000)}\n---\n\n${prose}\n`)
];

/** File names that lead elsewhere, or break what they are put into. */
const names: readonly HostileFile[] = [
  text("dots in the name", "a....txt.md", `${prose}\n`),
  text("mark-up in the name", `<img src=x onerror=${run.replaceAll(" ", "")}>.txt`, `${prose}\n`),
  text("quotation marks in the name", `"a' b\`.txt`, `${prose}\n`),
  text("marks of addresses in the name", "100% #1 ?a=b&c;.txt", `${prose}\n`),
  text("an expression in the name", "${1+1}.txt", `${prose}\n`),
  text("a line break in the name", "two\nlines.txt", `${prose}\n`),
  text("writing that turns round in the name", "\u202etxt.exe.txt", `${prose}\n`),
  text("a name of the pages", "index.txt", `${prose}\n`),
  text("a name of objects", "__proto__.txt", `${prose}\n`),
  text("a long name", `${"n".repeat(200)}.txt`, `${prose}\n`),
  text("a formula as name", "=1+1.txt", `${prose}\n`),
  text("a folder like a file", "folder.txt/inside.txt", `${prose}\n`),
  text("a kind that is not read", "program.exe", "MZ", "unsupported-type")
];

/** All of them; no two have one file name. */
export const hostileFiles: readonly HostileFile[] = [...scripts, ...formulas, ...characters, ...shapes, ...names];

/** Those whose pages a browser is shown. */
export const shownFiles: readonly HostileFile[] = [...scripts, ...formulas, ...names, ...characters.slice(9)];
