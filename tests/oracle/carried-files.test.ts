import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { savedWorkbook } from "../../src/workbench/file/saved-workbook";
import type { CellValue } from "../../src/workbench/grid";
import type { MemoryGrid } from "../../src/workbench/memory-grid";
import { formatCells, parseCells } from "../../src/workbench/model/a1";
import { Seeded } from "../checking/seeded";
import { openInMemory } from "../workbench/file/open-in-memory";
import { checkerErrors, hasChecker } from "../xlsx/checker";
import { cellsByOpenpyxl, convertWithGnumeric, convertWithLibreOffice } from "./engines";
import { openDocumentCells } from "./open-document";

// Workbooks of other programs, opened, edited and saved. Those of ../shared are taken where they are; one of a library always.

const SHARED = resolve(__dirname, "../../../shared");
const FOLDERS = [join(SHARED, "cases"), join(SHARED, "tools/xlsx-check/samples")].filter((folder) =>
  existsSync(folder),
);
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx") && !name.includes("old-xls"))
    .map((name) => join(folder, name)),
);
const EDITS = 200;
const SAVES = 20;
const [EDITED_ROWS, EDITED_COLUMNS] = [40, 12];

/** What an edit of one sheet may change besides that sheet's own part. Anything else stays the same to the byte. */
const MAY_DIFFER = [
  "[Content_Types].xml", // A part for dynamic arrays comes, the chain of calculation goes.
  "xl/workbook.xml", // Excel is asked to calculate.
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml", // New formats at the end of their lists.
  "xl/metadata.xml", // The mark of dynamic arrays.
  "xl/calcChain.xml",
  "xl/tables/", // The names of columns are the texts of their headings.
];

/** What a reader cannot open, whoever wrote it. */
const UNREADABLE = {
  gnumeric: ["f08-strict-iso-dates.xlsx"], // Gnumeric 1.12 reads no strict files.
  openpyxl: ["f08-strict-iso-dates.xlsx", "f12-chart-sheet.xlsx"], // Nor does openpyxl 3.0, or a chart sheet without a chart.
} as const;

type Edited = ReadonlyMap<string, CellValue>;
interface Saved {
  readonly name: string;
  readonly sheet: string;
  readonly edited: Edited;
}

let folder = "";
const saved: Saved[] = [];
let files: readonly string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "offtake-carried-"));
  const own = join(folder, "own sample.xlsx");
  writeFileSync(own, await ownSample());
  files = [own, ...FILES];
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("each file with 200 edits and one save: other parts are the same, and it opens as it was left", () => {
  const faults: string[] = [];
  for (const path of files) {
    const name = basename(path);
    const bytes = readFileSync(path);
    const { grid, carried } = openInMemory(bytes);
    const [sheet] = grid.sheets();
    if (sheet === undefined) throw new Error(`${name} has no sheet`);
    const edited = editRandomly(grid, sheet.id, new Seeded(17));
    const { file } = savedWorkbook(grid, "OFFTAKE", carried);
    writeFileSync(join(folder, `edited ${name}`), file);
    const part = carried.sheets.get(sheet.id)?.part ?? "";
    saved.push({ name: `edited ${name}`, sheet: sheet.name, edited: withoutCovered(edited, bytes, part) });
    faults.push(...differentParts(bytes, file, [part, ...MAY_DIFFER]).map((one) => `${name}: ${one}`));
    faults.push(...differentMeaning(grid, openInMemory(file).grid).map((one) => `${name}: ${one}`));
    faults.push(...lostMeaning(bytes, file).map((one) => `${name}: ${one}`));
  }
  expect(faults).toEqual([]);
});

