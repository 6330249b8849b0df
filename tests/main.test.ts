/** @jest-environment jsdom */
import { allDeals } from "../src/catalog/catalogue";
import type { SheetPlan } from "../src/workbook/sheet-plan";

// Fluent's elements need more of a browser than jsdom has, and Excel's writer has tests of its own.
jest.mock("../src/taskpane/shared/fluent", () => ({}));
const write = jest.fn<Promise<unknown>, [SheetPlan, string]>();
jest.mock("../src/excel/excel-workbook", () => ({
  excelWorkbook: () => ({ write, previewPlacement: () => new Promise(() => {}) }),
}));
const workbookDateSystem = jest.fn<Promise<1900 | 1904>, []>();
const recalculateWorkbook = jest.fn<Promise<void>, []>();
jest.mock("../src/excel/date-system", () => ({ workbookDateSystem, recalculateWorkbook }));

type Command = (event: { completed: () => void }) => Promise<void>;

let commands: Map<string, Command>;
let shown: number;

beforeEach(() => {
  commands = new Map();
  shown = 0;
  window.scrollTo = () => {};
  document.body.innerHTML = '<div id="pane">Loading</div>';
  write.mockReset();
  workbookDateSystem.mockReset().mockResolvedValue(1900);
  recalculateWorkbook.mockReset().mockResolvedValue();
});

/** Runs the entry as the page does, with Microsoft's script there or not. Every page has modules of its own. */
async function startWith(office: object | undefined): Promise<void> {
  Object.assign(globalThis, { Office: office });
  jest.resetModules();
  await inPage(async () => {
    await import("../src/main");
    await untilPaneStands();
  });
}

async function inPage(work: () => Promise<void>): Promise<void> {
  const { act } = await import("preact/test-utils");
  await act(work);
}

/** The pane comes by a lazy import: wait for the page to change, not for time to pass. */
async function untilPaneStands(): Promise<void> {
  while (document.querySelector("h1") === null) await changeOf("pane");
}

function changeOf(id: string): Promise<void> {
  return new Promise((resolve) => {
    new MutationObserver((_, observer) => {
      observer.disconnect();
      resolve();
    }).observe(document.getElementById(id)!, { childList: true, subtree: true });
  });
}

function excel(): object {
  return {
    HostType: { Excel: "Excel" },
    onReady: () => Promise.resolve({ host: "Excel", platform: "PC" }),
    context: { contentLanguage: "de-DE", officeTheme: { isDarkTheme: true } },
    actions: { associate: (name: string, command: Command) => commands.set(name, command) },
    addin: {
      showAsTaskpane: () => {
        shown += 1;
        return Promise.resolve();
      },
    },
  };
}

const press = (name: string) => inPage(() => commands.get(name)!({ completed: () => {} }));

test("in Excel the pane speaks the workbook's language and follows Excel's theme", async () => {
  await startWith(excel());
  expect(document.body.textContent).toContain("up to $21 bn");
  expect(document.documentElement.dataset["theme"]).toBe("dark");
  expect(document.body.textContent).not.toContain("Loading");
});

test("the ribbon's Insert figures writes on a new sheet and leaves its message in the pane", async () => {
  await startWith(excel());
  write.mockResolvedValue({ address: "A1:H20", sheetName: "Meta", cellCount: 9, namesLeftAlone: [], isUndoable: true });
  await press("insertFigures");
  expect(write.mock.calls.map(([, placement]) => placement)).toEqual(["newSheet"]);
  expect(document.querySelector(".message-title")?.textContent).toContain("on sheet ‘Meta’");
  expect(shown).toBe(0);
});

test("an insertion from the ribbon ends the first start for good, without moving the focus; one that fails does not", async () => {
  window.localStorage.clear();
  await startWith(excel());
  const { WorkbookError } = await import("../src/workbook/workbook-port");
  const card = () => document.querySelectorAll(".first-run").length;
  write.mockRejectedValueOnce(new WorkbookError({ kind: "editing" }));
  await press("insertFigures");
  expect(card()).toBe(1);
  const focused = document.activeElement;
  write.mockResolvedValue({ address: "A1:H20", sheetName: "Meta", cellCount: 9, namesLeftAlone: [], isUndoable: true });
  await press("insertFigures");
  expect(card()).toBe(0);
  expect(document.activeElement).toBe(focused);
  await startWith(excel());
  expect(card()).toBe(0);
  window.localStorage.clear();
});

