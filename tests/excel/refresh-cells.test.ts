/** @jest-environment jsdom */
import { catalogue } from "../../src/catalog/catalogue";
import { acceptedChange, refreshBlocks, type Choice } from "../../src/checking/refresh";
import { refreshCells } from "../../src/excel/refresh-cells";
import { scanWorkbook } from "../../src/excel/scan-workbook";
import { writePlan } from "../../src/excel/write-plan";
import type { CellRefresh } from "../../src/workbook/refreshing-port";
import { CallError } from "../../src/workbench/protocol/faults";
import { OLDER_PLAN, olderCell } from "../checking/older-workbook";
import { startOfficeInJest, type OfficeInJest } from "../host/office-in-jest";
import { workbookState } from "./workbook-state";

const GROUPED = { mergeUndoGroup: true };
let office: OfficeInJest;

/** An older block, inserted as the add-in inserts it. */
beforeEach(async () => {
  office = await startOfficeInJest();
  await writePlan(OLDER_PLAN, "newSheet", GROUPED);
});

const sheetId = (): string => office.grid.sheets().find(({ name }) => name === OLDER_PLAN.sheetName)?.id ?? "";
const cell = (figure: string) => ({ sheetId: sheetId(), ...olderCell(figure), rows: 1, columns: 1 });
const valueOf = (figure: string) => office.grid.values(cell(figure))[0]?.[0];
const commentOf = (figure: string) =>
  office.grid.names().find(({ name }) => name === `meta_coreweave_2026_${figure}`)?.comment;

/** What accepting everything would change, read from the workbook. */
async function allChanges(choice?: Choice): Promise<CellRefresh[]> {
  const scanned = await scanWorkbook({ onProgress: () => undefined, signal: new AbortController().signal });
  return refreshBlocks(scanned, catalogue).flatMap(({ items }) =>
    items.flatMap((item) => acceptedChange(item, catalogue, choice) ?? []),
  );
}

test("accepted values are written with their names' comments, in one undo step, and nothing is left to refresh", async () => {
  expect([valueOf("value"), commentOf("value")]).toEqual([
    20e9,
    expect.stringContaining("2026.4.0. Inserted: 20000000000."),
  ]);
  const changes = await allChanges();
  const steps = office.grid.undoSteps.length;
  await refreshCells(changes, GROUPED);
  expect(office.grid.undoSteps.length - steps).toBe(1);
  expect([valueOf("value"), valueOf("announced"), valueOf("signed")]).toEqual([21e9, 46121, 46112]);
  expect(commentOf("value")).toContain(`${catalogue.version}. Inserted: 21000000000.`);
  expect(await allChanges()).toEqual([]);
});

test("after one undo everything that was written is listed again as before, though Excel undoes no comment", async () => {
  office.grid.write(cell("announced"), [[46_130]]);
  const before = await allChanges("catalogue");
  const contents = (changes: readonly CellRefresh[]) =>
    changes.filter(({ content }) => content !== undefined).map(({ name, held, content }) => ({ name, held, content }));
  expect(contents(before)).toMatchObject([
    { held: 20e9, content: 21e9 },
    { held: 46_130, content: 46_121 },
    { content: 46_112 },
  ]);
  await refreshCells(before, GROUPED);
  const comments = commentOf("value");
  expect(await allChanges()).toEqual([]);
  for (const { row, column, held } of contents(before).map((change) =>
    before.find(({ name }) => name === change.name)!,
  )) {
    office.grid.write({ sheetId: sheetId(), row, column, rows: 1, columns: 1 }, [[held]]);
  }
  expect(commentOf("value")).toBe(comments);
  const again = await allChanges("catalogue");
  expect(contents(again)).toEqual(contents(before));
  await refreshCells(again, GROUPED);
  expect(await allChanges()).toEqual([]);
});

test("only cells that change are written", async () => {
  const before = office.grid.values({ sheetId: sheetId(), row: 0, column: 0, rows: 30, columns: 8 });
  await refreshCells(
    (await allChanges()).map((change) => ({ ...change, content: undefined, beside: [] })),
    GROUPED,
  );
  expect(office.grid.values({ sheetId: sheetId(), row: 0, column: 0, rows: 30, columns: 8 })).toEqual(before);
  expect(commentOf("value")).toContain(catalogue.version);
});

test("a cell that was edited since the check is named, and nothing is written", async () => {
  const changes = await allChanges();
  office.grid.write(cell("value"), [[19e9]]);
  const before = workbookState(office.grid);
  await expect(refreshCells(changes, GROUPED)).rejects.toMatchObject({
    problem: { kind: "changedSince", addresses: [expect.stringMatching(/!B\d+$/)] },
  });
  expect(workbookState(office.grid)).toEqual(before);
});

test("a protected sheet is refused as such", async () => {
  const changes = await allChanges();
  office.grid.setProtected(sheetId(), true);
  await expect(refreshCells(changes, GROUPED)).rejects.toMatchObject({
    problem: { kind: "protected", sheetName: OLDER_PLAN.sheetName },
  });
});

