import type { Server } from "node:https";
import { join } from "node:path";
import { addinServer } from "./addin-server";
import { localhostCertificate } from "./certificate";
import { listen } from "./listen";
import { workbenchServer } from "./workbench-server";

export interface RunningServers {
  readonly addinOrigin: string;
  readonly workbenchOrigin: string;
  stop(): Promise<void>;
}

/** Serves the built add-in and the workbench on two ports of localhost, as Excel on the web and an add-in are apart. */
export async function startServers(root: string, pageFolder: string, wishedPort: number): Promise<RunningServers> {
  const certificate = await localhostCertificate(join(root, ".cache", "certs"));
  const ports = { addin: 0, workbench: 0 };
  const addinOrigin = (): string => `https://localhost:${ports.addin}`;
  const workbenchOrigin = (): string => `https://localhost:${ports.workbench}`;

  const officeJsFolder = join(root, "node_modules", "@microsoft", "office-js", "dist");
  const addin = addinServer({
    distFolder: join(root, "dist"),
    certificate,
    origin: addinOrigin,
    workbench: { origin: workbenchOrigin, officeJsFolder },
  });
  const workbench = workbenchServer({ pageFolder, certificate, addinOrigin });
  ports.addin = await listen(addin, wishedPort);
  ports.workbench = await listen(workbench, ports.addin + 1);
  return {
    addinOrigin: addinOrigin(),
    workbenchOrigin: workbenchOrigin(),
    stop: async () => {
      await Promise.all([close(addin), close(workbench)]);
    },
  };
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
