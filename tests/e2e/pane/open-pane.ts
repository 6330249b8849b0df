import { readFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { functionMetadata } from "../../functions/metadata-file";
import { barriersIn } from "../axe";
import { chromium, type Browser, type Page } from "playwright-core";

const ORIGIN = "https://pane.test";
const ROOT = path.resolve(__dirname, "../../..");
const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

export interface PaneLook {
  readonly workbook?: "takes all" | "occupied" | "protected" | "editing" | "another workbook" | "old Excel" | "unexpected" | "never" | "none";
  /** The pane of a user who has never seen it. */
  readonly first?: boolean;
  /** A generated catalogue of this size in place of the real one. */
  readonly deals?: number;
  readonly width?: number;
  readonly scheme?: "light" | "dark";
  readonly forcedColors?: boolean;
}

/** One pane in a browser page of its own, under the policy of taskpane.html. */
export interface OpenPane {
  readonly page: Page;
  /** Errors and policy violations on its console, so far. */
  readonly complaints: readonly string[];
  /** What axe finds wrong, one line a rule. */
  readonly barriers: () => Promise<readonly string[]>;
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
  const { workbook = "takes all", first = false, deals, width = 350, scheme = "light", forcedColors = false } = look;
  const context = await browser.newContext({
    viewport: { width, height: 700 },
    colorScheme: scheme,
    reducedMotion: "reduce", // Else colours are measured on their way.
    forcedColors: forcedColors ? "active" : "none",
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => void (message.type() === "error" && complaints.push(message.text())));
  page.on("pageerror", (error) => complaints.push(error.message));
  await context.route("**/*", (route) => {
    const name = new URL(route.request().url()).pathname;
    return route.fulfill({ body: files.get(name) ?? "", contentType: TYPES[path.extname(name)] ?? "text/plain" });
  });
  await page.goto(`${ORIGIN}/taskpane.html?workbook=${encodeURIComponent(workbook)}${deals === undefined ? "" : `&deals=${deals}`}${first ? "&first" : ""}`);
  await page.waitForSelector("h1");
  const devtools = await context.newCDPSession(page);
  return {
    page,
    complaints,
    barriers: () => barriersIn(devtools),
    overflow: () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    close: () => context.close(),
  };
}

/** The shipped page and style sheets, with the stand-in in place of office.js and the built scripts. */
async function paneFiles(): Promise<ReadonlyMap<string, string>> {
  const read = (name: string) => readFileSync(path.join(ROOT, "src/taskpane", name), "utf8");
  const bundle = await build({
    entryPoints: [path.join(__dirname, "stand-in.ts")],
    bundle: true,
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
