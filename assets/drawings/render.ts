// npm run icons: draws every PNG in assets/icons/ from the SVGs beside this file, each size from the drawing made for it.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { findOrInstallBrowser } from "../../tests/e2e/find-browser";

const DRAWINGS = __dirname;
const ICONS_FOLDER = join(DRAWINGS, "../icons");

/** Picture size → size of the drawing it comes from. A drawing is enlarged only by whole factors, so edges stay sharp. */
const COMMAND_SIZES: Readonly<Record<number, number>> = {
  16: 16,
  20: 20,
  24: 24,
  32: 32,
  40: 40,
  48: 48,
  64: 32,
  80: 80,
};
const ICONS: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  icon: { ...COMMAND_SIZES, 128: 32 },
  deals: COMMAND_SIZES,
  insert: COMMAND_SIZES,
  "insert-figures": COMMAND_SIZES,
  "insert-model": COMMAND_SIZES,
  "insert-comparables": COMMAND_SIZES,
  "insert-company": COMMAND_SIZES,
  "insert-blank-model": COMMAND_SIZES,
  functions: COMMAND_SIZES,
  explain: COMMAND_SIZES,
  check: COMMAND_SIZES,
  "hand-over": COMMAND_SIZES,
};

async function renderIcons(): Promise<number> {
  const browser = await chromium.launch({
    executablePath: findOrInstallBrowser(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  try {
    const page = await browser.newPage({ deviceScaleFactor: 1 });
    let written = 0;
    for (const [name, sizes] of Object.entries(ICONS)) {
      for (const [size, drawing] of Object.entries(sizes)) {
        const svg = readFileSync(join(DRAWINGS, `${name}.${drawing}.svg`), "utf8");
        writeFileSync(join(ICONS_FOLDER, `${name}-${size}.png`), await picture(page, svg, Number(size)));
        written++;
      }
    }
    return written;
  } finally {
    await browser.close();
  }
}

async function picture(page: Page, svg: string, size: number): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size });
  const sized = svg.replace(/width="\d+" height="\d+"/, `width="${size}" height="${size}" style="display:block"`);
  await page.setContent(`<body style="margin:0;background:transparent">${sized}</body>`);
  return page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } });
}

void renderIcons().then(
  (written) => process.stdout.write(`${written} icons written to ${ICONS_FOLDER}\n`),
  (error: Error) => {
    process.stderr.write(`The icons could not be drawn: ${error.message}\n`);
    process.exitCode = 1;
  },
);
