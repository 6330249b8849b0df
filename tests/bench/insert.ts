import { createRequire } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";
import { JSDOM } from "jsdom";
import type { InsertMeasurement } from "./insert-in-pane";

/**
 * Measures one insertion of the reference deal's figures or model with the real office.js against the workbench's host in memory.
 * Both want a window: the code is bundled and run inside jsdom's.
 */
export async function measureInsert(kind: "figures" | "model"): Promise<InsertMeasurement> {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, "../../tests/bench/insert-in-pane.ts")],
    bundle: true,
    write: false,
    platform: "node",
    format: "iife",
    globalName: "insertBench",
    jsx: "automatic",
    jsxImportSource: "preact",
    logLevel: "error",
  });
  const { window } = new JSDOM("<!doctype html><html><head></head><body></body></html>", {
    url: "http://localhost/",
    runScripts: "outside-only",
  });
  try {
    Object.assign(window, { require: createRequire(__filename), Buffer });
    window.eval(`${outputFiles[0]?.text ?? ""}\nwindow.insertBench = insertBench;`);
    const bench = (
      window as unknown as { readonly insertBench: { measureInsertHere(kind: string): Promise<InsertMeasurement> } }
    ).insertBench;
    return await bench.measureInsertHere(kind);
  } finally {
    window.close();
  }
}
