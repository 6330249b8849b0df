// npm run pictures: the README's pictures are those that the browser tests have taken last.
import { copyFileSync, existsSync } from "node:fs";
import { join, resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");
const PICTURES: Readonly<Record<string, string>> = {
  "workbench.png": "workbench.png",
  "model-inserted.png": "model.png",
  "explain-call.png": "explain.png",
  "check-in-workbench.png": "check.png",
  "hand-over-workings.png": "hand-over.png",
};

for (const [taken, kept] of Object.entries(PICTURES)) {
  const from = join(ROOT, "build", "screenshots", taken);
  if (!existsSync(from))
    throw new Error(
      `${kept} needs build/screenshots/${taken}: run npm run e2e first; docs/pictures has what was copied before this one`,
    );
  copyFileSync(from, join(ROOT, "docs", "pictures", kept));
  process.stdout.write(`docs/pictures/${kept}\n`);
}