test("each file saved 20 times, one edit each, opened anew in between: nothing wears off", () => {
  const faults: string[] = [];
  for (const path of files) {
    const original = readFileSync(path);
    let bytes: Uint8Array = original;
    const random = new Seeded(23);
    for (let save = 0; save < SAVES; save += 1) {
      const { grid, carried } = openInMemory(bytes);
      const [sheet] = grid.sheets();
      if (sheet === undefined) throw new Error("no sheet");
      grid.write({ sheetId: sheet.id, row: 60 + save, column: 2, rows: 1, columns: 1 }, [[random.between(1, 999)]]);
      bytes = savedWorkbook(grid, "OFFTAKE", carried).file;
      const part = carried.sheets.get(sheet.id)?.part ?? "";
      faults.push(
        ...differentParts(original, bytes, [part, ...MAY_DIFFER]).map(
          (one) => `${basename(path)}, save ${save + 1}: ${one}`,
        ),
      );
      faults.push(...lostMeaning(original, bytes).map((one) => `${basename(path)}, save ${save + 1}: ${one}`));
      if (save === SAVES - 1) faults.push(...shrunk(original, bytes, part).map((one) => `${basename(path)}: ${one}`));
    }
  }
  expect(faults).toEqual([]);
});

test("the checker finds no fault that the file did not come with", () => {
  if (!hasChecker) return expect(FILES).toEqual([]); // Without ../shared there is neither checker nor sample.
  const found = checkerErrors([...files, ...saved.map(({ name }) => join(folder, name))]);
  const after = saved.flatMap(({ name }) => {
    const known = found.get(name.replace(/^edited /, "")) ?? new Set<string>();
    return [...(found.get(name) ?? [])].filter((fault) => !known.has(fault)).map((fault) => `${name}: ${fault}`);
  });
  expect(after).toEqual([]);
});

test("LibreOffice reads what was written", () => {
  convertWithLibreOffice(
    folder,
    saved.map(({ name }) => name),
    "ods",
    "as kept",
  );
  const faults = saved.flatMap(({ name, sheet, edited }) =>
    unread(name, edited, openDocumentCells(join(folder, name.replace(/xlsx$/, "ods"))).get(sheet)),
  );
  expect(faults).toEqual([]);
});

test("Gnumeric reads what was written", () => {
  const faults = savedFor("gnumeric").flatMap(({ name, sheet, edited }) => {
    convertWithGnumeric(folder, name, "gnumeric.ods", ["-T", "Gnumeric_OpenCalc:odf"], "as kept");
    return unread(name, edited, openDocumentCells(join(folder, "gnumeric.ods")).get(sheet));
  });
  expect(faults).toEqual([]);
});

test("openpyxl reads what was written", () => {
  const found = cellsByOpenpyxl(
    folder,
    savedFor("openpyxl").map(({ name }) => name),
  );
  const faults = savedFor("openpyxl").flatMap(({ name, sheet, edited }) => {
    const cells = found[name]?.[sheet] ?? {};
    return [...edited]
      .filter(([address, value]) => (cells[address] ?? null) !== value)
      .map(([address, value]) => `${name} ${address}: ${JSON.stringify(value)} is ${JSON.stringify(cells[address])}`);
  });
  expect(faults).toEqual([]);
});

function savedFor(reader: keyof typeof UNREADABLE): readonly Saved[] {
  return saved.filter(({ name }) => UNREADABLE[reader].every((unreadable) => !name.endsWith(unreadable)));
}

