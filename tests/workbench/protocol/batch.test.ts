import { MemoryGrid } from "../../../src/workbench/memory-grid";
import { openWorkbook } from "../../../src/workbench/model/open-workbook";
import { type BatchTarget, executeBatch } from "../../../src/workbench/protocol/batch";
import { References } from "../../../src/workbench/protocol/references";
import type { Action, Batch, BatchReply, ObjectPath } from "../../../src/workbench/protocol/wire";

// The batches below were captured from office.js 1.1.110; only ids of sheets and references are ours.

let grid: MemoryGrid;
let toggled: [string, string, boolean][];
let bugs: unknown[];
let target: BatchTarget;

beforeEach(() => {
  grid = new MemoryGrid();
  toggled = [];
  bugs = [];
  const references = new References();
  target = {
    root: openWorkbook({ grid, references }).root,
    services: new Map(),
    references,
    toggleEvent: (...args) => toggled.push(args),
    onBug: (error) => bugs.push(error),
  };
});

const run = (actions: readonly Action[], paths: readonly ObjectPath[]): BatchReply =>
  executeBatch({ Actions: actions, ObjectPaths: Object.fromEntries(paths.map((path) => [path.Id, path])) }, target);

const instantiate = (Id: number, ObjectPathId: number): Action => ({ Id, ActionType: 1, Name: "", ObjectPathId });
const ROOT: ObjectPath = { Id: 1, ObjectPathType: 1, Name: "" };
const WORKSHEETS: ObjectPath = { Id: 3, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 };
const ACTIVE: ObjectPath = {
  Id: 5,
  ObjectPathType: 3,
  Name: "GetActiveWorksheet",
  ParentObjectPathId: 3,
  ArgumentInfo: { Arguments: [] },
};
const method = (Id: number, ObjectPathId: number, Name: string, ...Arguments: unknown[]): Action => ({
  Id,
  ActionType: 3,
  Name,
  ObjectPathId,
  ArgumentInfo: { Arguments },
});

test("write, load and keep a range", () => {
  const reply = run(
    [
      instantiate(2, 1),
      instantiate(4, 3),
      instantiate(6, 5),
      instantiate(8, 7),
      method(9, 7, "_KeepReference"),
      instantiate(10, 7),
      {
        Id: 11,
        ActionType: 4,
        Name: "Values",
        ObjectPathId: 7,
        ArgumentInfo: {
          Arguments: [
            [
              [1, 2],
              [3, 4],
            ],
          ],
        },
      },
      { Id: 12, ActionType: 2, Name: "", ObjectPathId: 7, QueryInfo: { Select: ["values", "address"] } },
    ],
    [
      ROOT,
      WORKSHEETS,
      ACTIVE,
      { Id: 7, ObjectPathType: 3, Name: "GetRange", ParentObjectPathId: 5, ArgumentInfo: { Arguments: ["A1:B2"] } },
    ],
  );
  expect(reply).toEqual({
    Results: [
      { ActionId: 2, Value: {} },
      { ActionId: 4, Value: {} },
      { ActionId: 6, Value: { Id: "{sheet-1}" } },
      { ActionId: 8, Value: {} },
      { ActionId: 9, Value: { _ReferenceId: "r1" } },
      { ActionId: 10, Value: { _ReferenceId: "r1" } },
      { ActionId: 11, Value: null },
      {
        ActionId: 12,
        Value: {
          _ReferenceId: "r1",
          Values: [
            [1, 2],
            [3, 4],
          ],
          Address: "Sheet1!A1:B2",
        },
      },
    ],
    TraceIds: [],
  });
});

test("a range by its reference, a nested property set, a nested selection in any case", () => {
  const references = target.references;
  const reference = references.keep(
    openWorkbook({ grid, references }).book.range({ sheetId: "sheet-1", row: 0, column: 0, rows: 2, columns: 2 }),
  );
  const reply = run(
    [
      instantiate(14, 7),
      instantiate(15, 13),
      instantiate(17, 16),
      { Id: 18, ActionType: 4, Name: "Color", ObjectPathId: 16, ArgumentInfo: { Arguments: ["#FF0000"] } },
      {
        Id: 25,
        ActionType: 2,
        Name: "",
        ObjectPathId: 7,
        QueryInfo: { Select: ["format/fill/color", "WORKSHEET.name"] },
      },
    ],
    [
      { Id: 7, ObjectPathType: 6, Name: reference, ArgumentInfo: {} },
      { Id: 13, ObjectPathType: 4, Name: "Format", ParentObjectPathId: 7 },
      { Id: 16, ObjectPathType: 4, Name: "Fill", ParentObjectPathId: 13 },
    ],
  );
  expect(reply.Error).toBeUndefined();
  expect(reply.Results.at(-1)?.Value).toEqual({
    _ReferenceId: "r1",
    Format: { Fill: { Color: "#FF0000" } },
    Worksheet: { Id: "{sheet-1}", Name: "Sheet1" },
  });
});

