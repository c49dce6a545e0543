import {readFile} from "node:fs/promises";
import {createServer, type IncomingMessage, type ServerResponse} from "node:http";
import {extname, join, normalize} from "node:path";
import {gzipSync} from "node:zlib";

/** A server of static files. */
export interface FileServer {
  /** Address of its front page, with the base path. */
  readonly url: string;
  close(): void;
}

const types: Record<string, string> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml"
};

/** Serves a built notebook as a static host does: /visits is visits.html. `base` is the path that it lies under; `gzip` packs what is text. */
export async function serveFolder(folder: string, {base = "/", gzip = false} = {}): Promise<FileServer> {
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? "/", "http://localhost");
    const path = normalize(decodeURIComponent(pathname)).slice(base.length);
    const file = path === "" || path.endsWith("/") ? `${path}index.html` : extname(path) ? path : `${path}.html`;
    readFile(pathname.startsWith(base) ? join(folder, file) : "").then(
      (content) => sendFile(request, response, {content, type: types[extname(file)] ?? "text/plain", gzip}),
      () => response.writeHead(404).end("not found")
    );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const {port} = server.address() as {port: number};
  return {url: `http://127.0.0.1:${port}${base}`, close: () => server.close()};
}

function sendFile(
  {headers}: IncomingMessage,
  response: ServerResponse,
  {content, type, gzip}: {content: Buffer; type: string; gzip: boolean}
): void {
  const {from, to} = /^bytes=(?<from>\d+)-(?<to>\d+)$/.exec(headers.range ?? "")?.groups ?? {};
  if (from !== undefined) {
    const range = `bytes ${from}-${to}/${content.length}`;
    response.writeHead(206, {"content-type": type, "content-range": range});
    response.end(content.subarray(Number(from), Number(to) + 1));
  } else if (gzip) response.writeHead(200, {"content-type": type, "content-encoding": "gzip"}).end(gzipSync(content));
  else response.writeHead(200, {"content-type": type}).end(content);
}
