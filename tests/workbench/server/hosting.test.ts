import { readFileSync } from "node:fs";
import { request } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addinServer } from "../../../src/workbench/server/addin-server";
import { localhostCertificate } from "../../../src/workbench/server/certificate";

const ROOT = join(__dirname, "../../..");

/** The headers that docs/hosting.md tells a host to send, by their names in lower case. */
function documentedHeaders(): Record<string, string> {
  const [, block = ""] = /```\n([\s\S]+?)```/.exec(readFileSync(join(ROOT, "docs/hosting.md"), "utf8")) ?? [];
  const lines = block
    .trim()
    .split("\n")
    .map((line) => line.split(/: (.+)/));
  return Object.fromEntries(lines.map(([name = "", value = ""]) => [name.toLowerCase(), value]));
}

test("docs/hosting.md names exactly the headers that npm run serve sends", async () => {
  const certificate = await localhostCertificate(join(tmpdir(), "offtake-hosting-certs"));
  const server = addinServer({
    distFolder: join(ROOT, "src/taskpane"),
    certificate,
    origin: () => "https://localhost",
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  const { port } = server.address() as AddressInfo;
  const sent = await new Promise<NodeJS.Dict<string | string[]>>((answered, failed) => {
    const asked = request(
      { port, host: "localhost", path: "/taskpane.html", rejectUnauthorized: false, agent: false },
      (response) => {
        response.resume();
        answered(response.headers);
      },
    );
    asked.on("error", failed).end();
  });
  await new Promise((closed) => server.close(closed));
  const ofFileOrConnection = ["content-type", "etag", "date", "connection", "keep-alive", "transfer-encoding"];
  expect(Object.fromEntries(Object.entries(sent).filter(([name]) => !ofFileOrConnection.includes(name)))).toEqual(
    documentedHeaders(),
  );
});