test("a path that does something does it once, however often it is named", () => {
  const reply = run(
    [
      instantiate(2, 1),
      instantiate(4, 3),
      instantiate(6, 5),
      { Id: 7, ActionType: 2, Name: "", ObjectPathId: 5, QueryInfo: { Select: ["id", "name", "position"] } },
      { Id: 8, ActionType: 2, Name: "", ObjectPathId: 3, QueryInfo: { Select: ["name", "id"] } },
      method(9, 3, "GetCount", null),
    ],
    [
      ROOT,
      WORKSHEETS,
      { Id: 5, ObjectPathType: 3, Name: "Add", ParentObjectPathId: 3, ArgumentInfo: { Arguments: ["My Sheet"] } },
    ],
  );
  expect(reply.Results.slice(2).map(({ Value }) => Value)).toEqual([
    { Id: "{sheet-2}" },
    { Id: "{sheet-2}", Name: "My Sheet", Position: 1 },
    {
      _Items: [
        { Id: "{sheet-1}", Name: "Sheet1" },
        { Id: "{sheet-2}", Name: "My Sheet" },
      ],
    },
    2,
  ]);
});

test("a refusal ends the batch with what was done so far", () => {
  const reply = run(
    [instantiate(2, 1), instantiate(4, 3), instantiate(6, 5), instantiate(8, 1)],
    [
      ROOT,
      WORKSHEETS,
      { Id: 5, ObjectPathType: 5, Name: "", ParentObjectPathId: 3, ArgumentInfo: { Arguments: ["nope"] } },
    ],
  );
  expect(reply).toEqual({
    Results: [
      { ActionId: 2, Value: {} },
      { ActionId: 4, Value: {} },
    ],
    TraceIds: [],
    Error: {
      Code: "ItemNotFound",
      Message: expect.stringContaining("nope"),
      Location: "WorksheetCollection.getItem",
      ActionIndex: 2,
      HttpStatusCode: 404,
    },
  });
  expect(bugs).toEqual([]);
});

test("null objects: the missing sheet, and what hangs on it", () => {
  const reply = run(
    [
      instantiate(6, 5),
      { Id: 9, ActionType: 2, Name: "", ObjectPathId: 5, QueryInfo: { Select: ["name"] } },
      instantiate(10, 7),
      method(11, 5, "Delete"),
      { Id: 12, ActionType: 4, Name: "Values", ObjectPathId: 7, ArgumentInfo: { Arguments: [[[1]]] } },
    ],
    [
      ROOT,
      WORKSHEETS,
      {
        Id: 5,
        ObjectPathType: 3,
        Name: "GetItemOrNullObject",
        ParentObjectPathId: 3,
        ArgumentInfo: { Arguments: ["nope"] },
      },
      { Id: 7, ObjectPathType: 3, Name: "GetRange", ParentObjectPathId: 5, ArgumentInfo: { Arguments: ["A1"] } },
    ],
  );
  expect(reply.Results.map(({ Value }) => Value)).toEqual([null, null, null, null, null]);
  expect(reply.Error).toBeUndefined();
});

test("a subscription is a method call and a trace marker, and both have a result", () => {
  const register = (Id: number, path: number): Action => method(Id, path, "_RegisterDataChangedEvent");
  const trace = (Id: number): Action => ({ Id, ActionType: 5, Name: "Trace", ObjectPathId: 0 });
  const reply = run(
    [
      instantiate(2, 1),
      register(8, 5),
      trace(9),
      register(11, 3),
      trace(12),
      method(13, 5, "_UnregisterDataChangedEvent"),
    ],
    [
      ROOT,
      WORKSHEETS,
      { Id: 5, ObjectPathType: 5, Name: "", ParentObjectPathId: 3, ArgumentInfo: { Arguments: ["Sheet1"] } },
    ],
  );
  expect(reply.TraceIds).toEqual([9, 12]);
  expect(reply.Results.map(({ ActionId }) => ActionId)).toEqual([2, 8, 9, 11, 12, 13]);
  expect(toggled).toEqual([
    ["{sheet-1}", "DataChanged", true],
    ["Workbook", "DataChanged", true],
    ["{sheet-1}", "DataChanged", false],
  ]);
});

