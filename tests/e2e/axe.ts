import { readFileSync } from "node:fs";
import type { CDPSession } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface FrameTree {
  readonly frame: { readonly id: string; readonly url: string };
  readonly childFrames?: readonly FrameTree[] | undefined;
}

export interface AxeRun {
  /** Beginning of the address of the frame to look at; the page itself by default. */
  readonly frameAddress?: string;
  /** The rules of these names; by default all of the standards. */
  readonly rules?: readonly string[] | undefined;
}

/**
 * What axe finds wrong in the page or a frame of it, one line a rule. It runs beside the page's own scripts, where the page's
 * policy does not reach, and is brought there once.
 */
export async function barriersIn(
  devtools: CDPSession,
  { frameAddress = "", rules }: AxeRun = {},
): Promise<readonly string[]> {
  const { frameTree } = await devtools.send("Page.getFrameTree");
  const frame = framesOf(frameTree).find(({ url }) => url.startsWith(frameAddress));
  if (frame === undefined) throw new Error(`axe needs a frame at ${frameAddress}: the page has none`);
  const { executionContextId: contextId } = await devtools.send("Page.createIsolatedWorld", {
    frameId: frame.id,
    worldName: "axe",
  });
  const runOnly = rules === undefined ? { type: "tag", values: STANDARDS } : { type: "rule", values: rules };
  const run = `axe.run(document, { runOnly: ${JSON.stringify(runOnly)} })
    .then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map(({ target, html }) => target.join(" ") + " " + html).join(", ")))`;
  const found = await devtools.send("Runtime.evaluate", {
    contextId,
    awaitPromise: true,
    returnByValue: true,
    expression: `globalThis.axe === undefined ? "not there yet" : ${run}`,
  });
  if (found.result.value !== "not there yet") return answerOf(found);
  await devtools.send("Runtime.evaluate", { contextId, expression: AXE });
  return answerOf(
    await devtools.send("Runtime.evaluate", { contextId, awaitPromise: true, returnByValue: true, expression: run }),
  );
}

function answerOf({
  result,
  exceptionDetails,
}: {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}): readonly string[] {
  if (exceptionDetails !== undefined) throw new Error(`axe did not run: ${exceptionDetails.text}`);
  return result.value as readonly string[];
}

function framesOf({ frame, childFrames = [] }: FrameTree): FrameTree["frame"][] {
  return [frame, ...childFrames.flatMap(framesOf)];
}
