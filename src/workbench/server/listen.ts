import type { AddressInfo, Server } from "node:net";
import { LOOPBACK } from "./known-hosts";

const PORTS_TRIED = 50;

/** Listens on this machine only, at the wished port or the next free one. Returns the port. */
export async function listen(server: Server, wishedPort: number): Promise<number> {
  for (let port = wishedPort; port < wishedPort + PORTS_TRIED; port++) {
    const error = await attempt(server, port);
    if (error === null) return (server.address() as AddressInfo).port;
    if (error.code !== "EADDRINUSE" && error.code !== "EACCES") throw error;
  }
  throw new Error(`no free port from ${wishedPort} to ${wishedPort + PORTS_TRIED - 1}: set PORT to another number`);
}

function attempt(server: Server, port: number): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    const failed = (error: NodeJS.ErrnoException): void => resolve(error);
    server.once("error", failed);
    server.listen(port, LOOPBACK, () => {
      server.removeListener("error", failed);
      resolve(null);
    });
  });
}
