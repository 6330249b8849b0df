import { readFileSync } from "node:fs";
import { join } from "node:path";

const OFFICE = join(__dirname, "..", "..", "node_modules", "@microsoft", "office-js", "dist");

/** Loads the real, unmodified office.js into the test's window (jsdom), as the add-in's page does first of all. */
export function loadRealOffice(): void {
  const tag = document.createElement("script");
  tag.type = "text/plain"; // office.js looks for its own script element; its text is run below
  tag.src = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
  document.head.append(tag);
  runScript(readFileSync(join(OFFICE, "office.js"), "utf8"));
}

/** Loads the part of the library for Excel on the web, which holds the real CustomFunctions.Error and error codes. */
export function loadRealCustomFunctions(): void {
  runScript(readFileSync(join(OFFICE, "excel-web-16.00.js"), "utf8"));
}

/** Runs a script in the window, as a script element of a page does. */
export function runScript(text: string): void {
  const element = document.createElement("script");
  element.textContent = text;
  document.head.append(element);
}
