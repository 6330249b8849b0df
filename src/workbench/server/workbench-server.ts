import { createServer, type Server } from "node:https";
import type { Certificate } from "./certificate";
import { workbenchPolicy } from "./content-security-policy";
import { LOOPBACK, namesOf, onlyFor } from "./known-hosts";
import { staticFiles } from "./static-files";

export interface WorkbenchServerOptions {
  /** Where the page's bundle was written. */
  readonly pageFolder: string;
  readonly certificate: Certificate;
  readonly addinOrigin: () => string;
}

/** Serves the workbench page and tells it, in config.json, which add-in to load. */
export function workbenchServer({ pageFolder, certificate, addinOrigin }: WorkbenchServerOptions): Server {
  const answer = onlyFor(namesOf(LOOPBACK), (request, response) => {
    const headers = {
      "content-security-policy": workbenchPolicy(addinOrigin()),
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
    };
    if (request.url === "/config.json") {
      response.writeHead(200, { ...headers, "content-type": "application/json; charset=utf-8" });
      response.end(JSON.stringify({ manifestUrl: `${addinOrigin()}/manifest.xml` }));
      return;
    }
    void staticFiles([{ prefix: "/", folder: pageFolder }], headers)(request, response);
  });
  return createServer(certificate, answer);
}
