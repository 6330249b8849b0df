import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The actions that the built script gives to Excel, in their order. Only the script that starts is run: no chunk loads here. */
export async function builtActions(distFolder: string): Promise<string[]> {
  const actions: string[] = [];
  const Excel = { run: () => new Promise(() => undefined) };
  const Office = {
    HostType: { Excel: "Excel" },
    onReady: () => Promise.resolve({ host: "Excel", platform: "PC" }),
    actions: { associate: (name: string) => actions.push(name) },
    addin: { onVisibilityModeChanged: () => Promise.resolve(() => Promise.resolve()) },
    context: { contentLanguage: "en-US", requirements: { isSetSupported: () => true } },
  };
  document.body.innerHTML = '<div id="pane"></div><script src="https://localhost:3000/taskpane.js"></script>';
  Object.assign(window, { Office, Excel });
  window.eval(readFileSync(join(distFolder, "taskpane.js"), "utf8"));
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  return actions;
}
