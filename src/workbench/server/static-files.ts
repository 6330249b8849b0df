import { createHash } from "node:crypto";
import { readFile, realpath } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import type { IncomingMessage, ServerResponse } from "node:http";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

/** A folder served under a path prefix; `rewrite` may change text files on their way out. */
export interface Mount {
  readonly prefix: string;
  readonly folder: string;
  readonly rewrite?: (path: string, text: string) => string;
}

/** Answers GET and HEAD from the first mount whose prefix fits; never leaves a mount's folder, not by a link in it either. */
export function staticFiles(mounts: readonly Mount[], headers: Readonly<Record<string, string>>) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== "GET" && request.method !== "HEAD") return end(response, 405, "only GET and HEAD");
    const path = decodedPath(request.url ?? "/");
    const mount = path === null ? undefined : mounts.find(({ prefix }) => path.startsWith(prefix));
    if (path === null || !mount) return end(response, 404, "not found");

    const asked = path.slice(mount.prefix.length);
    const relative = normalize(asked === "" || asked.endsWith("/") ? `${asked}index.html` : asked);
    if (relative.startsWith("..") || relative.startsWith(sep)) return end(response, 404, "not found");
    const file = join(mount.folder, relative);
    const bytes = (await isInside(mount.folder, file)) ? await readFile(file).catch(() => null) : null;
    if (bytes === null) return end(response, 404, `not found: ${path}`);

    const type = TYPES[extname(file)] ?? "application/octet-stream";
    const body = mount.rewrite && /text|json|xml/.test(type) ? mount.rewrite(path, bytes.toString("utf8")) : bytes;
    const caching = cachingOf(request.url ?? "", type);
    const etag = `"${createHash("sha256").update(body).digest("base64url")}"`;
    const isKnown = request.headers["if-none-match"] === etag;
    response.writeHead(isKnown ? 304 : 200, { ...headers, "content-type": type, "cache-control": caching, etag });
    response.end(isKnown || request.method === "HEAD" ? undefined : body);
  };
}

async function isInside(folder: string, file: string): Promise<boolean> {
  const [inside, target] = await Promise.all([folder, file].map((path) => realpath(path).catch(() => null)));
  return typeof inside === "string" && (target?.startsWith(inside + sep) ?? false);
}

/**
 * What names its version is kept for good. Office wants pictures that may be cached ("Office Add-ins manifest", image
 * requirements). All else is asked about each time, and sent where it has changed.
 */
function cachingOf(url: string, type: string): string {
  if (url.includes("?v=")) return "max-age=31536000, immutable";
  return type === "image/png" ? "public, max-age=86400" : "no-cache";
}

function decodedPath(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, "https://localhost").pathname);
  } catch {
    return null; // A malformed escape is nobody's file.
  }
}

function end(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(text);
}
