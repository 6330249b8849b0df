import { readFileSync } from "node:fs";
import type { CDPSession } from "playwright-core";

const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface FrameTree {
  readonly frame: { readonly id: string; readonly url: string };
  readonly childFrames?: readonly FrameTree[] | undefined;
}

/**
 * What axe finds wrong in the page or in the frame whose address begins so, one line a rule. It runs beside the page's own
 * scripts, where the page's policy does not reach.
 */
export async function barriersIn(devtools: CDPSession, frameAddress = ""): Promise<readonly string[]> {
  const { frameTree } = await devtools.send("Page.getFrameTree");
  const frame = framesOf(frameTree).find(({ url }) => url.startsWith(frameAddress));
  if (frame === undefined) throw new Error(`axe needs a frame at ${frameAddress}: the page has none`);
  const { executionContextId: contextId } = await devtools.send("Page.createIsolatedWorld", { frameId: frame.id });
  await devtools.send("Runtime.evaluate", { contextId, expression: readFileSync(require.resolve("axe-core/axe.min.js"), "utf8") });
  const found = await devtools.send("Runtime.evaluate", {
    contextId,
    awaitPromise: true,
    returnByValue: true,
    expression: `axe.run(document, { runOnly: ${JSON.stringify(STANDARDS)} })
      .then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map(({ target, html }) => target.join(" ") + " " + html).join(", ")))`,
  });
  if (found.exceptionDetails !== undefined) throw new Error(`axe did not run: ${found.exceptionDetails.text}`);
  return found.result.value;
}

function framesOf({ frame, childFrames = [] }: FrameTree): FrameTree["frame"][] {
  return [frame, ...childFrames.flatMap(framesOf)];
}