/** Numbers, texts, truth values, formulas, emptied cells, formats and widths; answers the constants that stand at the end. */
function editRandomly(grid: MemoryGrid, sheetId: string, random: Seeded): Edited {
  const constants = new Map<string, CellValue>();
  for (let edit = 0; edit < EDITS; edit += 1) {
    const [row, column] = [random.between(0, EDITED_ROWS), random.between(0, EDITED_COLUMNS)];
    const place = { sheetId, row, column, rows: 1, columns: 1 };
    const address = formatCells(place, grid);
    constants.delete(address);
    switch (random.between(0, 6)) {
      case 0:
        grid.setFormat(place, { bold: true, fill: "#FFF8E1", wrapText: true });
        if (!grid.formulas(place)[0]?.[0]?.toString().startsWith("="))
          remember(grid.values(place)[0]?.[0] ?? null, address);
        break;
      case 1:
        grid.write(place, [[random.pick(["=SUM(A1:A9)*2", "=LET(x,A1,x+1)", '=A1&"<&>"', "=SUM(A1:A3*B1:B3)"])]]);
        break;
      case 2:
        grid.write(place, [[""]]);
        break;
      case 3:
        grid.setColumnWidths(sheetId, { first: column, count: 1 }, random.between(30, 90));
        break;
      default: {
        const value = random.pick<CellValue>([
          random.between(-9999, 9999),
          random.next(),
          `text ${edit} <&> "quoted"`,
          true,
          " blanks ",
        ]);
        grid.write(place, [[typeof value === "string" ? `'${value}` : value]]);
        remember(value, address);
      }
    }
  }
  return constants;

  function remember(value: CellValue, address: string): void {
    if (typeof value === "string" && !value.startsWith("text") && value !== " blanks ") return;
    const { row, column } = parseCells(address, grid) ?? { row: -1, column: -1 };
    if (value !== null && typeof value !== "object" && !headingOf(grid, sheetId, row, column))
      constants.set(address, value);
  }
}

/** Without what stands under a merged area, which readers do not give away. */
function withoutCovered(edited: Edited, file: Uint8Array, part: string): Edited {
  const size = { rowCount: 1_048_576, columnCount: 16_384 };
  const xml = strFromU8(unzipSync(file)[part] ?? new Uint8Array());
  const merged = [...xml.matchAll(/<(?:\w+:)?mergeCell ref="([^"]+)"/g)].map(([, cells = ""]) =>
    parseCells(cells, size),
  );
  return new Map(
    [...edited].filter(([address]) => {
      const cell = parseCells(address, size);
      return merged.every(
        (area) =>
          area === null ||
          cell === null ||
          cell.row < area.row ||
          cell.row >= area.row + area.rows ||
          cell.column < area.column ||
          cell.column >= area.column + area.columns,
      );
    }),
  );
}

function differentParts(before: Uint8Array, after: Uint8Array, mayDiffer: readonly string[]): string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const may = (name: string): boolean =>
    mayDiffer.some((one) => name === one || (one.endsWith("/") && name.startsWith(one)));
  const names = new Set([...Object.keys(old), ...Object.keys(now)].filter((name) => !name.endsWith("/") && !may(name)));
  return [...names].flatMap((name) => {
    const [one, other] = [old[name], now[name]];
    if (one === undefined || other === undefined) return [`${name} ${one === undefined ? "came" : "went"}`];
    return Buffer.compare(Buffer.from(one), Buffer.from(other)) === 0 ? [] : [`${name} changed`];
  });
}

/**
 * What the parts that may differ have lost: formats keep their numbers and their text, every relationship but that of the chain of
 * calculation and every type of a part stays, and the list of sheets and names differs in nothing but the order to calculate.
 */
function lostMeaning(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const text = (parts: typeof old, name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const tags = (xml: string, tag: RegExp): string[] => [...xml.matchAll(tag)].map(([found]) => found);
  const lost = (name: string, tag: RegExp): string[] => {
    const left = new Set(tags(text(now, name), tag));
    return tags(text(old, name), tag)
      .filter((one) => !left.has(one) && !/calcChain/i.test(one))
      .map((one) => `${name} is without ${one}`);
  };
  const styles = Object.keys(old).filter((name) => /styles\d*\.xml$/.test(name));
  const plainBook = (parts: typeof old): string =>
    text(parts, "xl/workbook.xml")
      .replace(/<(\w+:)?calcPr\b[^>]*\/>/, "")
      .replace(/\s+/g, " ");
  return [
    ...styles.flatMap((name) =>
      ["fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "numFmts"].flatMap((list) => {
        const content = (parts: typeof old): string =>
          new RegExp(`<(\\w+:)?${list}\\b[^>]*>([^]*?)</(\\w+:)?${list}>`).exec(text(parts, name))?.[2] ?? "";
        return content(now).startsWith(content(old)) ? [] : [`${name}: ${list} does not begin as it did`];
      }),
    ),
    ...lost("[Content_Types].xml", /<(Override|Default)\b[^>]*>/g),
    ...Object.keys(old)
      .filter((name) => name.endsWith(".rels"))
      .flatMap((name) => lost(name, /<(?:\w+:)?Relationship\b[^>]*>/g)),
    ...(plainBook(old) === plainBook(now) ? [] : ["xl/workbook.xml lists other sheets or names"]),
  ];
}