test("the ribbon's Deals brings the pane to the front", async () => {
  await startWith(excel());
  await press("showDeals");
  expect(shown).toBe(1);
  expect(document.querySelector("[role=tabpanel]:not([hidden]) h1")?.textContent).toBe("Deals");
});

test("a ribbon command that fails brings the pane to the front with the reason", async () => {
  await startWith(excel());
  const { WorkbookError } = await import("../src/workbook/workbook-port");
  write.mockRejectedValue(new WorkbookError({ kind: "editing" }));
  await press("insertFigures");
  expect(document.querySelector("[role=alert]")?.textContent).toContain("A cell is being edited.");
  expect(shown).toBe(1);
});

test("when the pane's own script cannot be loaded the page says so, and that formulas keep working", async () => {
  const missing = new Error("chunk pane is missing");
  const reported: unknown[] = [];
  window.reportError = (error) => void reported.push(error);
  jest.doMock("../src/taskpane/mount-catalogue", () => {
    throw missing;
  });
  Object.assign(globalThis, { Office: excel() });
  jest.resetModules();
  await import("../src/main");
  await changeOf("pane");
  jest.dontMock("../src/taskpane/mount-catalogue");
  expect(document.body.textContent).toContain("Formulas keep working");
  expect(reported).toEqual([missing]);
  expect(commands.has("insertFigures")).toBe(true);

  document.querySelector("button")?.click(); // the script is there again
  await inPage(untilPaneStands);
  expect(document.body.textContent).not.toContain("Formulas keep working");
});

test("a command whose own script cannot be loaded says so, changes nothing and can be pressed again", async () => {
  await startWith(excel());
  jest.doMock("../src/commands/run-insert", () => {
    throw new Error("chunk pane is missing");
  });
  await press("insertFigures");
  jest.dontMock("../src/commands/run-insert");
  const message = document.querySelector("[role=alert]")?.textContent;
  expect(message).toContain("The list of inserts could not be loaded.");
  expect(message).toContain("Nothing in the workbook was changed.");
  expect(shown).toBe(1);
  write.mockResolvedValue({ address: "A1:H20", sheetName: "Meta", cellCount: 9, namesLeftAlone: [], isUndoable: true });
  await press("insertFigures");
  expect(document.querySelector("[role=status] .message-title")?.textContent).toContain("on sheet ‘Meta’");
});

test.each([
  {
    where: "in a plain browser tab",
    office: { HostType: { Excel: "Excel" }, onReady: () => Promise.resolve({ host: null, platform: null }) },
  },
  { where: "without Microsoft's script", office: undefined },
])("$where it says where it belongs and shows the deals to read", async ({ office }) => {
  await startWith(office);
  expect(document.body.textContent).toContain("Open Offtake from the ribbon in Excel");
  expect(document.querySelectorAll("[data-deal]")).toHaveLength(allDeals().length);
});

test.each`
  system  | recalculations | dates         | why
  ${1900} | ${0}           | ${"accepted"} | ${"the functions took it for 1900 anyway"}
  ${1904} | ${1}           | ${"refused"}  | ${"cells that had answered before the runtime knew must answer again"}
`(
  "in a workbook that counts from $system dates are $dates and it recalculates $recalculations times: $why",
  async ({ system, recalculations, dates }) => {
    workbookDateSystem.mockResolvedValue(system);
    await startWith(excel());
    const { requireDatesFrom1900, stateDateSystem } = await import("../src/functions/date-system");
    if (dates === "refused") expect(requireDatesFrom1900).toThrow(/1904/);
    else expect(requireDatesFrom1900).not.toThrow();
    expect(recalculateWorkbook).toHaveBeenCalledTimes(recalculations);
    stateDateSystem(1900);
  },
);
