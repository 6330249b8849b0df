import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContext, type CDPSession, type Frame, type Page } from "playwright-core";
import { barriersIn } from "./axe";
import { keyFingerprint, localhostCertificate } from "../../src/workbench/server/certificate";
import { startServers, type RunningServers } from "../../src/workbench/server/start-servers";
import type { CellValue } from "../../src/workbench/grid";
import { PAGE_FOLDER, ROOT } from "./setup";

const BROWSER_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const KEY_PAUSE_MS = 25;
const PATIENCE_MS = 20_000;
const READY_MS = 60_000;
const PORT = 3400; // Away from a workbench that may be running; the next free one is taken.

export interface SessionOptions {
  readonly colorScheme?: "light" | "dark";
  readonly width?: number;
  readonly height?: number;
  /** For the browser's engine, as its `--js-flags` takes them. */
  readonly engineFlags?: readonly string[];
  /** The project's folder, or another with a dist/ of its own. */
  readonly root?: string;
}

/** A user's session: the served workbench open in a real browser, with everything that went wrong in it on record. */
export class WorkbenchSession {
  /** Errors on the page's or the pane's console, uncaught exceptions and policy violations, in order. */
  readonly complaints: string[] = [];
  /** Requests without an answer; those that a page gives up on its own are among them. */
  readonly failures: string[] = [];
  /** Requests that left this machine: there must be none. */
  readonly foreignRequests: string[] = [];

  private devtools: CDPSession | undefined;

  private constructor(
    readonly servers: RunningServers,
    readonly browser: Browser,
    readonly context: BrowserContext,
    readonly page: Page,
  ) {}

  static async open({
    colorScheme = "light",
    width = 1440,
    height = 900,
    engineFlags = [],
    root = ROOT,
  }: SessionOptions = {}): Promise<WorkbenchSession> {
    const servers = await startServers(root, PAGE_FOLDER, PORT);
    const certificate = await localhostCertificate(join(root, ".cache", "certs"));
    // Trusted, where ignoring its fault would keep Chromium from caching anything and, on a busy machine, have it give frames
    // up with ERR_TOO_MANY_RETRIES.
    const trust = `--ignore-certificate-errors-spki-list=${keyFingerprint(certificate)}`;
    const browser = await chromium.launch({
      executablePath: process.env.OFFTAKE_BROWSER ?? "",
      headless: true,
      args: [...BROWSER_FLAGS, trust, ...(engineFlags.length > 0 ? [`--js-flags=${engineFlags.join(" ")}`] : [])],
    });
    const context = await browser.newContext({ colorScheme, reducedMotion: "reduce", viewport: { width, height } });
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    const session = new WorkbenchSession(servers, browser, context, page);
    session.listen();
    try {
      await page.goto(`${servers.workbenchOrigin}/`);
      await session.addinReady();
      return session;
    } catch (error) {
      await session.close(); // Else browser and servers would outlive the test and keep Jest waiting.
      throw error;
    }
  }

  /** Starts anew in the same window, as a user who reloads the page: an empty workbook, nothing remembered, no complaints. Twice as fast as opening. */
  async restart(): Promise<void> {
    await this.page.evaluate(() => localStorage.clear());
    await this.clearedInPane();
    await this.page.evaluate(() => window.workbench.discardDrafts());
    for (const record of [this.complaints, this.failures, this.foreignRequests]) record.length = 0;
    await this.page.reload();
    await this.addinReady();
  }

  /** A pane that is starting anew goes away under the question, once: the next one answers. */
  private async clearedInPane(): Promise<void> {
    const cleared = async (): Promise<void> => {
      await this.page.frameLocator("iframe[src*='taskpane.html']").locator("h1").first().waitFor({ state: "attached" });
      await this.pane().evaluate(() => localStorage.clear());
    };
    await cleared().catch((problem: unknown) => {
      if (!/detached|destroyed/.test(String(problem))) throw problem;
      return cleared();
    });
  }

  /** What axe finds wrong in the pane, one line a rule. */
  async barriers(): Promise<readonly string[]> {
    this.devtools ??= await this.context.newCDPSession(this.page);
    return barriersIn(this.devtools, { frameAddress: `${this.servers.addinOrigin}/taskpane.html` });
  }