/** Cells of all sheets that do not come back as they were left. */
function differentMeaning(left: MemoryGrid, opened: MemoryGrid): string[] {
  return left.sheets().flatMap(({ id, name, visible }, index) => {
    const other = opened.sheets()[index];
    if (other?.name !== name || other.visible !== visible) return [`the sheet ${name} is ${other?.name ?? "gone"}`];
    const used = left.usedArea(id) ?? { sheetId: id, row: 0, column: 0, rows: 1, columns: 1 };
    const [one, two] = [left.formulas(used), opened.formulas({ ...used, sheetId: other.id })];
    return one.flatMap((line, i) =>
      line.flatMap((value, j) =>
        withoutHeadings(value) === withoutHeadings(two[i]?.[j] ?? null) ||
        headingOf(left, id, used.row + i, used.column + j)
          ? []
          : [
              `${name} row ${used.row + i + 1} column ${used.column + j + 1}: ${JSON.stringify(value)} is ${JSON.stringify(two[i]?.[j] ?? null)}`,
            ],
      ),
    );
  });
}

/** Formulas of the file follow headings that were edited; those of a grid in memory do not. */
function withoutHeadings(value: CellValue): string {
  return JSON.stringify(value).replace(/(=.*?[\w)])\[[^\]]*\]/g, "$1[]");
}

/** A file has the headings of tables as texts that differ, whatever was typed. */
function headingOf(grid: MemoryGrid, sheetId: string, row: number, column: number): boolean {
  return grid.objects
    .tables()
    .some(
      ({ area }) =>
        area.sheetId === sheetId && area.row === row && column >= area.column && column < area.column + area.columns,
    );
}

/** Elements beside the cells that a sheet had and has no more. */
function shrunk(before: Uint8Array, after: Uint8Array, part: string): string[] {
  const rest = (file: Uint8Array): string =>
    strFromU8(unzipSync(file)[part] ?? new Uint8Array())
      .replace(/<(\w+:)?sheetData[^]*<\/(\w+:)?sheetData>/, "")
      .replace(/<(\w+:)?dimension[^>]*>/, "");
  return rest(before).trim() === rest(after).trim() ? [] : [`what stands beside the cells of ${part} changed`];
}

function unread(
  name: string,
  edited: Edited,
  cells:
    | ReadonlyMap<
        string,
        ReturnType<typeof openDocumentCells> extends Map<string, Map<string, infer Cell>> ? Cell : never
      >
    | undefined,
): string[] {
  return [...edited].flatMap(([address, value]) => {
    const found = cells?.get(address);
    const isSame =
      found !== undefined &&
      (typeof value === "number"
        ? found.kind === "number" && Math.abs(found.value - value) <= 1e-12 * Math.abs(value)
        : found.kind !== "number" || typeof value === "boolean");
    return isSame ? [] : [`${name} ${address}: ${JSON.stringify(value)} is ${JSON.stringify(found)}`];
  });
}

function ownSample(): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      {
        name: "Data",
        rows: Array.from({ length: 9 }, (_, row) => [row, row * 2, `row ${row}`]),
        merges: [{ startRow: 10, startCol: 0, endRow: 11, endCol: 2 }],
        freezePane: { rows: 1 },
        cells: new Map([
          ["0,4", { formula: "SUM(A1:A9)", formulaResult: 36 }],
          ["1,4", { value: 3, comment: { text: "why" } }],
        ]),
        protection: { sheet: true },
      },
      { name: "Hidden", hidden: true, rows: [[1]] },
    ],
  });
}
