// npm run serve: the built add-in alone, for real Excel (office.js then comes from Microsoft's own address). This machine
// alone can ask; `npm run serve -- --host NAME` listens on that name or address, 0.0.0.0 for all of this machine's.
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { buildAddin } from "./addin-build";
import { addinServer } from "./addin-server";
import { localhostCertificate } from "./certificate";
import { LOOPBACK } from "./known-hosts";

const PORT = 3000; // The manifest names this port, so no other will do.

async function serve(): Promise<void> {
  const { host } = parseArgs({ options: { host: { type: "string", default: LOOPBACK } } }).values;
  // Node would take no name for every address.
  if (host.trim() === "") throw new Error("--host needs a name or an address: got nothing; nothing was started");
  const root = resolve(__dirname, "../../..");
  buildAddin(root);
  const certificate = await localhostCertificate(join(root, ".cache", "certs"));
  const server = addinServer({
    distFolder: join(root, "dist"),
    certificate,
    origin: () => `https://localhost:${PORT}`,
    host,
  });
  server.once("error", (error: NodeJS.ErrnoException) => {
    const reason =
      error.code === "EADDRINUSE"
        ? `port ${PORT} is in use: end what uses it (the manifest names this port)`
        : error.message;
    process.stderr.write(`The add-in could not be served: ${reason}\n`);
    process.exitCode = 1;
  });
  server.listen(PORT, host, () => {
    const trust = certificate.trusted
      ? "Its certificate is the one office-addin-dev-certs installed."
      : "Excel will not trust its certificate yet: see docs/sideloading.md, step 1.";
    process.stdout.write(
      `Offtake is served at https://localhost:${PORT}/ for Excel${host === LOOPBACK ? "" : `, on ${host}`}. ${trust}\n`,
    );
  });
}

void serve().catch((error: Error) => {
  process.stderr.write(`The add-in could not be served: ${error.message}\n`);
  process.exitCode = 1;
});
