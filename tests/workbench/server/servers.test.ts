import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, get, type Server } from "node:https";
import type { IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addinServer } from "../../../src/workbench/server/addin-server";
import { localhostCertificate, type Certificate } from "../../../src/workbench/server/certificate";
import { namesOf } from "../../../src/workbench/server/known-hosts";
import { listen } from "../../../src/workbench/server/listen";
import { workbenchServer } from "../../../src/workbench/server/workbench-server";

const WORKBENCH = "https://localhost:4321";
const folder = mkdtempSync(join(tmpdir(), "offtake-server-"));
const open: Server[] = [];
let certificate: Certificate;
let addinPort = 0;

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

function fetchText(port: number, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get({ host: "127.0.0.1", port, path, headers, rejectUnauthorized: false }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => (text += chunk));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    }).on("error", reject);
  });
}

beforeAll(async () => {
  const dist = join(folder, "dist");
  const office = join(folder, "office");
  mkdirSync(dist);
  mkdirSync(office);
  writeFileSync(join(folder, "secret.txt"), "not for anybody");
  writeFileSync(join(dist, "manifest.xml"), "<A>https://localhost:3000/taskpane.html</A>");
  writeFileSync(
    join(dist, "taskpane.html"),
    '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
  );
  writeFileSync(join(office, "office.js"), "/* the library */");
  certificate = await localhostCertificate(join(folder, "certs"));
  const server = addinServer({
    distFolder: dist,
    certificate,
    origin: () => `https://localhost:${addinPort}`,
    workbench: { origin: () => WORKBENCH, officeJsFolder: office },
  });
  open.push(server);
  addinPort = await listen(server, 3700);
});

afterAll(() => {
  for (const server of open) server.close().closeAllConnections();
});

test("the manifest names the port that is really served", async () => {
  const { text } = await fetchText(addinPort, "/manifest.xml");
  expect(text).toBe(`<A>https://localhost:${addinPort}/taskpane.html</A>`);
});

test("the pane loads office.js from the installed package in the workbench", async () => {
  expect((await fetchText(addinPort, "/taskpane.html")).text).toBe('<script src="/office-js/office.js"></script>');
  expect((await fetchText(addinPort, "/office-js/office.js")).text).toBe("/* the library */");
});

test("a browser that has a file is not sent it again, and is sent it once it has changed", async () => {
  const file = join(folder, "dist", "pane.css");
  writeFileSync(file, "p { color: red }");
  const { headers: first } = await fetchText(addinPort, "/pane.css");
  const known = { "if-none-match": String(first.etag) };
  expect(first["cache-control"]).toBe("no-cache");
  expect(await fetchText(addinPort, "/pane.css", known)).toMatchObject({ status: 304, text: "" });
  writeFileSync(file, "p { color: blue }");
  expect(await fetchText(addinPort, "/pane.css", known)).toMatchObject({ status: 200, text: "p { color: blue }" });
});

test("an icon may be kept for a day, as Office asks of a manifest's pictures", async () => {
  writeFileSync(join(folder, "dist", "icon-32.png"), "not really a picture");
  expect((await fetchText(addinPort, "/icon-32.png")).headers["cache-control"]).toBe("public, max-age=86400");
});

test("only an address that names a version is kept without run-read", async () => {
  expect((await fetchText(addinPort, "/taskpane.html?v=1234")).headers["cache-control"]).toBe(
    "max-age=31536000, immutable",
  );
  expect((await fetchText(addinPort, "/taskpane.html?et=1234")).headers["cache-control"]).toBe("no-cache");
});

test("the add-in's pages carry the strict policy and let only Excel and the workbench frame them", async () => {
  const policy = String((await fetchText(addinPort, "/taskpane.html")).headers["content-security-policy"]);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("unsafe");
  expect(policy).toContain(
    `frame-ancestors https://*.officeapps.live.com https://*.cloud.microsoft https://*.office.com https://*.sharepoint.com https://*.live.com https://*.microsoft365.com https://*.office365.com ${WORKBENCH}`,
  );
});

test.each`
  case                             | path
  ${"a missing file"}              | ${"/nothing.js"}
  ${"a path that climbs"}          | ${"/../secret.txt"}
  ${"an escaped path that climbs"} | ${"/%2e%2e%2fsecret.txt"}
  ${"a malformed escape"}          | ${"/%E0%A4%A"}
`("$case is answered with 404 and shows nothing", async ({ path }) => {
  const answer = await fetchText(addinPort, path);
  expect(answer.status).toBe(404);
  expect(answer.text).not.toContain("not for anybody");
});

test("a taken port leads to the next free one", async () => {
  const blocker = createServer(certificate);
  const second = createServer(certificate);
  open.push(blocker, second);
  const taken = await listen(blocker, 3800);
  expect(await listen(second, taken)).toBeGreaterThan(taken);
});

test("the workbench page learns from config.json which add-in to load", async () => {
  const server = workbenchServer({ pageFolder: folder, certificate, addinOrigin: () => "https://localhost:3999" });
  open.push(server);
  const port = await listen(server, 3900);
  expect(JSON.parse((await fetchText(port, "/config.json")).text)).toEqual({
    manifestUrl: "https://localhost:3999/manifest.xml",
  });
});

test("a certificate is made once and used again", async () => {
  const again = await localhostCertificate(join(folder, "certs"));
  expect(again.cert).toBe(certificate.cert);
});

test.each(["secret.txt", "folder/secret.txt"])(
  "a link in dist that leads out of it, %s, is not followed",
  async (asked) => {
    const dist = join(folder, "dist");
    if (asked === "secret.txt") symlinkSync(join(folder, "secret.txt"), join(dist, "secret.txt"));
    else symlinkSync(folder, join(dist, "folder"));
    expect(await fetchText(addinPort, `/${asked}`)).toMatchObject({ status: 404 });
  },
);

test.each`
  host                        | status
  ${"localhost"}              | ${200}
  ${"LOCALHOST:3700"}         | ${200}
  ${"127.0.0.1:3700"}         | ${200}
  ${"[::1]:3700"}             | ${200}
  ${"evil.example"}           | ${421}
  ${"localhost.evil.example"} | ${421}
`("asked as $host it answers $status (DNS rebinding)", async ({ host, status }) => {
  const answer = await fetchText(addinPort, "/manifest.xml", { host: host as string });
  expect(answer.status).toBe(status);
  if (status !== 200) expect(answer.text).not.toContain("taskpane");
});

test("the workbench too answers to this machine's names only", async () => {
  const server = workbenchServer({ pageFolder: folder, certificate, addinOrigin: () => "https://localhost:1" });
  open.push(server);
  const port = await listen(server, 3900);
  expect((await fetchText(port, "/config.json", { host: "evil.example" })).status).toBe(421);
  expect((await fetchText(port, "/config.json")).status).toBe(200);
});

test("a server for other machines answers to the name it was given, and on every address to this machine's", () => {
  expect(namesOf("desk.example")).toContain("desk.example");
  expect(namesOf("0.0.0.0")).toContain("127.0.0.1");
  expect(namesOf("0.0.0.0")).not.toContain("0.0.0.0");
});
