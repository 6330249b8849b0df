import { strToU8, Zip, ZipDeflate, zipSync } from "fflate";
import { fileOfNumbers, fileOfSheet, partsOfSheet } from "./large-file";
import { WorkbenchSession } from "./workbench-session";

// Files made to do harm, opened by the page's own button: an answer in words, while the page goes on and keeps its workbook. The
// times are printed, not asserted (docs/files.md has them): from the choice of the file to the words, and the longest that the page
// stood still meanwhile.

const PATIENCE = 120_000;
const MEGABYTE = 1_000_000;

let session: WorkbenchSession;
const times: string[] = [];
beforeAll(async () => {
  session = await WorkbenchSession.open();
  await session.page.evaluate(() => window.workbench.setCell("A1", "42"));
}, PATIENCE);
afterAll(async () => {
  process.stdout.write(
    `${["| file | stored | answer | page stood still |", "|---|---|---|---|", ...times].join("\n")}\n`,
  );
  await session.close();
});

const sheetOf = (rows: string): Uint8Array => fileOfSheet(`<worksheet><sheetData>${rows}</sheetData></worksheet>`);
const many = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => part(i)).join("");

/** A workbook whose sheet is so many megabytes of blanks, which pack a thousandfold. */
function blanks(megabytes: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_error, chunk) => void chunks.push(chunk));
  for (const [name, text] of Object.entries(partsOfSheet(""))) {
    const part = new ZipDeflate(name, { level: 6 });
    zip.add(part);
    if (name.includes("worksheets/")) {
      const blank = new Uint8Array(MEGABYTE).fill(0x20);
      for (let each = 0; each < megabytes; each += 1) part.push(blank);
    }
    part.push(strToU8(text), true);
  }
  zip.end();
  return Buffer.concat(chunks);
}

/** The same file with another size in its table of contents. */
function saying(file: Uint8Array, part: string, bytes: number): Uint8Array {
  const copy = Buffer.from(file);
  for (let at = copy.indexOf("PK\u0001\u0002"); at >= 0; at = copy.indexOf("PK\u0001\u0002", at + 4)) {
    const name = copy.toString("utf8", at + 46, at + 46 + copy.readUInt16LE(at + 28));
    if (name === part) copy.writeUInt32LE(bytes, at + 24);
  }
  return copy;
}

function ofTwins(count: number): Uint8Array {
  const parts = partsOfSheet("<worksheet/>");
  const twins = many(count, (index) => `<sheet name="S${index}" sheetId="${index + 2}" r:id="rId1"/>`);
  const book = (parts["xl/workbook.xml"] ?? "").replace("<sheets>", `<sheets>${twins}`);
  return zipSync(
    Object.fromEntries(
      Object.entries({ ...parts, "xl/workbook.xml": book }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );
}

const SHEET = "xl/worksheets/sheet1.xml";
const FILES: readonly (readonly [what: string, file: () => Uint8Array, says: RegExp])[] = [
  ["a sheet of 500 MB", () => blanks(500), /more than 400 MB/],
  ["a sheet of 390 MB of blanks", () => blanks(390), /unpacks to 390 MB, over 150 times/],
  ["the same, said to have 1 kB", () => saying(blanks(390), SHEET, 1_000), /is not as long as the file says/],
  [
    "100,000 array formulas over all that is below",
    () =>
      sheetOf(
        many(
          20_000,
          (row) =>
            `<row>${many(5, (column) => `<c><f t="array" ref="${"ABCDE"[column]}${row + 1}:XFD1048576">1</f></c>`)}</row>`,
        ),
      ),
    /array formulas or what-if data tables claim more cells/,
  ],
  [
    "1,000,000 empty array formulas in 62 rows",
    () => sheetOf(many(62, () => `<row>${many(16_129, () => '<c><f t="array" ref="A1:B1"/></c>')}</row>`)),
    /was not opened/,
  ],
  [
    "100,000 what-if data tables",
    () =>
      sheetOf(
        many(
          2_000,
          (row) =>
            `<row>${many(50, () => `<c><f t="dataTable" ref="A${row + 1}:AX20000" r1="A1"/><v>1</v></c>`)}</row>`,
        ),
      ),
    /array formulas or what-if data tables claim more cells/,
  ],
  ["20,000 sheets that are one part", () => ofTwins(20_000), /two of its sheets are the same part/],
  [
    "5,000,000 shared texts",
    () =>
      zipSync({
        ...Object.fromEntries(
          Object.entries(partsOfSheet("<worksheet/>")).map(([name, text]) => [name, strToU8(text)]),
        ),
        "xl/sharedStrings.xml": strToU8(`<sst>${"<si/>".repeat(5_000_000)}</sst>`),
      }),
    /over 150 times/,
  ],
  ["2,000,001 empty cells", () => sheetOf(`<row>${"<c/>".repeat(2_000_001)}</row>`), /it has 2,000,001 cells/],
  ["100,000 levels of elements", () => fileOfSheet("<a>".repeat(100_000)), /nests too deep/],
  ["983,040 ordinary cells, 16,384 columns by 60 rows", () => fileOfNumbers(60, 16_384), /it has 983,040 cells/],
  [
    "1,200,000 ordinary cells that fit",
    () => fileOfNumbers(20_000, 60),
    /has 1,200,000 cells, and the workbench opens/,
  ],
];

test.each(FILES)(
  "%s is refused in words",
  async (what, file, says) => {
    const bytes = file();
    await session.page.evaluate(() => {
      document.getElementById("status")?.replaceChildren();
      const gaps = { longest: 0, last: performance.now() };
      const tick = (): void => {
        const now = performance.now();
        gaps.longest = Math.max(gaps.longest, now - gaps.last);
        gaps.last = now;
      };
      Object.assign(window, { gaps, ticking: setInterval(tick, 10), chosenAt: 0 });
      document.querySelector("input[type=file]")?.addEventListener(
        "change",
        () => {
          // The test's own handing over of the file is over.
          Object.assign(window, { chosenAt: performance.now() });
          Object.assign(gaps, { longest: 0, last: performance.now() });
        },
        { once: true },
      );
    });
    await session.chooseFile("hostile.xlsx", bytes);
    const status = session.page.locator("#status", { hasText: /is open|was not opened/ });
    await status.waitFor({ timeout: PATIENCE });
    const words = await status.innerText();
    const [answer, gap] = await session.page.evaluate(() => {
      const { gaps, chosenAt, ticking } = window as unknown as {
        gaps: { longest: number };
        chosenAt: number;
        ticking: ReturnType<typeof setInterval>;
      };
      clearInterval(ticking);
      return [performance.now() - chosenAt, gaps.longest];
    });
    times.push(
      `| ${what} | ${Math.ceil(bytes.length / 1000)} kB | ${(answer / 1000).toFixed(2)} s | ${Math.round(gap)} ms |`,
    );
    expect(words).toMatch(says);
    expect(words).toMatch(/^hostile\.xlsx was not opened: .+ Book1 is still open and unchanged\.$/);
    expect(await session.value("A1")).toBe(42);
  },
  PATIENCE,
);
