/** @jest-environment jsdom */
import { type OfficeInJest, startOfficeInJest } from "../host/office-in-jest";
import { CallError } from "../../src/workbench/protocol/faults";
import { PAYLOAD_LIMIT_BYTES } from "../../src/workbench/protocol/execute-method";

let office: OfficeInJest;
beforeEach(async () => {
  office = await startOfficeInJest();
});

const cell = () => ({ ...office.grid.selection(), rows: 1, columns: 1 });

const write = (value: unknown, options: Excel.RunOptions = {}): Promise<void> =>
  Excel.run(options, async (context) => {
    context.workbook.getSelectedRange().values = [[value]];
    await context.sync();
  });

test.each`
  callError                     | code
  ${CallError.cellEditMode}     | ${"InvalidOperationInCellEditMode"}
  ${CallError.sessionTimedOut}  | ${"InvalidOrTimedOutSession"}
  ${CallError.activityLimit}    | ${"ActivityLimitReached"}
  ${CallError.requestTooLarge}  | ${"RequestPayloadSizeLimitExceeded"}
  ${CallError.responseTooLarge} | ${"ResponsePayloadSizeLimitExceeded"}
  ${CallError.accessDenied}     | ${"AccessDenied"}
  ${CallError.internal}         | ${"GeneralException"}
`(
  "an ordered call error $callError reaches the add-in as $code, once, and nothing is done",
  async ({ callError, code }) => {
    office.faults.failCall(callError);
    await expect(write(1)).rejects.toMatchObject({ name: "RichApi.Error", code });
    expect(office.grid.values(cell())).toEqual([[null]]);
    await write(2);
    expect(office.grid.values(cell())).toEqual([[2]]);
  },
);

test("a fault can wait for a later call", async () => {
  office.faults.failCall(CallError.cellEditMode, { afterCalls: 1 });
  await write(1);
  await office.settled();
  await expect(write(2)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  expect(office.grid.values(cell())).toEqual([[1]]);
});

test("a fault at a member stops the batch there; what came before stays, what comes after is not done", async () => {
  office.faults.failAction({ code: "GeneralException", member: "Range.numberFormat", message: "ordered" });
  const failing = Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.values = [[1]];
    range.numberFormat = [["0%"]];
    range.getOffsetRange(1, 0).values = [[2]];
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({
    code: "GeneralException",
    message: "ordered",
    debugInfo: { errorLocation: "Range.numberFormat" },
  });
  expect(office.grid.values({ ...cell(), rows: 2 })).toEqual([[1], [null]]);
});

test("a fault at the first action does nothing at all", async () => {
  office.faults.failAction({ code: "AccessDenied" });
  await expect(write(1)).rejects.toMatchObject({ code: "AccessDenied" });
  expect(office.grid.values(cell())).toEqual([[null]]);
});

test("while the user edits a cell, calls are refused", async () => {
  office.grid.editing = true;
  await expect(write(1)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  office.grid.endEditing();
  await write(2);
  expect(office.grid.values(cell())).toEqual([[2]]);
});

test("a call that may wait is done when the user has finished editing", async () => {
  office.grid.editing = true;
  const waiting = write(1, { delayForCellEdit: true });
  await office.settled();
  expect(office.grid.values(cell())).toEqual([[null]]);
  office.grid.endEditing();
  await waiting;
  expect(office.grid.values(cell())).toEqual([[1]]);
});

test("a request above 5 MB is refused as a whole; one just below goes through", async () => {
  const text = (length: number): string[][] => Array.from({ length: 1000 }, () => [`'${"x".repeat(length)}`]);
  const writeColumn = (values: string[][]): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:A1000").values = values;
      await context.sync();
    });
  await expect(writeColumn(text(5300))).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  expect(office.grid.usedArea(office.grid.activeSheetId())).toBeNull();
  await writeColumn(text(5200));
  const [refused, taken] = office.requests.filter(({ bytes }) => bytes > 1e6);
  expect(refused?.bytes).toBeGreaterThan(PAYLOAD_LIMIT_BYTES);
  expect(taken?.bytes).toBeLessThanOrEqual(PAYLOAD_LIMIT_BYTES);
});