test("objects as arguments come as path ids", () => {
  const range = (Id: number, address: string): ObjectPath => ({
    Id,
    ObjectPathType: 3,
    Name: "GetRange",
    ParentObjectPathId: 5,
    ArgumentInfo: { Arguments: [address] },
  });
  const reply = run(
    [{ Id: 12, ActionType: 2, Name: "", ObjectPathId: 11, QueryInfo: { Select: ["address"] } }],
    [
      ROOT,
      WORKSHEETS,
      ACTIVE,
      range(7, "B2"),
      range(9, "D4"),
      {
        Id: 11,
        ObjectPathType: 3,
        Name: "GetBoundingRect",
        ParentObjectPathId: 7,
        ArgumentInfo: { Arguments: [9], ReferencedObjectPathIds: [9] },
      },
    ],
  );
  expect(reply.Results[0]?.Value).toEqual({ Address: "Sheet1!B2:D4" });
});

test("a query as JSON answers in camelCase, an update takes it", () => {
  const reply = run(
    [
      {
        Id: 6,
        ActionType: 9,
        Name: "",
        ObjectPathId: 7,
        ObjectState: { values: [[5]], format: { font: { bold: true } } },
      },
      { Id: 7, ActionType: 7, Name: "", ObjectPathId: 7, QueryInfo: { Select: ["values", "format/font/bold"] } },
      { Id: 8, ActionType: 7, Name: "", ObjectPathId: 3, QueryInfo: { Select: ["name"], Top: 1 } },
    ],
    [
      ROOT,
      WORKSHEETS,
      ACTIVE,
      { Id: 7, ObjectPathType: 3, Name: "GetRange", ParentObjectPathId: 5, ArgumentInfo: { Arguments: ["A1"] } },
    ],
  );
  expect(reply.Results.map(({ Value }) => Value)).toEqual([
    null,
    { values: [[5]], format: { font: { bold: true } } },
    { items: [{ name: "Sheet1" }] },
  ]);
});

test.each`
  case                    | paths                                                                                              | location                 | source
  ${"a method"}           | ${{ Id: 7, ObjectPathType: 3, Name: "Frobnicate", ParentObjectPathId: 1 }}                         | ${"Workbook.frobnicate"} | ${"design §8"}
  ${"a property"}         | ${{ Id: 7, ObjectPathType: 4, Name: "Slicers", ParentObjectPathId: 1 }}                            | ${"Workbook.slicers"}    | ${"design §8"}
  ${"an inherited name"}  | ${{ Id: 7, ObjectPathType: 3, Name: "toString", ParentObjectPathId: 1 }}                           | ${"Workbook.toString"}   | ${"by hand"}
  ${"a prototype's name"} | ${{ Id: 7, ObjectPathType: 4, Name: "__proto__", ParentObjectPathId: 1 }}                          | ${"Workbook.__proto__"}  | ${"by hand"}
  ${"an indexer"}         | ${{ Id: 7, ObjectPathType: 5, Name: "", ParentObjectPathId: 1, ArgumentInfo: { Arguments: [1] } }} | ${"Workbook.getItem"}    | ${"by hand"}
  ${"a service"}          | ${{ Id: 7, ObjectPathType: 2, Name: "Microsoft.Nobody" }}                                          | ${"Microsoft.Nobody"}    | ${"by hand"}
`("$case that is not there is ApiNotFound and named ($source)", ({ paths, location }) => {
  const reply = run([instantiate(2, 7)], [ROOT, paths]);
  expect(reply.Error).toMatchObject({
    Code: "ApiNotFound",
    Location: location,
    Message: `${location} is not implemented by the workbench`,
  });
});

test("setting what is read only is InvalidOperation", () => {
  const reply = run(
    [{ Id: 2, ActionType: 4, Name: "Id", ObjectPathId: 5, ArgumentInfo: { Arguments: ["x"] } }],
    [ROOT, WORKSHEETS, ACTIVE],
  );
  expect(reply.Error).toMatchObject({ Code: "InvalidOperation", Location: "Worksheet.id" });
});

test("a reference given back is InvalidReference", () => {
  const reply = run([instantiate(2, 7)], [{ Id: 7, ObjectPathType: 6, Name: "r99" }]);
  expect(reply.Error).toMatchObject({ Code: "InvalidReference" });
});

test("a failure of the workbench itself is GeneralException, and reported", () => {
  grid.values = () => {
    throw new TypeError("our bug");
  };
  const batch: Batch = {
    Actions: [{ Id: 2, ActionType: 2, Name: "", ObjectPathId: 7, QueryInfo: { Select: ["values"] } }],
    ObjectPaths: { 1: ROOT, 7: { Id: 7, ObjectPathType: 3, Name: "GetSelectedRange", ParentObjectPathId: 1 } },
  };
  expect(executeBatch(batch, target).Error).toMatchObject({
    Code: "GeneralException",
    Message: "our bug",
    ActionIndex: 0,
  });
  expect(bugs).toEqual([expect.any(TypeError)]);
});
