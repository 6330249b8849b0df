import { readFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { functionMetadata } from "../../functions/metadata-file";
import { barriersIn } from "../axe";
import { chromium, type Browser, type Page } from "playwright-core";

const ORIGIN = "https://pane.test";
const ROOT = path.resolve(__dirname, "../../..");
const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };
const HEIGHT = 700;
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** What the pane stands on. */
export interface PaneGround {
  readonly workbook?: "takes all" | "empty" | "occupied" | "protected" | "editing" | "another workbook" | "old Excel" | "unexpected" | "never" | "none";
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
  /** Pixels by which the content is wider than the pane. */
  readonly overflow: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** A browser and the pane's files, made once for a suite. */
export async function paneBrowser(): Promise<{ open: (look?: PaneLook) => Promise<OpenPane>; close: () => Promise<void> }> {
  const files = await paneFiles();
  const browser = await chromium.launch({ executablePath: process.env.OFFTAKE_BROWSER ?? "", args: FLAGS });
  return { open: (look = {}) => openPane(browser, files, look), close: () => browser.close() };
}

async function openPane(browser: Browser, files: ReadonlyMap<string, string>, look: PaneLook): Promise<OpenPane> {
  const context = await browser.newContext({ reducedMotion: "reduce" }); // Else colours are measured on their way.
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => void (message.type() === "error" && complaints.push(message.text())));
  page.on("pageerror", (error) => complaints.push(error.message));
  await context.route("**/*", (route) => {
    const name = new URL(route.request().url()).pathname;
    return route.fulfill({ body: files.get(name) ?? "", contentType: TYPES[path.extname(name)] ?? "text/plain" });
  });
  const devtools = await context.newCDPSession(page);
  const pane: OpenPane = {
    page,
    complaints,
    load: async ({ workbook = "takes all", first = false, deals, cell }) => {
      const asked = new URLSearchParams({ workbook, ...(deals === undefined ? {} : { deals: String(deals) }), ...(cell === undefined ? {} : { cell }), ...(first ? { first: "" } : {}) });
      await page.goto("about:blank");
      complaints.length = 0;
      await page.goto(`${ORIGIN}/taskpane.html?${asked}`);
      await page.waitForSelector("h1");
    },
    look: async ({ width = 350, scheme = "light", forcedColors = false, zoom = 1, text = 100 }) => {
      await page.emulateMedia({ colorScheme: scheme, forcedColors: forcedColors ? "active" : "none" });
      await page.setViewportSize({ width, height: HEIGHT });
      if (zoom !== 1) await devtools.send("Emulation.setDeviceMetricsOverride", { width, height: HEIGHT, deviceScaleFactor: zoom, mobile: false });
      await page.evaluate((percent) => { document.documentElement.style.fontSize = percent === 100 ? "" : `${percent}%`; }, text);
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    },
    barriers: (rules) => barriersIn(devtools, { rules }),
    overflow: () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
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
    .replace(/<script src="https:\/\/appsforoffice[^>]+><\/script>/, "")
    .replace("</body>", '<script src="stand-in.js"></script></body>');
  return new Map([
    ["/taskpane.html", page],
    ...[...page.matchAll(/href="([\w-]+\.css)"/g)].map(([, name = ""]): [string, string] => [`/${name}`, read(name)]),
    ["/functions.json", JSON.stringify(await functionMetadata(ROOT))],
    ["/stand-in.js", bundle.outputFiles[0]?.text ?? ""],
  ]);
}