test.each([0, 1, 2])("a failure at round trip %d leaves cells and comments as they were", async (afterCalls) => {
  const changes = await allChanges();
  const names = [...office.grid.names()].sort((one, other) => one.name.localeCompare(other.name));
  const before = workbookState(office.grid) as { sheets: unknown };
  office.faults.failCall(CallError.cellEditMode, { afterCalls });
  await expect(refreshCells(changes, GROUPED)).rejects.toMatchObject({ problem: { kind: "editing" } });
  expect((workbookState(office.grid) as { sheets: unknown }).sheets).toEqual(before.sheets);
  expect([...office.grid.names()].sort((one, other) => one.name.localeCompare(other.name))).toEqual(names);
});

test("a text that begins like a formula stays a text", async () => {
  const [change] = await allChanges();
  await refreshCells([{ ...change!, content: "=1+1" }], GROUPED);
  expect(
    office.grid.formulas({ sheetId: sheetId(), row: change!.row, column: change!.column, rows: 1, columns: 1 }),
  ).toEqual([["=1+1"]]);
  expect(
    office.grid.values({ sheetId: sheetId(), row: change!.row, column: change!.column, rows: 1, columns: 1 }),
  ).toEqual([["=1+1"]]);
});

describe("copies of a block", () => {
  const blocks = async () =>
    refreshBlocks(
      await scanWorkbook({ onProgress: () => undefined, signal: new AbortController().signal }),
      catalogue,
    ).map(({ block }) => block.sheetName);

  test("both are found by Refresh", async () => {
    await writePlan(OLDER_PLAN, "newSheet", GROUPED);
    expect(await blocks()).toEqual([OLDER_PLAN.sheetName, `${OLDER_PLAN.sheetName} (2)`]);
    await refreshCells(await allChanges(), GROUPED);
    expect(await allChanges()).toEqual([]);
  });

  test("deleted and inserted again it is found, where Excel keeps the first one's names with #REF!", async () => {
    const names = office.grid.names();
    office.grid.deleteSheet(sheetId());
    for (const name of names) {
      office.grid.deleteName(name.name, null);
      office.grid.addName({ ...name, formula: "=#REF!" });
    }
    await writePlan(OLDER_PLAN, "newSheet", GROUPED);
    expect(await blocks()).toEqual([OLDER_PLAN.sheetName]);
    await refreshCells(await allChanges(), GROUPED);
    expect([valueOf("value"), await allChanges()]).toEqual([21e9, []]);
  });
});

describe("what stands beside a refreshed value", () => {
  const SOURCE = 5; // the column of documents

  /** The value's change with a source to be written beside it. */
  async function withSource(content: string, link: string | null): Promise<CellRefresh> {
    const change = (await allChanges()).find(({ name }) => name.endsWith("_value"));
    if (change === undefined) throw new Error("the value has changed");
    const held = office.grid.values({ ...cell("value"), column: SOURCE })[0]?.[0];
    return { ...change, beside: [{ row: change.row, column: SOURCE, held: String(held ?? ""), content, link }] };
  }
  const source = () => ({
    text: office.grid.values({ ...cell("value"), column: SOURCE })[0]?.[0],
    link: office.grid.hyperlink(sheetId(), cell("value").row, SOURCE)?.address ?? null,
  });

  test.each([
    ["another source", "https://example.org/10-q"],
    ["a source without an address", null],
    ["=1+1", null],
  ])("%j leading to %p is written with it", async (content, link) => {
    const before = { address: "https://example.org/before", textToDisplay: "", screenTip: "" };
    office.grid.setHyperlink(sheetId(), cell("value").row, SOURCE, before);
    await refreshCells([await withSource(content, link)], GROUPED);
    expect(source()).toEqual({ text: content, link });
    expect(valueOf("value")).toBe(21e9);
  });

  test("is written as a formula where it is one", async () => {
    const change = (await allChanges()).find(({ name }) => name.endsWith("_value"));
    if (change === undefined) throw new Error("the value has changed");
    const grade = { ...cell("value"), column: 4 };
    const held = String(office.grid.formulas(grade)[0]?.[0]);
    expect(held).toMatch(/^=IF\(IF\(ISNUMBER\(B\d+\),B\d+=\d+,FALSE\),"\w+","yours"\)$/);
    const formula = '=IF(B6=21000000000,"filing","yours")';
    const beside = [{ row: change.row, column: 4, held, content: "filing", formula, was: "news", link: null }];
    await refreshCells([{ ...change, beside }], GROUPED);
    expect(office.grid.formulas(grade)[0]?.[0]).toBe(formula);
  });

  test("is compared first: where it was edited since, its cell is named and nothing is written", async () => {
    const change = await withSource("another source", null);
    office.grid.write({ ...cell("value"), column: SOURCE }, [["mine"]]);
    const before = workbookState(office.grid);
    await expect(refreshCells([change], GROUPED)).rejects.toMatchObject({
      problem: { kind: "changedSince", addresses: [expect.stringMatching(/!F\d+$/)] },
    });
    expect(workbookState(office.grid)).toEqual(before);
  });

  test.each([0, 1, 2])("comes back with its link after a failure at round trip %d", async (afterCalls) => {
    const change = await withSource("another source", "https://example.org/10-q");
    const before = source();
    office.faults.failCall(CallError.cellEditMode, { afterCalls });
    await expect(refreshCells([change], GROUPED)).rejects.toMatchObject({ problem: { kind: "editing" } });
    expect(source()).toEqual(before);
  });
});