test("the limit counts bytes, not characters", async () => {
  const failing = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:A100").values = Array.from({ length: 100 }, () => [
      "€".repeat(20_000),
    ]);
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
});

test("an answer above 5 MB is refused, too", async () => {
  office.grid.write(
    { ...cell(), rows: 200 },
    Array.from({ length: 200 }, () => ["x".repeat(30_000)]),
  );
  const failing = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:A200").load("values");
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
});

test("100,000 cells are written in blocks and read back in two round trips, as one undo step", async () => {
  const rows = Array.from({ length: 10_000 }, (_, row) => Array.from({ length: 10 }, (_, column) => row * 10 + column));
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:K10001");
    range.values = rows;
    await context.sync();
    range.load("values");
    await context.sync();
    expect(range.values[9_999]).toEqual(rows[9_999]);
  });
  expect(office.syncs).toBe(2);
  const blocks = office.requests[0]?.batch.Actions.filter(({ Name }) => Name === "Values") ?? [];
  expect(blocks.length).toBeGreaterThan(50);
  expect(office.grid.undoSteps).toHaveLength(1);
});

test("a large write of the wrong shape is refused before its first block", async () => {
  const failing = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:B999").values = Array.from({ length: 1000 }, () => [
      1, 2,
    ]);
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(office.grid.usedArea(office.grid.activeSheetId())).toBeNull();
});

test("each call that writes is one step for the user's undo; reading is none", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.values = [[1]];
    range.numberFormat = [["0%"]];
    range.format.font.bold = true;
    await context.sync();
    range.load("values");
    await context.sync();
  });
  expect(office.grid.undoSteps).toHaveLength(1);
});

test("1,000 single cells in one call", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (let row = 0; row < 1000; row++) sheet.getCell(row, 0).values = [[row]];
    await context.sync();
  });
  expect(office.syncs).toBe(1);
  expect(office.grid.usedArea(office.grid.activeSheetId())).toMatchObject({ rows: 1000, columns: 1 });
});

test("a command runs the associated function and ends with event.completed", async () => {
  const seen: unknown[] = [];
  Office.actions.associate("insertFigures", (event: Office.AddinCommands.Event) => {
    seen.push(event.source.id);
    event.completed();
  });
  await office.host.clickCommand("insertFigures", "InsertFiguresButton");
  expect(seen).toEqual(["InsertFiguresButton"]);
});

test("a command without a function is a failure that names it", async () => {
  await expect(office.host.clickCommand("nobody", "B")).rejects.toThrow(/"nobody": status 11101/);
});

test("a shortcut runs the associated action with its argument", async () => {
  const seen: unknown[] = [];
  Office.actions.associate("showDeals", (argument?: unknown) => void seen.push(argument));
  office.host.runAction("showDeals", { from: "keys" });
  await office.settled();
  expect(seen).toEqual([{ from: "keys" }]);
});

test("the add-in shows and hides its pane, and hears when the user does", async () => {
  const told: boolean[] = [];
  const heard: unknown[] = [];
  office.host.onPaneVisibility((isVisible) => told.push(isVisible));
  const stop = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void heard.push(visibilityMode));
  await Office.addin.hide();
  await office.settled();
  expect([told, office.host.isPaneVisible()]).toEqual([[false], false]);
  office.host.setPaneVisible(true);
  await office.settled();
  expect(told).toEqual([false, true]);
  expect(heard).toEqual(["Hidden", "Taskpane"]);
  await stop();
});

test("the add-in switches a ribbon button off", async () => {
  await Office.ribbon.requestUpdate({
    tabs: [{ id: "TabHome", groups: [{ id: "Deals", controls: [{ id: "InsertFigures", enabled: false }] }] }],
  });
  expect(office.ribbonChanges).toContainEqual({ id: "InsertFigures", kind: "control", isEnabled: false });
});

test("the start behaviour is kept", async () => {
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  expect(await Office.addin.getStartupBehavior()).toBe("Load");
});
