import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const CANDIDATES: Readonly<Record<string, readonly string[]>> = {
  linux: [
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/microsoft-edge",
    "/usr/bin/microsoft-edge-stable",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

/**
 * Path of a Chrome, Edge or Chromium, for the browser tests and for drawing the icons: the one named in OFFTAKE_BROWSER, an installed one, or
 * Debian's chromium, installed here and now where that is possible. Throws with the exact step to take otherwise.
 */
export function findOrInstallBrowser(): string {
  const named = process.env.OFFTAKE_BROWSER;
  if (named !== undefined && named !== "") {
    if (existsSync(named)) return named;
    throw new Error(`OFFTAKE_BROWSER names ${named}, which does not exist: correct it or unset it`);
  }
  const candidates = CANDIDATES[process.platform] ?? [];
  const found = candidates.find((path) => existsSync(path));
  if (found !== undefined) return found;

  const isDebianRoot = process.platform === "linux" && existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;
  if (isDebianRoot) {
    aptGet("update");
    aptGet("install", "--yes", "--no-install-recommends", "chromium", "fonts-liberation");
    if (existsSync("/usr/bin/chromium")) return "/usr/bin/chromium";
  }
  throw new Error(
    "no Chrome, Edge or Chromium was found: install one " +
      "(Debian and Ubuntu: sudo apt-get install chromium), or name one in the variable OFFTAKE_BROWSER",
  );
}

function aptGet(...args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const run = spawnSync("apt-get", ["-qq", ...args], { env, encoding: "utf8" });
  if (run.status !== 0)
    throw new Error(`apt-get ${args.join(" ")} failed, so there is no browser to test with:\n${run.stderr}`);
}