  /** Waits for the add-in's functions; where they do not come, what the page shows says why. */
  private async addinReady(): Promise<void> {
    await this.page.waitForFunction(() => window.workbench !== undefined); // As a function: the page's policy lets no text be evaluated.
    const isReady = this.page.evaluate(() => window.workbench.ready.then(() => true));
    const tooLate = this.page.waitForFunction(() => false, null, { timeout: READY_MS }).catch(() => false);
    if ((await Promise.race([isReady, tooLate])) === true) return;
    const status = await this.page.locator("#status").innerText();
    const frames = this.page.frames().map((frame) => frame.url());
    throw new Error(
      `the add-in's functions were not ready after ${READY_MS} ms: status “${status}”, frames ${frames.join(", ")}, complaints ${this.complaints.join("; ") || "none"}, failed requests ${this.failures.join("; ") || "none"}`,
    );
  }

  private listen(): void {
    this.page.on("console", (message) => {
      if (message.type() === "error") this.complaints.push(`${message.text()} (${message.location().url})`);
    });
    this.page.on("pageerror", (error) => this.complaints.push(`uncaught: ${error.message}\n${error.stack ?? ""}`));
    this.page.on("requestfailed", (request) =>
      this.failures.push(`${request.url()}: ${request.failure()?.errorText ?? ""}`),
    );
    this.page.on("request", (request) => {
      const { hostname, protocol } = new URL(request.url());
      if (/^https?:$/.test(protocol) && hostname !== "localhost") this.foreignRequests.push(request.url());
    });
  }

  /** The task pane's document. */
  pane(): Frame {
    const frame = this.page
      .frames()
      .find((candidate) => candidate.url().startsWith(`${this.servers.addinOrigin}/taskpane.html`));
    if (!frame) throw new Error("the workbench has no task pane");
    return frame;
  }

  /** Types into the selected cell as a person does, with a pause between keys, and presses Enter. */
  async typeInto(address: string, text: string): Promise<void> {
    await this.page.evaluate((cell) => window.workbench.select(cell), address);
    // A page that has just started may not listen to the keyboard yet: the first letter would be lost.
    await this.page.waitForFunction(() => document.activeElement !== document.body);
    await this.page.keyboard.type(text, { delay: KEY_PAUSE_MS });
    await this.page.keyboard.press("Enter");
  }

  /** Chooses an entry of the ribbon's Insert menu with the mouse. */
  async insertFromRibbon(entry: string): Promise<void> {
    await this.page.locator('[data-ribbon-id="Offtake.Insert"]').click();
    await this.page.getByRole("menuitem", { name: entry, exact: true }).click();
  }

  /** Raw value of a cell; errors are objects. */
  value(address: string): Promise<CellValue> {
    return this.page.evaluate((cell) => window.workbench.value(cell), address);
  }

  values(address: string): Promise<CellValue[][]> {
    return this.page.evaluate((cells) => window.workbench.values(cells), address);
  }

  /** Waits until a cell holds something else than nothing and `#BUSY!`, and returns it. */
  async settled(address: string): Promise<CellValue> {
    await this.page.waitForFunction(
      (cell) => {
        const value = window.workbench.value(cell);
        return value !== null && !(typeof value === "object" && value.error === "#BUSY!");
      },
      address,
      { polling: 50 },
    );
    return this.value(address);
  }

  /** Waits until a cell holds this value. */
  async becomes(address: string, expected: CellValue): Promise<void> {
    await this.page.waitForFunction(
      ([cell, wanted]) => window.workbench.value(cell as string) === wanted,
      [address, expected],
      { polling: 50 },
    );
  }

  /** The file that the workbench's own button saves. */
  async save(): Promise<Uint8Array> {
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.page.getByRole("button", { name: "Save a copy" }).click(),
    ]);
    return readFileSync(await download.path());
  }

  /** Chooses a file for the workbench's own Open; what then happens is the page's. */
  async chooseFile(name: string, bytes: Uint8Array): Promise<void> {
    const [chooser] = await Promise.all([
      this.page.waitForEvent("filechooser"),
      this.page.getByRole("button", { name: "Open …" }).click(),
    ]);
    await chooser.setFiles({
      name,
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: Buffer.from(bytes),
    });
  }

  /** Saves what the user sees under build/screenshots and returns the file's path. */
  async screenshot(name: string): Promise<string> {
    const folder = join(ROOT, "build", "screenshots");
    mkdirSync(folder, { recursive: true });
    const path = join(folder, `${name}.png`);
    for (const frame of this.page.frames()) {
      await frame.evaluate(() =>
        Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => null))),
      );
    }
    await this.page.screenshot({ path });
    return path;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.servers.stop();
  }
}
