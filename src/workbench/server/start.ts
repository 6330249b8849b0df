// npm start: builds what has changed, serves the add-in and the workbench, says what to do next.
import { join, resolve } from "node:path";
import { bundleWorkbench } from "../bundle";
import { buildAddin } from "./addin-build";
import { startServers } from "./start-servers";

const DEFAULT_PORT = 3000;

async function start(): Promise<void> {
  const root = resolve(__dirname, "../../..");
  const pageFolder = join(root, ".cache", "workbench");
  process.stdout.write("Building Offtake (about half a minute the first time) …\n");
  const page = bundleWorkbench(pageFolder);
  buildAddin(root);
  await page;
  const servers = await startServers(root, pageFolder, Number(process.env.PORT ?? DEFAULT_PORT));
  process.stdout.write(
    [
      `Offtake's workbench is ready: ${servers.workbenchOrigin}/`,
      "Open it (the certificate is this machine's own: let the browser continue), choose Insert, Deal model on the Home tab,",
      'or type =OFFTAKE.ANNUALSPEND("meta-coreweave-2026") into a cell. Ctrl+C ends it.',
      "",
    ].join("\n"),
  );
}

start().catch((error: Error) => {
  process.stderr.write(`Offtake could not start: ${error.message}\n`);
  process.exitCode = 1;
});
