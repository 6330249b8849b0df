import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import path from "node:path";
import { build } from "esbuild";
import { functionMetadata } from "../../functions/metadata-file";
import { listen } from "../../../src/workbench/server/listen";
import { barriersIn } from "../axe";
import { chromium, type Browser, type Page } from "playwright-core";

const ROOT = path.resolve(__dirname, "../../..");
const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };
const PORT = 3600; // The next free one is taken.
const HEIGHT = 700;
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** What the pane stands on. */
export interface PaneGround {
  readonly workbook?:
    | "takes all"
    | "empty"
    | "occupied"
    | "protected"
    | "editing"
    | "another workbook"
    | "old Excel"
    | "unexpected"
    | "never"
    | "none";
  /** The cell that is selected when the pane starts: see `stand-in-cells.ts`. */
  readonly cell?: string;
  /** The pane of a user who has never seen it. */
  readonly first?: boolean;
  /** A generated catalogue of this size in place of the real one. */
  readonly deals?: number;
}

/** How the pane is looked at. */
export interface PaneView {
  readonly width?: number;
  readonly scheme?: "light" | "dark";
  readonly forcedColors?: boolean;
  /** Dots of the screen to a pixel of the page: 2 is a zoom of 200 %. */
  readonly zoom?: number;
  /** Size of the user's text in per cent of the usual. */
  readonly text?: number;
}

export interface PaneLook extends PaneGround, PaneView {}

/** One pane in a browser page of its own, under the policy of taskpane.html. */
export interface OpenPane {
  readonly page: Page;
  /** Errors and policy violations on its console since the pane was loaded. */
  readonly complaints: readonly string[];
  /** Loads the pane anew on other ground. */
  readonly load: (ground: PaneGround) => Promise<void>;
  /** Looks at the same pane in another way. */
  readonly look: (view: PaneView) => Promise<void>;
  /** What axe finds wrong, one line a rule: by every rule, or by those named. */
  readonly barriers: (rules?: readonly string[]) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** A browser and the pane's files, made once for a suite. */
export async function paneBrowser(): Promise<{
  open: (look?: PaneLook) => Promise<OpenPane>;
  close: () => Promise<void>;
}> {
  const server = paneServer(await paneFiles());
  const port = await listen(server, PORT);
  const browser = await chromium.launch({ executablePath: process.env.OFFTAKE_BROWSER ?? "", args: FLAGS });
  return {
    open: (look = {}) => openPane(browser, `http://localhost:${port}`, look),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

/** The same files for as long as a suite runs, so that the browser may keep them, and what it compiled of them. */
function paneServer(files: ReadonlyMap<string, string>): Server {
  return createServer(({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    response.writeHead(200, {
      "content-type": `${TYPES[path.extname(pathname)] ?? "text/plain"}; charset=utf-8`,
      "cache-control": "max-age=3600",
    });
    response.end(files.get(pathname) ?? ""); // An icon is asked for as well.
  });
}

async function openPane(browser: Browser, origin: string, look: PaneLook): Promise<OpenPane> {
  const context = await browser.newContext({ reducedMotion: "reduce" }); // Else colours are measured on their way.
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => void (message.type() === "error" && complaints.push(message.text())));
  page.on("pageerror", (error) => complaints.push(error.message));
  const devtools = await context.newCDPSession(page);
  const pane: OpenPane = {
    page,
    complaints,
    load: async ({ workbook = "takes all", first = false, deals, cell }) => {
      const asked = new URLSearchParams({
        workbook,
        ...(deals === undefined ? {} : { deals: String(deals) }),
        ...(cell === undefined ? {} : { cell }),
        ...(first ? { first: "" } : {}),
      });
      await page.goto("about:blank");
      complaints.length = 0;
      await page.goto(`${origin}/taskpane.html?${asked}`);
      await page.waitForSelector("h1");
    },
    look: async ({ width = 350, scheme = "light", forcedColors = false, zoom = 1, text = 100 }) => {
      await page.emulateMedia({ colorScheme: scheme, forcedColors: forcedColors ? "active" : "none" });
      await page.setViewportSize({ width, height: HEIGHT });
      if (zoom !== 1)
        await devtools.send("Emulation.setDeviceMetricsOverride", {
          width,
          height: HEIGHT,
          deviceScaleFactor: zoom,
          mobile: false,
        });
      await page.evaluate((percent) => {
        document.documentElement.style.fontSize = percent === 100 ? "" : `${percent}%`;
        return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      }, text);
    },
    barriers: (rules) => barriersIn(devtools, { rules }),
    close: () => context.close(),
  };
  await pane.look(look);
  await pane.load(look);
  return pane;
}

/** The shipped page and style sheets, with the stand-in in place of office.js and the built scripts. */
async function paneFiles(): Promise<ReadonlyMap<string, string>> {
  const read = (name: string) => readFileSync(path.join(ROOT, "src/taskpane", name), "utf8");
  const bundle = await build({
    entryPoints: [path.join(__dirname, "stand-in.ts")],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    jsx: "automatic",
    jsxImportSource: "preact",
    absWorkingDir: ROOT,
  });
  const page = read("taskpane.html")
    .replaceAll(/<script [^>]+><\/script>/g, "")
    .replace("</body>", '<script src="stand-in.js"></script></body>');
  return new Map([
    ["/taskpane.html", page],
    ...[...page.matchAll(/href="([\w-]+\.css)"/g)].map(([, name = ""]): [string, string] => [`/${name}`, read(name)]),
    ["/functions.json", JSON.stringify(await functionMetadata(ROOT))],
    ["/stand-in.js", bundle.outputFiles[0]?.text ?? ""],
  ]);
}
