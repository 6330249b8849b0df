import { createServer, type Server } from "node:https";
import type { Certificate } from "./certificate";
import { addinPolicy } from "./content-security-policy";
import { LOOPBACK, namesOf, onlyFor } from "./known-hosts";
import { staticFiles, type Mount } from "./static-files";

/** The address written into the built manifest; where another port is used it is replaced on the way out. */
const BUILT_ORIGIN = /https:\/\/localhost:3000/g;
const SCRIPT_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

export interface AddinServerOptions {
  readonly distFolder: string;
  readonly certificate: Certificate;
  readonly origin: () => string;
  /** The address it will listen on, whose names it answers to; this machine alone if omitted. */
  readonly host?: string;
  /** Set for the workbench: its page may frame the pane, and office.js comes from the installed package. */
  readonly workbench?: { readonly origin: () => string; readonly officeJsFolder: string };
}

/** Serves the built add-in as a web server would in production: strict policy, cross-origin reading of its files. */
export function addinServer({ distFolder, certificate, origin, host, workbench }: AddinServerOptions): Server {
  const officeMount: Mount[] = workbench ? [{ prefix: "/office-js/", folder: workbench.officeJsFolder }] : [];
  const rewrite = (path: string, text: string): string => {
    const moved = /\.(xml|json|html)$/.test(path) ? text.replace(BUILT_ORIGIN, origin()) : text;
    return workbench && path.endsWith(".html") ? moved.replace(SCRIPT_CDN, "/office-js/") : moved;
  };
  const mounts: Mount[] = [...officeMount, { prefix: "/", folder: distFolder, rewrite }];
  const answer = onlyFor(namesOf(host ?? LOOPBACK), (request, response) => {
    const headers = {
      "content-security-policy": addinPolicy(workbench ? workbench.origin() : null),
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "access-control-allow-origin": "*",
    };
    void staticFiles(mounts, headers)(request, response);
  });
  return createServer(certificate, answer);
}
