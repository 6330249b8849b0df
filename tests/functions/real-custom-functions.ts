import { readFileSync } from "node:fs";

/**
 * Puts the CustomFunctions object of the real, unmodified Office library into the test's window (jsdom), with the real
 * CustomFunctions.Error and error codes.
 */
export function loadRealCustomFunctions(): void {
  runScript(readFileSync(require.resolve("@microsoft/office-js/dist/excel-web-16.00.js"), "utf8"));
  if (typeof CustomFunctions === "undefined") throw new Error("the Office library did not define CustomFunctions");
}

/** Runs a script in the window, as a script element of a page does. */
export function runScript(text: string): void {
  const element = document.createElement("script");
  element.textContent = text;
  document.head.append(element);
}
